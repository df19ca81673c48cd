// Finds a size in a size chart: in browsers and in Node 20, without dependencies, without a look at the page or the network.
// The rule with its worked cases is docs/size-finder.md; Tests/SizesJS holds both together.

/** What one of a unit is in the unit that its kind is compared in; a jin is half a kilogram, a chi a third of a metre. */
const UNITS = {
  cm: ["length", 1], mm: ["length", 0.1], in: ["length", 2.54], chi: ["length", 100 / 3],
  kg: ["weight", 1], lb: ["weight", 0.45359237], jin: ["weight", 0.5],
};
const WRITTEN = {
  cm: "cm", "厘米": "cm", "公分": "cm", mm: "mm", "毫米": "mm", in: "in", inch: "in", inches: "in", '"': "in", "″": "in", "”": "in", "''": "in",
  "英寸": "in", "吋": "in", "尺": "chi", kg: "kg", "公斤": "kg", "千克": "kg", lb: "lb", lbs: "lb", "磅": "lb", "斤": "jin",
};
const FRACTIONS = { "¼": "1/4", "½": "1/2", "¾": "3/4", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8" };
const DECIMALS = { "¼": ".25", "½": ".5", "¾": ".75" };
/** Below any tape measure: two numbers closer than this are one. */
const SAME = 1e-6;

const convert = (value, from, to) =>
  UNITS[from] && UNITS[to] && UNITS[from][0] === UNITS[to][0] ? (value * UNITS[from][1]) / UNITS[to][1] : null;

/** A number as people write it: 88, 86,5, 34 1/2, 34½, ８８, 88 cm, 34", 5'7", 120斤. { value, unit } or null where it is none. */
export function parse(text, unit) {
  const plain = String(text ?? "").replace(/[¼½¾⅛⅜⅝⅞]/g, (sign) => ` ${FRACTIONS[sign]}`).normalize("NFKC").trim().toLowerCase();
  const feet = /^(\d+) ?(?:'|′|’|ft|feet) ?(?:(\d+(?:\.\d+)?) ?(?:"|″|”|''|in)?)?$/.exec(plain);
  if (feet) return positive(12 * feet[1] + Number(feet[2] ?? 0), "in");
  const parts = /^(\d+(?:[.,]\d+)?)?(?:(?:^| )(\d+)\/([1-9]\d*))?\s*([^\d\s.,/]*)$/.exec(plain);
  if (!parts || (parts[1] ?? parts[2]) === undefined) return null;
  const written = parts[4] ? WRITTEN[parts[4]] : unit;
  if (parts[4] && !written) return null;
  return positive(Number((parts[1] ?? "0").replace(",", ".")) + (parts[2] ? parts[2] / parts[3] : 0), written);
}

function positive(value, unit) {
  if (!(value > 0 && value < 100000)) return null;
  if (unit === "chi") return { value: convert(value, "chi", "cm"), unit: "cm" };
  if (unit === "jin") return { value: convert(value, "jin", "kg"), unit: "kg" };
  return { value, unit };
}

/**
 * What a form asks for: { key, column, name, kind, role, unit } of every measurement that tells sizes apart, one of each kind, those
 * that decide first. Where a chart has columns of the body and of the garment, those of the body.
 */
export function fields(chart) {
  const found = [];
  const whose = (column) => column.measures ?? chart.measures;
  chart.columns.forEach((column, index) => {
    const key = column.kind ?? column.measure;
    if (!UNITS[column.unit] || found.some((field) => field.key === key && whose(chart.columns[field.index]) === whose(column))) return;
    const levels = levelsOf(chart, index);
    if (levels.length < 2 && (levels.length === 0 || chart.rows.length > 1)) return;
    found.push({ key, index, column, name: column.name ?? column.measure, kind: column.kind, role: column.role ?? "advises", unit: column.unit, levels });
  });
  const body = found.filter((field) => whose(field.column) !== "garment");
  const used = body.some((field) => field.role === "decides") ? body : found;
  return [...used.filter((field) => field.role === "decides"), ...used.filter((field) => field.role !== "decides")]
    .filter((field, place, all) => all.findIndex((other) => other.key === field.key) === place);
}

/** The other systems whose sizes a shopper may know: [{ system, name, values }]. */
export function systems(chart) {
  return chart.columns.flatMap((column, index) => {
    const values = [...new Set(chart.rows.map((row) => text(row.cells[index])).filter((value) => value !== ""))];
    return column.unit === "system" && values.length > 0 ? [{ system: column.measure, name: column.name ?? column.measure.toUpperCase(), values }] : [];
  });
}

const text = (cell) => (cell === null || cell === undefined ? "" : Array.isArray(cell) ? cell.filter((end) => end !== null).join("-") : String(cell).trim());

/** [low, high] of a cell, infinite at an open end; null where nothing is measured, and a 0 measures nothing. */
function span(cell) {
  const [low, high] = Array.isArray(cell) ? cell : [cell, cell];
  const ends = [low ?? -Infinity, high ?? Infinity];
  if (cell === null || cell === undefined || ends.some((end) => typeof end !== "number" || Number.isNaN(end))) return null;
  if (ends[0] > ends[1]) ends.reverse();
  return ends[1] > 0 && Number.isFinite(Math.max(ends[0], -ends[1])) ? ends : null;
}

/** The different values of a column from the smallest up: { low, high, rows }. */
function levelsOf(chart, index) {
  const levels = new Map();
  chart.rows.forEach((row, number) => {
    const ends = span(row.cells[index]);
    if (!ends) return;
    const level = levels.get(String(ends)) ?? { low: ends[0], high: ends[1], rows: [] };
    level.rows.push(number);
    levels.set(String(ends), level);
  });
  return [...levels.values()].sort((a, b) => a.low - b.low || a.high - b.high);
}

const middle = ({ low, high }) => (low === -Infinity ? high : high === Infinity ? low : (low + high) / 2);

/**
 * Where a value lies: { position, from, to }, the levels that fit it equally well. A position is in, between (two), near (in a gap,
 * closer to one), below or above all; from is levels.length above all.
 */
function locate(levels, value) {
  const all = levels.map((_, index) => index);
  let inside = all.filter((index) => levels[index].low - SAME <= value && value <= levels[index].high + SAME);
  if (inside.length > 2) {
    const away = (index) => Math.abs(middle(levels[index]) - value);
    inside = inside.sort((a, b) => away(a) - away(b) || b - a).slice(0, 2).sort((a, b) => a - b);
  }
  if (inside.length > 0) return { position: inside.length > 1 ? "between" : "in", from: inside[0], to: inside.at(-1) };
  const under = all.filter((index) => levels[index].high < value).sort((a, b) => levels[a].high - levels[b].high).at(-1);
  const over = all.find((index) => levels[index].low > value);
  if (under === undefined) {
    return levels[over].low - value <= reach(levels, over, 1) + SAME ? { position: "near", from: over, to: over } : { position: "below", from: 0, to: 0 };
  }
  if (over === undefined) {
    return value - levels[under].high <= reach(levels, under, -1) + SAME ? { position: "near", from: under, to: under } : { position: "above", from: levels.length, to: levels.length };
  }
  const nearer = value - levels[under].high - (levels[over].low - value);
  if (Math.abs(nearer) < SAME) return { position: "between", from: under, to: over };
  const near = nearer < 0 ? under : over;
  return { position: "near", from: near, to: near };
}

/** How far beyond the outermost level a value still belongs to it: half a step for a single value, nothing for a range. */
function reach(levels, end, inwards) {
  const { low, high } = levels[end];
  const next = levels[end + inwards];
  if (low !== high) return 0;
  return next ? Math.abs(inwards > 0 ? next.low - high : low - next.high) / 2 : 0.025 * low;
}

/**
 * The size for somebody.
 *
 * input: { measures: { bust: 88, weight: { value: 60, unit: "kg" } }, unit: "cm" } or { system: "eu", value: "38" }.
 * notices: those about the product: { issue, sizes: how many sizes to go up, ... }. sizes: those in which it is sold.
 * Returns { status: "fits" | "between" | "outside" | "unknown", size, sizes, measures, advised, ... }; docs/size-finder.md.
 */
export function findSize(chart, input, { notices = [], sizes = [] } = {}) {
  const found = input.system === undefined ? byMeasures(chart, input) : bySystem(chart, input);
  const answer = { status: "unknown", size: null, sizes: [], measures: [], advised: null, notices, ...found };
  const sold = sizes.map(plain);
  const isSold = (size) => !chart.rows.some((row) => sold.includes(plain(row.size))) || sold.includes(plain(size));
  let row = answer.row;
  if (answer.status === "between" && answer.because && row !== undefined && !isSold(chart.rows[row].size)) {
    const other = answer.rows.find((other) => isSold(chart.rows[other].size));
    if (other !== undefined) [row, answer.because] = [other, "sold"];
  }
  if (row !== undefined) answer.size = chart.rows[row].size;
  const amounts = notices.filter((notice) => Number.isFinite(notice.sizes) && notice.sizes !== 0);
  const notice = amounts.every((other) => Math.sign(other.sizes) === Math.sign(amounts[0].sizes)) ? amounts[0] : undefined;
  if (notice && row !== undefined) {
    const target = advise(chart, answer, row, notice.sizes);
    answer.advised = { size: target === null ? null : chart.rows[target].size, sizes: notice.sizes, issue: notice.issue, notice };
  }
  const final = answer.advised ? answer.advised.size : answer.size;
  answer.sold = final === null || isSold(final);
  delete answer.row;
  delete answer.rows;
  return answer;
}

const plain = (size) => String(size ?? "").replace(/ ?[¼½¾]/g, (sign) => DECIMALS[sign.trim()]).normalize("NFKC").replace(/\s+/g, "").toUpperCase();

function byMeasures(chart, { measures = {}, unit = "cm" }) {
  const asked = fields(chart);
  const place = (unit) => asked.flatMap((field) => {
    const entry = measures[field.key];
    const given = entry !== null && typeof entry === "object" ? entry : { value: entry };
    const own = given.unit ?? (UNITS[field.unit][0] === "weight" ? (unit === "in" ? "lb" : "kg") : unit);
    const value = typeof given.value === "number" && given.value > 0 ? convert(given.value, own, field.unit) : null;
    return value === null ? [] : [{ field, value, given: given.value, unit: own, ...locate(field.levels, value) }];
  });
  const places = place(unit);
  const deciding = places.some(({ field }) => field.role === "decides") ? places.filter(({ field }) => field.role === "decides") : places;
  if (places.length === 0) return {};
  const result = { ...choose(chart, places, deciding), measures: places.map((place) => told(chart, place)) };
  const outside = (list) => list.length > 0 && list.every(({ position }) => position === "below" || position === "above");
  const mixed = outside(places) && Object.keys(UNITS).slice(0, 3).find((other) => other !== unit && place(other).every(({ position }) => position !== "below" && position !== "above"));
  if (mixed) result.mixup = mixed;
  const ranks = result.measures.filter(({ role }) => role === "decides").map(({ rank }) => rank).filter((rank) => rank !== null);
  if (Math.max(...ranks) - Math.min(...ranks) > 2) result.apart = true;
  if (result.alike) result.ask = asked.filter(({ key, levels }) => !places.some(({ field }) => field.key === key)
    && new Set(result.rows.map((row) => levels.findIndex((level) => level.rows.includes(row)))).size > 1).map(({ key, name }) => ({ measure: key, name }));
  if (result.alike && result.ask.length === 0) [result.row, result.because] = [result.rows.at(-1), "larger"];
  return result;
}

/** The smallest size in which everything that decides has room. */
function choose(chart, places, deciding) {
  const order = ordered(chart);
  const level = (row, { field }) => field.levels.findIndex((level) => level.rows.includes(row));
  const known = order.filter((row) => deciding.every((place) => level(row, place) >= 0));
  if (deciding.every(({ position }) => position === "below")) return { status: "outside", position: "below", end: chart.rows[known[0] ?? order[0]].size };
  if (deciding.some(({ position }) => position === "above")) return { status: "outside", position: "above", end: chart.rows[known.at(-1) ?? order.at(-1)].size };

  const off = (row, place) => Math.max(0, place.from - level(row, place), level(row, place) - place.to);
  const least = (rows, cost) => {
    const costs = rows.map(cost);
    return rows.filter((_, index) => costs[index] === Math.min(...costs));
  };
  const sum = (list, row) => list.reduce((total, place) => total + off(row, place), 0);
  const roomy = known.filter((row) => deciding.every((place) => level(row, place) >= place.from));
  let rows = least(roomy, (row) => sum(deciding, row));
  rows = least(rows, (row) => sum(places.filter((place) => !deciding.includes(place)), row));
  if (rows.length === 0) return { status: "outside", position: "none" };

  const names = (rows) => [...new Set(rows.map((row) => chart.rows[row].size))];
  if (names(rows).length === 1) return { status: "fits", row: rows[0], rows, sizes: names(rows) };
  const total = (row) => places.reduce((sum, place) => sum + level(row, place), 0);
  const totals = rows.map(total);
  const because = prefersSmaller(chart);
  const best = (because ? Math.min : Math.max)(...totals);
  const taken = rows.filter((_, index) => totals[index] === best);
  if (names(taken).length > 1) return { status: "between", alike: true, rows: taken, sizes: names(taken) };
  return { status: "between", row: taken[0], rows, sizes: names(rows), because: because ?? "larger" };
}

/** Why the smaller of two sizes is taken, if so. */
const prefersSmaller = (chart) => (chart.stretch === "much" ? "stretch" : chart.fit === "loose" ? "loose" : null);

/** What is said of one measurement; in the unit that it was given in. */
function told(chart, { field, given, unit, position, from, to }) {
  const last = field.levels.length - 1;
  const [low, high] = [field.levels[Math.min(from, last)].low, field.levels[Math.min(to, last)].high];
  const sizes = (level) => [...new Set(field.levels[Math.min(level, last)].rows.map((row) => chart.rows[row].size))];
  const own = (end) => (Number.isFinite(end) ? convert(end, field.unit, unit) : null);
  const outside = position === "below" || position === "above";
  return {
    measure: field.key, name: field.name, role: field.role, value: given, unit, position,
    size: outside ? null : sizes(from)[0], sizes: position === "between" ? [...sizes(from), ...sizes(to)] : sizes(from),
    low: own(low), high: own(high), step: unit === field.unit ? 0.01 : field.column.other?.unit === unit ? field.column.other.step : 0.1,
    rank: ordered(chart).indexOf(field.levels[Math.min(from, last)].rows[0]),
  };
}

/** The rows from the smallest size to the largest: as written, or turned round where the numbers fall. */
function ordered(chart) {
  const rows = chart.rows.map((_, index) => index);
  let rises = 0;
  for (const { levels } of fields(chart)) {
    const steps = rows.map((row) => levels.findIndex((level) => level.rows.includes(row))).filter((level) => level >= 0);
    for (let index = 1; index < steps.length; index += 1) rises += Math.sign(steps[index] - steps[index - 1]);
  }
  return rises < 0 ? rows.reverse() : rows;
}

function bySystem(chart, { system, value }) {
  const index = chart.columns.findIndex((column) => column.measure === system && column.unit === "system");
  if (index < 0 || plain(value) === "") return {};
  const order = ordered(chart);
  const cells = order.map((row) => ({ row, text: text(chart.rows[row].cells[index]) })).filter(({ text }) => text !== "");
  const because = prefersSmaller(chart);
  const own = { system, value: String(value).trim(), systemName: chart.columns[index].name ?? system.toUpperCase() };
  const name = (rows) => rows.map((row) => chart.rows[row].size);
  const rows = cells.filter(({ text }) => plain(text) === plain(value)).map(({ row }) => row);
  if (rows.length === 0) rows.push(...cells.filter(({ text }) => holds(text, value)).map(({ row }) => row));
  if (rows.length === 1) return { ...own, status: "fits", row: rows[0], rows, sizes: name(rows) };
  if (rows.length > 1) return { ...own, status: "between", alike: true, rows, sizes: name(rows), ask: fields(chart).map(({ key, name }) => ({ measure: key, name })) };

  const wanted = number(value);
  const known = cells.map(({ row, text }) => ({ row, is: number(text) })).filter(({ is }) => is !== null).sort((a, b) => a.is - b.is);
  if (wanted === null || known.length === 0) return own;
  const upper = known.find(({ is }) => is > wanted);
  const lower = known.filter(({ is }) => is < wanted).at(-1);
  if (!lower || !upper) return { ...own, status: "outside", position: lower ? "above" : "below", end: name([(lower ?? upper).row])[0] };
  const pair = [lower.row, upper.row];
  return { ...own, status: "between", row: because ? pair[0] : pair[1], rows: pair, sizes: name(pair), because: because ?? "larger" };
}

/** The first number of a size: 38 of 38, 6.5 of 6½, 26 of 26R. */
function number(size) {
  const found = /^\D*(\d+(?:\.\d+)?)?(?: ?(\d)\/(\d))?/.exec(text(size).replace(/[¼½¾]/g, (sign) => ` ${FRACTIONS[sign]}`).trim());
  return found && (found[1] ?? found[2]) !== undefined ? Number(found[1] ?? 0) + (found[2] ? found[2] / found[3] : 0) : null;
}

/** Whether one of several sizes in a cell is meant: "8,10" holds 10, "40-42" and "26R-28R" hold what lies between. */
function holds(cell, value) {
  const wanted = number(value);
  return cell.split(/[,，、/|]/).some((part) => {
    const [low, high] = part.split(/[-–~]/);
    if (plain(part) === plain(value)) return true;
    return high !== undefined && wanted !== null && number(low) !== null && number(low) <= wanted && wanted <= number(high);
  });
}

/** The row that is so many sizes up; null where the chart ends. */
function advise(chart, answer, row, sizes) {
  const order = ordered(chart);
  const numbers = chart.rows.map(({ size }) => (/^\d+(\.5)?$/.test(plain(size)) ? Number(plain(size)) : null));
  if (numbers.includes(null) || !numbers.some((one) => numbers.includes(one + 0.5))) {
    const whole = Math.trunc(sizes);
    return step(chart, order, whole === sizes ? row : halfway(chart, answer, row, order, Math.sign(sizes)), whole);
  }
  const wanted = numbers[row] + sizes;
  const target = order.filter((other) => (sizes > 0 ? numbers[other] >= wanted : numbers[other] <= wanted));
  return (sizes > 0 ? target[0] : target.at(-1)) ?? null;
}

/** Half a size in a chart without half sizes: of two sizes the one on that side, else the next where the measurement is in that half of its own. */
function halfway(chart, answer, row, order, sign) {
  if (answer.status === "between" && !answer.alike) return sign > 0 ? answer.rows.at(-1) : answer.rows[0];
  const size = chart.rows[row].size;
  const halves = answer.measures.filter((one) => one.sizes.includes(size) && (one.position === "in" || one.position === "near"))
    .filter(({ role }, _, all) => role === "decides" || !all.some((one) => one.role === "decides"))
    .map(({ value, low, high }) => Math.sign(value - middle({ low: low ?? -Infinity, high: high ?? Infinity })));
  const turns = sign > 0 ? halves.includes(1) : halves.length > 0 && halves.every((half) => half < 0);
  return turns ? step(chart, order, row, sign) : row;
}

/** So many sizes on: along the chart, or in a chart of two dimensions (waist by length) along what decides, the rest as it was. */
function step(chart, order, row, count) {
  const asked = fields(chart);
  const deciding = asked.filter(({ role }) => role === "decides");
  const level = ({ levels }, row) => levels.findIndex((level) => level.rows.includes(row));
  const isPlain = deciding.every((field) => order.every((row, place) => place === 0 || level(field, row) < 0 || level(field, row) >= level(field, order[place - 1])));
  for (let left = Math.abs(count); left > 0 && row !== null; left -= 1) {
    const sign = Math.sign(count);
    if (isPlain) {
      row = order[order.indexOf(row) + sign] ?? null;
      continue;
    }
    const moves = order.map((to) => ({
      to, size: deciding.map((field) => sign * (level(field, to) - level(field, row))),
      rest: asked.filter(({ role }) => role !== "decides").reduce((sum, field) => sum + Math.abs(level(field, to) - level(field, row)), 0),
    })).filter(({ size }) => size.every((move) => move >= 0) && size.some((move) => move > 0));
    const total = (size) => size.reduce((sum, move) => sum + move, 0);
    moves.sort((a, b) => a.rest - b.rest || total(a.size) - total(b.size));
    row = moves[0]?.to ?? null;
  }
  return row;
}

const SIGNS = ["", "⅛", "¼", "⅜", "½", "⅝", "¾", "⅞"];

/** A number as it is printed: in quarters or eighths with their signs (34½), else as a decimal. */
export function show(value, step = 0.01) {
  const rounded = Math.round(value / step) * step;
  const eighths = Math.round(rounded * 8);
  if ((step === 0.25 || step === 0.125 || step === 0.5) && Math.abs(eighths - rounded * 8) < SAME) {
    return `${eighths >= 8 || eighths === 0 ? Math.floor(eighths / 8) : ""}${SIGNS[eighths % 8]}`;
  }
  return String(Number(rounded.toFixed(4)));
}

/** A value and its range so that the reader sees what is so: rounded as in the chart, finer where rounding would turn it round. */
function shown({ value, low, high, step, position }) {
  const parts = (step) => [value, low, high].map((one) => (one === null ? null : Math.round(one / step) * step));
  const side = (value, low, high) => (low !== null && value < low - SAME ? -1 : high !== null && value > high + SAME ? 1 : 0);
  const own = Number(value.toFixed(2));
  const steps = [step, 0.1, 0.01].filter((other) => other <= step || other === 0.01);
  const fit = position === "between" ? step : steps.find((step) => side(own, parts(step)[1], parts(step)[2]) === side(value, low, high)) ?? 0.01;
  const isSigned = fit === 0.25 || fit === 0.125;
  const mine = isSigned && Math.abs(own * 8 - Math.round(own * 8)) < SAME ? show(own, 0.125) : show(own, 0.01);
  return { value: mine, low: low === null ? null : show(low, fit), high: high === null ? null : show(high, fit) };
}

const fill = (pattern, values) => String(pattern ?? "").replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/**
 * The answer in sentences: [{ kind, text, notice }] with the kinds answer, reason, advice (a notice's), hint, contact.
 * words: the default export of sizes/words.LANG.js.
 */
export function describe(answer, words) {
  const lines = [];
  const say = (kind, key, values = {}, more) => lines.push({ kind, text: fill(words[key], values), ...more });
  const joined = (list) => list.join(words.joiner);
  const measured = answer.measures.length > 0;
  const { size, sizes, status, end } = answer;
  if (status === "fits") say("answer", "fits", { size });
  else if (status === "between" && size !== null) say("answer", "between", { size, sizes: joined(sizes) });
  else if (status === "between") say("answer", "alike", { sizes: joined(sizes) });
  else if (status === "outside") say("answer", `outside_${answer.position}`, { size: end });
  else say("answer", answer.system === undefined ? "nothing" : "unknown_size", { system: answer.systemName, value: answer.value });
  if (answer.mixup) say("hint", `mixup_${answer.mixup}`);
  if (answer.because) say("reason", `because_${answer.because}`, { size });
  if (answer.ask?.length > 0) say("hint", "ask", { measures: joined(answer.ask.map(({ name }) => name)) });
  if (answer.system !== undefined && sizes.length > 0) say("reason", "system", { system: answer.systemName, value: answer.value, sizes: joined(sizes) });
  for (const one of answer.measures) say("reason", `measure_${one.position}`, sentence(one, words));
  if (answer.apart) say("hint", "apart");

  const { advised } = answer;
  if (advised) {
    const side = advised.sizes > 0 ? "small" : "large";
    if (advised.size === null) say("advice", `runs_${side}_end`, {}, { notice: advised.notice });
    else say("advice", advised.size === size ? `runs_${side}_stay` : `runs_${side}`, { size: advised.size, own: size }, { notice: advised.notice });
  }
  for (const notice of answer.notices) {
    if (notice !== advised?.notice && (notice.advice ?? notice.title)) lines.push({ kind: "advice", text: notice.advice ?? notice.title, notice });
  }
  if (!answer.sold) say("hint", "not_sold", { size: advised?.size ?? size });
  if (status === "outside" || advised?.size === null) say("contact", "contact");
  else if (answer.system !== undefined && !measured && size !== null) say("hint", "measure_instead");
  return lines;
}

function sentence(one, words) {
  const { value, low, high } = shown(one);
  const unit = words[`unit_${one.unit}`] ?? one.unit;
  const range = low === null ? fill(words.at_most, { value: high }) : high === null ? fill(words.at_least, { value: low }) : low === high ? low : fill(words.range, { low, high });
  return { measure: one.name, value, unit, range, size: one.sizes[0], sizes: one.sizes.join(words.joiner) };
}
