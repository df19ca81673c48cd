// The charts of docs/size-finder.md and of the tests.

const column = (measure, unit, kind, role, more) => ({ measure, unit, name: measure, kind, role, ...more });
const cm = (kind, role = "decides", more) => column(kind, "cm", kind, role, { other: { unit: "in", step: 0.25 }, ...more });
const system = (measure) => ({ measure, unit: "system", name: measure.toUpperCase() });
const chart = (columns, rows, more) => ({
  measures: "body", columns, rows: rows.map(([size, ...cells]) => ({ size, cells })), ...more,
});

export const dresses = chart([system("eu"), cm("bust"), cm("waist"), cm("hip"), cm("sleeve", "advises")], [
  ["XS", "34", [78, 82], [60, 64], [84, 88], [57, 58]],
  ["S", "36", [82, 86], [64, 68], [88, 92], [58, 59]],
  ["M", "38", [86, 90], [68, 72], [92, 96], [59, 60]],
  ["L", "40", [90, 95], [72, 77], [96, 101], [60, 61]],
  ["XL", "42", [95, 100], [77, 82], [101, 106], [61, 62]],
], { fit: "regular", stretch: "none", wearer: "women" });

/** One value a size: the body that it is made for. */
export const shirts = chart([cm("bust"), cm("neck")], [["S", 88, 37], ["M", 96, [38, 39]], ["L", 104, 41], ["XL", [112, null], 43]]);

export const shoes = chart([system("uk"), cm("foot", "decides", { other: { unit: "in", step: 0.125 } })], [
  ["38", "5", 24], ["38.5", "5½", 24.3], ["39", "6", 24.7], ["39.5", "6½", 25], ["40", "7", 25.3],
]);

/** Waist by length, waist by waist as most shops write it. */
export const trousers = chart([cm("waist"), cm("inseam", "advises")], [
  ["30/30", [76, 78], 76], ["30/32", [76, 78], 81], ["31/30", [78, 81], 76], ["31/32", [78, 81], 81], ["32/30", [81, 84], 76], ["32/32", [81, 84], 81], ["32/34", [81, 84], 86],
]);

/** A size for tall and for small people: two dimensions with one name. */
export const tall = chart([cm("height", "advises"), cm("hip")], [
  ["L", [182, 190], [85, 94]], ["M", [182, 190], [75, 84]], ["XL", [175, 181], [100, 109]], ["L", [175, 181], [90, 99]], ["M", [175, 181], [80, 89]], ["M", [170, 174], [83, 92]],
  ["XL", [182, 190], [95, 104]], ["XL", [191, 200], [92, 101]],
]);

/** Ranges that overlap far. */
export const tights = chart([cm("hip")], [["S", [80, 100]], ["M", [85, 105]], ["L", [90, 110]]]);

/** Ranges with gaps, and without an end. */
export const gaps = chart([cm("bust")], [["S", [84, 88]], ["M", [90, 94]], ["L", [98, 102]]]);
export const open = chart([cm("bust")], [["S", [null, 88]], ["M", [88, 96]], ["L", [96, 104]], ["XL", [104, null]]]);

/** Two names for each size. */
export const named = chart([cm("bust"), cm("waist")], [["S", [80, 88], [64, 70]], ["36", [80, 88], [64, 70]], ["M", [88, 96], [70, 78]], ["38", [88, 96], [70, 78]]]);

/** Waist by length: two dimensions. */
export const denim = chart([cm("waist"), cm("inseam", "advises")], [
  ["25/30", 57, 76], ["26/30", 61, 76], ["27/30", 65, 76], ["25/32", 57, 81], ["26/32", 61, 81], ["27/32", 65, 81],
]);

export const named_halves = chart([cm("foot")], [["EU 38", 24], ["EU 38.5", 24.3], ["EU 39", 24.7], ["EU 39.5", 25]]);

export const jeans = chart([system("eu"), cm("waist"), cm("inseam", "advises")], [
  ["25", "34", [61, 64], 76], ["26", "34", [64, 66], 76], ["27", "36", [66, 69], 77], ["28", "36-38", [69, 71], 77],
]);

export const rings = chart([column("diameter", "mm", "finger_diameter", "decides", { other: { unit: "in", step: 0.01 } })],
  [["52", 16.6], ["54", 17.2], ["56", 17.8]], { measures: "garment" });

export const words = {
  joiner: ", ", pair: "{low} and {high}", range: "{low} to {high}", at_least: "{value} or more", at_most: "up to {value}",
  fits: "Your size is {size}.", between: "You are between {sizes}: take {size}.", alike: "{sizes} fit alike.",
  outside_below: "You are below our smallest size, {size}.", outside_above: "You are above our largest size, {size}.",
  outside_none: "No size of this chart fits all of it.", nothing: "Enter at least one measurement.", unknown_size: "{system} {value} is not in this chart.",
  mixup_in: "Are these inches?", mixup_cm: "Are these centimetres? Or enter {unit}.", mixup_mm: "Are these millimetres?",
  because_larger: "When in doubt, the larger one.", because_stretch: "The fabric gives.", because_loose: "It is cut loosely.", because_sold: "The other is not sold.",
  ask: "Enter {measures} as well.", system: "{system} {value} is {sizes} here.",
  measure_in: "{measure} {value} {unit} lies in {sizes}, {range}.", measure_near: "{measure} {value} {unit} is closest to {sizes}, {range}.",
  measure_between: "{measure} {value} {unit} lies between {sizes}.", measure_below: "{measure} {value} {unit} is below {sizes}, {range}.",
  measure_above: "{measure} {value} {unit} is above {sizes}, {range}.", apart: "Check the numbers.",
  runs_small: "Buyers say it runs small: take {size} instead of {own}.", runs_small_stay: "Buyers say it runs slightly small: {size} still fits.",
  runs_small_end: "Buyers say it runs small, and there is no larger size.", runs_large: "Buyers say it runs large: take {size} instead of {own}.",
  runs_large_stay: "Buyers say it runs slightly large: {size} still fits.", runs_large_end: "Buyers say it runs large, and there is no smaller size.",
  noted: "For this reason take {size} instead of {own}.", noted_end: "For this reason there is no size.",
  not_sold: "It is not sold in {size}.", measure_instead: "Measuring is surer.", contact: "Ask us.",
};
