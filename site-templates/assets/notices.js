// Lets a reader put notices about the whole shop away for good. Runs in the head, so that one put away is never painted.
// Notices are remembered by id: a new one is shown again. Without this script they stay, and no button is shown.
(() => {
  const KEY = "signpost-notices-read";
  const LIMIT = 100;
  const banner = () => document.querySelector("[data-banner]");
  const notes = () => [...document.querySelectorAll("[data-banner] [data-notice]")];

  function read() {
    try {
      const ids = JSON.parse(localStorage.getItem(KEY));
      return Array.isArray(ids) ? ids : [];
    } catch {
      return [];
    }
  }

  function hide(ids) {
    for (const note of notes()) note.hidden = note.hidden || ids.includes(note.dataset.notice);
    const fold = document.querySelector("[data-banner] details");
    if (fold) {
      const folded = [...fold.querySelectorAll("[data-notice]")];
      fold.hidden = folded.every((note) => note.hidden);
      // What is new must not be found under a fold alone.
      if (notes().every((note) => note.hidden || folded.includes(note))) fold.open = true;
    }
    banner().hidden = notes().every((note) => note.hidden);
  }

  function dismiss() {
    const ids = notes().map((note) => note.dataset.notice);
    try {
      localStorage.setItem(KEY, JSON.stringify([...new Set([...read(), ...ids])].slice(-LIMIT)));
    } catch {
      // Nothing may be stored here: then they are away on this page only.
    }
    const next = banner().nextElementSibling?.querySelector("a, button, input");
    hide(ids);
    next?.focus({ preventScroll: true });
  }

  document.documentElement.classList.add("can-dismiss");
  const ids = read();
  const arrived = new MutationObserver(() => {
    if (banner()) hide(ids);
  });
  if (ids.length > 0) arrived.observe(document, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", () => arrived.disconnect());
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-dismiss]")) dismiss();
  });
  // A page taken from the browser's memory does not know what was put away since.
  addEventListener("pageshow", (event) => {
    if (event.persisted && banner()) hide(read());
  });
})();
