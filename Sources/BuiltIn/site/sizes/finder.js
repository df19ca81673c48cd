// Finds a size in a size chart: in browsers and in Node 20, without dependencies, without a look at the page or the network.
// The rule with its worked cases is docs/size-finder.md; Tests/SizesJS holds both together.

/** What one of a unit is in centimetres or in kilograms; a jin is half a kilogram, a chi a third of a metre. */
const LENGTHS = { cm: 1, mm: 0.1, in: 2.54, m: 100, "尺": 100 / 3 };
const WEIGHTS = { kg: 1, lb: 0.45359237, "斤": 0.5 };
const WRITTEN = [
  ["cm", "cms", "厘米", "公分"], ["mm", "毫米"], ["in", "inch", "inches", '"', "”", "''", "英寸", "吋"], ["m", "米"], ["尺"],
  ["kg", "kgs", "公斤", "千克"], ["lb", "lbs", "pounds", "磅"], ["斤"],
];
const EIGHTHS = " ⅛¼⅜½⅝¾⅞";
/** Below any tape measure: two numbers closer than this are one. */
const SAME = 1e-6;

/** The value in another unit; null where one is a length and the other none. */
export function convert(value, from, to) {
  const units = [LENGTHS, WEIGHTS].find((units) => units[from] && units[to]);
  return units ? (value * units[from]) / units[to] : null;
}

/** A number as people write it: 88, 86,5, 34 1/2, 34½, ８８, 88 cm, 34", 5'7½", 1.75 m, 1米75, 120斤. { value, unit } or null where it is none. */
export function parse(text, unit) {
  const plain = eighths(String(text ?? "")).normalize("NFKC").trim().toLowerCase().replace(/[′’]/g, "'").replace(/(\d)-(?=\d+\/)/, "$1 ").replace(/\.$/, "");
  const feet = /^(\d+) ?(?:'|ft|feet) ?([\d. /]*)(?:"|”|''|in)?$/.exec(plain);
  const metres = /^([12]) ?[m米] ?(\d\d)$/.exec(plain);
  const parts = /^(\d+(?:[.,]\d+)?)?(?:(?:^| )(\d+)\/([1-9]\d*))?\s*([^\d\s.,/]*)$/.exec(feet ? feet[2].trim() || "0" : metres ? metres[1] + metres[2] : plain);
  if ((parts?.[1] ?? parts?.[2]) === undefined) return null;
  const value = 12 * (feet?.[1] ?? 0) + Number((parts[1] ?? "0").replace(",", ".")) + (parts[2] ? parts[2] / parts[3] : 0);
  const own = feet ? "in" : metres ? "cm" : parts[4] ? WRITTEN.find((words) => words.includes(parts[4]))?.[0] : unit;
  if (own === undefined || !(value > 0 && value < 1e5)) return null;
  if (own === "尺" || own === "m") return { value: convert(value, own, "cm"), unit: "cm" };
  return own === "斤" ? { value: value / 2, unit: "kg" } : { value, unit: own };
}

const eighths = (text) => text.replace(/ ?[⅛¼⅜½⅝¾⅞]/g, (sign) => ` ${EIGHTHS.indexOf(sign.trim())}/8`);

/**
 * What a form asks for: { key, index, column, name, role, unit } of every measurement that tells sizes apart, one of each kind, those
 * that decide first. Where a chart has columns of the body and of the garment, those of the body.
 */
export function fields({ columns, rows, measures }) {
  const found = columns.map((column, index) => ({
    key: column.kind ?? column.measure, index, column, name: column.name ?? column.measure, role: column.role ?? "advises", unit: column.unit,
    whose: column.measures ?? measures, levels: levelsOf(rows, index),
  })).filter(({ unit, levels }) => convert(1, unit, unit) && levels.length > (rows.length > 1 ? 1 : 0));
  const body = found.filter(({ whose }) => whose !== "garment");
  const used = body.some(decides) ? body : found;
  return [...used.filter(decides), ...used.filter((field) => !decides(field))]
    .filter(({ key }, place, all) => all.findIndex((other) => other.key === key) === place);
}

const decides = ({ role }) => role === "decides";

/** The other systems whose sizes a shopper may know: [{ system, name, values }]. */
export function systems({ columns, rows }) {
  return columns.flatMap(({ measure, name, unit }, index) => {
    const values = unique(rows.map(({ cells }) => text(cells[index])).filter(Boolean));
    return unit === "system" && values.length > 0 ? [{ system: measure, name: name ?? measure.toUpperCase(), values }] : [];
  });
}

const unique = (list) => [...new Set(list)];
const text = (cell) => [cell ?? ""].flat().filter((end) => end !== null).join("-").trim();

/** The different values of a column from the smallest up: { low, high, rows }, infinite at an open end. A 0 measures nothing. */
function levelsOf(rows, index) {
  const levels = new Map();
  rows.forEach(({ cells }, row) => {
    const cell = cells[index] ?? 0;
    const [low, high] = Array.isArray(cell) ? [cell[0] ?? -Infinity, cell[1] ?? Infinity].sort((a, b) => a - b) : [cell, cell];
    if (typeof low !== "number" || !(high > 0) || low === -high) return;
    const level = levels.get(`${low} ${high}`) ?? { low, high, rows: [] };
    level.rows.push(row);
    levels.set(`${low} ${high}`, level);
  });
  return [...levels.values()].sort((a, b) => a.low - b.low || a.high - b.high);
}

const levelOf = ({ levels }, row) => levels.findIndex(({ rows }) => rows.includes(row));
const middle = ({ low, high }) => (low === -Infinity ? high : high === Infinity ? low : (low + high) / 2);

/** In which half of its size a value lies: -1, 0 in the middle, 1. An open range is as wide as its neighbour. */
function halfOf(levels, index, value) {
  const { low, high } = levels[index] ?? {};
  const next = levels[index + (low === -Infinity ? 1 : -1)] ?? {};
  const width = next.high - next.low;
  const open = Number.isFinite(width) ? width / 2 : 0;
  const center = low === -Infinity ? high - open : high === Infinity ? low + open : (low + high) / 2;
  return Math.abs(value - center) < SAME ? 0 : Math.sign(value - center);
}

/**
 * Where a value lies: { position, from, to }, the levels that fit it. A position is in, between (two or more), near (in a gap,
 * closer to one), below or above all; from is levels.length above all.
 */
function locate(levels, value) {
  const at = (position, from, to = from) => ({ position, from, to });
  const inside = [...levels.keys()].filter((index) => levels[index].low - SAME <= value && value <= levels[index].high + SAME);
  if (inside.length > 0) return at(inside.length > 1 ? "between" : "in", inside[0], inside.at(-1));

  const over = levels.findIndex(({ low }) => low > value);
  const under = (over < 0 ? levels.length : over) - 1;
  const above = over < 0 ? Infinity : levels[over].low - value;
  const below = under < 0 ? Infinity : value - levels[under].high;
  if (Math.min(above, below) > reach(levels, under, over) + SAME) return over < 0 ? at("above", levels.length) : at("below", 0);
  return Math.abs(below - above) < SAME ? at("between", under, over) : at("near", below < above ? under : over);
}

/** How far outside of all a value still belongs to the outermost: half of what lies between it and the next, as inside the chart. */
function reach(levels, under, over) {
  if (under >= 0 && over >= 0) return Infinity;
  const { low, high } = levels[under < 0 ? over : under];
  const next = levels[under < 0 ? over + 1 : under - 1];
  return next ? Math.max(0, next.low - high, low - next.high) / 2 : low === high ? 0.025 * low : 0;
}

/**
 * The size for somebody.
 *
 * input: { measures: { bust: 88, weight: { value: 60, unit: "kg" } }, unit: "cm" or "in" } or { system: "eu", value: "38" }.
 * notices: those about the product: { issue, sizes: how many sizes to go up, ... }. sizes: those in which it is sold.
 * Returns { status: "fits" | "between" | "outside" | "unknown", size, sizes, measures, advised, ... }; docs/size-finder.md.
 */
export function findSize(chart, input, { notices = [], sizes = [] } = {}) {
  const found = input.system === undefined ? byMeasures(chart, input) : bySystem(chart, input);
  const answer = { status: "unknown", size: null, sizes: [], measures: [], advised: null, notices, ...found };
  const size = (row) => chart.rows[row].size;
  const all = chart.rows.map((_, row) => row);
  const sold = all.filter((row) => sizes.map(plain).includes(plain(size(row))));
  const isSold = (row) => sold.length === 0 || sold.some((other) => size(other) === size(row));
  const notice = notices.some((one) => notices.some((other) => one.sizes * other.sizes < 0)) ? undefined : notices.find((one) => one.sizes);
  const final = (row) => (notice ? advise(chart, answer, row, notice.sizes) : row);
  const isMissing = (row) => final(row) !== null && !isSold(final(row));
  let { row } = found;
  const { rows, alike, because } = found;
  const left = alike && input.system === undefined ? rows.filter((row) => !isMissing(row)) : [];
  if (left.length > 0) answer.sizes = unique(left.map(size));
  if (left.length > 0 && left.length < rows.length && answer.sizes.length === 1) {
    row = left[0];
    Object.assign(answer, { status: "fits", alike: false, because: "sold", ask: [] });
  } else if (row !== undefined && isMissing(row)) {
    const other = rows.find((one) => final(one) !== null && !isMissing(one));
    if (other !== undefined) [row, answer.because] = [other, because && "sold"];
  }
  answer.sold = row === undefined || !isMissing(row);
  if (row !== undefined) {
    answer.size = size(row);
    if (notice) answer.advised = { size: final(row) === null ? null : size(final(row)), sizes: notice.sizes, issue: notice.issue, notice };
  }
  delete answer.row;
  delete answer.rows;
  return answer;
}

/** A size so that it can be compared: 5½ is 5.5. */
const plain = (size) => eighths(String(size ?? "")).replace(/ (\d)\/8/, (_, parts) => String(parts / 8).slice(1)).normalize("NFKC").replace(/\s+/g, "").toUpperCase();

function byMeasures(chart, { measures = {}, unit = "cm" }) {
  const asked = fields(chart);
  const place = (wanted) => asked.flatMap((field) => {
    const { kind: key } = field.column;
    const entry = measures[field.key];
    const { value: entered, unit: own } = entry?.value ? entry : { value: entry };
    const isWeight = field.unit === "kg" || field.unit === "lb";
    // Where a chart is in millimetres, so is a number without a unit.
    const metric = isWeight ? "kg" : field.unit === "mm" ? "mm" : "cm";
    const used = own ?? (wanted ? (isWeight ? metric : wanted) : unit === "in" ? (isWeight ? "lb" : "in") : metric);
    // Nobody is 1.75 cm tall.
    const given = key === "height" && used === "cm" && entered < 3 ? entered * 100 : entered;
    const value = given > 0 && Number.isFinite(given) ? convert(given, used, field.unit) : null;
    return value === null ? [] : [{ field, role: field.role, value, given, unit: used, ...locate(field.levels, value) }];
  });
  const places = place();
  if (places.length === 0) return {};
  const isOutside = ({ position }) => position === "below" || position === "above";
  const deciding = places.some(decides) ? places.filter(decides) : places;
  const order = ordered(chart, asked);
  const result = { ...choose(chart, order, places, deciding), measures: places.map((place) => told(chart, place)) };
  const outside = places.filter(isOutside).map(({ field }) => field);
  const isMixup = (other) => place(other).every((one) => !outside.includes(one.field) || !isOutside(one));
  if (outside.length > 0) result.mixup = ["cm", "in", "mm"].find(isMixup);
  const ranks = places.filter(decides).map(({ field, from }) => order.indexOf(field.levels[Math.min(from, field.levels.length - 1)].rows[0]));
  result.apart = Math.max(...ranks) - Math.min(...ranks) > Math.max(2, order.length / 3);
  return result.alike ? settled(result, asked, places.map(({ field }) => field)) : result;
}

/** What tells sizes apart that fit alike; where nothing does, two names of one size are one, and else the larger is taken. */
function settled(result, asked, known) {
  const differing = asked.filter((field) => unique(result.rows.map((row) => levelOf(field, row))).length > 1);
  const ask = differing.filter((field) => !known.includes(field)).map(({ key, name }) => ({ measure: key, name }));
  if (ask.length > 0) return { ...result, ask };
  if (differing.length === 0 && asked.length > 0) return { ...result, alike: false, status: "fits", row: result.rows[0] };
  return { ...result, alike: false, row: result.rows.at(-1), because: "larger" };
}

/** The smallest size in which everything that decides has room. */
function choose(chart, order, places, deciding) {
  const level = (row, { field }) => levelOf(field, row);
  const known = order.filter((row) => deciding.every((place) => level(row, place) >= 0));
  const end = (position, row) => ({ status: "outside", position, end: chart.rows[row]?.size });
  if (deciding.every(({ position }) => position === "below")) return end("below", known[0] ?? order[0]);
  if (deciding.some(({ position }) => position === "above")) return end("above", known.at(-1) ?? order.at(-1));

  const sum = (list, cost) => list.reduce((total, one) => total + cost(one), 0);
  const best = (rows, cost) => rows.filter((row) => cost(row) === Math.min(...rows.map(cost)));
  const off = (list) => (row) => sum(list, (place) => Math.max(0, place.from - level(row, place), level(row, place) - place.to));
  const roomy = known.filter((row) => deciding.every((place) => level(row, place) >= place.from));
  let rows = best(best(roomy, off(deciding)), off(places));
  if (rows.length === 0) return end("none");

  const sizes = (rows) => unique(rows.map((row) => chart.rows[row].size));
  // Where ranges overlap so far that more than two hold the value: the two whose middles are nearest, of equal ones the larger.
  const isWide = ({ field }) => unique(rows.map((row) => levelOf(field, row))).length > 2;
  const away = (row) => sum(deciding, (place) => Math.abs(middle(place.field.levels[level(row, place)]) - place.value) - SAME * level(row, place));
  if (deciding.some(isWide)) {
    const [first, second = first] = unique(rows.map(away)).sort((a, b) => a - b);
    rows = rows.filter((row) => away(row) <= second);
  }
  if (sizes(rows).length === 1) return { status: "fits", row: rows[0], rows, sizes: sizes(rows) };
  const because = smaller(chart);
  const taken = best(rows, (row) => sum(places, (place) => level(row, place)) * (because ? 1 : -1));
  // Where a size has several rows (M for tall and for small people), it takes what tells them apart to choose.
  if (sizes(order).length < order.length) return { status: "between", alike: true, rows, sizes: sizes(rows) };
  if (sizes(taken).length > 1) return { status: "between", alike: true, rows: taken, sizes: sizes(taken) };
  return { status: "between", row: taken[0], rows, sizes: sizes(rows), because: because ?? "larger" };
}

/** Why the smaller of two sizes is taken, if so. */
const smaller = ({ stretch, fit }) => (stretch === "much" ? "stretch" : fit === "loose" ? "loose" : null);

/** What is said of one measurement; in the unit that it was given in. */
function told({ rows }, { field, given, value, unit, position, from, to }) {
  const last = field.levels.length - 1;
  const ends = field.levels.slice(Math.min(from, last), Math.min(to, last) + 1);
  const sizes = unique(ends.flatMap((level) => level.rows.map((row) => rows[row].size)));
  const { other } = field.column;
  const own = (end) => (Number.isFinite(end) ? convert(end, field.unit, unit) : null);
  return {
    measure: field.key, name: field.name, role: field.role, value: given, unit, position, size: position === "below" || position === "above" ? null : sizes[0], sizes,
    half: halfOf(field.levels, from, value), low: own(ends[0].low), high: own(ends.at(-1).high), step: unit === field.unit ? 0.01 : other?.unit === unit ? other.step : 0.1,
  };
}

/** The rows from the smallest size to the largest: as written, or turned round where the numbers fall. */
function ordered({ rows }, asked) {
  const order = [...rows.keys()];
  let rises = 0;
  for (const field of asked) {
    const steps = order.map((row) => levelOf(field, row)).filter((level) => level >= 0);
    steps.forEach((level, place) => (rises += place > 0 ? Math.sign(level - steps[place - 1]) : 0));
  }
  return rises < 0 ? order.reverse() : order;
}

function bySystem(chart, { system, value }) {
  const index = chart.columns.findIndex(({ measure, unit }) => measure === system && unit === "system");
  if (index < 0 || plain(value) === "") return {};
  const asked = fields(chart);
  const cells = ordered(chart, asked).map((row) => ({ row, cell: text(chart.rows[row].cells[index]) })).filter(({ cell }) => cell !== "");
  const own = { system, value: String(value).trim(), systemName: chart.columns[index].name ?? system.toUpperCase() };
  const told = (found, more) => ({ ...own, ...more, rows: found.map(({ row }) => row), sizes: found.map(({ row }) => chart.rows[row].size) });
  const same = cells.filter(({ cell }) => plain(cell) === plain(value));
  const found = same.length > 0 ? same : cells.filter(({ cell }) => holds(cell, value));
  if (found.length === 1) return told(found, { status: "fits", row: found[0].row });
  if (found.length > 1) return settled(told(found, { status: "between", alike: true }), asked, []);

  const wanted = number(value);
  const known = cells.filter(({ cell }) => number(cell) !== null).sort((a, b) => number(a.cell) - number(b.cell));
  if (wanted === null || known.length === 0) return own;
  const place = known.findIndex(({ cell }) => number(cell) > wanted);
  if (place < 1) return { ...own, status: "outside", position: place < 0 ? "above" : "below", end: chart.rows[known.at(place < 0 ? -1 : 0).row].size };
  const pair = known.slice(place - 1, place + 1);
  const because = smaller(chart);
  return told(pair, { status: "between", row: pair[because ? 0 : 1].row, because: because ?? "larger" });
}

/** The first number of a size: 38 of 38, 6.5 of 6½, 26 of 26R. */
function number(size) {
  const found = /\d+(\.\d+)?/.exec(plain(size));
  return found && Number(found[0]);
}

/** Whether one of several sizes in a cell is meant: "8,10" holds 10, "40-42" and "26R-28R" hold what lies between. */
function holds(cell, value) {
  return cell.split(/[,，、/|]/).some((part) => {
    const [low, high] = part.split(/[-–~]/).map(number);
    return plain(part) === plain(value) || (high && low <= number(value) && number(value) <= high);
  });
}

/** The row that is so many sizes up; null where the chart ends. */
function advise(chart, answer, row, sizes) {
  const asked = fields(chart);
  const order = ordered(chart, asked);
  const written = chart.rows.map(({ size }) => /^(\D*)(\d+(?:\.5)?)(\D*)$/.exec(plain(size)));
  const numbers = written.map((parts) => (parts ? Number(parts[2]) : NaN));
  const isOne = written.every((parts) => parts && parts[1] + parts[3] === written[0][1] + written[0][3]);
  if (isOne && numbers.some((one) => numbers.includes(one + 0.5))) {
    const beyond = order.filter((other) => (numbers[other] - numbers[row] - sizes) * sizes >= 0);
    return (sizes > 0 ? beyond[0] : beyond.at(-1)) ?? null;
  }
  const whole = Math.trunc(sizes);
  let target = whole === sizes ? row : halfway(answer, row, order, asked, Math.sign(sizes), chart);
  for (let left = Math.abs(whole); left > 0 && target !== null; left -= 1) target = next(order, asked, target, Math.sign(sizes));
  return target;
}

/** Half a size in a chart without half sizes: of two sizes the one on that side, else the next where the measurement is in that half of its own. */
function halfway({ status, alike, rows, measures }, row, order, asked, sign, chart) {
  if (status === "between" && !alike) return sign > 0 ? rows.at(-1) : rows[0];
  const own = measures.filter(({ sizes, size }) => size && sizes.includes(chart.rows[row].size));
  const turns = (own.some(decides) ? own.filter(decides) : own).some(({ half }) => half === sign);
  return turns ? next(order, asked, row, sign) : row;
}

/** The next size: along the chart, or in a chart of two dimensions (waist by length) along what decides, the rest as it was. */
function next(order, asked, row, sign) {
  const deciding = asked.some(decides) ? asked.filter(decides) : asked;
  const step = (field, place) => levelOf(field, order[place]) - levelOf(field, order[place - 1]);
  const isKnown = (field, place) => levelOf(field, order[place]) >= 0 && levelOf(field, order[place - 1]) >= 0;
  const isPlain = order.every((_, place) => {
    const known = place === 0 ? [] : deciding.filter((field) => isKnown(field, place));
    return known.length === 0 || (known.every((field) => step(field, place) >= 0) && known.some((field) => step(field, place) > 0));
  });
  const moved = (field, to) => sign * (levelOf(field, to) - levelOf(field, row));
  const cost = (to) => asked.reduce((sum, field) => sum + (decides(field) ? 1 : 100) * Math.abs(moved(field, to)), 0);
  return order.filter((to) => deciding.every((field) => moved(field, to) >= 0) && deciding.some((field) => moved(field, to) > 0))
    .sort((a, b) => cost(a) - cost(b))[0] ?? null;
}

/** A number as it is printed: in quarters or eighths with their signs (34½), else as a decimal. */
export function show(value, step = 0.01) {
  const rounded = Math.round(value / step + SAME) * step;
  if (step !== 0.25 && step !== 0.125) return String(Number(rounded.toFixed(4)));
  const parts = Math.round(rounded * 8);
  return `${parts >= 8 || parts === 0 ? Math.floor(parts / 8) : ""}${EIGHTHS[parts % 8].trim()}`;
}

/** A value and its range so that the reader sees what is so: rounded as in the chart, finer where rounding would turn it round. */
function shown({ value, low, high, step, position }) {
  const side = (step) => {
    const [from, to] = [low ?? -Infinity, high ?? Infinity].map((end) => (step ? Math.round(end / step) * step : end));
    return value < from - SAME ? -1 : value > to + SAME ? 1 : 0;
  };
  const fit = position === "between" ? step : [step, 0.1, 0.01].find((step) => side(step) === side()) ?? 0.01;
  const print = (end) => end !== null && show(end, fit);
  return { value: show(value, (fit === 0.25 || fit === 0.125) && Math.abs((value * 8) % 1) < SAME ? 0.125 : 0.01), low: print(low), high: print(high) };
}

const fill = (pattern, values) => String(pattern ?? "").replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/**
 * The answer in sentences: [{ kind, text, notice }] with the kinds answer, advice (a notice's), reason, hint, contact.
 * words: the default export of sizes/words.LANG.js.
 */
export function describe(answer, words) {
  const { advised, measures, size, sizes, status, system } = answer;
  const lines = [];
  const say = (kind, key, values, notice) => lines.push({ kind, text: fill(words[key], values), ...(notice && { notice }) });
  const joined = (list) => (list.length === 2 ? fill(words.pair, { low: list[0], high: list[1] }) : list.join(words.joiner));
  const unit = ({ unit }) => words[`unit_${unit}`] ?? unit;
  const own = { size, sizes: joined(sizes), system: answer.systemName, value: answer.value };
  if (status === "fits") say("answer", "fits", own);
  else if (status === "between") say("answer", size === null ? "alike" : "between", own);
  else if (status === "outside") say("answer", `outside_${answer.position}`, { size: answer.end });
  else say("answer", system === undefined ? "nothing" : "unknown_size", own);

  const runs = advised && (advised.sizes > 0 ? "runs_small" : "runs_large");
  for (const notice of answer.notices) {
    const isTaken = notice === advised?.notice;
    const says = isTaken && notice.issue === runs;
    if (!says && (notice.advice ?? notice.title)) lines.push({ kind: "advice", text: notice.advice ?? notice.title, notice });
    const more = advised?.size === null ? "_end" : advised?.size === size ? "_stay" : "";
    if (isTaken && (says || more !== "_stay")) say("advice", (says ? runs : "noted") + more, { size: advised.size, own: size }, notice);
  }
  if (answer.mixup) say("hint", `mixup_${answer.mixup}`, { unit: unit(measures.find(({ position }) => position === "below" || position === "above")) });
  if (answer.ask?.length > 0) say("hint", "ask", { measures: answer.ask.map(({ name }) => name).join(words.joiner) });
  if (answer.because) say("reason", `because_${answer.because}`);
  if (system !== undefined && sizes.length > 0) say("reason", "system", own);
  for (const one of measures) {
    const { value, low, high } = shown(one);
    // Of many sizes those that the answer is about; between many, the outermost.
    const isBetween = one.position === "between" && one.sizes.length > 1;
    const about = one.sizes.length > 2 ? one.sizes.filter((other) => (isBetween && size !== null) || (size === null && !isBetween) ? sizes.includes(other) : other === size) : [];
    const named = [...(about.length > (isBetween ? 1 : 0) ? about : one.sizes)];
    if (isBetween) named.splice(1, named.length - 2);
    const position = one.position === "between" && !isBetween ? "in" : one.position;
    const range = !low ? fill(words.at_most, { value: high }) : !high ? fill(words.at_least, { value: low }) : low === high ? low : fill(words.range, { low, high });
    say("reason", `measure_${position}`, { measure: one.name, value, unit: unit(one), range, sizes: joined(named) });
  }
  if (answer.apart) say("hint", "apart");
  if (!answer.sold) say("hint", "not_sold", { size: advised ? advised.size : size });
  if (status === "outside" || advised?.size === null) say("contact", "contact");
  else if (system !== undefined && size !== null) say("hint", "measure_instead");
  return lines;
}
