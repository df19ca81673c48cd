import { test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { openIndex } from "../../Sources/BuiltIn/search/index.js";
import { openSearch } from "../../Sources/BuiltIn/search/search.js";

// The indexes are written by Tests/SearchTests/FixtureTests.swift: the same small shop as one file and divided.
const editions = ["whole", "divided"];

/** A fetch that reads files, offers nothing but what the contract lets the reader use, and keeps a log. */
function disk(log = []) {
  return async (url) => {
    log.push(url);
    try {
      const text = await readFile(new URL(url), "utf8");
      return { ok: true, status: 200, text: async () => text };
    } catch {
      return { ok: false, status: 404, text: async () => "<h1>Not found</h1>" };
    }
  };
}

const root = (edition) => new URL(`fixture/${edition}/`, import.meta.url).href;
const open = (edition, language, log) => openSearch({ baseUrl: root(edition), language, fetch: disk(log) });
const urls = ({ results }) => results.map((result) => result.url);

for (const edition of editions) {
  const first = (name, language, query, expected) =>
    test(`${edition}: ${name}`, async () => {
      const found = await (await open(edition, language)).query(query);
      assert.equal(found.results[0]?.url, expected, JSON.stringify(urls(found)));
      assert.ok(found.total >= found.results.length);
    });

  first("a question in English finds its answer", "en", "How do I return something?", "faq/returns/start/");
  first("a question in Chinese finds its answer, whatever politeness is around it", "zh", "请问尺码偏小怎么办", "zh/faq/sizes/runs-small/");
  first("characters that stand together come before the same ones apart", "zh", "偏小", "zh/faq/sizes/runs-small/");
  first("one Chinese character is enough", "zh", "政", "zh/policies/returns/");
  first("a sku is found as written", "en", "DR-1001", "products/DR-1001/");
  first("a sku is found without its hyphen", "en", "dr1001", "products/DR-1001/");
  first("a sku is found by its number, in full width too", "zh", "１００１", "zh/products/DR-1001/");
  first("half a word is enough", "en", "earb", "about/");
  first("a missing letter is forgiven", "en", "retrn", "policies/returns/");
  first("exchanged letters are forgiven", "en", "rteurn", "policies/returns/");
  first("joined words are split", "en", "dresssizes", "size-charts/dresses/");
  first("a section is a result with its anchor", "en", "when does my money arrive after", "policies/returns/#refunds");
  first("a section of a Chinese page is a result with its anchor", "zh", "牛仔裤偏大", "zh/faq/sizes/runs-small/#偏大怎么办");
  first("the policy in force comes before the old version", "en", "returns policy 30 days", "policies/returns/");

  test(`${edition}: a kind is asked for`, async () => {
    const search = await open(edition, "en");
    const { total, results, kinds } = await search.query("return", { kind: "policy" });
    assert.deepEqual(new Set(results.map((result) => result.kind)), new Set(["policy"]));
    assert.equal(total, 2);
    assert.equal(kinds.policy, 2);
    assert.ok(kinds.faq > 0);
    assert.deepEqual(await search.query("return", { kind: "product" }).then((found) => found.results), []);
  });

  test(`${edition}: a limit cuts the results and not the total`, async () => {
    const search = await open(edition, "en");
    const { total, results } = await search.query("return", { limit: 1 });
    assert.equal(results.length, 1);
    assert.ok(total > 1);
  });

  test(`${edition}: what one's own language does not have comes from another, labelled`, async () => {
    const search = await open(edition, "zh");
    const { results } = await search.query("earbuds");
    assert.deepEqual(results.map(({ url, language }) => [url, language]), [["about/", "en"]]);
    assert.equal((await search.query("退货")).results[0].language, "zh");
  });

  test(`${edition}: an unknown language opens a near one, else the default`, async () => {
    assert.equal((await (await open(edition, "zh-Hant")).query("退货")).results[0].language, "zh");
    assert.equal((await (await open(edition, "fr")).query("return")).results[0].language, "en");
  });

  test(`${edition}: excerpt and title say where the query's words are`, async () => {
    const [result] = (await (await open(edition, "zh")).query("退货")).results;
    const words = (text, marks) => marks.map(([start, end]) => text.slice(start, end));
    assert.deepEqual(new Set(words(result.title, result.titleMarks)), new Set(["退货"]));
    assert.ok(words(result.excerpt, result.marks).length > 0);
    for (const word of words(result.excerpt, result.marks)) assert.equal(word, "退货");
    const [english] = (await (await open(edition, "en")).query("faulty items")).results;
    assert.ok(words(english.excerpt, english.marks).includes("faulty"));
    assert.ok(words(english.excerpt, english.marks).includes("item"));
  });

  test(`${edition}: a page with an active notice says its level`, async () => {
    const { results } = await (await open(edition, "en")).query("ivy wrap dress");
    const levels = Object.fromEntries(results.map((result) => [result.url, result.notice]));
    assert.equal(levels["products/DR-1001/"], 2);
    assert.equal(levels["notices/DR-1001/"], undefined);
  });

  test(`${edition}: markup in a text stays text`, async () => {
    const [result] = (await (await open(edition, "en")).query("batteries")).results;
    assert.equal(result.url, "about/");
    assert.ok(result.excerpt.includes("<script>dresses</script> & earbuds with \"long\" batteries."), result.excerpt);
  });

  test(`${edition}: nothing is found for nothing, for punctuation and for what nobody wrote`, async () => {
    const search = await open(edition, "en");
    for (const query of ["", "  ", "?!…", undefined, null, "zzzzqqqq", "constructor", "__proto__", "toString", "🙂"]) {
      assert.deepEqual(await search.query(query), { total: 0, results: [], kinds: {} }, String(query));
    }
  });

  test(`${edition}: the same query gives the same answer`, async () => {
    const search = await open(edition, "en");
    const answers = await Promise.all([1, 2, 3].map(() => search.query("return an item")));
    assert.deepEqual(answers[1], answers[0]);
    assert.deepEqual(answers[2], await (await open(edition, "en")).query("return an item"));
  });

  test(`${edition}: any two characters that stand together are found`, async () => {
    const search = await open(edition, "zh");
    for (const pair of ["建议", "议拍", "签收", "质量", "一码", "原路", "仔裤"]) {
      const { results } = await search.query(pair);
      assert.ok(`${results[0].title} ${results[0].excerpt}`.includes(pair), pair);
    }
  });
}

test("both editions find the same pages", async () => {
  for (const [language, query] of [["en", "return faulty item"], ["en", "size"], ["zh", "偏小拍大一码"], ["zh", "退款"]]) {
    const found = await Promise.all(editions.map(async (edition) => urls(await (await open(edition, language)).query(query))));
    assert.equal(found[0][0], found[1][0], query);
  }
});

test("a whole index is one request, and opening asks for nothing else", async () => {
  const log = [];
  const search = await open("whole", "en", log);
  await search.query("return");
  await search.query("size");
  assert.deepEqual(log, [`${root("whole")}search/en/index.json`]);
});

test("a divided index loads no file twice and not all of them", async () => {
  const log = [];
  const search = await open("divided", "en", log);
  await search.query("about", { limit: 1 });
  const once = log.length;
  await search.query("about", { limit: 1 });
  assert.equal(log.length, once);
  assert.equal(new Set(log).size, log.length);
  assert.ok(once <= 3, log.join("\n"));
});

test("a record is put together from the files of a query; without text of its own a section speaks for it", async () => {
  const entry = {
    format: "signpost-search", version: 2, language: "en", languages: ["en"], runs: [["policy", 100, 1]], folder: "f/", termFiles: "A Ar",
    pagesPerFile: 1, words: "", english: { stop: "the", weak: "get", irregular: "paid pay" },
  };
  const page = (sections) => ({ url: "returns/", title: "Returns", sections });
  const files = {
    "en/index.json": entry,
    "en/f/t0.json": { terms: { late: "AJ" }, pages: { 0: page({ 1: ["late", "Late", "Late parcels wait.…"] }) } },
    "en/f/t1.json": { terms: { refund: "AJ" }, pages: { 0: page({ 1: ["late", "Late", "A refund follows."], 3: ["back", "Back", "We refund."] }) } },
  };
  const index = await openIndex(async (path) => files[path], "en", (index, ...terms) => index.files(terms));
  const both = (await index.query("late", "refund")).record(0);
  assert.equal(both.sections[1][2], "Late parcels wait.… A refund follows.");
  assert.equal(both.sections[3][0], "back");
  assert.equal(both.text, both.sections[1][2]);
  assert.equal((await index.query("late")).record(0).sections[3], undefined);
  assert.equal((await index.query("late")).record(1), undefined);
});

test("an entry that is older than the files is loaded anew", async () => {
  const real = disk();
  const old = JSON.stringify({ ...JSON.parse(await readFile(new URL(`${root("divided")}search/en/index.json`), "utf8")), folder: "gone/" });
  const asked = [];
  const fetch = async (url, options) => {
    asked.push(options?.cache);
    const isOld = url.endsWith("/index.json") && options?.cache !== "reload";
    return isOld ? { ok: true, status: 200, text: async () => old } : real(url);
  };
  const search = await openSearch({ baseUrl: root("divided"), language: "en", fetch });
  assert.equal((await search.query("DR-1001")).results[0].url, "products/DR-1001/");
  assert.ok(asked.includes("reload"));
});

test("a failed request is tried again by the next query", async () => {
  const real = disk();
  let isBroken = false;
  const fetch = (url) => (isBroken ? Promise.reject(new TypeError("network")) : real(url));
  const search = await openSearch({ baseUrl: root("divided"), language: "en", fetch });
  isBroken = true;
  await assert.rejects(search.query("return"), /network/);
  isBroken = false;
  assert.ok((await search.query("return")).total > 0);
});

test("a page that stands in for a missing one says which language it is in", async () => {
  const index = {
    format: "signpost-search", version: 2, language: "zh", languages: ["en", "zh"], runs: [["faq", 110, 2]],
    english: { stop: "the", weak: "get", irregular: "paid pay" }, terms: { gift: "AwBs" },
    pages: [{ url: "zh/faq/gifts/", title: "Gifts", language: "en", text: "" }, { url: "zh/faq/wrap/", title: "gift包装", text: "" }],
  };
  const fetch = async () => ({ ok: true, status: 200, text: async () => JSON.stringify(index) });
  const { results } = await (await openSearch({ baseUrl: "./", language: "zh", fetch })).query("gift");
  assert.deepEqual(results.map(({ url, language }) => [url, language]), [["zh/faq/gifts/", "en"], ["zh/faq/wrap/", "zh"]]);
});

test("an index of another version is refused in words", async () => {
  const fetch = async () => ({ ok: true, status: 200, text: async () => '{"format":"signpost-search","version":3,"languages":["en"],"runs":[]}' });
  await assert.rejects(openSearch({ baseUrl: "./", language: "en", fetch }), /search\/en\/index\.json has version 3, not 2/);
});

test("a relative baseUrl is left to fetch, and the platform's fetch is used unless one is given", async () => {
  const seen = [];
  const before = globalThis.fetch;
  globalThis.fetch = async (url) => {
    seen.push(url);
    return { ok: true, status: 200, text: async () => readFile(new URL("search/en/index.json", root("whole")), "utf8") };
  };
  try {
    await openSearch({ baseUrl: "../../", language: "en" });
  } finally {
    globalThis.fetch = before;
  }
  assert.deepEqual(seen, ["../../search/en/index.json"]);
});

test("what queries in another writing need is loaded when one is typed", async () => {
  const log = [];
  const search = await open("divided", "zh", log);
  const isOther = (url) => url.endsWith("/o.json");
  await search.query("退款");
  assert.equal(log.filter(isOther).length, 0);
  const found = await search.query("refund");
  assert.equal(log.filter(isOther).length, 1);
  await search.query("money");
  assert.equal(log.filter(isOther).length, 1);
  assert.ok(found.total >= 0);
});

test("a long sentence loads no more files than a query may, and is answered", async () => {
  const log = [];
  const search = await open("divided", "en", log);
  const { total } = await search.query("dress jeans parcel refund return exchange size chart measure waist policy money wash shop earrings wrap ivy");
  assert.ok(total > 0);
  assert.ok(log.filter((url) => /\/t\d+\.json$/.test(url)).length <= 8, log.join(" "));
});

for (const edition of editions) {
  test(`${edition}: further sections of a page that answer nearly as well are results with anchors of their own`, async () => {
    const { results } = await (await open(edition, "en")).query("return");
    const parts = results.flatMap(({ url, sections }) => sections.map((part) => ({ ...part, page: url.split("#")[0], own: url })));
    assert.ok(parts.length > 0);
    for (const { url, section, excerpt, page, own } of parts) {
      assert.ok(url.startsWith(`${page}#`) && url !== own, url);
      assert.ok(section.length > 0 && typeof excerpt === "string");
    }
  });
}
