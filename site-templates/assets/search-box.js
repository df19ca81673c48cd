// The search box (a combobox after the ARIA practices) and the results page. What the markup must give: docs/search-box.md.
// Data becomes text nodes, never HTML; no style and no script is written into the page.

const SHOWN = 8;
const PAGE = 20;
const forms = [...document.querySelectorAll("form[data-search]")];

let opened;
/** The index of the page's language, loaded when somebody first needs it. */
function search(form) {
  opened ??= (async () => {
    const root = new URL(form.dataset.root, document.baseURI);
    const { openSearch } = await import(new URL("search/search.js", root).href);
    return openSearch({ baseUrl: root.href, language: form.dataset.language });
  })().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

const label = (form, name, values = {}) =>
  (form.getAttribute(`data-label-${name}`) ?? "").replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

const counted = (form, total, query) =>
  label(form, total === 0 ? "none" : total === 1 ? "one" : "results", { count: total.toLocaleString(form.dataset.language), query });

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null && value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The text with the given ranges in mark elements. */
function marked(text, ranges) {
  const parts = document.createDocumentFragment();
  let at = 0;
  for (const [start, end] of ranges) {
    parts.append(text.slice(at, start), element("mark", {}, text.slice(start, end)));
    at = end;
  }
  parts.append(text.slice(at));
  return parts;
}

/** Where a result leads, from this page. */
const address = (form, result) => new URL(result.url, new URL(form.dataset.root, document.baseURI)).href;

function resultsAddress(form, query, kind) {
  const url = new URL(form.dataset.results, document.baseURI);
  if (query) url.searchParams.set("q", query);
  if (kind) url.searchParams.set("kind", kind);
  return url.href;
}

/** The parts of a result that the list and the page share. */
function parts(form, result) {
  const foreign = result.language !== form.dataset.language;
  const title = element("span", { class: "search-title" }, marked(result.title, result.titleMarks));
  if (result.section) title.append(element("span", { class: "search-section" }, ` › ${result.section}`));
  return {
    lang: foreign ? result.language : null,
    title,
    kind: element("span", { class: "search-kind", "data-kind": result.kind }, label(form, `kind-${result.kind}`)),
    notice: result.notice ? element("span", { class: `search-notice${result.notice === 1 ? " is-urgent" : ""}` }, label(form, "kind-notice")) : "",
    language: foreign
      ? element("span", { class: "search-language", lang: form.dataset.language }, label(form, "other-language", { language: languageName(form, result.language) }))
      : "",
    excerpt: marked(result.excerpt, result.marks),
  };
}

function languageName(form, tag) {
  try {
    return new Intl.DisplayNames([form.dataset.language], { type: "language" }).of(tag);
  } catch {
    return tag;
  }
}

// The box

function combobox(form, number) {
  const input = form.elements.namedItem("q");
  const id = `search-list-${number}`;
  const list = element("div", { class: "search-list", role: "listbox", id, "aria-label": label(form, "list") });
  const all = element("a", { class: "search-all" });
  const popup = element("div", { class: "search-popup", hidden: "" }, list, all);
  const status = element("div", { class: "visually-hidden", role: "status" });
  let active = -1, asked = "", composing = false, timer = 0, turn = 0;

  form.action = resultsAddress(form);
  form.append(popup, status);
  for (const [key, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list", autocomplete: "off" })) {
    input.setAttribute(key, value);
  }

  const options = () => [...list.children];
  function mark(index) {
    options().forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    active = index;
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", options()[index].id);
      options()[index].scrollIntoView({ block: "nearest" });
    }
  }
  function open() {
    popup.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }
  function close() {
    popup.hidden = true;
    input.setAttribute("aria-expanded", "false");
    mark(-1);
  }
  function show(query, { total, results }) {
    list.replaceChildren(...results.map((result, i) => {
      const { lang, title, kind, notice, language, excerpt } = parts(form, result);
      return element("a", { class: "search-option", role: "option", id: `${id}-${i}`, "aria-selected": "false", href: address(form, result), tabindex: "-1", lang },
        kind, notice, language, title, element("span", { class: "search-excerpt" }, excerpt));
    }));
    all.href = resultsAddress(form, query);
    all.textContent = label(form, "all", { count: total.toLocaleString(form.dataset.language) });
    all.hidden = total <= results.length;
    mark(-1);
    if (results.length > 0) open();
    else close();
    say(counted(form, total, query));
  }
  /** Said a little later, so that a screen reader is not interrupted at every letter. */
  function say(text) {
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = text), 700);
  }
  async function ask() {
    const query = input.value.trim();
    if (query === asked) return;
    asked = query;
    const mine = ++turn;
    if (!query) {
      clearTimeout(timer);
      list.replaceChildren();
      status.textContent = "";
      return close();
    }
    try {
      const found = await (await search(form)).query(query, { limit: SHOWN });
      // An answer that was overtaken, or whose box has lost the reader's attention, is not shown.
      if (mine === turn && document.activeElement === input) show(query, found);
    } catch {
      if (mine === turn) asked = "", close(), say(label(form, "error"));
    }
  }

  input.addEventListener("focus", () => search(form).catch(() => {}));
  input.addEventListener("compositionstart", () => (composing = true));
  input.addEventListener("compositionend", () => {
    composing = false;
    ask();
  });
  input.addEventListener("input", (event) => {
    if (!composing && !event.isComposing) ask();
  });
  input.addEventListener("keydown", (event) => {
    // 229: an input method handles the key, and some browsers say so only here.
    if (composing || event.isComposing || event.keyCode === 229) return;
    const count = list.children.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (event.altKey && event.key === "ArrowUp") return close();
      event.preventDefault();
      if (count === 0) return ask();
      open();
      if (!event.altKey) mark(event.key === "ArrowDown" ? (active + 2) % (count + 1) - 1 : (active + 1 + count) % (count + 1) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      options()[active].click();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (popup.hidden) {
        input.value = "";
        ask();
      } else close();
    }
  });
  // A press in the list must not take the focus out of the box before the click arrives.
  popup.addEventListener("mousedown", (event) => {
    if (event.button === 0) event.preventDefault();
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  input.addEventListener("click", () => {
    if (list.children.length > 0 && input.value.trim() === asked) open();
  });
  // A page taken from the browser's memory must not still show the list.
  addEventListener("pageshow", close);
}

// The results page

function resultsPage(container) {
  const form = forms[0];
  const nothing = document.querySelector("[data-search-nothing]");
  const { searchParams } = new URL(location.href);
  const query = (searchParams.get("q") ?? "").trim();
  const kind = searchParams.get("kind") || undefined;
  for (const other of forms) other.elements.namedItem("q").value = query;
  if (!query) return;
  if (form.hasAttribute("data-label-title")) document.title = label(form, "title", { query });

  const status = element("p", { class: "search-status", role: "status" });
  const filters = element("nav", { class: "search-filters", "aria-label": label(form, "list") });
  const list = element("ol", { class: "search-results" });
  const more = element("button", { class: "search-more", type: "button" }, label(form, "more"));
  more.hidden = true;
  container.replaceChildren(status, filters, list, more);

  async function fill(limit) {
    const { total, results, kinds } = await (await search(form)).query(query, { limit, kind });
    const from = list.children.length;
    list.append(...results.slice(from).map((result) => {
      const { lang, title, kind, notice, language, excerpt } = parts(form, result);
      return element("li", { class: "search-result", lang },
        element("a", { class: "search-title", href: address(form, result) }, ...title.childNodes), " ", kind, notice, language,
        element("p", { class: "search-excerpt" }, excerpt));
    }));
    status.textContent = counted(form, total, query);
    more.hidden = results.length < limit;
    offerFilters(kinds);
    if (nothing) nothing.hidden = total > 0;
    if (from > 0) list.children[from]?.querySelector("a").focus();
  }
  function offerFilters(kinds) {
    const found = ["faq", "policy", "size-chart", "product", "notice", "page"].filter((choice) => kinds[choice] > 0 || choice === kind);
    if (found.length < 2) return;
    filters.replaceChildren(...[undefined, ...found].map((choice) => element("a",
      { class: "search-filter", href: resultsAddress(form, query, choice), "aria-current": choice === kind ? "true" : null },
      label(form, `kind-${choice ?? "all"}`))));
  }
  more.addEventListener("click", () => fill(list.children.length + PAGE));
  fill(PAGE).catch(() => (status.textContent = label(form, "error")));
}

if (forms.length > 0) {
  document.documentElement.classList.add("has-search");
  forms.forEach(combobox);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing;
    const isK = event.key?.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (event.isComposing || !(isSlash || isK)) return;
    const input = forms.map((form) => form.elements.namedItem("q")).find((input) => input.getClientRects().length > 0);
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  const container = document.querySelector("[data-search-results]");
  if (container) resultsPage(container);
}
