// What a query may mean: its words and pairs, and the terms of the index that each may stand for.

import { decode } from "./codec.js";
import { range } from "./index.js";
import { cut, stem } from "./text.js";

/** Phrases of politeness and question words: Chinese has no spaces that would let a list of stop words take them out. */
export const FILLER = /请问一下|请问|你好|您好|谢谢|麻烦|为什么|怎么办|怎么样|怎样|怎么|如何|什么时候|什么|哪里|是不是|能不能|可不可以|可以|我想要|我想|我要|我的|你们|一下|多少/g;
/** A pair with one of these says little. */
const PARTICLE = /[的了吗呢吧啊呀嘛么我你您是]/;

/** The query's terms, each once, with its worth; without filler unless there is nothing else. */
export function parse(text) {
  const all = cut(text);
  const rest = cut(text.replace(FILLER, (filler) => " ".repeat(filler.length)));
  const groups = new Map();
  const tokens = (rest.length > 0 ? rest : all).filter((token, i, list) => {
    // The last character of a run stands alone in the index; a query has said it with the one before.
    return !(token.unspaced && token.raw.length < 3 && list[i - 1]?.unspaced && list[i - 1].end === token.end);
  });
  tokens.forEach((token, i) => {
    const isLast = /[\p{L}\p{N}]$/u.test(text) && token.end === text.length;
    const worth = token.unspaced && PARTICLE.test(token.term) ? 0.3 : 1;
    const before = groups.get(token.term);
    groups.set(token.term, { ...token, worth, isLast: isLast || (before?.isLast ?? false), before: tokens[i - 1], next: tokens[i + 1] });
  });
  return [...groups.values()];
}

/** wanted: for each word or pair of the query, the terms of the index that it may mean, each with its worth and its list; files: of the index. */
export async function wantedTerms(index, asked) {
  const isWord = (group) => /^[a-z]+$/.test(group.term);
  const known = asked.some(isWord) ? index.words() : [];
  const has = new Set(known);
  for (const group of asked) {
    group.forms = [[group.term, 1]];
    if (!isWord(group)) continue;
    const joined = group.next && isWord(group.next) ? stem(group.raw + group.next.raw) : "";
    if (has.has(joined)) group.forms.push([joined, 1]);
    if (!has.has(group.term)) group.forms.push(...guesses(known, has, group));
  }
  const files = await index.files(asked.flatMap((group) => group.forms.map(([term]) => term)), asked.map((group) => group.raw));
  for (const group of asked) group.choices = choices(files, group);
  return { wanted: asked, files };
}

/** The terms that a word or pair may stand for, with their lists: its forms, and what it is the beginning of. */
function choices(files, group) {
  const worths = new Map(group.forms);
  if (group.unspaced ? group.term.length === 1 : group.raw.length > 1 && !group.isPart) {
    // Half a word: counts less the more is missing, and much less where the word was typed to its end.
    const worth = group.isLast || group.unspaced ? 0.8 : 0.45;
    for (const term of files.startingWith(group.raw)) {
      const share = worth * Math.sqrt(group.raw.length / term.length);
      if ((worths.get(term) ?? 0) < share) worths.set(term, share);
    }
  }
  return [...worths].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([term, worth]) => ({ term, worth, list: files.get(term) }))
    .filter((choice) => choice.list !== undefined).slice(0, 60)
    .map((choice) => ({ ...choice, list: decode(choice.list) }));
}

/** What an unknown word may have been meant as: a word nearby, two words, or a known word with more behind it. */
function guesses(known, has, { term, raw }) {
  const found = [];
  const isBeginning = range(known, raw).length > 0;
  if (term.length > 3) for (const near of nearest(known, term, raw)) found.push([near.word, (isBeginning ? 0.4 : 0.7) / near.distance]);
  for (let i = 3; i <= raw.length - 3; i++) {
    const parts = [stem(raw.slice(0, i)), stem(raw.slice(i))];
    if (parts.every((part) => has.has(part))) found.push(...parts.map((part) => [part, 0.6]));
  }
  for (let i = raw.length - 1; i > 3 && !isBeginning && found.length === 0; i--) {
    if (has.has(raw.slice(0, i))) found.push([raw.slice(0, i), 0.5]);
  }
  return found;
}

/** Words one slip away (two in long ones): a letter wrong, missing, too many, or two exchanged. */
function nearest(words, term, raw) {
  const most = term.length > 7 ? 2 : 1;
  const found = [];
  const letters = letterSet(term) | letterSet(raw);
  for (const word of words) {
    if (Math.abs(word.length - term.length) > most) continue;
    // Every slip brings at most one new letter.
    let strange = letterSet(word) & ~letters, count = 0;
    for (; strange; strange &= strange - 1) count++;
    if (count > most) continue;
    const distance = Math.min(slips(word, term, most), raw === term ? 9 : slips(word, raw, most));
    if (distance <= most) found.push({ word, distance });
  }
  const first = Math.min(...found.map((near) => near.distance));
  return found.filter((near) => near.distance === first).slice(0, 6);
}

function letterSet(word) {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) - 97);
  return set;
}

function slips(a, b, most) {
  let before = [], row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2] + 1);
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return 9;
    before = row;
    row = next;
  }
  return row[b.length];
}
