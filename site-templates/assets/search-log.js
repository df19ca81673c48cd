// Tells the shop what was not found, where its site.yml asks for it (search_log). Loaded by search-box.js when there is something to tell.
// What could tell who asked is taken out here, before anything leaves the page. See docs/search-box.md.

/** So long must somebody have stopped typing. */
const PAUSE = 2000;
const KEY = "signpost-missed";

let send, timer;

/** Sends a query that found nothing, once: after a pause, when the box is left, or with the page. */
export function missed(query, { address, language }) {
  cancel();
  if (navigator.doNotTrack === "1" || navigator.globalPrivacyControl) return;
  const q = redacted(query);
  if (!/\p{L}/u.test(q)) return;
  send = () => {
    cancel();
    try {
      // The list under the box and the page that it leads to tell it once.
      if (sessionStorage.getItem(KEY) === q) return;
      sessionStorage.setItem(KEY, q);
    } catch {}
    // In the address for a web server's log, in the body for a program.
    const words = new URLSearchParams({ q, language });
    navigator.sendBeacon(`${address}?${words}`, words);
  };
  timer = setTimeout(send, PAUSE);
}

function cancel() {
  clearTimeout(timer);
  send = undefined;
}

/** A query without what could tell who asked: addresses, handles, numbers and codes become "…". */
export function redacted(query) {
  return query.normalize("NFKC").slice(0, 200)
    .replace(/[^\s,;，；、]*\s?@\s?[^\s,;，；、]*/g, "…")
    // Codes of letters and digits. A short sku is none: that a product was looked for is worth knowing.
    .replace(/(?=(?:[a-z-]*\d){3})(?:[a-z\d-]{10,}|[a-z\d]{8,})/gi, "…")
    // Five digits, whatever separates them: telephone, order, parcel and card numbers, days of birth. Not a size such as 175/92A.
    .replace(/[a-z#+(-]*(?<!\d)(?!\d{3}\/\d{2,3}[a-d]?\b)\p{Nd}(?:[\s\p{P}+]*\p{Nd}){4,}[a-z-]*/giu, "…")
    // Short numbers of what is called an order.
    .replace(/(#|order|parcel|订单|单号|包裹)([^\p{N}…]{0,12})\p{Nd}{3,}/giu, "$1$2…");
}

if (globalThis.document) {
  addEventListener("input", cancel, true);
  // The results page tells it then.
  addEventListener("submit", cancel, true);
  addEventListener("focusout", (event) => {
    if (!event.target.form?.contains(event.relatedTarget)) send?.();
  });
  addEventListener("pagehide", () => send?.());
}
