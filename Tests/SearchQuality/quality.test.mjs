// The search must not become worse: what it is worth on the graded queries of this folder, held against floors.
import { test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mean, measure } from "./measures.mjs";
import { askSignpost } from "./signpost.mjs";

// Floors are what was reached when these lines were written, less a little, so that a change may move single queries but not the whole.
// The second shop's queries and grades were written by somebody who had not seen the search, and nothing was tuned on them.
const SETS = [
  {
    shop: "shop", file: "queries.json", least: 120,
    floors: {
      en: { ndcg: 0.895, reciprocal: 0.895, success: 0.81, section: 0.62 },
      zh: { ndcg: 0.925, reciprocal: 0.93, success: 0.85, section: 0.87 },
    },
  },
  {
    shop: "second-shop", file: "second-queries.json", least: 100,
    floors: { en: { ndcg: 0.825, reciprocal: 0.835, success: 0.73 }, zh: { ndcg: 0.87, reciprocal: 0.875, success: 0.8 } },
  },
];

const top = fileURLToPath(new URL("../../", import.meta.url));
const signpost = process.env.SIGNPOST ?? join(top, ".build/release/signpost");
for (const set of SETS) set.queries = JSON.parse(await readFile(new URL(set.file, import.meta.url), "utf8"));

async function measured({ shop, queries }) {
  const folder = await mkdtemp(join(tmpdir(), "search-quality-"));
  try {
    const site = join(folder, "site");
    const settings = ["--content", `Tests/SearchQuality/${shop}`, "--templates", "site-templates", "--as-of", "2026-11-16", "--output", site, "--quiet"];
    execFileSync(signpost, ["build", ...settings], { cwd: top });
    const answers = await askSignpost(site, queries);
    return queries.map((query, i) => ({ ...query, ...measure(query, answers[i]) }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

for (const set of SETS) {
  test(`the search finds the answers of ${set.file}`, async (t) => {
    const all = await measured(set);
    for (const [language, floors] of Object.entries(set.floors)) {
      await t.test(`${language} stays above its floors`, () => {
        const own = all.filter((query) => query.language === language);
        const reached = mean(own);
        t.diagnostic(`${set.file}, ${language}: nDCG@10 ${reached.ndcg.toFixed(3)}, MRR ${reached.reciprocal.toFixed(3)}, success@1 ${reached.success.toFixed(3)}, nothing found for ${own.filter((query) => query.zero).length} of ${own.length}`);
        assert.ok(reached.zero <= 0.01, `nothing was found for ${own.filter((query) => query.zero).map(({ query }) => query).join(", ")}`);
        for (const [figure, floor] of Object.entries(floors)) {
          assert.ok(reached[figure] >= floor, `${figure} of ${language} is ${reached[figure].toFixed(3)}, below ${floor}`);
        }
      });
    }
  });
}

test("a list of results is measured by hand-computed figures", () => {
  const query = { grades: { "a/": 3, "b/": 2, "c/": 1 }, sections: { "a/": "x" } };
  // Best order: 7/1 + 3/log2(3) + 1/2 = 9.3928; found b, nothing, a: 3/1 + 0 + 7/2 = 6.5.
  const found = measure(query, ["b/#one", "b/#two", "z/", "a/#x"]);
  assert.equal(found.ndcg.toFixed(4), (6.5 / 9.39279).toFixed(4));
  assert.equal(found.reciprocal, 1);
  assert.equal(found.success, 0);
  assert.equal(found.section, 1);
  assert.deepEqual(measure(query, []), { ndcg: 0, reciprocal: 0, success: 0, zero: 1, section: null, found: [] });
  assert.equal(measure({ grades: { "a/": 3 }, anyLanguage: true }, ["zh/a/", "a/"]).ndcg, 1);
  assert.equal(measure({ grades: { "a/": 3 } }, ["zh/a/"]).zero, 0);
  assert.equal(measure({ grades: { "a/": 3 } }, ["zh/a/"]).ndcg, 0);
});

for (const { shop, file, least, queries } of SETS) {
  test(`every graded page and section of ${file} is there, and no query is asked twice`, async () => {
    const seen = new Set();
    const content = new URL(`${shop}/`, import.meta.url);
    for (const { language, query, grades, sections = {} } of queries) {
      assert.ok(!seen.has(language + query), `${query} (${language}) stands there twice`);
      seen.add(language + query);
      assert.ok(Object.values(grades).includes(3) || Object.values(grades).includes(2), `${query} has no answer`);
      for (const url of [...Object.keys(grades), ...Object.keys(sections)]) {
        const path = url.replace(/^zh\//, "").replace(/\/$/, "");
        assert.ok(await exists(content, path, language), `${query}: there is no page ${url}`);
      }
    }
    for (const language of ["en", "zh"]) assert.ok(queries.filter((query) => query.language === language).length >= least);
  });
}

async function exists(content, path, language) {
  if (path.startsWith("products/")) return (await readFile(new URL("products.csv", content), "utf8")).includes(`${path.slice("products/".length)},`);
  const chart = path.startsWith("size-charts/") ? `${path}/page` : path;
  for (const name of [chart, `pages/${path}`]) {
    if (await readFile(new URL(`${name}.${language}.md`, content)).then(() => true, () => false)) return true;
  }
  // A policy with dated versions is a folder.
  return readdir(new URL(`${path}/`, content)).then((names) => names.length > 0, () => false);
}
