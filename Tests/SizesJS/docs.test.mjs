import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { findSize } from "../../Sources/BuiltIn/site/sizes/finder.js";
import * as charts from "./charts.mjs";

const page = await readFile(new URL("../../docs/size-finder.md", import.meta.url), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("| ")).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
const header = rows.findIndex(([first]) => first === "chart");

/** "bust 34.5 in, waist 66" or "EU 38". */
function entered(text) {
  const system = /^([A-Z]{2}) (.+)$/.exec(text);
  if (system) return { system: system[1].toLowerCase(), value: system[2] };
  const unit = text.endsWith(" in") ? "in" : "cm";
  return { unit, measures: Object.fromEntries(text.split(", ").map((part) => [part.split(" ")[0], Number(part.split(" ")[1])])) };
}

for (const [chart, input, notice, status, size, advised, why] of rows.slice(header + 2)) {
  test(`docs: ${chart}, ${input}, notice ${notice || "none"}: ${why}`, () => {
    const [name, change] = chart.split(", ");
    const more = change ? { [change.split(" ")[0]]: change.split(" ")[1] } : {};
    const notices = notice ? [{ issue: Number(notice) > 0 ? "runs_small" : "runs_large", sizes: Number(notice) }] : [];
    const answer = findSize({ ...charts[name], ...more }, entered(input), { notices });
    const told = [answer.status, answer.size ?? "–", notice ? answer.advised.size ?? "–" : ""];
    assert.deepEqual(told, [status, size, advised]);
  });
}

test("docs: the chart of the worked cases is the one that is computed", () => {
  const size = rows.findIndex(([first]) => first === "size");
  const written = rows.slice(size + 2, size + 2 + charts.dresses.rows.length);
  assert.deepEqual(written, charts.dresses.rows.map(({ size, cells }) => [size, ...cells.map((cell) => [cell].flat().join("-"))]));
  assert.ok(rows.length - header - 2 > 30);
});
