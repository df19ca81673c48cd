// What a query may mean: its words and pairs, and the terms of the index that each may stand for.

import { decode } from "./codec.js";
import { pinyin } from "./pinyin.js";
import { cut, stem } from "./text.js";
import { vocabulary } from "./words.js";

/** Phrases of politeness and question words: Chinese has no spaces that would let a list of stop words take them out. */
const FILLER = /请?问一下|请问下?|想?问下|想问|你们?好|您好|在吗|谢谢|麻烦|为什么|为啥|怎么办|咋办|怎么样|怎么|怎样|咋|如何|什么时候|什么|啥|哪里|哪儿|是不是|能不能|可不可以|可以|我想要|我想|我要|我的|你们|一下|多少|[吗呢吧啊呀嘛哦]|亲亲?(?=[,，])/g;
/** The same in English, where it is not made of stop words alone. */
const POLITE = /\b(hi there|hi|hello|hey|please|pls|plz|thanks|thank you|thx|can you tell me|i want to know|i would like to|i'd like to|i need help with|want to|wanna|need to)\b/gi;
/** What says little: a pair with one of these, or one of these words. */
const PARTICLE = /[的了吗呢吧啊呀嘛么我你您是]/;
const WEAK = new Set(
  `about after again all already also always another any been before cant didnt doesnt dont even ever every get give go good got happen hello
  isnt just know like look make many maybe me more much need no not now ok one only other over problem put question quite really said same
  see seem some someone something still sure take tell thing think tri us use veri want way well wont yes yet`.split(/\s+/).map(stem));
/** Words for what a page is: pages of that kind have them without saying so. */
const KINDS = [
  ["policy", ["policy", "rules", "terms", "政策", "规则", "条款", "规定"]],
  ["size-chart", ["size chart", "size guide", "size table", "尺码表", "尺寸表", "尺码对照"]],
  ["notice", ["notice", "announcement", "公告", "通知"]],
];
/** A number of an order or a parcel, unless the index knows it. */
const NUMBER = /^[a-z]{0,4}\d{5,}[a-z]{0,3}$/;
const ORDER = ["order number", "track", "tracking", "订单号", "物流", "查物流"];

/** What a word still says where it is part of a saying that means something else. */
const EXACT = 0.4;

const isWord = (token) => /^[a-z]+$/.test(token.term);

/** What helps to understand queries to an index; made once for it. */
export function understanding({ entry, words }) {
  const fold = [...(entry.fold ?? "")];
  const simple = new Map();
  for (let i = 0; i < fold.length; i += 2) simple.set(fold[i], fold[i + 1]);
  const known = new Set(words());
  // The forms of synonyms by their first word or character.
  const forms = new Map();
  let order;
  (entry.synonyms ?? []).forEach((group, number) => {
    for (const form of group) {
      const tokens = cut(form, simple);
      for (const token of tokens) if (isWord(token) && token.term.length > 2) known.add(token.term);
      const units = unitsOf(tokens).map((unit) => unit.terms[0][0]);
      if (units.length === 0) continue;
      // "where is my order" is no other word for "order": what stop words make is found word for word.
      const exact = units.length === 1 && !tokens[0].unspaced && plain(form) !== ` ${tokens.find((token) => token.raw).raw} ` ? plain(form) : undefined;
      if (ORDER.includes(form)) order ??= number;
      if (!forms.has(units[0])) forms.set(units[0], []);
      forms.get(units[0]).push({ units, number, exact });
    }
  });
  for (const [kind, names] of KINDS) {
    for (const name of names) {
      const units = unitsOf(cut(name)).map((unit) => unit.terms[0][0]);
      for (const token of cut(name)) if (isWord(token)) known.add(token.term);
      if (!forms.has(units[0])) forms.set(units[0], []);
      forms.get(units[0]).push({ units, number: kind });
    }
  }
  return { simple, forms, order, words: vocabulary(known), chinese: pinyin(entry.pinyin) };
}

const plain = (text) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).join(" ")} `;

/** Words, and single characters of unspaced writing, in the order of the text; terms is what each may be, with its worth. */
export function unitsOf(tokens) {
  return tokens.filter((token) => !token.isJoined).map(({ term, terms, start, end, unspaced }) => {
    const character = unspaced && [...term][0];
    return unspaced ? { start, end: Math.min(end, start + character.length), terms: [[character, 1]], unspaced } : { start, end, terms: terms ?? [[term, 1]] };
  });
}

/** The query's terms, each once, with its worth; without filler unless there is nothing else. */
export function parse(text, known) {
  const spaces = (filler) => " ".repeat(filler.length);
  const all = read(text, text, known);
  const bare = read(text.replace(POLITE, spaces).replace(FILLER, spaces), text, known);
  const tokens = (bare.length > 0 ? bare : all).filter((token, i, list) => {
    // The last character of a run stands alone in the index; a query has said it with the one before.
    return !(token.unspaced && [...token.raw].length < 2 && list[i - 1]?.unspaced && list[i - 1].end === token.end);
  });
  const concepts = recognise(unitsOf(all), known.forms, plain(text));
  const groups = new Map();
  tokens.forEach((token, i) => {
    const group = groups.get(token.term) ?? { ...token, concepts: new Map(), before: tokens[i - 1], next: tokens[i + 1] };
    group.worth = (token.unspaced ? PARTICLE.test(token.term) : WEAK.has(token.term)) ? 0.3 : 1;
    group.isLast ||= token.isLast;
    for (const concept of concepts) {
      if (token.start >= concept.start - 1e-6 && token.end <= concept.end + 1e-6) {
        concept.isUsed = true;
        if (concept.isExact) group.idiom = EXACT;
        group.concepts.set(concept.number, Math.max(concept.worth, group.concepts.get(concept.number) ?? 0));
      } else if (token.unspaced && token.start < concept.end && token.end > concept.end && token.start > concept.start) group.isBorder = true;
    }
    if (token.unspaced && group.concepts.size > 0) group.worth = 1;
    groups.set(token.term, group);
  });
  // What filler says together, as "how long": it counts a little.
  for (const { number, worth, isUsed } of concepts) {
    if (!isUsed) groups.set(`=${number}`, { term: `=${number}`, raw: "", terms: [], worth: 0.4, concepts: new Map([[number, worth]]) });
  }
  return [...groups.values()];
}

/** The tokens of a text, with what unknown words may have been meant as. */
function read(text, whole, known) {
  const { words, chinese, simple } = known;
  const tokens = cut(text, simple);
  const found = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i], next = tokens[i + 1];
    token.isLast = token.end === whole.length;
    token.terms = [[token.term, 1]];
    found.push(token);
    if (token.unspaced) {
      if (!chinese.has(token.term)) for (const pair of chinese.alike(token.term)) token.terms.push([pair, 0.5]);
      continue;
    }
    if (!isWord(token)) continue;
    const joined = next && isWord(next) && !next.isPart ? cut(token.raw + next.raw)[0]?.term : undefined;
    if (joined && words.has(joined)) {
      token.terms.push([joined, 1]);
      next.also = [joined, 1];
    }
    if (token.also) token.terms.push(token.also);
    if (words.has(token.term)) continue;
    const instead = (strings, worth) => {
      const [first, ...others] = strings.map((string) => within(cut(string.replace(FILLER, (filler) => " ".repeat(filler.length)), simple), string, token));
      if (!first) return;
      first.forEach((part, k) => {
        part.terms = [[part.term, worth], ...others.flatMap((other) => other[k] ? [[other[k].term, worth * 0.8]] : [])];
        part.unless = token;
        found.push(part);
      });
      token.isGuessed = true;
    };
    const spelled = chinese.any ? spellings(tokens, i, known) : undefined;
    if (spelled) {
      const { strings, last } = spelled;
      i = last;
      instead(strings, 1);
      continue;
    }
    const longer = token.isLast ? words.startingWith(token.raw) : [];
    const isBeginning = longer.length > 0;
    for (const word of longer.slice(0, 6)) token.terms.push([word, 0.8 * Math.sqrt(token.raw.length / word.length)]);
    if (token.term.length > 3) {
      for (const [word, distance] of words.nearest(token)) token.terms.push([word, (isBeginning ? 0.4 : 0.75) / distance]);
    }
    const parts = token.terms.length === 1 && words.split(token.raw);
    if (parts) instead([parts], 0.9);
    else if (token.terms.length === 1 && !isBeginning) {
      for (let to = token.raw.length - 1; to > 3; to--) {
        const start = token.raw.slice(0, to);
        if (words.has(start)) {
          token.terms.push([start, 0.5]);
          break;
        }
      }
    }
  }
  return found;
}

/** Tokens of a string that stands for a word: their places are inside the word's. */
function within(tokens, string, word) {
  const scale = (word.end - word.start) / string.length;
  return tokens.map((token) => ({ ...token, start: word.start + token.start * scale, end: word.start + token.end * scale }));
}

/** Chinese that an unknown word spells, alone or with the words after it. */
function spellings(tokens, first, { chinese }) {
  let letters = "", best;
  for (let i = first; i < tokens.length && isWord(tokens[i]) && !tokens[i].isPart; i++) {
    letters += tokens[i].raw;
    const strings = chinese.strings(letters, i > first);
    if (strings.length > 0) best = { strings, last: i };
  }
  if (best || letters.length < 5) return best;
  // Two letters exchanged.
  const raw = tokens[first].raw;
  for (let i = 0; i + 1 < raw.length; i++) {
    const strings = chinese.strings(raw.slice(0, i) + raw[i + 1] + raw[i] + raw.slice(i + 2), true);
    if (strings.length > 0) return { strings, last: first };
  }
}

/** The synonyms that stand in the text, longest first; one inside another counts less. */
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
        if (isHere && (!form.exact || text.includes(form.exact))) found.push({ number: form.number, start: unit.start, end: last.end, worth: least, isExact: form.exact !== undefined });
      }
    }
  });
  const length = (span) => span.end - span.start + (span.isExact ? 20 : 0);
  found.sort((a, b) => length(b) - length(a) || b.worth - a.worth || (a.number < b.number ? -1 : 1));
  found.forEach((span, i) => {
    const isInside = found.slice(0, i).some((other) => span.start >= other.start && span.end <= other.end && length(span) < length(other));
    span.worth *= isInside ? 0.45 : 0.8;
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
function lastResorts(group, { words }) {
  const { raw, unspaced } = group;
  const guess = (term, isHalf, terms = [[term, 1]]) => ({ ...group, term, raw: term, terms, isHalf, concepts: new Map(), unless: undefined, isGuessed: false });
  if (unspaced) return [...raw].map((character) => guess(character, true));
  if (!isWord(group) || raw.length < 4) return [];
  const near = raw.length > 4 ? words.nearest(group, 1).filter(([word]) => word[0] === raw[0]).map(([word, distance]) => [word, 1 / distance]) : [];
  for (let to = raw.length - 1; to > 3 && near.length === 0; to--) {
    for (const word of words.startingWith(raw.slice(0, to)).slice(0, 6)) near.push([word, to / raw.length]);
  }
  return near.length > 0 ? [guess(raw, false, near)] : [];
}

async function lookUp(index, asked) {
  const terms = asked.flatMap((group) => [
    ...group.terms.map(([term]) => term), ...[...group.concepts.keys()].filter((number) => number >= 0).map((number) => `=${number}`),
  ]);
  const files = await index.files(terms, asked.filter((group) => group.isHalf).map((group) => group.raw));
  // What an unknown word was read as is dropped where the index has the word after all.
  const isKnown = (token) => files.get(token.term) !== undefined;
  const kept = asked.filter((group) => (group.unless ? !isKnown(group.unless) : !group.isGuessed || isKnown(group)));
  for (const group of kept) {
    group.choices = choices(files, group, group.isHalf);
    if (group.idiom) for (const choice of group.choices) choice.worth *= group.idiom;
    if (group.isNumber && isKnown(group)) group.concepts.clear();
    group.concepts = [...group.concepts].flatMap(([number, worth]) => kindList(index, number, worth) ?? choice(files, [`=${number}`, worth]));
  }
  return { wanted: kept, files };
}

const choice = ({ get }, [term, worth]) => {
  const list = get(term);
  return list === undefined ? [] : [{ term, worth, list: decode(list) }];
};

/** All pages of a kind as a list, as if each said what it is in passing. */
function kindList({ kinds }, kind, worth) {
  if (typeof kind !== "string") return;
  const postings = kinds.flatMap((other, page) => (other === kind ? [page, 0, 0.4] : []));
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
