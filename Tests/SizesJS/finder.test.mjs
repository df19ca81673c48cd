import { test } from "node:test";
import assert from "node:assert/strict";
import { findSize, describe, fields, systems, parse, show } from "../../Sources/BuiltIn/site/sizes/finder.js";
import { dresses, shirts, shoes, denim, trousers, tall, tights, gaps, open, named, named_halves, jeans, rings, words } from "./charts.mjs";

const cm = (measures) => ({ measures, unit: "cm" });
const inches = (measures) => ({ measures, unit: "in" });
const wears = (system, value) => ({ system, value });

/** What a case expects: the status and the size, and where a third is given the advised size. */
function expects(name, chart, input, [status, size, advised], options) {
  test(name, () => {
    const answer = findSize(chart, input, options);
    assert.deepEqual([answer.status, answer.size], [status, size], JSON.stringify(answer));
    if (advised !== undefined) assert.equal(answer.advised && answer.advised.size, advised, JSON.stringify(answer));
  });
}
const change = (chart, more) => ({ ...chart, ...more });
const small = (sizes = 1) => ({ notices: [{ issue: "runs_small", sizes }] });

// One measurement
expects("a value inside a range is that size", dresses, cm({ bust: 88 }), ["fits", "M"]);
expects("a value on a shared end is between the two; the larger is taken", dresses, cm({ bust: 86 }), ["between", "M"]);
expects("much stretch takes the smaller of two", change(dresses, { stretch: "much" }), cm({ bust: 86 }), ["between", "S"]);
expects("some stretch does not", change(dresses, { stretch: "some" }), cm({ bust: 86 }), ["between", "M"]);
expects("a loose fit takes the smaller of two", change(dresses, { fit: "loose" }), cm({ bust: 86 }), ["between", "S"]);
expects("the smallest end is inside", dresses, cm({ bust: 78 }), ["fits", "XS"]);
expects("below the smallest end is outside", dresses, cm({ bust: 77.9 }), ["outside", null]);
expects("the largest end is inside", dresses, cm({ bust: 100 }), ["fits", "XL"]);
expects("above the largest end is outside", dresses, cm({ bust: 100.1 }), ["outside", null]);

// Several measurements
expects("the largest of what decides wins", dresses, cm({ bust: 88, waist: 66 }), ["fits", "M"]);
expects("whichever it is", dresses, cm({ bust: 80, waist: 62, hip: 97 }), ["fits", "L"]);
// The bust fits S and M alike, the waist fits S only: S holds both.
expects("a shared end is settled by the other measurements", dresses, cm({ bust: 86, waist: 66 }), ["fits", "S"]);
expects("upwards too", dresses, cm({ bust: 86, waist: 70 }), ["fits", "M"]);
expects("two ends of the same pair stay between", dresses, cm({ bust: 86, waist: 68 }), ["between", "M"]);
// Bust M or L, waist S or M: M holds both.
expects("two ends that share one size take it", dresses, cm({ bust: 90, waist: 68 }), ["fits", "M"]);
expects("a length settles what stands between two", dresses, cm({ bust: 86, sleeve: 58.5 }), ["fits", "S"]);
expects("a length does not overrule what decides", dresses, cm({ bust: 84, sleeve: 61.5 }), ["fits", "S"]);
expects("a length decides where nothing else is known", dresses, cm({ sleeve: 59.4 }), ["fits", "M"]);
expects("one measurement below the chart does not rule out a size", dresses, cm({ bust: 84, waist: 58 }), ["fits", "S"]);
expects("one measurement above the chart does", dresses, cm({ bust: 84, waist: 90 }), ["outside", null]);

// Values instead of ranges: 88, 96, 104, so M is nearest from 92 to 100.
expects("the value itself", shirts, cm({ bust: 96 }), ["fits", "M"]);
expects("the nearest value", shirts, cm({ bust: 99 }), ["fits", "M"]);
expects("halfway is between: 100 is 4 from 96 and from 104", shirts, cm({ bust: 100 }), ["between", "L"]);
expects("half a step below the first still is the first: 88 - 8 / 2 = 84", shirts, cm({ bust: 84 }), ["fits", "S"]);
expects("more is outside", shirts, cm({ bust: 83.9 }), ["outside", null]);
expects("an open end has no outside", shirts, cm({ bust: 150 }), ["fits", "XL"]);
expects("a gap between a value and a range belongs to the nearer: 37.4 is 0.4 from 37, 0.6 from 38", shirts, cm({ neck: 37.4 }), ["fits", "S"]);
// Last value 43, the one before it 41: half a step is 1.
expects("half a step above the last still is the last", shirts, cm({ neck: 44 }), ["fits", "XL"]);

// Between S and M lie 2 cm, between M and L 4: as within the chart, half of it belongs to the outermost size.
expects("half a gap below the first range still is the first: 84 - 2 / 2 = 83", gaps, cm({ bust: 83 }), ["fits", "S"]);
expects("more is outside there, too", gaps, cm({ bust: 82.9 }), ["outside", null]);
expects("half a gap above the last range: 102 + 4 / 2 = 104", gaps, cm({ bust: 104 }), ["fits", "L"]);
expects("more is outside above", gaps, cm({ bust: 104.1 }), ["outside", null]);

// The middles are 90, 95 and 100.
expects("of two ranges that overlap the larger", tights, cm({ hip: 87 }), ["between", "M"]);
expects("of three the two in whose middle it is most: 92 is 2 from 90, 3 from 95, 8 from 100", tights, cm({ hip: 92 }), ["between", "M"]);
expects("98 is 2 from 100, 3 from 95, 8 from 90", tights, cm({ hip: 98 }), ["between", "L"]);
expects("with much stretch the smaller of the two", change(tights, { stretch: "much" }), cm({ hip: 98 }), ["between", "M"]);

// Inches: 34.5 in are 87.63 cm.
expects("inches are compared as what they are", dresses, inches({ bust: 34.5 }), ["fits", "M"]);
// 33.75 in are 85.725 cm: S, although the chart prints 33¾ for both ends of 86.
expects("a body has one size, whatever the unit", dresses, inches({ bust: 33.75 }), ["fits", "S"]);
expects("each number may carry its own unit", dresses, { measures: { bust: { value: 34.5, unit: "in" }, waist: 66 }, unit: "cm" }, ["fits", "M"]);
expects("a chart in millimetres is asked in millimetres", rings, cm({ finger_diameter: 17.3 }), ["fits", "54"]);
expects("unless the number says otherwise", rings, cm({ finger_diameter: { value: 1.73, unit: "cm" } }), ["fits", "54"]);
// 0.68 in are 17.272 mm: 0.072 from 17.2.
expects("and in inches", rings, inches({ finger_diameter: 0.68 }), ["fits", "54"]);

test("numbers in the wrong unit are noticed", () => {
  assert.equal(findSize(dresses, cm({ bust: 34.5, waist: 27 })).mixup, "in");
  assert.equal(findSize(dresses, inches({ bust: 88 })).mixup, "cm");
  assert.equal(findSize(rings, cm({ finger_diameter: 1.73 })).mixup, "cm");
  assert.equal(findSize(dresses, cm({ bust: 120 })).mixup, undefined);
  // 34.5 in are 87.63 cm, M, beside a waist that is in centimetres; 690 mm are 69 cm.
  assert.equal(findSize(dresses, cm({ bust: 34.5, waist: 70 })).mixup, "in");
  assert.equal(findSize(dresses, cm({ bust: 88, waist: 690 })).mixup, "mm");
  assert.equal(findSize(dresses, cm({ bust: 84, waist: 58 })).mixup, undefined);
});
test("measurements three sizes apart are worth a second look", () => {
  assert.equal(findSize(dresses, cm({ bust: 80, waist: 75 })).apart, true);
  assert.equal(findSize(dresses, cm({ bust: 84, waist: 75 })).apart, false);
});

// Two dimensions. 62 is nearest to 61.
expects("a chart of two dimensions needs both", denim, cm({ waist: 62, inseam: 80 }), ["fits", "26/32"]);
test("with one of them it says which fit alike and what to enter", () => {
  const answer = findSize(denim, cm({ waist: 62 }));
  assert.deepEqual([answer.status, answer.size, answer.sizes], ["between", null, ["26/30", "26/32"]]);
  assert.deepEqual(answer.ask, [{ measure: "inseam", name: "inseam" }]);
});
expects("a notice there leads to the next waist, not to the next length", denim, cm({ waist: 62, inseam: 76 }), ["fits", "26/30", "27/30"], small());
expects("a chart from large to small is read all the same", change(dresses, { rows: [...dresses.rows].reverse() }), cm({ bust: 88, waist: 66 }), ["fits", "M", "L"], small());

// 30/30 and 31/30 differ in the waist only, but 30/32 stands between them.
expects("also where the lengths stand side by side", trousers, cm({ waist: 77, inseam: 79 }), ["fits", "30/32", "31/32"], small());
expects("downwards, too", trousers, cm({ waist: 83, inseam: 80 }), ["fits", "32/32", "30/32"], small(-2));
expects("a size with several rows takes what tells them apart: 96 is L up to 181 cm", tall, cm({ hip: 96, height: 178 }), ["fits", "L"]);
expects("and XL from 182 cm", tall, cm({ hip: 96, height: 185 }), ["fits", "XL"]);
expects("a height in metres is read as one: 1.78 m are 178 cm", tall, cm({ hip: 96, height: 1.78 }), ["fits", "L"]);
test("without it, it is asked for", () => {
  const answer = findSize(tall, cm({ hip: 88.5 }));
  assert.deepEqual([answer.status, answer.size, answer.ask.map(({ measure }) => measure)], ["between", null, ["height"]]);
});
expects("two names of one size are no choice", named, cm({ bust: 90 }), ["fits", "M"]);
expects("the name that is sold is taken", named, cm({ bust: 90 }), ["fits", "38"], { sizes: ["36", "38"] });
expects("a notice does not lead to the other name of the same size", named, cm({ bust: 84 }), ["fits", "S", "M"], small());
test("measurements far apart count by the length of the chart", () => {
  // Of 10 sizes three are less than a third: a bust of 82 is 25, a waist of 74 is 28, of 78 is 29.
  const long = { columns: dresses.columns.slice(1, 3), measures: "body", rows: Array.from({ length: 10 }, (_, size) => ({ size: String(25 + size), cells: [[80 + 4 * size, 84 + 4 * size], [60 + 4 * size, 64 + 4 * size]] })) };
  assert.equal(findSize(long, cm({ bust: 82, waist: 74 })).apart, false);
  assert.equal(findSize(long, cm({ bust: 82, waist: 78 })).apart, true);
});

// Another system
expects("a size of another system", dresses, wears("eu", "38"), ["fits", "M"]);
expects("however it is written", shoes, wears("uk", "5.5 "), ["fits", "38.5"]);
expects("between two of that system the larger", dresses, wears("eu", "37"), ["between", "M"]);
expects("outside of it", dresses, wears("eu", "48"), ["outside", null]);
expects("inside a cell that holds several", jeans, wears("eu", "37"), ["fits", "28"]);
expects("an unknown word", dresses, wears("eu", "huge"), ["unknown", null]);
expects("an unknown system", dresses, wears("mars", "38"), ["unknown", null]);
test("a size that stands for two asks for measurements", () => {
  const answer = findSize(jeans, wears("eu", "34"));
  assert.deepEqual([answer.status, answer.size, answer.sizes], ["between", null, ["25", "26"]]);
  assert.deepEqual(answer.ask.map(({ measure }) => measure), ["waist"], "the inseam is 76 in both");
});

// Notices
expects("runs small by one size: the next larger", dresses, cm({ bust: 88 }), ["fits", "M", "L"], small());
expects("runs large by one size: the next smaller", dresses, cm({ bust: 88 }), ["fits", "M", "S"], small(-1));
expects("two sizes", dresses, cm({ bust: 88 }), ["fits", "M", "XL"], small(2));
expects("beyond the chart there is none", dresses, cm({ bust: 98 }), ["fits", "XL", null], small());
expects("half a size in a chart with half sizes", shoes, cm({ foot: 24.3 }), ["fits", "38.5", "39"], small(0.5));
expects("one size there is two rows", shoes, cm({ foot: 24 }), ["fits", "38", "39"], small());
// 88 is the middle of 86 to 90.
expects("half a size without half sizes: nothing in the lower half", dresses, cm({ bust: 87 }), ["fits", "M", "M"], small(0.5));
expects("nothing in the very middle", dresses, cm({ bust: 88 }), ["fits", "M", "M"], small(0.5));
expects("the next size in the upper half", dresses, cm({ bust: 88.5 }), ["fits", "M", "L"], small(0.5));
expects("half a size down in the lower half", dresses, cm({ bust: 87 }), ["fits", "M", "S"], small(-0.5));
expects("of two sizes the larger, also where the fabric gives", change(dresses, { stretch: "much" }), cm({ bust: 86 }), ["between", "S", "M"], small(0.5));
expects("of two sizes the smaller where it runs large", dresses, cm({ bust: 86 }), ["between", "M", "S"], small(-0.5));
expects("half sizes are known by any name", named_halves, cm({ foot: 24 }), ["fits", "EU 38", "EU 39"], small());
expects("half of one, too", named_halves, cm({ foot: 24 }), ["fits", "EU 38", "EU 38.5"], small(0.5));
// As wide as their neighbours, 8, the open sizes end at 80 and 112, and their middles are 84 and 108.
expects("the upper half of an open range: 87", open, cm({ bust: 87 }), ["fits", "S", "M"], small(0.5));
expects("the lower half of an open range: 83", open, cm({ bust: 83 }), ["fits", "S", "S"], small(0.5));
expects("the lower half of the last: 105", open, cm({ bust: 105 }), ["fits", "XL", "XL"], small(0.5));
expects("the upper half of the last: 109", open, cm({ bust: 109 }), ["fits", "XL", null], small(0.5));
expects("a size and a half", dresses, cm({ bust: 84.5 }), ["fits", "S", "L"], small(1.5));
expects("a notice shifts what another system gave, too", dresses, wears("eu", "38"), ["fits", "M", "L"], small());
expects("notices that contradict each other shift nothing", dresses, cm({ bust: 88 }), ["fits", "M", null],
  { notices: [{ issue: "runs_small", sizes: 1 }, { issue: "runs_large", sizes: -1 }] });
expects("a mix-up of units shifts nothing", dresses, cm({ bust: 88 }), ["fits", "M", null], { notices: [{ issue: "unit_mixup", sizes: null, advice: "Centimetres." }] });

// Sold
expects("between two sizes of which one is sold, that one", dresses, cm({ bust: 86 }), ["between", "S"], { sizes: ["S", "L"] });
// Runs small: M becomes L, which is sold; S would become M, which is not.
expects("what is sold is asked of the size to buy, not of the size before the notice", dresses, cm({ bust: 86 }), ["between", "M", "L"], { sizes: ["S", "L"], ...small() });
expects("and of the other of the two where that is sold", dresses, cm({ bust: 86 }), ["between", "S", "M"], { sizes: ["S", "M"], ...small() });
expects("of sizes that fit alike, the one that is sold", trousers, cm({ waist: 77 }), ["fits", "30/32"], { sizes: ["30/32", "31/32"] });
test("of several that are sold the choice is left", () => {
  const answer = findSize(trousers, cm({ waist: 82 }), { sizes: ["32/30", "32/34"] });
  assert.deepEqual([answer.size, answer.sizes], [null, ["32/30", "32/34"]]);
});
// 25 or 26 is 34: which of them is not a question of what is sold.
expects("a size of another system that stands for two is asked for all the same", jeans, wears("eu", "34"), ["between", null], { sizes: ["25"] });
// Runs small: 30/30 becomes 31/30, 30/32 becomes 31/32.
expects("of sizes that fit alike, the one that is sold with the notice", trousers, cm({ waist: 77 }), ["fits", "30/32", "31/32"], { sizes: ["30/30", "31/32"], ...small() });
test("a size that is not sold is said", () => {
  assert.equal(findSize(dresses, cm({ bust: 88 }), { sizes: ["S", "L"] }).sold, false);
  assert.equal(findSize(dresses, cm({ bust: 88 }), { sizes: ["s", "m"] }).sold, true);
  assert.equal(findSize(dresses, cm({ bust: 88 }), { sizes: ["one size"] }).sold, true);
  assert.equal(findSize(dresses, cm({ bust: 88 }), { sizes: ["M"], ...small() }).sold, false);
});

// Nothing
expects("no measurement", dresses, cm({}), ["unknown", null]);
expects("a measurement that the chart does not have", dresses, cm({ foot: 24 }), ["unknown", null]);
expects("no number", dresses, cm({ bust: NaN, waist: -3, hip: "wide" }), ["unknown", null]);
expects("an empty chart", { columns: [], rows: [] }, cm({ bust: 88 }), ["unknown", null]);
expects("a zero in a chart measures nothing", change(dresses, { rows: dresses.rows.map((row) => ({ ...row, cells: [row.cells[0], row.cells[1], 0, 0, 0] })) }),
  cm({ bust: 88, waist: 66 }), ["fits", "M"]);
expects("a row without the measurement is passed over", change(dresses, { rows: dresses.rows.map((row) => (row.size === "M" ? { size: "M", cells: ["38", null, null, null, null] } : row)) }),
  cm({ bust: 87 }), ["fits", "S"]);

test("the form asks for what tells sizes apart, what decides first", () => {
  assert.deepEqual(fields(dresses).map(({ key }) => key), ["bust", "waist", "hip", "sleeve"]);
  assert.deepEqual(systems(jeans), [{ system: "eu", name: "EU", values: ["34", "36", "36-38"] }]);
  const constant = change(shirts, { rows: shirts.rows.map((row) => ({ ...row, cells: [row.cells[0], 40] })) });
  assert.deepEqual(fields(constant).map(({ key }) => key), ["bust"]);
});
test("numbers are read as people write them", () => {
  for (const [text, unit, expected] of [
    ["88", "cm", [88, "cm"]], [" 86,5 ", "cm", [86.5, "cm"]], ["34 1/2", "in", [34.5, "in"]], ["34½", "in", [34.5, "in"]], ["1/2", "in", [0.5, "in"]],
    ["８８", "cm", [88, "cm"]], ["88 厘米", "in", [88, "cm"]], ["34\"", "cm", [34, "in"]], ["5'7\"", "in", [67, "in"]], ["5 ft 7 in", "in", [67, "in"]],
    ["120斤", "kg", [60, "kg"]], ["2.1尺", "cm", [70, "cm"]], ["８８。", "cm", null], ["", "cm", null], ["-5", "cm", null], ["0", "cm", null], ["wide", "cm", null],
    ["34″", "cm", [34, "in"]], ["34 in.", "cm", [34, "in"]], ["34-1/2", "in", [34.5, "in"]], ["5′7″", "cm", [67, "in"]], ["5'7½\"", "cm", [67.5, "in"]], ["5' 7 1/2\"", "cm", [67.5, "in"]],
    ["5'", "cm", [60, "in"]], ["1.75 m", "cm", [175, "cm"]], ["1米75", "cm", [175, "cm"]], ["1m75", "in", [175, "cm"]], ["130 pounds", "kg", [130, "lb"]], ["60 kgs", "lb", [60, "kg"]],
    ["88.", "cm", [88, "cm"]], ["5'wide", "cm", null], ["5'1/0", "cm", null], ["1.2.3", "cm", null],
    ["1e9", "cm", null], ["34 1/0", "in", null], ["86-90", "cm", null],
  ]) {
    const found = parse(text, unit);
    assert.deepEqual(found && [Math.round(found.value * 1e6) / 1e6, found.unit], expected, text);
  }
});
test("numbers are printed as the chart prints them", () => {
  for (const [value, step, expected] of [
    [34.5, 0.25, "34½"], [33.858, 0.25, "33¾"], [0.5, 0.25, "½"], [35, 0.25, "35"], [34.9, 0.25, "35"], [34.62, 0.125, "34⅝"], [87.63, 0.1, "87.6"], [86, 0.01, "86"],
  ]) assert.equal(show(value, step), expected);
});

// Words
const says = (name, chart, input, lines, options) =>
  test(name, () => assert.deepEqual(describe(findSize(chart, input, options), words).map(({ text }) => text), lines));

says("the answer says why", dresses, cm({ bust: 88, waist: 66 }),
  ["Your size is M.", "bust 88 cm lies in M, 86 to 90.", "waist 66 cm lies in S, 64 to 68."]);
says("and what complaints add", dresses, cm({ bust: 88 }),
  ["Your size is M.", "Buyers say it runs small: take L instead of M.", "bust 88 cm lies in M, 86 to 90."], small());
says("a notice of another kind says its own words first", dresses, cm({ bust: 88 }),
  ["Your size is M.", "It shrinks.", "For this reason take L instead of M.", "bust 88 cm lies in M, 86 to 90."], { notices: [{ issue: "shrinks", sizes: 1, advice: "It shrinks." }] });
says("between two it says which and why", dresses, cm({ bust: 86 }),
  ["You are between S and M: take M.", "When in doubt, the larger one.", "bust 86 cm lies between S and M."]);
says("outside it says so and where to ask", dresses, cm({ bust: 110 }), ["You are above our largest size, XL.", "bust 110 cm is above XL, 95 to 100.", "Ask us."]);
says("inches as in the chart", dresses, inches({ bust: 34.5 }), ["Your size is M.", "bust 34½ in lies in M, 33¾ to 35½."]);
// 33.8 in = 85.852 cm lies below 86 cm = 33.858 in, which the chart prints as 33¾: a finer step shows what is so.
says("finer where rounding would turn it round", dresses, inches({ bust: 33.8 }), ["Your size is S.", "bust 33.8 in lies in S, 32.3 to 33.9."]);
says("a size of another system", dresses, wears("eu", "38"), ["Your size is M.", "eu 38 is M here.".replace("eu", "EU"), "Measuring is surer."]);
says("alike sizes ask for more", denim, cm({ waist: 62 }), ["26/30 and 26/32 fit alike.", "Enter inseam as well.", "waist 62 cm is closest to 26/30 and 26/32, 61."]);
// 81 is the inseam of three sizes: the one that is answered is named.
says("of many sizes the one that it is about is named", denim, cm({ waist: 62, inseam: 81 }),
  ["Your size is 26/32.", "waist 62 cm is closest to 26/30 and 26/32, 61.", "inseam 81 cm lies in 26/32, 81."]);
says("between many, those that the answer is about", tights, cm({ hip: 92 }), ["You are between S and M: take M.", "When in doubt, the larger one.", "hip 92 cm lies between S and M."]);
says("a mix-up names the unit that it was read in", dresses, inches({ bust: 88 }),
  ["You are above our largest size, XL.", "Are these centimetres? Or enter in.", "bust 88 in is above XL, 37½ to 39¼.", "Ask us."]);
says("a notice without an amount speaks for itself", dresses, cm({ bust: 88 }),
  ["Your size is M.", "Read centimetres.", "bust 88 cm lies in M, 86 to 90."], { notices: [{ issue: "unit_mixup", sizes: null, advice: "Read centimetres." }] });
says("nothing entered", dresses, cm({}), ["Enter at least one measurement."]);
