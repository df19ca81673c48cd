// What a query costs on the wire: bytes, requests and waves of a built site's search, as a page of it would load them.
//
//   node tools/search-bytes.mjs --site DIR [--queries FILE] [--reader FILE] [--heaviest N]
//
// A request that starts after another's answer has come belongs to a new wave. Bytes are of bodies compressed by gzip -6. The first query is asked
// by a fresh reader and includes the scripts and the entry; the next query is the one that follows in the set, asked by the same reader. FILE is a JSON array of
// objects with `query` and `language` (or `lang`); by default the queries of Tests/SearchQuality. --reader asks with another search.js than the site's own. --heaviest lists the N next queries of most bytes.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

const { values: options } = parseArgs({
  options: {
    site: { type: "string" },
    queries: { type: "string", default: new URL("../Tests/SearchQuality/queries.json", import.meta.url).pathname },
    reader: { type: "string" },
    heaviest: { type: "string", default: "0" },
  },
});
if (!options.site) {
  console.error("usage: node tools/search-bytes.mjs --site DIR [--queries FILE] [--reader FILE] [--heaviest N]");
  process.exit(64);
}
const root = pathToFileURL(resolve(options.site)).href + "/";
const sizes = new Map();

function read(url) {
  try {
    return readFileSync(new URL(url));
  } catch {
    return null;
  }
}

function compressed(url) {
  if (!sizes.has(url)) {
    const bytes = read(url);
    sizes.set(url, bytes ? gzipSync(bytes, { level: 6 }).length : 0);
  }
  return sizes.get(url);
}

/** A fetch that answers all requests which wait as one wave, once nobody asks for more without an answer. */
function meter() {
  const meter = { bytes: 0, requests: 0, waves: 0, waiting: [] };
  const turn = () => new Promise((done) => setImmediate(done));
  const release = async () => {
    for (let i = 0; i < 4; i++) await turn();
    const wave = meter.waiting.splice(0);
    meter.waves++;
    wave.forEach((answer) => answer());
  };
  meter.fetch = async (url) => {
    meter.requests++;
    meter.bytes += compressed(url);
    await new Promise((done) => {
      if (meter.waiting.push(done) === 1) release();
    });
    const bytes = read(url);
    const text = async () => (bytes ?? "").toString();
    return { ok: bytes !== null, status: bytes ? 200 : 404, text, json: async () => JSON.parse(await text()), headers: new Headers() };
  };
  meter.reset = () => Object.assign(meter, { bytes: 0, requests: 0, waves: 0 });
  meter.read = () => ({ bytes: meter.bytes, requests: meter.requests, waves: meter.waves });
  return meter;
}

const kB = (bytes) => (bytes / 1000).toFixed(1);
function spread(values, show = (value) => value.toFixed(0)) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return [at(0.5), at(0.95), sorted.at(-1)].map(show).join(" / ");
}

const { openSearch } = await import(options.reader ? pathToFileURL(resolve(options.reader)).href : `${root}search/search.js`);
const set = JSON.parse(readFileSync(options.queries, "utf8")).map(({ query, language, lang }) => ({ query, language: language ?? lang }));
const search = compressed(`${root}search/search.js`);
const box = compressed(`${root}assets/search-box.js`);
console.log(`scripts: search.js ${kB(search)} kB, search-box.js ${kB(box)} kB\n`);
console.log("| language | queries | entry kB | first query kB (p50 / p95 / max) | its requests | its waves | next query kB | its requests | its waves | ms in node |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
for (const language of new Set(set.map(({ language }) => language))) {
  const queries = set.filter((query) => query.language === language);
  const first = [], next = [], milliseconds = [];
  for (const [i, { query }] of queries.entries()) {
    const wire = meter();
    const reader = await openSearch({ baseUrl: root, language, fetch: wire.fetch });
    await reader.query(query, { limit: 10 });
    first.push({ query, ...wire.read() });
    wire.reset();
    const following = queries[(i + 1) % queries.length].query;
    await reader.query(following, { limit: 10 });
    next.push({ query: following, ...wire.read() });
    const start = performance.now();
    await reader.query(following, { limit: 10 });
    milliseconds.push(performance.now() - start);
  }
  const entry = compressed(`${root}search/${language}/index.json`);
  const column = (rows, key, show) => spread(rows.map((row) => row[key]), show);
  const total = first.map((row) => ({ ...row, bytes: row.bytes + search + box, requests: row.requests + 2, waves: row.waves + 1 }));
  console.log(`| ${language} | ${queries.length} | ${kB(entry)} | ${column(total, "bytes", kB)} | ${column(total, "requests")} | ${column(total, "waves")} | ${column(next, "bytes", kB)} | ${column(next, "requests")} | ${column(next, "waves")} | ${spread(milliseconds, (ms) => ms.toFixed(1))} |`);
  for (const { query, bytes, requests, waves } of [...next].sort((a, b) => b.bytes - a.bytes).slice(0, Number(options.heaviest))) {
    console.error(`${language} ${kB(bytes)} kB, ${requests} requests, ${waves} waves: ${query}`);
  }
}
