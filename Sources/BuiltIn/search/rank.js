// Which pages answer a query best.

import { unitsOf } from "./query.js";
import { cut } from "./text.js";

/** Asks for a version that is not in force, which else stands back. */
const OTHER_TIMES = /\b20\d\d\b|20\d\d ?年|\b(old|older|previous|former|earlier|past|upcoming|future)\b|以前|之前|旧版|老版|原来|即将|将来|未来/i;

/** BM25F: impacts (fields, lengths and saturation are in them) times rarity, best section first, times how much of the query is there. */
export function score(index, wanted, text) {
  const isOfAnotherTime = OTHER_TIMES.test(text);
  const pages = new Map();
  const rarity = (frequent) => Math.log(1 + (index.kinds.length + 0.5) / (frequent + 0.5));
  for (const group of wanted) {
    const frequent = Math.max(0, ...group.choices.map((choice) => choice.list.pages * choice.worth));
    const most = Math.max(0, ...group.concepts.map((choice) => rarity(choice.list.pages)));
    // A word with synonyms is not much rarer than what it means.
    const own = group.choices.length === 0 ? 0 : Math.min(rarity(frequent), most * 1.3 || Infinity);
    group.all = [
      ...group.choices.map(({ worth, list }) => ({ list, value: worth * own })),
      ...group.concepts.map(({ worth, list }) => ({ list, value: worth * rarity(list.pages) })),
    ];
    group.rarity = Math.max(0, ...group.all.map(({ value }) => value));
  }
  let all = 0;
  for (const group of wanted) {
    if (group.all.length === 0) {
      if (!group.isNumber) all += group.worth;
      continue;
    }
    let factor = group.worth;
    if (group.isBorder) factor *= 0.35;
    else if (bridges(group) && group.concepts.length === 0) {
      const neighbours = wanted.filter(({ term }) => term === group.before.term || term === group.next.term).map((near) => near.rarity);
      factor *= 0.5 * Math.min(1, Math.max(...neighbours, 0.1) / group.rarity);
    }
    all += group.rarity * factor;
    const here = new Map();
    for (const { value, list } of group.all) {
      for (let i = 0; i < list.postings.length; i += 3) {
        const key = list.postings[i] * 256 + list.postings[i + 1];
        const impact = value * factor * list.postings[i + 2];
        if (impact > (here.get(key) ?? 0)) here.set(key, impact);
      }
    }
    for (const [key, value] of here) {
      const number = Math.floor(key / 256), section = key % 256;
      let page = pages.get(number);
      if (!page) pages.set(number, (page = { sections: new Map(), best: 0, sum: 0, matched: 0, group: null }));
      if (page.group !== group) {
        page.sum += page.best;
        page.best = 0;
        page.group = group;
        page.matched += group.rarity * factor;
      }
      page.best = Math.max(page.best, value);
      page.sections.set(section, (page.sections.get(section) ?? 0) + value);
    }
  }
  for (const [number, page] of pages) {
    let section = 0, most = 0;
    for (const [s, value] of page.sections) if (s > 0 && value > most) (section = s), (most = value);
    const own = page.sections.get(0) ?? 0;
    page.section = most > own * 1.1 ? section : 0;
    const coverage = page.matched / all;
    page.score = (0.5 * (page.sum + page.best) + 0.6 * own + 0.3 * most) * (0.2 + 0.8 * coverage) * (isOfAnotherTime ? Math.max(1, index.weights[number]) : index.weights[number]);
  }
  return pages;
}

/** Whether a pair lies between two others in a run: 码偏 in 尺码偏小 is rare only because it is no word, and must not outweigh both. */
function bridges({ unspaced, start, end, before, next }) {
  return unspaced && before?.unspaced && next?.unspaced && before.end > start && next.start < end;
}

/** The query as words and characters in their order, each with what it may stand for. */
export function phraseOf(wanted) {
  const groups = wanted.filter((group) => group.start !== undefined).sort((a, b) => a.start - b.start);
  return unitsOf(groups).map((unit) => new Set(unit.terms.map(([term]) => term)));
}

/** Pages whose title, heading or passage has the query's words together, or whose title says nothing else, come first. */
export function refine(found, record, phrase, simple) {
  if (!record) return;
  const [, heading, text] = record.sections[found.section] ?? [undefined, "", record.text];
  const units = (text) => unitsOf(cut((text ?? "").slice(0, 300), simple)).map(({ unit }) => unit);
  const share = (units) => longestRun(phrase, units) / phrase.length;
  const title = units(record.title);
  const inTitle = share(title);
  const isTitle = inTitle === 1 && title.length === phrase.length;
  found.score *= 1 + Math.max(0.5 * inTitle + (isTitle ? 0.2 : 0), 0.25 * share(units(heading)) ** 2, 0.15 * share(units(text)) ** 2);
  found.score = Math.round(found.score * 1e6) / 1e6;
}

/** How many of the query's words stand in a text next to each other and in the same order. */
function longestRun(asked, text) {
  let best = 0, row = new Uint8Array(asked.length + 1);
  for (const unit of text) {
    const next = new Uint8Array(asked.length + 1);
    for (let i = 0; i < asked.length; i++) {
      if (asked[i].has(unit) && (next[i + 1] = row[i] + 1) > best) best = next[i + 1];
    }
    row = next;
  }
  return best;
}
