// Which pages answer a query best.

import { unitsOf } from "./query.js";
import { cut } from "./text.js";

/** Asks for a version that is not in force, which else stands back. */
const OTHER_TIMES = /\b20\d\d|\b(old|previous|earlier|upcoming|future)\b|以前|之前|旧版|即将|未来/i;

/** How much a word says that stands in so many of all pages. */
const rarity = (pages, all) => Math.log(1 + (all + 0.5) / (pages + 0.5));

/**
 * The pages with anything of the query, each { page, section, score, others() }: others are sections that answer nearly as well.
 *
 * BM25F: impacts (fields, lengths and saturation are in them) times rarity, best section first, times how much of the query is there.
 * Sums lie in flat arrays by page: a query of many words meets thousands of pages at every key.
 */
export function score({ kinds: { length }, weights }, wanted, text) {
  const isOfAnotherTime = OTHER_TIMES.test(text);
  const [best, sum, matched, most, section] = Array.from({ length: 5 }, () => new Float64Array(length));
  const last = new Int32Array(length);
  const pages = [], values = new Map();
  const lists = wanted.map((group) => weigh(group, length));
  let all = 0;
  wanted.forEach((group, number) => {
    if (lists[number].length === 0) {
      if (!group.isNumber) all += group.worth;
      return;
    }
    let factor = group.worth;
    if (group.isBorder) factor *= 0.35;
    else if (bridges(group) && group.concepts.length === 0) factor *= 0.5;
    all += group.rarity * factor;
    const here = new Map();
    for (const { value, list: { postings } } of lists[number]) {
      for (let i = 0; i < postings.length; i += 3) {
        const key = postings[i] * 256 + postings[i + 1], impact = value * factor * postings[i + 2];
        if (impact > (here.get(key) ?? 0)) here.set(key, impact);
      }
    }
    for (const [key, value] of here) {
      const page = key >> 8;
      if (last[page] === 0) pages.push(page);
      if (last[page] <= number) {
        last[page] = number + 1;
        sum[page] += best[page];
        best[page] = 0;
        matched[page] += group.rarity * factor;
      }
      if (value > best[page]) best[page] = value;
      values.set(key, (values.get(key) ?? 0) + value);
    }
  });
  for (const [key, value] of values) {
    const page = key >> 8;
    if (key & 255 && value > most[page]) (most[page] = value), (section[page] = key & 255);
  }
  return pages.map((page) => {
    const own = values.get(page * 256) ?? 0;
    const weight = isOfAnotherTime ? Math.max(1, weights[page]) : weights[page];
    const score = (0.5 * (sum[page] + best[page]) + 0.6 * own + 0.3 * most[page]) * (0.2 + (0.8 * matched[page]) / all) * weight;
    const chosen = most[page] > own * 1.1 ? section[page] : 0;
    const isOther = ([key, value]) => key >> 8 === page && value > 0.6 * most[page] && ![0, chosen].includes(key & 255);
    const others = () => [...values].filter(isOther).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 3).map(([key]) => key & 255);
    return { page, section: chosen, score, others };
  });
}

/** The lists of a word or pair, each with what an impact of one is worth. */
function weigh(group, all) {
  const frequent = Math.max(0, ...group.choices.map((choice) => choice.list.pages * choice.worth));
  const most = Math.max(0, ...group.concepts.map((choice) => rarity(choice.list.pages, all)));
  // A word with synonyms is not much rarer than what it means.
  const own = Math.min(rarity(frequent, all), most * 1.3 || Infinity);
  const lists = [
    ...group.choices.map(({ worth, list }) => ({ list, value: worth * own })),
    ...group.concepts.map(({ worth, list }) => ({ list, value: worth * rarity(list.pages, all) })),
  ];
  group.rarity = Math.max(0, ...lists.map(({ value }) => value));
  return lists;
}

/** The best of many, in order, without sorting the others; equal ones by the number of their page. */
export function top(found, count) {
  const order = (a, b) => b.score - a.score || a.page - b.page;
  const best = [];
  for (const one of found) {
    if (best.length === count && order(one, best[count - 1]) > 0) continue;
    let at = best.length;
    while (at > 0 && order(one, best[at - 1]) < 0) at--;
    best.splice(at, 0, one);
    if (best.length > count) best.pop();
  }
  return best;
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
  const units = (text) => unitsOf(cut(text.slice(0, 300), simple)).map(({ unit }) => unit);
  const share = (units) => longestRun(phrase, units) / phrase.length;
  const title = units(record.title);
  const inTitle = share(title);
  const isTitle = inTitle === 1 && title.length === phrase.length;
  found.score *= 1 + 0.5 * inTitle + (isTitle ? 0.2 : 0) + 0.2 * share(units(`${heading} ${text}`));
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
