// The search box (a combobox after the ARIA practices) and recent searches. What the markup must give: docs/search-box.md.
// A classic script, because browsers load no modules from file://. Data becomes text nodes, never HTML; no style and no script is
// written into the page. It leaves signpostSearchBox behind for the results page (search-page.js).
(() => {
  "use strict";
  const SHOWN = 8;
  const RECENT = 6;
  const forms = [...document.querySelectorAll("form[data-search]")];
  if (forms.length === 0) return;

  const { dataset } = forms[0];
  const { language } = dataset;
  const root = new URL(dataset.root, document.baseURI).href;
  const isFile = location.protocol === "file:";
  const inputs = forms.map((form) => form.elements.namedItem("q"));

  /** A word of the template's. */
  const label = (name, values = {}) =>
    (forms[0].getAttribute(`data-label-${name}`) ?? "").replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);
  const number = (count) => count.toLocaleString(language);
  const counted = (total, query) => label(["none", "one"][total] ?? "results", { count: number(total), query });

  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  /** An absolute address. On a disk no server shows a folder's index. */
  function address(path, base = document.baseURI) {
    const url = new URL(path, base);
    if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
    return url;
  }

  /** Of the results page. */
  function leading(query, kind) {
    const url = address(dataset.results);
    if (query) url.searchParams.set("q", query);
    if (kind) url.searchParams.set("kind", kind);
    return url.href;
  }

  let opened;
  /** The index of the page's language, loaded when somebody first needs it. */
  function search() {
    return (opened ??= (isFile ? classic() : module())
      .then(({ openSearch }) => openSearch({ baseUrl: root, language }))
      .catch((error) => {
        opened = undefined;
        throw error;
      }));
  }
  /** The entry to the index is asked for together with what reads it, not after. */
  function module() {
    if (!document.querySelector("link[as=fetch]")) {
      document.head.append(element("link", { rel: "preload", as: "fetch", crossorigin: "", href: `${root}search/${language}/index.json` }));
    }
    return import(`${root}search/search.js`);
  }
  const prefetch = () => search().catch(() => {});

  /** The module as a classic script, for file://. */
  const classic = () => new Promise((resolve, reject) => {
    const script = element("script", { src: `${root}search/offline.js` });
    script.onload = () => resolve(globalThis.signpostSearch);
    script.onerror = reject;
    document.head.append(script);
  });

  /** Tells a shop that asks for it (search_log) what was not found. */
  function missed(query) {
    if (!dataset.searchLog || isFile) return;
    import(`${root}assets/search-log.js`).then((log) => {
      if (inputs.some((input) => input.value.trim() === query)) log.missed(query, { address: new URL(dataset.searchLog, root).href, language });
    }, () => {});
  }

  // What a result shows, in the list and on the page

  /** The text with the given ranges in mark elements. */
  function marked(text, ranges) {
    let at = 0;
    const parts = ranges.flatMap(([start, end]) => [text.slice(at, start), element("mark", {}, text.slice(start, (at = end)))]);
    return [...parts, text.slice(at)];
  }

  function languageName(tag) {
    try {
      return new Intl.DisplayNames([language], { type: "language" }).of(tag);
    } catch {
      return tag;
    }
  }

  function parts({ url, title, titleMarks, section, kind, notice, excerpt, marks, sections, language: tag }) {
    const lang = tag === language ? undefined : tag;
    const about = [element("span", { class: "search-kind", "data-kind": kind }, label(`kind-${kind}`))];
    if (notice) about.push(element("span", { class: `search-notice${notice === 1 ? " is-urgent" : ""}` }, label("kind-notice")));
    if (lang) about.push(element("span", { class: "search-language" }, label("other-language", { language: languageName(lang) })));
    return {
      href: address(url, root).href,
      further: sections.map((other) => ({ href: address(other.url, root).href, name: other.section })),
      lang,
      title: [...marked(title, titleMarks), ...(section ? [element("span", { class: "search-section" }, ` › ${section}`)] : [])],
      about,
      excerpt: marked(excerpt, marks),
    };
  }

  // Recent searches: on this device only, and only where the browser lets us.

  const KEY = `signpost-searches ${new URL(root).pathname}`;

  function recent() {
    try {
      return JSON.parse(localStorage.getItem(KEY)).filter((query) => typeof query === "string").slice(0, RECENT);
    } catch {
      return [];
    }
  }
  function keep(queries) {
    try {
      if (queries.length > 0) localStorage.setItem(KEY, JSON.stringify(queries.slice(0, RECENT)));
      else localStorage.removeItem(KEY);
    } catch {}
  }
  /** For a query that was submitted or whose result was opened. */
  function remember(query) {
    if (query) keep([query.slice(0, 100), ...recent().filter((other) => other.toLowerCase() !== query.toLowerCase())]);
  }

  // The box

  function combobox(form, index) {
    const input = inputs[index];
    const id = `search-list-${index}`;
    const head = element("p", { class: "search-head" });
    const listbox = (name, ...options) => element("div", { class: "search-list", role: "listbox", id, "aria-label": name }, ...options);
    let list = listbox(label("list"));
    const removes = element("div", { class: "search-removes" });
    const clear = element("button", { class: "search-clear", type: "button", tabindex: -1 }, label("clear"));
    const popup = element("div", { class: "search-popup", hidden: "" }, head, list, removes, clear);
    const status = element("div", { class: "visually-hidden", role: "status" });
    let active = -1, asked, composing = false, timer, turn = 0;

    form.action = leading();
    form.append(popup, status);
    for (const [key, value] of Object.entries({
      role: "combobox", "aria-expanded": false, "aria-controls": id, "aria-autocomplete": "list", "aria-keyshortcuts": "/ Control+K", autocomplete: "off",
    })) input.setAttribute(key, value);

    function mark(at) {
      list.children[active]?.setAttribute("aria-selected", false);
      active = at;
      const option = list.children[at];
      if (!option) return input.removeAttribute("aria-activedescendant");
      option.setAttribute("aria-selected", true);
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    }
    function open(isOpen) {
      popup.hidden = !isOpen;
      input.setAttribute("aria-expanded", isOpen && list.children.length > 0);
    }
    /** Closes the list and lets the answers that are on their way go by. */
    function close() {
      turn++;
      asked = undefined;
      mark(-1);
      open(false);
    }
    /** Said a little later, so that a screen reader is not interrupted at every letter. */
    function say(text) {
      clearTimeout(timer);
      timer = setTimeout(() => (status.textContent = text), text && 700);
    }
    const option = (name, href, ...children) =>
      element("a", { class: `search-option ${name}`, role: "option", "aria-selected": false, tabindex: -1, href }, ...children);

    /** Shows options, under words where the list alone would not explain itself; recent queries with what removes them. */
    function present(options, name, words = "", queries = [], hint = "") {
      mark(-1);
      options.forEach((option, i) => (option.id = `${id}-${i}`));
      // A new list, because one that moved under other words would be a shift of the layout.
      const before = list;
      list = listbox(name, ...options);
      before.replaceWith(list);
      head.replaceChildren(element("span", {}, words), hint);
      head.hidden = !words;
      removes.replaceChildren(...queries.map((query) => element("button", { type: "button", tabindex: -1, "aria-label": label("remove", { query }) }, "×")));
      removes.hidden = clear.hidden = queries.length === 0;
      open(options.length > 0 || words !== "");
    }
    function offerRecent() {
      const queries = recent();
      say("");
      present(queries.map((query) => option("search-recent", leading(query), query)), label("recent"), queries.length > 0 ? label("recent") : "", queries);
    }
    function forget(at) {
      keep(recent().filter((_, i) => i !== at));
      offerRecent();
    }
    /** Other ways to help, where search has none. */
    function offerWays(words) {
      const ways = [...form.querySelectorAll("[data-search-ways] a")];
      present(ways.map((way) => option("search-way", address(way.href), way.textContent)), label("nothing"), words, [], label("nothing"));
      say(words);
    }
    function show(query, { total, results }) {
      if (total === 0) {
        // One letter says nothing yet.
        if (/^\w$/.test(query)) return present([], label("list"));
        missed(query);
        return offerWays(counted(0, query));
      }
      const options = results.map((result) => {
        const { href, lang, title, about, excerpt } = parts(result);
        return option("", href, element("span", { class: "search-title", lang }, ...title), ...about, element("span", { class: "search-excerpt", lang }, ...excerpt));
      });
      if (total > results.length) options.push(option("search-all", leading(query), label("all", { count: number(total) })));
      present(options, label("list"));
      say(counted(total, query));
    }
    async function ask() {
      const query = input.value.trim();
      if (query === asked) return;
      asked = query;
      const mine = ++turn;
      if (!query) return offerRecent();
      const slow = setTimeout(() => {
        if (mine === turn && (popup.hidden || !removes.hidden)) present([], label("list"), label("loading"));
      }, 200);
      try {
        const index = await search();
        // What was typed meanwhile need not be answered.
        const found = mine === turn && (await index.query(query, { limit: SHOWN }));
        if (mine === turn) show(query, found);
      } catch {
        if (mine === turn) offerWays(label("error"));
      } finally {
        clearTimeout(slow);
      }
    }

    form.addEventListener("pointerover", prefetch, { once: true });
    input.addEventListener("focus", () => {
      prefetch();
      if (!input.value.trim()) ask();
    });
    input.addEventListener("click", () => {
      if (popup.hidden) ask();
    });
    input.addEventListener("compositionstart", () => (composing = true));
    input.addEventListener("compositionend", () => {
      composing = false;
      ask();
    });
    input.addEventListener("input", (event) => {
      // Keyboards of phones compose every word. Where plain letters are what will stand there, results need not wait for its end.
      const isPlain = /Android/.test(navigator.userAgent) && !/^(zh|ja|ko)/.test(language) && /^[\x20-\x7e]*$/.test(input.value);
      if (!(composing || event.isComposing) || isPlain) ask();
    });
    input.addEventListener("keydown", (event) => {
      const { key, altKey } = event;
      // 229: an input method handles the key, and some browsers say so only here.
      if (composing || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const count = list.children.length;
      if (key === "ArrowDown" || key === "ArrowUp") {
        event.preventDefault();
        if (altKey && key === "ArrowUp") close();
        else if (popup.hidden) ask();
        else if (count > 0 && !altKey) mark(key === "ArrowDown" ? (active + 2) % (count + 1) - 1 : (active + 1 + count) % (count + 1) - 1);
      } else if (key === "Enter" && active >= 0) {
        event.preventDefault();
        list.children[active].click();
      } else if (key === "Delete" && active >= 0 && !removes.hidden) {
        const at = active;
        event.preventDefault();
        forget(at);
        mark(Math.min(at, list.children.length - 1));
      } else if (key === "Escape" && !(popup.hidden && !input.value)) {
        event.preventDefault();
        if (popup.hidden) input.value = "";
        close();
      }
    });
    popup.addEventListener("click", (event) => {
      const { target } = event;
      const chosen = target.closest("a");
      const at = [...removes.children].indexOf(target);
      if (at >= 0) forget(at);
      if (target === clear) {
        keep([]);
        offerRecent();
      }
      if (!chosen) return;
      if (removes.hidden) {
        if (!chosen.matches(".search-way")) remember(input.value.trim());
      } else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        input.value = chosen.textContent;
        ask();
      }
    });
    // A press in the list must not take the focus out of the box before the click arrives.
    popup.addEventListener("mousedown", (event) => {
      if (event.button === 0) event.preventDefault();
    });
    form.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget !== input && !popup.contains(relatedTarget)) close();
    });
    form.addEventListener("submit", (event) => {
      const query = input.value.trim();
      remember(query);
      close();
      if (!isFile) return;
      event.preventDefault();
      location.href = leading(query);
    });
    // A page taken from the browser's memory must not still show the list.
    addEventListener("pageshow", ({ persisted }) => persisted && close());
  }

  forms.forEach(combobox);
  document.documentElement.classList.add("has-search");
  document.addEventListener("keydown", (event) => {
    const { key, target, altKey, shiftKey } = event;
    const control = event.ctrlKey || event.metaKey;
    const isSlash = key === "/" && !control && !target.closest?.("input, textarea, select, [contenteditable]");
    const isK = key?.toLowerCase() === "k" && control && !shiftKey;
    const input = inputs.find((input) => input.getClientRects().length > 0);
    if (!(isSlash || isK) || altKey || event.isComposing || !input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  if (isFile) {
    for (const type of ["mousedown", "click"]) document.addEventListener(type, ({ target }) => {
      const link = target.closest?.("a[href]");
      if (link instanceof HTMLAnchorElement) link.href = address(link.href);
    }, true);
  }

  globalThis.signpostSearchBox = { inputs, isFile, label, number, counted, element, leading, search, parts, remember, missed };
})();
