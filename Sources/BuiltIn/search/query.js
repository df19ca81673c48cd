// What a query may mean: its words and pairs, and the terms of the index that each may stand for.

import { decode } from "./codec.js";
import { pinyin } from "./pinyin.js";
import { cut, stem } from "./text.js";
import { vocabulary } from "./words.js";

/** A pair with one of these says little. */
const PARTICLE = /[的了吗呢吧啊呀嘛么我你您是]/;
/** What asks for something about a subject, which decides. */
const VAGUE = /^(time|dai|long|cost|pric|多久|几天|多长|时间|多少|费用)$/;
/** Words for what a page is: pages of that kind have them without saying so. */
const KINDS = { policy: ["policy", "rules", "政策", "规则", "规定"], "size-chart": ["size chart", "size guide", "尺码表"] };
/** A number of an order or a parcel, unless the index knows it. */
const NUMBER = /^[a-z]{0,4}\d{5,}[a-z]{0,3}$/;
const ORDER = ["tracking", "物流"];

const isWord = ({ term }) => /^[a-z]+$/.test(term);
const blank = (filler) => " ".repeat(filler.length);

/** What helps to understand queries to an index; made once for it, and once more with what queries in another writing need. */
export function understanding({ entry, words, other }, more) {
  const fold = [...(entry.fold ?? "")];
  const simple = new Map(fold.flatMap((character, i) => (i % 2 ? [] : [[character, fold[i + 1]]])));
  const known = new Set(words());
  // The forms of synonyms by their first word or character.
  const forms = new Map();
  let order;
  for (const [number, group] of [entry.synonyms, more?.synonyms, KINDS].flatMap((groups) => Object.entries(groups ?? []))) {
    for (const form of group) {
      const tokens = cut(form, simple);
      const units = unitsOf(tokens).map(({ unit }) => unit);
      for (const { term } of tokens.filter(isWord)) if (term.length > 2) known.add(term);
      if (ORDER.includes(form)) order ??= number;
      if (units.length === 0) continue;
      // "how to return" is no other word for "return": it is found word for word.
      if (!forms.has(units[0])) forms.set(units[0], []);
      forms.get(units[0]).push({ units, number, saying: units.length < 2 && / /.test(form) ? form.toLowerCase() : "" });
    }
  }
  const weak = new Set(entry.english.weak.split(" ").map(stem));
  const filler = new RegExp((entry.filler ?? more?.filler ?? "(?!)").replace(/ /g, "|"), "g");
  return { simple, forms, order, weak, filler, words: vocabulary(known), chinese: pinyin((more ?? entry).pinyin), isWhole: !other || more !== undefined };
}

/** Whether words of the text can be understood only with what queries in another writing need. */
export function needsOther(text, { entry }, { words, isWhole }) {
  const isStrange = ({ unspaced, raw, term }) =>
    entry.filler ? /^[a-z]{2,}$/.test(raw) && !words.has(term) && words.startingWith(raw).length === 0 : unspaced;
  return !isWhole && cut(text).some(isStrange);
}

/** Whether a character is in no pair that the index has: it may be mistyped. */
export function isDoubtful(wanted) {
  const isFound = (group) => group && (group.choices?.length > 0 || group.concepts.length > 0);
  const has = new Set(wanted.filter((group) => group.unspaced && isFound(group)).flatMap(({ start, end }) => [start, end - 1]));
  return wanted.some((group) => group.unspaced && group.worth === 1 && !group.isLeftOut && !isFound(group) && !(has.has(group.start) && has.has(group.end - 1)));
}

/** Words, and single characters of unspaced writing, in the order of the text; terms is what each may be, with its worth. */
export function unitsOf(tokens) {
  return tokens.filter((token) => !token.isJoined).flatMap(({ term, terms, start, end, unspaced }, i, list) => {
    if (!unspaced) return [{ unit: term, start, end, terms: terms ?? [[term, 1]] }];
    const characters = [...term], width = (end - start) / characters.length;
    const units = characters.map((unit, k) => ({ unit, start: start + k * width, end: start + (k + 1) * width, terms: [[unit, 1]], unspaced }));
    // The second character of a pair is the first of the next.
    return list[i + 1]?.unspaced && list[i + 1].start < end ? units.slice(0, 1) : units;
  });
}

/** The query's terms, each once, with its worth; without filler unless there is nothing else. */
export function parse(text, known) {
  text = spelled(text, known);
  const all = read(text, text, known);
  const rest = text.replace(known.filler, blank);
  const bare = rest === text ? all : read(rest, text, known);
  const tokens = (bare.length > 0 ? bare : all).filter((token, i, list) => {
    // The last character of a run stands alone in the index; a query has said it with the one before.
    return !(token.unspaced && [...token.raw].length < 2 && list[i - 1]?.unspaced && list[i - 1].end === token.end);
  });
  const concepts = recognise(unitsOf(all), known.forms, text.toLowerCase());
  const groups = new Map();
  tokens.forEach((token, i) => {
    const run = tokens[i - 1]?.unspaced && tokens[i - 1].end > token.start ? tokens[i - 1].run : token.start;
    token.run = run;
    const group = groups.get(token.term) ?? { ...token, concepts: new Map(), before: tokens[i - 1], next: tokens[i + 1] };
    group.isLast ||= token.isLast;
    for (const concept of concepts) {
      const isPast = token.end > concept.end + 1e-6;
      if (token.start >= concept.start - 1e-6 && !isPast) {
        concept.isUsed = true;
        group.concepts.set(concept.number, Math.max(concept.worth, group.concepts.get(concept.number) ?? 0));
      } else if (token.unspaced && isPast && token.start < concept.end && token.start > concept.start) group.isBorder = true;
    }
    const isVague = [...group.concepts.keys()].some((number) => number in KINDS) || VAGUE.test(token.term);
    const isWeak = token.unspaced ? group.concepts.size === 0 && PARTICLE.test(token.term) : known.weak.has(token.term) || (token.isLast && token.raw.length < 2);
    group.worth = isWeak ? 0.2 : isVague ? 0.6 : 1;
    groups.set(token.term, group);
  });
  // What filler says together, as "how long": it counts a little.
  for (const { number, worth, isUsed } of concepts) {
    if (!isUsed) groups.set(`=${number}`, { term: "", raw: "", terms: [], worth: 0.4, concepts: new Map([[number, worth]]) });
  }
  return [...groups.values()];
}

/** The text with Chinese for words that spell it together, as "tui kuan" does: some of them are stop words alone. */
function spelled(text, { chinese, words }) {
  return text.replace(/[a-zü]+(?:[ '’][a-zü]+)+/gi, (run) => {
    const parts = run.toLowerCase().replace(/ü/g, "v").split(/[ '’]/);
    const isEnglish = parts.every((part) => words.has(stem(part)) || cut(part).length === 0);
    return (!isEnglish && chinese.strings(parts.join(""), true)[0]) || run;
  });
}

/** The tokens of a text, with what unknown words may have been meant as. */
function read(text, { length }, { words, chinese, simple, filler }) {
  const tokens = cut(text, simple);
  return tokens.flatMap((token, i) => {
    const { raw, term, unspaced } = token, next = tokens[i + 1];
    token.isLast = token.end === length;
    token.terms = [[term, 1], ...(token.terms ?? [])];
    const offer = (others, worth) => token.terms.push(...others.map((other) => [other, worth(other)]));
    if (unspaced && !chinese.has(term)) offer(chinese.alike(term), () => 0.5);
    if (!isWord(token)) return [token];
    const joined = next && isWord(next) && !next.isPart && stem(raw + next.raw);
    if (words.has(joined)) offer([joined], () => 1), (next.terms = [[joined, 1]]);
    const longer = token.isLast && raw.length > 1 ? words.startingWith(raw).slice(0, 6) : [];
    const half = (word) => 0.8 * Math.sqrt(raw.length / word.length);
    if (words.has(term)) {
      if (raw !== term) offer(longer, half);
      return [token];
    }
    let strings = chinese.strings(raw);
    // Two letters exchanged.
    for (let k = 1; k < raw.length && raw.length > 4 && strings.length === 0; k++) {
      strings = chinese.strings(raw.slice(0, k - 1) + raw[k] + raw[k - 1] + raw.slice(k + 1), true);
    }
    if (strings.length === 0) strings = words.split(raw);
    if (strings.length === 0) {
      offer(longer, half);
      for (const [word, distance] of words.nearest(token)) offer([word], () => (longer.length > 0 ? 0.4 : 0.75) / distance);
      // A slip in an ending leaves the beginning known.
      for (let to = raw.length - 1; to > 3 && token.terms.length === 1; to--) offer([raw.slice(0, to)].filter(words.has), () => 0.5);
    }
    token.isGuessed = strings.length > 0;
    return [token, ...instead(strings, token, simple, filler)];
  });
}

/** Tokens of the strings that a word may stand for, if the index does not know it: those of the first, with the others' as choices. */
function instead(strings, word, simple, filler) {
  const [first = [], ...others] = strings.map((string) => {
    const scale = (word.end - word.start) / string.length;
    return cut(string.replace(filler, blank), simple).map((token) => ({ ...token, start: word.start + token.start * scale, end: word.start + token.end * scale }));
  });
  return first.map((token, k) => ({ ...token, unless: word, terms: [[token.term, 1], ...others.flatMap((other) => (other[k] ? [[other[k].term, 0.8]] : []))] }));
}

/** The synonyms that stand in the text. */
function recognise(units, forms, text) {
  const found = [];
  units.forEach((unit, i) => {
    for (const [term, worth] of unit.terms) {
      for (const form of forms.get(term) ?? []) {
        let least = worth, last = unit;
        const isHere = form.units.every((wanted, k) => {
          const here = units[i + k];
          const match = here?.terms.find(([known]) => known === wanted);
          const isNext = k === 0 || !(here?.unspaced && last.unspaced) || Math.abs(here.start - last.end) < 1e-6;
          if (!match || !isNext) return false;
          least = Math.min(least, match[1]);
          last = here;
          return true;
        });
        if (isHere && text.includes(form.saying)) found.push({ number: form.number, start: unit.start, end: last.end, worth: 0.75 * least });
      }
    }
  });
  return found;
}

/** For each word or pair of the query, the terms of the index that it may mean, each with its worth and its list; and the files of these terms. */
export async function wantedTerms(index, asked, known, isLastResort) {
  for (const group of asked) {
    group.isHalf = group.unspaced ? [...group.raw].length < 2 : group.raw.length > 1 && !group.isPart && (group.isLast || group.terms.length === 1);
    group.isNumber = NUMBER.test(group.term);
    if (group.isNumber && known.order !== undefined) group.concepts.set(known.order, 0.8);
  }
  return lookUp(index, isLastResort ? asked.flatMap((group) => lastResorts(group, known)) : asked);
}

/** Where no language has anything: words with more slips or that begin alike, and the characters one by one. */
function lastResorts(group, { words, chinese }) {
  const { raw, unspaced } = group;
  const guess = (term, isHalf, terms = [[term, 1]]) => ({ ...group, term, raw: term, terms, isHalf, concepts: new Map(), unless: undefined, isGuessed: false });
  if (unspaced) return [...raw].map((character) => guess(character, true));
  if (!isWord(group) || raw.length < 5) return [];
  const pairs = chinese.guess(raw);
  if (pairs.length > 0) return [guess(raw, false, pairs.map((pair) => [pair, 1]))];
  const near = words.nearest(group, 1).filter(([word]) => word[0] === raw[0]);
  return near.length > 0 ? [guess(raw, false, near.map(([word, distance]) => [word, 1 / distance]))] : [];
}

/** Which words a query can least do without. Of a long Chinese run every second pair has all characters. */
function importance({ worth, isBorder, concepts, unspaced, start, run }) {
  return worth * (isBorder ? 0.3 : unspaced && concepts.size === 0 && (start - run) % 2 === 1 ? 0.5 : 1);
}

async function lookUp(index, asked) {
  const ranked = asked.map((group) => [group, importance(group)]).sort((a, b) => b[1] - a[1]).map(([group]) => group);
  const terms = ranked.flatMap(({ term, concepts }) => [term, ...[...concepts.keys()].filter((number) => number >= 0).map((number) => `=${number}`)]);
  for (const group of ranked) terms.push(...group.terms.map(([term]) => term));
  const files = await index.files(terms, asked.filter((group) => group.isHalf).map((group) => group.raw));
  // What an unknown word was read as is dropped where the index has the word after all.
  const isKnown = (token) => files.get(token.term) !== undefined;
  const kept = asked.filter((group) => (group.unless ? !isKnown(group.unless) : !group.isGuessed || isKnown(group)));
  for (const group of kept) {
    group.isLeftOut = !files.has(group.term);
    group.choices = choices(files, group, group.isHalf);
    if (group.isNumber && isKnown(group)) group.concepts.clear();
    const concepts = [...group.concepts];
    const kinds = concepts.flatMap(([kind, worth]) => kindList(index, kind, worth));
    group.concepts = kinds.length > 0 ? kinds : concepts.flatMap(([number, worth]) => choice(files, [`=${number}`, worth]));
  }
  return { wanted: kept, files };
}

const choice = ({ get }, [term, worth]) => {
  const list = get(term);
  return list === undefined ? [] : [{ term, worth, list: decode(list) }];
};

/** All pages of a kind as a list, as if each said what it is in passing. */
function kindList({ kinds }, kind, worth) {
  const postings = [];
  if (kind in KINDS) kinds.forEach((other, page) => other === kind && postings.push(page, 0, 0.4));
  return postings.length > 0 ? [{ term: kind, worth, list: { pages: postings.length / 3, postings } }] : [];
}

/** The terms that a word or pair may stand for, with their lists: its forms, and what it is the beginning of. */
function choices(files, group, isHalf) {
  const worths = new Map(group.terms);
  if (isHalf) {
    // Half a word: counts less the more is missing, and much less where the word was typed to its end.
    const worth = files.get(group.term) !== undefined && !group.unspaced ? 0.4 : group.isLast || group.unspaced ? 0.8 : 0.45;
    for (const term of files.startingWith(group.raw)) {
      const share = worth * Math.sqrt(group.raw.length / term.length);
      if ((worths.get(term) ?? 0) < share) worths.set(term, share);
    }
  }
  return [...worths].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).flatMap((wanted) => choice(files, wanted)).slice(0, 40);
}
