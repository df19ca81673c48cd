// The results page, /search/?q=…&kind=…. It uses what search-box.js left behind, and so runs after it. What the markup must give: docs/search-box.md.
(() => {
  "use strict";
  const PAGE = 20;
  const KINDS = ["faq", "policy", "size-chart", "product", "notice", "page"];
  const container = document.querySelector("[data-search-results]");
  const nothing = document.querySelector("[data-search-nothing]");
  const { inputs, isFile, label, number, counted, element, leading, search, parts, remember, missed } = globalThis.signpostSearchBox;

  const asked = () => new URL(location.href).searchParams;
  const query = (asked().get("q") ?? "").trim();
  const chosen = () => KINDS.find((kind) => kind === asked().get("kind"));
  for (const input of inputs) input.value = query;
  if (!query) return;
  document.title = label("title", { query });

  const status = element("p", { class: "search-status", role: "status" }, label("loading"));
  const filters = element("nav", { class: "search-filters", "aria-label": label("filters") });
  const list = element("ol", { class: "search-results" });
  const more = element("button", { class: "search-more", type: "button", hidden: "" }, label("more"));
  container.replaceChildren(status, filters, list, more, nothing);
  let turn = 0, kind = chosen(), addresses = [];

  async function fill(limit, from) {
    const mine = ++turn;
    try {
      const found = await (await search()).query(query, { limit, kind });
      if (mine === turn) show(found, limit, from);
    } catch {
      if (mine !== turn) return;
      status.textContent = label("error");
      nothing.hidden = false;
    }
  }

  function show({ total, results, kinds }, limit, from) {
    // What is shown stays, even if the order among more results is another.
    const seen = new Set(from > 0 ? addresses : []);
    const added = results.filter(({ url }) => !seen.has(url)).slice(0, limit - from);
    addresses = [...seen, ...added.map(({ url }) => url)];
    const items = added.map((result) => {
      const { href, lang, title, about, excerpt, further } = parts(result);
      const item = element("li", { class: "search-result" },
        element("a", { class: "search-title", lang, href }, ...title), " ", ...about, element("p", { class: "search-excerpt", lang }, ...excerpt));
      const sections = further.map(({ href, name }) => element("li", {}, element("a", { lang, href }, name)));
      if (sections.length > 0) item.append(element("ul", { class: "search-sections" }, ...sections));
      return item;
    });
    if (from > 0) list.append(...items);
    else list.replaceChildren(...items);
    offerFilters(kinds);
    status.textContent = counted(total, query);
    more.hidden = results.length < limit || results.length >= total;
    nothing.hidden = total > 0;
    if (from > 0) list.children[from]?.querySelector("a").focus();
    if (Object.keys(kinds).length === 0) missed(query);
  }

  /** Made once and then only marked, so that the focus stays where it is. */
  function offerFilters(kinds) {
    const found = KINDS.filter((choice) => kinds[choice] > 0 || choice === kind);
    if (filters.children.length === 0 && (found.length > 1 || kind)) {
      const all = Object.values(kinds).reduce((sum, count) => sum + count, 0);
      filters.append(...["", ...found].map((choice) => element("a", { class: "search-filter", href: leading(query, choice), "data-choice": choice },
        `${label(`kind-${choice || "all"}`)} `, element("span", { class: "search-count" }, number(choice ? kinds[choice] ?? 0 : all)))));
    }
    for (const link of filters.children) {
      if (link.dataset.choice === (kind ?? "")) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }

  filters.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    // On a disk a page cannot change its address without being loaded again.
    if (!link || isFile || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link.href === location.href) return;
    history.pushState(null, "", link.href);
    kind = chosen();
    fill(PAGE, 0);
  });
  addEventListener("popstate", () => {
    if (kind === chosen()) return;
    kind = chosen();
    fill(history.state?.shown ?? PAGE, 0);
  });
  list.addEventListener("click", (event) => {
    if (event.target.closest("a")) remember(query);
  });
  more.addEventListener("click", () => {
    const shown = list.children.length;
    // So that the way back from a result leads to as many as before.
    history.replaceState({ shown: shown + PAGE }, "");
    fill(shown + PAGE, shown);
  });
  fill(history.state?.shown ?? PAGE, 0);
})();
