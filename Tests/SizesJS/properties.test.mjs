import { test } from "node:test";
import assert from "node:assert/strict";
import { convert, describe, findSize, parse, show } from "../../Sources/BuiltIn/site/sizes/finder.js";
import { dresses, shirts, shoes, denim, gaps, tights, words } from "./charts.mjs";

/** The same numbers in every run. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const rank = (chart, size) => chart.rows.findIndex((row) => row.size === size);

test("a larger body never gets a smaller size", () => {
  for (const [chart, key, from, to] of [[dresses, "bust", 70, 110], [dresses, "waist", 50, 90], [shirts, "bust", 80, 130], [shirts, "neck", 35, 46], [shoes, "foot", 23, 26], [gaps, "bust", 80, 106], [tights, "hip", 75, 115]]) {
    let last = -1;
    let ended = false;
    for (let value = from * 10; value <= to * 10; value += 1) {
      const { status, size, position } = findSize(chart, { measures: { [key]: value / 10 }, unit: "cm" });
      if (status === "outside") {
        assert.equal(position, last < 0 ? "below" : "above", `${key} ${value / 10}`);
        ended = last >= 0;
        continue;
      }
      assert.ok(!ended && rank(chart, size) >= last, `${key} ${value / 10}: ${size}`);
      last = rank(chart, size);
    }
    assert.equal(last, chart.rows.length - 1);
  }
});

test("a body has one size in centimetres and in inches", () => {
  for (let value = 700; value <= 1100; value += 1) {
    const [metric, imperial] = [findSize(dresses, { measures: { bust: value / 10 } }), findSize(dresses, { measures: { bust: value / 25.4 }, unit: "in" })];
    assert.deepEqual([imperial.status, imperial.size], [metric.status, metric.size], String(value / 10));
  }
});

test("a sentence never contradicts itself: what lies in a range is printed inside of it", () => {
  const number = (text) => parse(text, "in").value;
  for (let value = 3072; value <= 3936; value += 1) {
    const answer = findSize(dresses, { measures: { bust: value / 100 }, unit: "in" });
    const line = describe(answer, words).find(({ text }) => text.includes("lies in") && text.includes(" to "));
    if (!line) continue;
    const [, printed, low, high] = /bust (\S+) in lies in \w+, (\S+) to (\S+)\./.exec(line.text);
    assert.ok(number(low) <= number(printed) && number(printed) <= number(high), line.text);
  }
});

test("a notice of one size moves every answer by one size, and back", () => {
  for (let value = 780; value <= 1000; value += 3) {
    const at = (sizes) => findSize(dresses, { measures: { bust: value / 10 } }, { notices: [{ issue: "x", sizes }] });
    const own = rank(dresses, at(1).size);
    assert.equal(at(1).advised.size, dresses.rows[own + 1]?.size ?? null);
    assert.equal(at(-1).advised.size, dresses.rows[own - 1]?.size ?? null);
  }
});

test("whatever the chart and the input, there is an answer, and it can be said", () => {
  const roll = dice(20261116);
  const cell = () => [null, undefined, 0, -5, "38", "8,10", "½", "", roll(120), roll(1200) / 10, [roll(90), roll(120)], [null, roll(120)], [roll(120), null], [null, null], [NaN, 3], {}, true][roll(17)];
  const kinds = ["bust", "waist", "hip", "sleeve", "eu", "weight"];
  const units = ["cm", "in", "mm", "kg", "lb", "system", "none", undefined];
  const given = () => [88, 34.5, 0, -1, NaN, Infinity, "88", null, undefined, { value: 88, unit: "cm" }, { value: 34, unit: "in" }, { value: 3, unit: "furlong" }, {}, roll(1500) / 10][roll(14)];
  for (let round = 0; round < 4000; round += 1) {
    const columns = Array.from({ length: roll(5) }, () => {
      const measure = kinds[roll(6)];
      return { measure, unit: units[roll(8)], ...(roll(3) > 0 && { kind: measure, role: roll(2) ? "decides" : "advises" }), ...(roll(4) === 0 && { measures: roll(2) ? "body" : "garment" }) };
    });
    const rows = Array.from({ length: roll(7) }, (_, row) => ({ size: ["S", "M", "L", "38", "38.5", "39"][roll(3) ? row % 6 : roll(6)], cells: Array.from({ length: roll(6) }, cell) }));
    const chart = { columns, rows, measures: [null, "body", "garment"][roll(3)], fit: [null, "loose"][roll(2)], stretch: [null, "much"][roll(2)] };
    const input = roll(3) === 0 ? { system: kinds[roll(6)], value: ["38", "", "huge", null, 8, "6½"][roll(6)] }
      : { measures: Object.fromEntries(kinds.filter(() => roll(2)).map((kind) => [kind, given()])), unit: [undefined, "cm", "in", "mm"][roll(4)] };
    const notices = Array.from({ length: roll(3) }, () => ({ issue: "runs_small", sizes: [1, -1, 0.5, -0.5, 1.5, 3, null, undefined, NaN][roll(9)] }));
    const told = JSON.stringify({ chart, input, notices });
    const answer = findSize(chart, input, { notices, sizes: roll(2) ? [] : ["S", "L"] });
    assert.ok(["fits", "between", "outside", "unknown"].includes(answer.status), told);
    assert.ok(answer.size === null || rows.some(({ size }) => size === answer.size), told);
    const lines = describe(answer, words);
    assert.ok(lines.length > 0 && lines.every(({ text }) => !/undefined|NaN|\{|Infinity/.test(text)), `${told}\n${JSON.stringify(lines)}`);
  }
});

test("numbers printed are read back as they were", () => {
  for (let value = 1; value < 3000; value += 1) {
    for (const step of [0.25, 0.125, 0.1, 0.01]) {
      const rounded = Math.round(value / 10 / step) * step;
      if (rounded > 0) assert.ok(Math.abs(parse(show(value / 10, step), "in").value - rounded) < step / 2 + 1e-9, `${value} ${step}`);
    }
    assert.ok(Math.abs(convert(convert(value, "cm", "in"), "in", "cm") - value) < 1e-9);
  }
});
