// What the shop is told of searches that found nothing: nothing that could tell who asked.

import assert from "node:assert/strict";
import test from "node:test";
import { readFileSync } from "node:fs";

const source = readFileSync(new URL("../../site-templates/assets/search-log.js", import.meta.url), "utf8");
const { redacted } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

// Logs of the results page are redacted in Swift by the same cases.
const cases = JSON.parse(readFileSync(new URL("fixture/redaction.json", import.meta.url), "utf8"));

for (const [query, left] of cases.gone) test(`${query} is told as ${left}`, () => assert.equal(redacted(query), left));
for (const query of cases.stays) test(`${query} is told as it is`, () => assert.equal(redacted(query), query));

test("a long query is cut, and costs no time", () => {
  for (const part of ["1 ", "a1", "@", "-", "1-", "订单", "#", "1a-"]) {
    const start = performance.now();
    assert.ok(redacted(part.repeat(100_000)).length <= 200);
    assert.ok(performance.now() - start < 200);
  }
});
