// Loads the index of a language: entry, terms, pages.

import { DIGITS } from "./codec.js";

const VERSION = 1;

/** Fetches JSON below search/, each file once; a failed request may be tried again. */
export function loader(baseUrl, fetch) {
  const files = new Map();
  return (path, options) => {
    if (!files.has(path) || options) {
      const file = (async () => {
        const response = await fetch(`${baseUrl}search/${path}`, options);
        if (!response.ok) throw Object.assign(new Error(`search/${path}: ${response.status}`), { status: response.status });
        return JSON.parse(await response.text());
      })();
      files.set(path, file);
      file.catch(() => files.delete(path));
    }
    return files.get(path);
  };
}

/** The index of one language; answer(index, ...asked) answers a query from it, and is asked once more where the site was published anew. */
export async function openIndex(load, language, answer) {
  const path = `${language}/index.json`;
  let index = await readEntry(load, language, await load(path));
  return {
    language,
    get entry() { return index.entry; },
    async query(...asked) {
      try {
        return await answer(index, ...asked);
      } catch (error) {
        // A new site was published since this entry was loaded (or cached): its files have gone.
        if (error.status !== 404) throw error;
        index = await readEntry(load, language, await load(path, { cache: "reload" }));
        return answer(index, ...asked);
      }
    },
  };
}

function readEntry(load, language, entry) {
  if (entry.format !== "signpost-search" || entry.version !== VERSION) {
    throw new Error(`search/${language}/index.json has version ${entry.version}; this reader knows version ${VERSION}`);
  }
  const kinds = [], weights = [];
  for (const [kind, percent, count] of entry.runs) {
    for (let i = 0; i < count; i++) kinds.push(kind), weights.push(percent / 100);
  }
  const dictionary = entry.terms ? wholeDictionary(entry.terms) : dividedDictionary(load, language, entry);
  const page = entry.pages
    ? (n) => entry.pages[n]
    : async (n) => (await load(`${language}/${entry.folder}p${Math.floor(n / entry.pagesPerFile)}.json`))[n % entry.pagesPerFile];
  return { language, entry, kinds, weights, dictionary, page };
}

// Dictionaries: lists(words) gives, for each word or pair, the lists it may stand for.

function wholeDictionary(terms) {
  const map = new Map(Object.entries(terms));
  const sorted = [...map.keys()].sort();
  return {
    words: () => sorted.filter((term) => /^[a-z]{3,}$/.test(term)),
    load: async () => {},
    get: (term) => map.get(term),
    startingWith: (start) => range(sorted, start),
  };
}

function dividedDictionary(load, language, { folder, termFiles, words }) {
  const files = new Map();
  const fileOf = (term) => {
    let low = 0, high = termFiles.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (termFiles[middle] <= term) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  let list;
  return {
    words: () => (list ??= unpackWords(words)),
    /** Loads the files that hold these terms. */
    load: (needed) => Promise.all([...new Set(needed.map(fileOf))].filter((n) => n < termFiles.length && !files.has(n)).map(async (n) => {
      const map = new Map(Object.entries(await load(`${language}/${folder}t${n}.json`)));
      files.set(n, { map, sorted: [...map.keys()].sort() });
    })),
    get: (term) => files.get(fileOf(term))?.map.get(term),
    startingWith: (start) => range(files.get(fileOf(start))?.sorted ?? [], start),
  };
}

function unpackWords(text) {
  let before = "";
  return text.split(" ").filter(Boolean).map((item) => (before = before.slice(0, DIGITS.indexOf(item[0])) + item.slice(1)));
}

export function range(sorted, start) {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < start) low = middle + 1;
    else high = middle;
  }
  const found = [];
  while (low < sorted.length && sorted[low].startsWith(start)) found.push(sorted[low++]);
  return found;
}
