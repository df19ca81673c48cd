// <signpost-product sku="DR-1001" language="zh">: what a shopper should know of a product, inside the shop's own page.
// What it shows, how to theme it and what it asks of a Content-Security-Policy: docs/embed.md.

const BASE = new URL("./", import.meta.url).href;
const VERSION = 1;
/** After so many milliseconds the help center is taken for unreachable. */
const PATIENCE = 8000;
const MEMORY = "signpost-units";

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host { display: block; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
.root { display: grid; gap: 1em; grid-template-columns: minmax(0, 1fr); font: var(--signpost-font, inherit); line-height: 1.5; text-align: start; overflow-wrap: anywhere; --line: color-mix(in srgb, currentColor 30%, transparent); --radius: var(--signpost-radius, 10px); --fill: var(--signpost-accent, CanvasText); --ink: var(--signpost-text, CanvasText); --back: var(--signpost-surface, Canvas); }
.root > :empty { display: none; }
.is-old { visibility: hidden; }
p, dl, fieldset { margin: 0 0 .5em; }
.heading { margin: 0 0 .3em; font-size: 1.15em; line-height: 1.3; }
a, summary { color: var(--signpost-accent, inherit); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--fill); outline-offset: 2px; }
.notices, form { display: grid; gap: .7em; }
.scroll, form { margin-bottom: .7em; }
.notice, .scroll, .answer:not(:empty) { color: var(--ink); background: var(--back); border: 1px solid var(--line); border-radius: var(--radius); }
.notice, .answer:not(:empty) { padding: .7em 1em; }
.notice { border-inline-start: 5px solid var(--signpost-note, #b7791f); }
.is-urgent { border-color: var(--signpost-urgent, #c2410c); }
.notice > *, .answer > * { margin: 0 0 .2em; }
.notice-level, .notice-title, .is-answer { font-weight: 600; }
.notice-level, .notice-evidence { font-size: .88em; }
.notice-evidence { display: flex; flex-wrap: wrap; gap: 0 .4em; }
.notice-title a { color: inherit; }
.notice-level::before, .is-advice::before { content: "i"; content: "i" / ""; display: inline-block; width: 1.5em; margin-inline-end: .5em; border-radius: 1em; color: var(--back); background: var(--ink); font: 700 .85em/1.5 sans-serif; text-align: center; }
.is-urgent .notice-level::before { content: "!"; content: "!" / ""; border-radius: 0; }
.scroll { overflow-x: auto; }
table { width: 100%; border-spacing: 0; font-variant-numeric: tabular-nums; }
caption, .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .5em .8em; border-bottom: 1px solid var(--line); text-align: start; white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
th:first-child { position: sticky; inset-inline-start: 0; background: var(--back); }
[data-units=metric] .inches, [data-units=inches] .metric { display: none; }
fieldset { display: flex; flex-wrap: wrap; gap: .2em 1em; padding: 0; border: 0; min-width: 0; }
.fields { display: grid; gap: .6em; grid-template-columns: repeat(auto-fill, minmax(7em, 1fr)); align-items: end; }
label { display: inline-flex; flex-wrap: wrap; align-items: center; gap: .2em .4em; min-height: 1.75em; }
input, select, button { font: inherit; accent-color: var(--fill); }
input:not([type]), select { width: 100%; min-height: 2.4em; padding: .2em .5em; color: FieldText; background: Field; border: 1px solid GrayText; border-radius: .3em; }
select { width: auto; max-width: 100%; }
summary { min-height: 1.75em; cursor: pointer; font-weight: 600; }
button { justify-self: start; min-height: 2.4em; padding: .2em 1.2em; color: var(--signpost-on-accent, Canvas); background: var(--fill); border: 1px solid; border-radius: var(--radius); cursor: pointer; }
@media print { .units, .finder { display: none; } }
`);

/** What is read from the help center, by address: once a page, also while it is under way. */
const files = new Map();

function once(path, load) {
  if (!files.has(path)) {
    const file = load();
    files.set(path, file);
    file.catch(() => files.delete(path));
  }
  return files.get(path);
}

/** A documented file; null where the help center has none of that name. */
const read = (path) => once(path, async () => {
  const answer = await fetch(BASE + path, { credentials: "omit", referrerPolicy: "no-referrer", signal: AbortSignal.timeout(PATIENCE) });
  if (answer.status === 404) return null;
  const file = await answer.json();
  if (!answer.ok || file.version !== VERSION) throw new Error(path);
  return file;
});

const script = (path) => once(path, () => Promise.race([
  import(BASE + path),
  new Promise((_, fail) => setTimeout(fail, PATIENCE, new Error(path))),
]));

/** A sku as a step of an address, as Signpost writes it. */
const step = (sku) => [...new TextEncoder().encode(sku)].map((byte, place) => {
  const sign = String.fromCharCode(byte);
  return /[\w-]/.test(sign) || (sign === "." && place > 0) ? sign : `~${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}).join("");

/** The language of the help center that serves a reader of another tag best: the same script before the same language. */
function nearest(tags, wanted) {
  const locale = (tag) => {
    try { return new Intl.Locale(tag).maximize(); } catch { return {}; }
  };
  const own = locale(wanted);
  const alike = tags.filter((tag) => locale(tag).language === own.language);
  return tags.find((tag) => tag === wanted) ?? alike.find((tag) => locale(tag).script === own.script) ?? alike[0] ?? tags[0];
}

const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** An element whose class is its part, too; what is null is left out. */
function el(tag, name, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries({ class: name || null, part: name || null, ...attributes })) if (value !== null) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

const link = (url, text) => (url ? el("a", "", { href: BASE + url }, text) : text);

function noticeCard({ level, texts }, language, labels, index) {
  const text = texts[language];
  const isUrgent = level === 1;
  return el("aside", `notice${isUrgent ? " is-urgent" : ""}`, { role: "note", "aria-labelledby": `n${index}` },
    el("p", "notice-level", null, isUrgent ? labels.urgent : labels.normal),
    el("p", "notice-title", { id: `n${index}` }, link(text.url, text.title)),
    text.advice && el("p", "notice-advice", null, text.advice),
    el("p", "notice-evidence", null, text.evidence ? el("span", "", null, text.evidence) : null, el("span", "", null, text.since)));
}

const SIZES = { cm: 1, mm: 0.1, in: 2.54, kg: 1, lb: 0.45359237 };
const UNITS = ["metric", "inches", "both"];
/** The issues of which something can be said about sizes; docs/issues.md. */
const ABOUT_SIZE = /^(runs_small|runs_large|size_inconsistent|unit_mixup)$/;
const METRIC = ["cm", "mm", "kg"];
const systemOf = (unit) => (METRIC.includes(unit) ? "metric" : "inches");

/** The columns as they are shown: those with a second unit twice, metric first. */
const shownColumns = (chart) => chart.columns.flatMap((column, index) => {
  const { unit, other } = column;
  if (!SIZES[unit]) return [{ column, index }];
  const own = { column, index, unit, factor: 1, class: systemOf(unit) };
  if (!other) return [own];
  const both = [own, { column, index, unit: other.unit, factor: SIZES[unit] / SIZES[other.unit], step: other.step, class: systemOf(other.unit) }];
  return own.class === "metric" ? both : both.reverse();
});

const EIGHTHS = ["", "⅛", "¼", "⅜", "½", "⅝", "¾", "⅞"];

/** A number as the help center prints it; halves up, as exact reckoning would have them. */
function printed(value, { unit, factor, step, column }) {
  const number = Number((step ? Math.round((value * factor) / step + 1e-9) * step : value).toFixed(4));
  const eighths = number * 8;
  if (unit !== "in" || !Number.isInteger(eighths) || (step ? step % 0.125 : !column.fractions)) return String(number);
  return `${Math.floor(number) || ""}${EIGHTHS[eighths % 8]}` || "0";
}

function table(chart, title, labels) {
  const columns = shownColumns(chart);
  const text = (cell, column) => {
    const number = (value) => printed(value, column);
    if (!Array.isArray(cell)) return typeof cell === "number" ? number(cell) : cell ?? labels.empty;
    const [low, high] = cell;
    if (high === null) return fill(labels.at_least, { value: number(low) });
    return low === null ? fill(labels.at_most, { value: number(high) }) : fill(labels.range, { low: number(low), high: number(high) });
  };
  const head = ({ column, unit, class: name = null }) =>
    el("th", "", { scope: "col", class: name }, column.name, unit && fill(labels.unit, { unit: labels[`unit_${unit}`] }));
  return el("div", "scroll", { role: "region", tabindex: 0, "aria-labelledby": "c" }, el("table", "table", null,
    el("caption", "", { id: "c" }, fill(labels[`caption_${chart.measures}`] ?? labels.caption, { title })),
    el("thead", "", null, el("tr", "", null, el("th", "", { scope: "col" }, labels.size), ...columns.map(head))),
    el("tbody", "", null, ...chart.rows.map(({ size, cells }) => el("tr", "", null, el("th", "", { scope: "row" }, size),
      ...columns.map((column) => el("td", "", { class: column.class ?? null }, text(cells[column.index], column))))))));
}

/** The switch; nothing where no column has both units. */
function unitSwitch(chart, labels) {
  const units = shownColumns(chart).map(({ unit }) => unit);
  const names = (order) => order.filter((unit) => units.includes(unit)).map((unit) => labels[`unit_${unit}`]).join(labels.joiner);
  const [metric, inches] = [names(METRIC), names(["in", "lb"])];
  return metric && inches && el("fieldset", "units", null, el("legend", "visually-hidden", null, labels.units),
    ...Object.entries({ metric, inches, both: labels.both }).map(([value, text]) => choice("u", value, text, choose)));
}

/** What the shopper chose, on every element of the page. */
const shown = new Set();
let chosen = null;
try { chosen = localStorage.getItem(MEMORY); } catch { /* a shop may forbid it: the choice holds for the page */ }

function choose(units) {
  chosen = units;
  try { localStorage.setItem(MEMORY, units); } catch { /* as above */ }
  for (const one of shown) one.showUnits();
}

const choice = (name, value, text, act, isChosen) => {
  const input = el("input", "", { type: "radio", name, value, checked: isChosen ? "" : null });
  input.addEventListener("change", () => act(value));
  return el("label", "", null, input, text);
};

class SignpostProduct extends HTMLElement {
  static observedAttributes = ["sku", "language", "units", "show", "heading"];
  #turn = 0;
  #root = null;
  #custom = "both";

  connectedCallback() {
    shown.add(this);
    this.#plan();
  }

  disconnectedCallback() { shown.delete(this); }

  attributeChangedCallback() { if (this.isConnected) this.#plan(); }

  /** Once after however many attributes change together; what an earlier turn loads is dropped. */
  #plan() {
    const turn = (this.#turn += 1);
    // Words about another product must not stand beside this one, and the shop's page must not jump.
    this.#root?.classList.add("is-old");
    queueMicrotask(() => {
      const isOver = () => turn !== this.#turn || !this.isConnected;
      if (!isOver()) this.#load(isOver).catch(() => isOver() || this.#tell(null));
    });
  }

  async #load(isOver) {
    const product = await read(`api/products/${step(this.getAttribute("sku") ?? "")}.json`);
    if (isOver()) return;
    if (!product) return this.#tell(null);
    const language = nearest(Object.keys(product.texts), this.getAttribute("language") || this.closest("[lang]")?.lang);
    const name = this.#shows("chart") ? product.size_chart : null;
    const [words, chart] = await Promise.all([
      script(`sizes/words.${language}.js`),
      name && read(`api/size-charts/${encodeURIComponent(name)}.json`).catch(() => null),
    ]);
    if (!isOver()) this.#tell({ product, language, words: words.default, labels: words.labels, chart });
  }

  #shows(part) { return (this.getAttribute("show") ?? "notices chart finder").split(/\s+/).includes(part); }

  /** Puts the parts in place, or gives way to what the shop wrote inside the element. */
  #tell(told) {
    const shadow = this.shadowRoot ?? (told && this.attachShadow({ mode: "open" }));
    if (shadow) shadow.adoptedStyleSheets = [sheet];
    if (!told) {
      this.#root = null;
      shadow?.replaceChildren(document.createElement("slot"));
    } else {
      if (!this.#root) {
        // A later change of these is announced; what the page starts with is read where it stands.
        this.#root = el("div", "root", null, el("div", "notices", { "aria-live": "polite" }), el("section", "chart", { "aria-labelledby": "h" }));
        shadow.replaceChildren(this.#root);
      }
      this.#root.lang = told.language;
      this.#custom = told.product.notices.some(({ issue }) => issue === "unit_mixup") ? "both" : told.labels.custom;
      this.#root.classList.remove("is-old");
      this.#root.children[0].replaceChildren(...this.#notices(told));
      this.#root.children[1].replaceChildren(...this.#chart(told));
      this.showUnits();
    }
    this.#say("signpost-load", { sku: this.getAttribute("sku"), found: told !== null, notices: told?.product.notices.length ?? 0, chart: Boolean(told?.chart) });
  }

  #notices({ product, language, labels }) {
    return this.#shows("notices") ? product.notices.map((notice, index) => noticeCard(notice, language, labels, index)) : [];
  }

  #chart(told) {
    if (!told.chart) return [];
    const { language, labels } = told;
    const chart = { ...told.chart.chart };
    chart.columns = chart.columns.map((column) => ({ ...column, name: column.names?.[language] ?? column.name ?? column.measure }));
    const { title, url } = told.chart.texts[language];
    const level = /^[2-6]$/.test(this.getAttribute("heading")) ? this.getAttribute("heading") : 2;
    return [
      el(`h${level}`, "heading", { id: "h" }, link(url, title)),
      labels[chart.measures] ? el("p", "measures", null, labels[chart.measures]) : null,
      unitSwitch(chart, labels),
      table(chart, title, labels),
      this.#shows("finder") && chart.columns.some(({ unit }) => unit !== "none") ? this.#finder(chart, told) : null,
    ].filter(Boolean);
  }

  get #units() { return [chosen, this.getAttribute("units"), this.#custom].find((units) => UNITS.includes(units)) ?? "both"; }

  showUnits() {
    const radio = this.#root?.querySelector(`[name=u][value=${this.#units}]`);
    if (!radio) return;
    radio.checked = true;
    this.#root.children[1].dataset.units = this.#units;
  }

  /** The size finder, folded and not loaded until somebody wants it. */
  #finder(chart, told) {
    const details = el("details", "finder", null, el("summary", "", null, told.words.title));
    details.addEventListener("toggle", async () => {
      if (!details.open || details.children.length > 1) return;
      try {
        const finder = await script("sizes/finder.js");
        if (details.children.length === 1) details.append(...this.#form(chart, { ...told, finder }));
      } catch {
        details.open = false;
      }
    });
    return details;
  }

  /** Its form and where its answer stands. What it is told stays in the page. */
  #form(chart, { finder, words, labels, product, language }) {
    const systems = finder.systems(chart);
    const fields = finder.fields(chart).map(({ key, name, unit, column }) => {
      const [metric, inches] = METRIC.includes(unit) ? [unit, unit === "kg" ? "lb" : "in"] : [column.other?.unit ?? (unit === "lb" ? "kg" : "cm"), unit];
      return { key, name, units: { metric, inches }, label: el("span"), input: el("input", "", { inputmode: "decimal", maxlength: 20, autocomplete: "off" }) };
    });
    const notices = product.notices.filter(({ issue, sizes }) => sizes || ABOUT_SIZE.test(issue)).map((notice) => ({ ...notice, ...notice.texts[language] }));
    const answer = el("div", "answer", { role: "status" });
    const usual = el("select", "", null, el("option", "", { value: "" }, words.none), ...systems.flatMap(({ system, name, values }) =>
      values.map((value) => el("option", "", { value: JSON.stringify({ system, value }) }, `${name} ${value}`))));

    let chosen = null;
    // What the last answer took for numbers of another unit: those are not converted to it.
    let mixed = null;
    const turn = (units) => {
      for (const { key, units: { [chosen]: from, [units]: to }, name, label, input } of fields) {
        const isMeant = mixed?.mixup === to && mixed.measures.some(({ measure, position }) => measure === key && /below|above/.test(position));
        label.textContent = name + fill(labels.unit, { unit: labels[`unit_${to}`] });
        const given = from && finder.parse(input.value, from);
        if (given && !isMeant) input.value = finder.show(finder.convert(given.value, given.unit, to), units === "inches" ? 0.125 : 0.1);
      }
      chosen = units;
    };

    const find = () => {
      const measures = {};
      let wrong = null;
      for (const { key, units, input } of fields) {
        const given = finder.parse(input.value, units[chosen]);
        const isWrong = !given && input.value.trim() !== "";
        if (isWrong) wrong ??= input;
        if (isWrong) input.setAttribute("aria-invalid", "true");
        else input.removeAttribute("aria-invalid");
        if (given) measures[key] = given;
      }
      if (wrong) {
        wrong.focus();
        return answer.append(el("p", "is-hint", null, words.not_a_number));
      }
      const asked = Object.keys(measures).length > 0 || !usual.value ? { measures, unit: chosen === "inches" ? "in" : "cm" } : JSON.parse(usual.value);
      const found = finder.findSize(chart, asked, { notices, sizes: product.sizes });
      mixed = found;
      answer.append(...finder.describe(found, words).map(({ kind, text, notice }) => el("p", `is-${kind}`, null,
        link(notice?.url ?? (kind === "contact" ? product.texts[language].url : null), text))));
      this.#say("signpost-size", { sku: product.sku, size: found.advised ? found.advised.size : found.size, status: found.status });
    };

    const metric = new Set(fields.map(({ units }) => units.metric));
    const names = { metric: labels[`unit_${metric.has("mm") ? "mm" : "cm"}`], inches: labels.unit_in };
    turn(this.#units === "inches" ? "inches" : "metric");
    const form = el("form", "form", { action: "#" },
      fields.length > 0 ? el("fieldset", "", null, el("legend", "visually-hidden", null, words.unit),
        ...Object.entries(names).map(([units, text]) => choice("f", units, text, turn, units === chosen))) : null,
      el("div", "fields", null, ...fields.map(({ label, input }) => el("label", "", null, label, input))),
      systems.length > 0 ? el("label", "", null, words.usual, usual) : null,
      el("button", "button", null, words.find));
    // An answer must not stand beside numbers that it does not belong to.
    form.addEventListener("input", ({ target }) => {
      answer.replaceChildren();
      if (target.type !== "radio") mixed = null;
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      answer.replaceChildren();
      find();
    });
    return [form, answer];
  }

  #say(name, detail) { this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail })); }
}

// Twice on a page, or under two addresses, it is still one element.
if (!customElements.get("signpost-product")) customElements.define("signpost-product", SignpostProduct);
