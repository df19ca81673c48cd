// The words that an index knows, and which of them a mistyped one may have been.

import { range } from "./index.js";
import { cut, stem } from "./text.js";

/** What is asked of the words that an index knows: stems of a to z. */
export function vocabulary(words) {
  const known = [...words].sort();
  const sets = Int32Array.from(known, letterSet);

  /** Words few slips away: a letter wrong, missing, too many, or two exchanged. One slip in up to seven letters, two in more. */
  function nearest({ term, raw }, more = 0) {
    if (term.length < 4) return [];
    const most = (term.length > 7 ? 2 : 1) + more;
    const letters = letterSet(term) | letterSet(raw);
    let found = [], first = most;
    for (let i = 0; i < known.length; i++) {
      const word = known[i];
      if (Math.abs(word.length - term.length) > first) continue;
      // Every slip brings at most one new letter.
      let strange = sets[i] & ~letters, count = 0;
      for (; strange; strange &= strange - 1) count++;
      if (count > first) continue;
      const distance = Math.min(slips(word, term, first), raw === term ? 9 : slips(word, raw, first));
      if (distance < first) found = [];
      if (distance <= first) found.push(word), (first = distance);
    }
    // Few slip in the first letter.
    found.sort((a, b) => (b[0] === raw[0]) - (a[0] === raw[0]));
    return found.slice(0, 6).map((word) => [word, word[0] === raw[0] ? first : first + 0.3]);
  }

  /** The two words that an unknown one is made of, known ones or one and a stop word; the first as long as can be. */
  function split(raw) {
    for (let i = raw.length - 2; i > 1; i--) {
      const parts = [raw.slice(0, i), raw.slice(i)];
      const isKnown = (part) => part.length > 2 && words.has(stem(part));
      if (parts.some(isKnown) && parts.every((part) => isKnown(part) || cut(part).length === 0)) return [parts.join(" ")];
    }
    return [];
  }

  return { has: (word) => words.has(word), startingWith: (start) => range(known, start), nearest, split };
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
