// Loads the index of a language: its entry, and the files that a query asks for. The format is docs/search-index.md.
//
// An index, as the other modules see it:
//   language, entry        its tag, its entry file
//   kinds[n], weights[n]   of page n
//   words()                the known words of a to z, sorted
//   files(terms, starts)   promise of what one query needs: the files with these terms, the most important first, for there may be too many,
//                          and the first ones with terms that begin so
//     .get(term)           its list, as codec.js reads it; undefined where no page has it
//     .has(term)           whether they are the ones that would have it
//     .startingWith(start) the terms that begin so
//     .record(n)           page n, as these files carry it; undefined where they do not: ranking may use it, because it does not
//                          depend on what was loaded before
//     .carries(n)          whether they do
//     .bring(pages)        promise that they do, from a disk
//   other()                promise of what queries in another writing need; absent where the entry has it
//   page(n)                promise of page n from the page files (a further request): only for what is shown
// A record is { url, title, text, notice, language, sections }: sections[n] is [anchor, heading, text] of section n, where there is one.

import { DIGITS } from "./codec.js";
import { learn } from "./text.js";

const VERSION = 2;

/** The files that a query loads at most, and of them with terms of one beginning: browsers open six connections at a time. */
const MOST = 6, MOST_OF_A_BEGINNING = 3;

/** Gives JSON below search/, each file once; a failed request may be tried again. */
export function loader(baseUrl, fetch) {
  const files = new Map();
  const isDisk = !fetch && globalThis.location?.protocol === "file:";
  const get = isDisk ? fromScript : fetched;
  return (path, options) => {
    if (!files.has(path) || options) {
      const file = get(baseUrl, path, fetch ?? globalThis.fetch, options);
      files.set(path, file);
      file.catch(() => files.delete(path));
    }
    return files.get(path);
  };
}

async function fetched(baseUrl, path, fetch, options) {
  const response = await fetch(`${baseUrl}search/${path}`, options);
  if (!response.ok) throw missing(path, response.status);
  return JSON.parse(await response.text());
}

/** Browsers fetch nothing on pages from a disk, but run scripts: the offline edition calls signpostIndex(path, value). */
function fromScript(baseUrl, path) {
  return new Promise((resolve, reject) => {
    globalThis.signpostIndex = (name, value) => (arrived[name] = value);
    const script = document.createElement("script");
    script.src = `${baseUrl}search/${path.replace("/index.", "/offline/index.").replace(/json$/, "js")}`;
    script.onload = () => resolve(arrived[path]);
    script.onerror = () => reject(missing(path, 404));
    document.head.append(script);
  });
}

const arrived = {};

const missing = (path, status) => Object.assign(new Error(`search/${path}: ${status}`), { status });

/** The index of one language; answer(index, ...asked) answers a query from it, and is asked once more where the site was published anew. */
export async function openIndex(load, language, answer) {
  const path = `${language}/index.json`;
  let index = readEntry(load, language, await load(path));
  return {
    language,
    get entry() { return index.entry; },
    async query(...asked) {
      try {
        return await answer(index, ...asked);
      } catch (error) {
        // A new site was published since this entry was loaded (or cached): its files have gone.
        if (error.status !== 404) throw error;
        index = readEntry(load, language, await load(path, { cache: "reload" }));
        return answer(index, ...asked);
      }
    },
  };
}

function readEntry(load, language, entry) {
  if (entry.format !== "signpost-search" || entry.version !== VERSION) {
    throw new Error(`search/${language}/index.json has version ${entry.version}, not ${VERSION}`);
  }
  learn(entry.english);
  const kinds = [], weights = [];
  for (const [kind, percent, count] of entry.runs) {
    for (let i = 0; i < count; i++) kinds.push(kind), weights.push(percent / 100);
  }
  return { language, entry, kinds, weights, ...(entry.terms ? whole(entry) : divided(load, language, entry)) };
}

/** An index in one file. */
function whole({ terms, pages }) {
  const sorted = Object.keys(terms).sort();
  const record = (n) => numbered(pages[n]);
  const files = { get: (term) => own(terms, term), startingWith: (start) => range(sorted, start), record, carries: () => true, has: () => true };
  return { words: () => sorted.filter((term) => /^[a-z]{3,}$/.test(term)), files: async () => files, page: async (n) => record(n) };
}

/** An index in many files. */
function divided(load, language, { folder, termFiles, pagesPerFile, words, other }) {
  const at = `${language}/${folder}`;
  const firsts = unpack(termFiles);
  const page = async (n) => numbered((await load(`${at}p${Math.floor(n / pagesPerFile)}.json`))[n % pagesPerFile]);
  let known;
  return {
    words: () => (known ??= unpack(words)),
    other: other && (() => load(`${at}o.json`)),
    async files(terms, starts = []) {
      const numbers = new Set([...new Set(terms.map((term) => fileOf(firsts, term)))].slice(0, MOST));
      for (const start of starts) {
        let n = fileOf(firsts, start);
        for (let i = 0; i < MOST_OF_A_BEGINNING && (i === 0 || firsts[n]?.startsWith(start)) && numbers.size < MOST + 2; i++) numbers.add(n++);
      }
      const wanted = [...numbers].sort((a, b) => a - b);
      const found = together(await Promise.all(wanted.map((n) => load(`${at}t${n}.json`))));
      found.has = (term) => numbers.has(fileOf(firsts, term));
      return folder === "offline/" ? { ...found, ...shelf(page) } : found;
    },
    page,
  };
}

/** From a disk the page files cost nothing to wait for: they are read for ranking, because terms carry no records there. */
function shelf(page) {
  const read = new Map();
  const bring = (numbers) => Promise.all(numbers.map(async (n) => read.set(n, await page(n))));
  return { bring, record: (n) => read.get(n), carries: () => true };
}

/** Which file holds a term: the last whose beginning is not greater. */
function fileOf(firsts, term) {
  let low = 0, high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firsts[middle] <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Some files as one; a record is put together from all that carry its page. */
function together(files) {
  return {
    get: (term) => own(files.find(({ terms }) => Object.hasOwn(terms, term))?.terms ?? {}, term),
    startingWith: (start) => files.flatMap(({ terms }) => Object.keys(terms).filter((term) => term.startsWith(start))).sort(),
    carries: (n) => files.some(({ pages }) => Object.hasOwn(pages, n)),
    record(n) {
      let record;
      for (const { pages } of files) {
        const page = own(pages, n);
        if (!page) continue;
        record ??= { ...page, text: "", sections: {} };
        record.text = joined(record.text, page.text ?? "");
        for (const [section, [anchor, heading, text]] of Object.entries(page.sections ?? {})) {
          record.sections[section] = [anchor, heading, joined(record.sections[section]?.[2] ?? "", text)];
        }
      }
      // Where no term of the files stands in the page's own text, a section speaks for it.
      if (record) record.text ||= Object.values(record.sections)[0]?.[2] ?? "";
      return record;
    },
  };
}

/** Two passages of one text as one. */
function joined(a, b) {
  if (!b || a.includes(b.replace(/^…|…$/g, ""))) return a;
  return !a || b.includes(a.replace(/^…|…$/g, "")) ? b : `${a} ${b}`.replace(/… …?/, "… ");
}

const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);

/** A page of a list of sections as one with numbers: section 0 is the page itself. */
const numbered = (page) => page && { ...page, sections: [undefined, ...(page.sections ?? [])] };

/** A sorted list in which each item tells how many letters are the same as in the one before. */
function unpack(text) {
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
