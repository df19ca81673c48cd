// Shows a size chart in one unit: the one chosen last, else the one that readers of the page's language use, and both where
// buyers took one for the other. It runs where it stands, before the table behind it is painted. Without it both units are shown.
(() => {
  const KEY = "signpost-units";
  const script = document.currentScript;
  const units = script.previousElementSibling;

  function remembered() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // Nothing may be stored here.
    }
  }

  function restore() {
    const choices = [...units.querySelectorAll("input")];
    // Else a browser that goes back to the page puts back what was chosen then.
    for (const choice of choices) choice.autocomplete = "off";
    const custom = document.querySelector("[data-chart-notices] [data-issue=unit_mixup]") ? "both" : script.dataset.custom;
    const wanted = [remembered(), custom].map((value) => choices.find((choice) => choice.value === value));
    const found = wanted.find(Boolean);
    if (found) found.checked = true;
  }

  restore();
  units.addEventListener("change", (event) => {
    try {
      localStorage.setItem(KEY, event.target.value);
    } catch {
      // Then it holds for this page.
    }
  });
  // A page taken from the browser's memory does not know what was chosen since.
  addEventListener("pageshow", (event) => {
    if (event.persisted) restore();
  });
})();
