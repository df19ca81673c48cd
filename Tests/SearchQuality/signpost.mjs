// Asks a built Signpost site, as a page of it would: with its own search.js and the files of its index.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** A fetch that reads below a folder. */
export async function disk(url) {
  try {
    const bytes = await readFile(new URL(url));
    return { ok: true, status: 200, text: async () => bytes.toString(), json: async () => JSON.parse(bytes), headers: new Headers() };
  } catch {
    return { ok: false, status: 404, text: async () => "", json: async () => JSON.parse(""), headers: new Headers() };
  }
}

/** The addresses that each query brings, the best first; `reader` is another search.js than the site's own. */
export async function askSignpost(site, queries, reader) {
  const root = pathToFileURL(resolve(site)).href + "/";
  const { openSearch } = await import(reader ? pathToFileURL(resolve(reader)).href : `${root}search/search.js`);
  const searches = new Map();
  const answers = [];
  for (const { language, query } of queries) {
    if (!searches.has(language)) searches.set(language, await openSearch({ baseUrl: root, language, fetch: disk }));
    const { results } = await searches.get(language).query(query, { limit: 10 });
    answers.push(results.map(({ url }) => url));
  }
  return answers;
}
