// The size finder of a page: reads the form, asks sizes/finder.js, says the answer. Nothing that is entered leaves the page, and it
// is remembered in this browser only where the reader asks for that. Without this script the chart itself is the answer.
import { convert, describe, findSize, parse, show } from "../sizes/finder.js";

const KEY = "signpost-measurements";

/** What the reader asked to be remembered: { body: { bust: { value, unit } }, garment: { ... } }. */
function remembered() {
  try {
    const found = JSON.parse(localStorage.getItem(KEY));
    return found !== null && typeof found === "object" ? found : {};
  } catch {
    return {};
  }
}

function keep(found) {
  try {
    if (found) localStorage.setItem(KEY, JSON.stringify(found));
    else localStorage.removeItem(KEY);
  } catch {
    // Nothing may be stored here: then it holds for this page.
  }
}

/** The notices about sizes beside the chart. One with `about` holds for that product of several. */
function notices() {
  return [...document.querySelectorAll("[data-chart-notices] [data-issue]")].map((card) => ({
    issue: card.dataset.issue,
    sizes: Number(card.dataset.sizes ?? 0),
    about: card.dataset.about,
    advice: card.querySelector(".notice-advice")?.textContent,
    url: card.querySelector("a")?.href,
    icon: (card.querySelector(".size-icon") ?? card.closest("ul")?.previousElementSibling?.querySelector(".size-icon"))?.cloneNode(true),
  }));
}

function element(tag, name, text, attributes = {}) {
  const made = document.createElement(tag);
  if (name) made.className = name;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

async function start(form) {
  const section = form.closest(".finder");
  const block = form.closest(".size-chart");
  const chart = JSON.parse(form.dataset.chart);
  const inputs = [...form.querySelectorAll("[data-measure]")];
  const usual = form.querySelector("[data-usual]");
  const remember = form.querySelector("[data-remember]");
  const output = section.querySelector("[data-answer]");
  const units = [...section.querySelectorAll("[data-finder-unit] input")];
  const switches = [...block.querySelectorAll("[name=_units]")];
  const sold = (form.closest("[data-sold]")?.dataset.sold ?? "").split("|").filter(Boolean);
  const whose = chart.measures === "garment" ? "garment" : "body";
  let isImperial = false;
  // The measurements of the last answer that seem to be in another unit, and that unit.
  let mixup = { keys: [] };
  // A press before the words have come waits for them, and never sends the form.
  const loading = import(new URL(form.dataset.words, document.baseURI).href);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    answer();
  });

  const unit = (input) => (isImperial ? input.dataset.imperial : input.dataset.metric);
  const given = (input) => {
    const found = parse(input.value, null);
    return found && { value: found.value, unit: found.unit ?? undefined };
  };

  function put(input, { value, unit: from }) {
    const converted = convert(value, from, unit(input));
    if (converted !== null) input.value = show(converted, isImperial ? 0.125 : unit(input) === "mm" ? 0.01 : 0.1);
  }

  /** The unit of the fields; numbers that stand in them are converted, but not those that were in that unit all along. */
  async function turn(toImperial) {
    if (toImperial === isImperial) return;
    const values = inputs.map((input) => ({ unit: unit(input), ...parse(input.value, unit(input)) }));
    isImperial = toImperial;
    for (const one of units) one.checked = (one.value === "inches") === isImperial;
    const isMeant = (input) => mixup.unit === unit(input) && mixup.keys.includes(input.dataset.measure);
    const isAnswered = inputs.some(isMeant);
    inputs.forEach((input, index) => values[index].value && !isMeant(input) && put(input, values[index]));
    const { default: words } = await loading;
    for (const input of inputs) input.labels[0].querySelector(".unit").textContent = words[`unit_${unit(input)}`];
    if (isAnswered) await answer();
  }

  /** Says beside a field that it holds no number; true where all of them do. */
  function check(words) {
    for (const input of inputs) {
      const isWrong = input.value.trim() !== "" && !given(input);
      const id = `${input.id}-note`;
      document.getElementById(id)?.remove();
      input.removeAttribute("aria-invalid");
      input.removeAttribute("aria-describedby");
      if (!isWrong) continue;
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", id);
      input.after(element("p", "field-note", words.not_a_number, { id }));
    }
    const wrong = inputs.find((input) => input.hasAttribute("aria-invalid"));
    wrong?.closest("details")?.setAttribute("open", "");
    wrong?.focus();
    return !wrong;
  }

  function asked() {
    const measures = {};
    for (const input of inputs) {
      const found = given(input);
      if (found) measures[input.dataset.measure] = found;
    }
    const chosen = usual?.selectedOptions[0];
    if (Object.keys(measures).length === 0 && chosen?.value) return { system: chosen.dataset.system, value: chosen.value };
    return { measures, unit: isImperial ? "in" : "cm" };
  }

  async function answer() {
    const { default: words } = await loading;
    clear();
    if (!check(words)) return;
    const input = asked();
    const all = notices();
    const found = findSize(chart, input, { notices: all.filter(({ about }) => !about), sizes: sold });
    const isOutside = ({ position }) => position === "below" || position === "above";
    mixup = { unit: found.mixup, keys: found.mixup ? found.measures.filter(isOutside).map(({ measure }) => measure) : [] };
    const lines = describe(found, words);
    if (found.size !== null) lines.splice(1, 0, ...all.filter(({ about, sizes }) => about && sizes).slice(0, 3).map((notice) => {
      const { size } = findSize(chart, input, { notices: [notice] }).advised;
      return { kind: "advice", notice, text: fill(words[size === null ? "about_end" : "about"], { about: notice.about, size }) };
    }));
    output.replaceChildren(...lines.map(paragraph));
    mark(found.advised ? found.advised.size : found.size);
    if (remember?.checked) store();
    output.scrollIntoView({ block: "nearest" });
  }

  function paragraph({ kind, text, notice }) {
    const line = element("p", `is-${kind}`, text);
    const href = notice?.url ?? (kind === "contact" ? form.dataset.contact : "");
    if (href) line.replaceChildren(element("a", "", text, { href }));
    if (notice?.icon) line.prepend(notice.icon.cloneNode(true), " ");
    return line;
  }

  /** Marks the row in the chart, too, so that it can be compared. */
  function mark(size) {
    for (const head of block.querySelectorAll("tbody th")) {
      const isIt = size !== null && head.textContent.trim() === size.trim();
      head.parentElement.classList.toggle("is-found", isIt);
      if (isIt) head.setAttribute("aria-current", "true");
      else head.removeAttribute("aria-current");
    }
  }

  function clear() {
    output.replaceChildren();
    mixup = { keys: [] };
    mark(null);
  }

  function store() {
    const own = inputs.flatMap((input) => {
      const found = parse(input.value, unit(input));
      return found ? [[input.dataset.measure, found]] : [];
    });
    const known = remembered();
    keep({ ...known, [whose]: { ...known[whose], ...Object.fromEntries(own) } });
  }

  // An answer must not stand beside numbers that it does not belong to.
  form.addEventListener("input", (event) => {
    if (event.target !== remember) clear();
  });
  form.addEventListener("reset", () => {
    clear();
    setTimeout(async () => {
      check((await loading).default);
      if (remember) remember.checked = "body" in remembered() || "garment" in remembered();
    });
  });
  remember?.addEventListener("change", () => (remember.checked ? store() : keep(null)));
  section.querySelector("[data-finder-unit]")?.addEventListener("change", (event) => {
    turn(event.target.value === "inches");
    // The chart follows, unless it shows both.
    const other = switches.find(({ value }) => value === event.target.value);
    if (other && !switches.some(({ value, checked }) => value === "both" && checked)) other.click();
  });
  block.querySelector(".units")?.addEventListener("change", (event) => {
    if (switches.includes(event.target) && event.target.value !== "both") turn(event.target.value === "inches");
  });

  if (switches.some(({ checked, value }) => checked && value === "inches")) turn(true);
  const known = remembered();
  if (remember && (known.body || known.garment)) {
    remember.checked = true;
    for (const input of inputs) {
      const own = known[whose]?.[input.dataset.measure];
      if (own && Number.isFinite(own.value)) put(input, own);
    }
  }
}

for (const form of document.querySelectorAll("[data-finder]")) start(form);
