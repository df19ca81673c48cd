// Scores a built site's search on a set of graded queries, beside the answers of other systems.
//
//   node Tests/SearchQuality/score.mjs --site DIR [--queries FILE] [--reader FILE] [--answers NAME=FILE]... [--worst N] [--unjudged]
//
// --reader asks with another search.js than the site's own: Sources/BuiltIn/search/search.js, to try a change without publishing anew.
// --answers adds a system whose answers another program has written (tools/search-quality does): a JSON array with a list of
// addresses for each query. --worst prints the N worst queries of Signpost and what was found, --unjudged the pages found first that have no grade.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { mean, measure } from "./measures.mjs";
import { askSignpost } from "./signpost.mjs";

const { values: options } = parseArgs({
  options: {
    site: { type: "string" },
    queries: { type: "string", default: new URL("queries.json", import.meta.url).pathname },
    reader: { type: "string" },
    answers: { type: "string", multiple: true, default: [] },
    worst: { type: "string", default: "0" },
    unjudged: { type: "boolean", default: false },
  },
});
if (!options.site) {
  console.error("usage: node score.mjs --site DIR [--queries FILE] [--reader FILE] [--answers NAME=FILE]... [--worst N] [--unjudged]");
  process.exit(64);
}
const queries = JSON.parse(await readFile(options.queries, "utf8"));
const answers = new Map([["Signpost", await askSignpost(options.site, queries, options.reader)]]);
for (const argument of options.answers) {
  const at = argument.indexOf("=");
  answers.set(argument.slice(0, at), JSON.parse(await readFile(argument.slice(at + 1), "utf8")));
}
const systems = [...answers].map(([name, lists]) => {
  if (lists.length !== queries.length) throw new Error(`${name} answered ${lists.length} of ${queries.length} queries`);
  return { name, measured: queries.map((query, i) => measure(query, lists[i])) };
});
const languages = [...new Set(queries.map(({ language }) => language))];
const share = (value, digits = 3) => (value === null ? "" : value.toFixed(digits));
const of = (measured, keep) => measured.filter((_, i) => keep(queries[i]));

for (const language of languages) {
  const count = queries.filter((query) => query.language === language).length;
  console.log(`\n${language}, ${count} queries\n\n| system | nDCG@10 | MRR | success@1 | zero results | right section |\n| --- | ---: | ---: | ---: | ---: | ---: |`);
  for (const { name, measured } of systems) {
    const m = mean(of(measured, (query) => query.language === language));
    console.log(`| ${name} | ${share(m.ndcg)} | ${share(m.reciprocal)} | ${share(m.success)} | ${(100 * m.zero).toFixed(1)} % | ${name === systems[0].name ? share(m.section) : ""} |`);
  }
  if (systems.length > 1) {
    const peers = systems.slice(1).map(({ measured }) => mean(of(measured, (query) => query.language === language)).ndcg);
    const own = mean(of(systems[0].measured, (query) => query.language === language)).ndcg;
    console.log(`\nnDCG@10 above the best of the others: ${(own - Math.max(...peers)).toFixed(3)}`);
  }
  console.log(`\n| kind (nDCG@10) | queries | ${systems.map(({ name }) => name).join(" | ")} | zero |\n| --- | ---: |${systems.map(() => " ---: |").join("")} ---: |`);
  for (const kind of new Set(queries.filter((query) => query.language === language).map(({ kind }) => kind))) {
    const keep = (query) => query.language === language && query.kind === kind;
    const own = mean(of(systems[0].measured, keep));
    console.log(`| ${kind} | ${own.count} | ${systems.map(({ measured }) => share(mean(of(measured, keep)).ndcg)).join(" | ")} | ${Math.round(own.zero * own.count)} |`);
  }
}

const lines = (query, { ndcg, found }) => {
  const missed = Object.entries(query.grades).map(([page, grade]) => `${grade} ${page}`).join(", ");
  const list = found.slice(0, 5).map(({ page, grade }) => `     ${grade ?? "?"} ${page}`).join("\n");
  return `${ndcg.toFixed(2)} ${query.language} ${query.kind}: ${query.query}\n     wanted: ${missed}\n${list || "     nothing found"}`;
};
const own = queries.map((query, i) => [query, systems[0].measured[i]]);
const worst = own.filter(([, { ndcg }]) => ndcg < 0.999).sort((a, b) => a[1].ndcg - b[1].ndcg).slice(0, Number(options.worst));
if (worst.length > 0) console.log(`\nThe worst queries (grade and page found; ? has no grade)\n\n${worst.map((pair) => lines(...pair)).join("\n")}`);
if (options.unjudged) {
  console.log("\nPages without a grade among the first three of any system\n");
  queries.forEach((query, i) => {
    const pages = new Set(systems.flatMap(({ measured }) => measured[i].found.slice(0, 3).filter(({ grade }) => grade === null).map(({ page }) => page)));
    if (pages.size > 0) console.log(`${query.language} ${query.query}\n     ${[...pages].join("\n     ")}`);
  });
}
