// Searches a Signpost site from its JSON index: in browsers and in Node 20, without dependencies.
// The format is docs/search-index.md. What cuts and folds text (terms, stem) mirrors Sources/Search; tests hold both together.

import { excerpt, marks } from "./excerpt.js";
import { loader, openIndex } from "./index.js";
import { isDoubtful, needsOther, parse, understanding, wantedTerms } from "./query.js";
import { phraseOf, refine, score, top } from "./rank.js";

/** Opens the index of one language. baseUrl is the site's root and ends in "/"; fetch is the platform's unless given. */
export async function openSearch({ baseUrl, language, fetch }) {
  const load = loader(baseUrl, fetch);
  const indexes = new Map();
  const open = (tag) => {
    if (!indexes.has(tag)) {
      const opened = openIndex(load, tag, answer);
      indexes.set(tag, opened);
      opened.catch(() => indexes.delete(tag));
    }
    return indexes.get(tag);
  };
  const own = await open(language).catch(async (error) => {
    if (error.status !== 404) throw error;
    const { languages } = await load("languages.json");
    const near = languages.find((l) => l.split("-")[0] === String(language).split("-")[0]);
    return open(near ?? languages[0]);
  });

  /**
   * { total, results, kinds }: kinds counts the pages of each kind, whatever kind was asked for. A result is { url, title, kind,
   * excerpt, score } and notice (the level of an active notice about it, 1 or 2, else undefined), section (the heading that the url
   * leads to), sections (up to three more of the page that answer nearly as well, each { url, section, excerpt, marks }), language (of
   * its text), and marks and titleMarks, the [start, end] of the query's words in excerpt and title. Results of other languages come
   * where the own one has none.
   */
  async function query(text, { limit = 10, kind } = {}) {
    const kinds = kind === undefined || kind === null ? null : new Set([kind].flat());
    const asked = String(text ?? "");
    const isEmpty = ({ kinds }) => Object.keys(kinds).length === 0;
    let found = await own.query(asked, limit, kinds);
    for (const other of own.entry.languages) {
      if (!isEmpty(found)) break;
      if (other !== own.language) found = await open(other).then((index) => index.query(asked, limit, kinds), () => found);
    }
    if (isEmpty(found)) found = await own.query(asked, limit, kinds, true);
    return found;
  }
  return { query };
}

/**
 * What a page is worth that none of the query's files carries: it costs another request and so much waiting again. Behind the best result,
 * which is what it is, such a page comes only where it is much better than the others.
 */
const UNCARRIED = 0.4;

async function answer(index, text, limit, only, isLastResort) {
  let known = (index.understanding ??= understanding(index));
  if (needsOther(text, index, known)) known = await understandMore(index);
  let asked = parse(text, known);
  if (asked.length === 0 || index.kinds.length === 0) return { total: 0, results: [], kinds: {} };
  let { wanted, files } = await wantedTerms(index, asked, known, isLastResort);
  if (!known.isWhole && (isLastResort || isDoubtful(wanted))) {
    known = await understandMore(index);
    asked = parse(text, known);
    ({ wanted, files } = await wantedTerms(index, asked, known, isLastResort));
  }
  const scored = score(index, wanted, text);
  const kinds = {};
  for (const { page } of scored) kinds[index.kinds[page]] = (kinds[index.kinds[page]] ?? 0) + 1;
  const pages = scored.filter(({ page }) => !only || only.has(index.kinds[page]));
  const phrase = phraseOf(wanted);
  // Only what came with this query's own terms decides the order, so that it never depends on what was asked before.
  const [first] = top(pages, 1);
  const demote = (found) => (found.score *= files.carries(found.page) ? 1 : UNCARRIED);
  for (const found of pages) if (found !== first) demote(found);
  const good = top(pages, Math.max(limit, 30));
  await files.bring?.(good.map((found) => found.page));
  for (const found of good) refine(found, files.record(found.page), phrase, known.simple);
  if (first && top(good, 1)[0] !== first) demote(first);
  const best = top(good, limit);
  const records = await Promise.all(best.map(({ page }) => files.record(page) ?? index.page(page)));
  const marked = new Set(wanted.flatMap((group) => group.choices.map((choice) => choice.term)));
  const results = best.map((found, i) => result(index, found, records[i], marked, known.simple));
  const cutLists = !only && wanted.length === 1 ? Math.max(...wanted[0].choices.map((choice) => choice.list.pages), 0) : 0;
  return { total: Math.max(pages.length, cutLists), results, kinds };
}

async function understandMore(index) {
  return (index.understanding = understanding(index, await index.other()));
}

function result(index, { page, section, score, others }, record, marked, simple) {
  const part = ([anchor, heading, text]) => {
    const shown = excerpt(text || record.text, marked, simple);
    return { url: record.url + (anchor ? `#${anchor}` : ""), section: heading, excerpt: shown.text, marks: shown.marks };
  };
  return {
    ...part(record.sections[section] ?? ["", "", record.text]),
    title: record.title,
    kind: index.kinds[page],
    score: Math.round(score * 1000) / 1000,
    notice: record.notice,
    language: record.language ?? index.language,
    titleMarks: marks(record.title, marked, simple),
    sections: others().flatMap((number) => (record.sections[number] ? [part(record.sections[number])] : [])),
  };
}
