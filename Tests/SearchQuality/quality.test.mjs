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

// What was reached when these lines were written, less a little, so that a change may move single queries but not the whole.
const FLOORS = {
  en: { ndcg: 0.89, reciprocal: 0.89, success: 0.81, section: 0.62 },
  zh: { ndcg: 0.915, reciprocal: 0.92, success: 0.84, section: 0.87 },
};

const top = fileURLToPath(new URL("../../", import.meta.url));
const signpost = process.env.SIGNPOST ?? join(top, ".build/release/signpost");
const queries = JSON.parse(await readFile(new URL("queries.json", import.meta.url), "utf8"));

async function measured() {
  const folder = await mkdtemp(join(tmpdir(), "search-quality-"));
  try {
    const site = join(folder, "site");
    const settings = ["--content", "Tests/SearchQuality/shop", "--templates", "site-templates", "--as-of", "2026-11-16", "--output", site, "--quiet"];
    execFileSync(signpost, ["build", ...settings], { cwd: top });
    const answers = await askSignpost(site, queries);
    return queries.map((query, i) => ({ ...query, ...measure(query, answers[i]) }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("the search finds the answers of the graded queries", async (t) => {
  const all = await measured();
  for (const [language, floors] of Object.entries(FLOORS)) {
    await t.test(`${language} stays above its floors`, () => {
      const own = all.filter((query) => query.language === language);
      const reached = mean(own);
      t.diagnostic(`${language}: nDCG@10 ${reached.ndcg.toFixed(3)}, MRR ${reached.reciprocal.toFixed(3)}, success@1 ${reached.success.toFixed(3)}, nothing found for ${own.filter((query) => query.zero).length} of ${own.length}`);
      assert.ok(reached.zero <= 0.01, `nothing was found for ${own.filter((query) => query.zero).map(({ query }) => query).join(", ")}`);
      for (const [figure, floor] of Object.entries(floors)) {
        assert.ok(reached[figure] >= floor, `${figure} of ${language} is ${reached[figure].toFixed(3)}, below ${floor}`);
      }
    });
  }
});

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

test("every graded page and section is there, and no query is asked twice", async () => {
  const seen = new Set();
  const content = new URL("shop/", import.meta.url);
  for (const { language, query, grades, sections = {} } of queries) {
    assert.ok(!seen.has(language + query), `${query} (${language}) stands there twice`);
    seen.add(language + query);
    assert.ok(Object.values(grades).includes(3) || Object.values(grades).includes(2), `${query} has no answer`);
    for (const url of [...Object.keys(grades), ...Object.keys(sections)]) {
      const path = url.replace(/^zh\//, "").replace(/\/$/, "");
      assert.ok(await exists(content, path, language), `${query}: there is no page ${url}`);
    }
  }
  assert.ok(queries.filter(({ language }) => language === "en").length >= 120);
  assert.ok(queries.filter(({ language }) => language === "zh").length >= 120);
});

async function exists(content, path, language) {
  if (path.startsWith("products/")) return (await readFile(new URL("products.csv", content), "utf8")).includes(`${path.slice("products/".length)},`);
  const chart = path.startsWith("size-charts/") ? `${path}/page` : path;
  for (const name of [chart, `pages/${path}`]) {
    if (await readFile(new URL(`${name}.${language}.md`, content)).then(() => true, () => false)) return true;
  }
  // A policy with dated versions is a folder.
  return readdir(new URL(`${path}/`, content)).then((names) => names.length > 0, () => false);
}
