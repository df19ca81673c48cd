import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { learn, terms } from "../../Sources/BuiltIn/search/text.js";

learn(JSON.parse(readFileSync(new URL("fixture/whole/search/en/index.json", import.meta.url))).english);

// The list is written by Tests/SearchTests/FixtureTests.swift from what the indexer cuts.
const cases = JSON.parse(readFileSync(new URL("fixture/terms/terms.json", import.meta.url)));

for (const [[text], expected] of cases) {
  test(`the reader cuts as the indexer does: ${text.slice(0, 40)}`, () => assert.deepEqual(terms(text), expected));
}
