// Cuts text into terms, folded and stemmed as Sources/Search does; a test holds both together.

const LATIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i", ĸ: "k", ł: "l", ŀ: "l", ŋ: "n", ŉ: "n", ŧ: "t", ĳ: "ij", ſ: "s" };

/** One character, folded: full-width forms, case, Latin accents. */
function foldCharacter(character) {
  const code = character.codePointAt(0);
  if (code < 0x80) return character.toLowerCase();
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return character;
  const lower = String.fromCodePoint(character.toLowerCase().codePointAt(0));
  return code < 0x180 ? LATIN[lower] ?? lower.normalize("NFD")[0] : lower;
}

const UNSPACED = /[\u0e00-\u0eff\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const WORD = /[\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u1fff\ua640-\ua7ff]/;

const seen = new Map();

/** A character folded, and its type: 1 of a word, 2 unspaced, 3 an accent, 0 between words. */
function classify(character) {
  let known = seen.get(character);
  if (!known) {
    const folded = foldCharacter(character);
    const code = character.codePointAt(0);
    const type = UNSPACED.test(character) ? 2 : code >= 0x300 && code < 0x370 ? 3 : WORD.test(character) || /^[a-z0-9]$/.test(folded) ? 1 : 0;
    const size = new TextEncoder().encode(folded).length;
    seen.set(character, (known = { folded, type, size, length: character.length, isDigit: /^[0-9]$/.test(folded) }));
  }
  return known;
}

/** Of a word or one of its parts, in bytes; the rest is left out. */
const LONGEST = 48;

let stopped = new Set(), irregular = new Map();

/** Takes over from an index which words of English it leaves out, and the forms that no rule reaches; all indexes say the same. */
export function learn({ stop, irregular: forms }) {
  stopped = new Set(stop.split(" "));
  irregular = new Map(forms.match(/\w+ \w+/g).map((pair) => pair.split(" ")));
  stems.clear();
}

/**
 * The terms of a text: { term, raw, start, end, unspaced, isPart, isJoined }; raw is the word as folded, before stemming.
 * simple gives the simplified form of a traditional character.
 */
export function cut(text, simple) {
  const found = [];
  const characters = [...text].map(classify);
  const type = (i) => characters[i]?.type;
  const digit = (i) => characters[i]?.isDigit;
  let parts = [], word = "", bytes = 0, start = 0, end = 0, at = 0;
  const emit = (raw, from, to, isPart, isJoined) => {
    if (!stopped.has(raw)) found.push({ term: stem(raw), raw, start: from, end: to, unspaced: false, isPart, isJoined });
  };
  const endPart = (isPart = parts.length > 0) => {
    if (!word) return;
    emit(word, start, end, isPart);
    parts.push({ word, bytes, start });
    word = "";
    bytes = 0;
  };
  const endWord = () => {
    endPart();
    if (parts.length > 1 && parts.reduce((sum, part) => sum + part.bytes, 0) <= LONGEST) {
      emit(parts.map((part) => part.word).join(""), parts[0].start, end, false, true);
    }
    if (parts.length > 0) parts = [];
  };
  for (let i = 0; i < characters.length; i++) {
    const { folded, size, length } = characters[i];
    const from = at;
    at += length;
    if (type(i) === 1) {
      if (!word) start = from;
      if (bytes < LONGEST) (word += folded), (bytes += size);
      end = at;
    } else if (type(i) === 2) {
      endWord();
      const last = type(i + 1) === 2 ? at + characters[i + 1].length : at;
      let raw = text.slice(from, last);
      if (simple) raw = [...raw].map((character) => simple.get(character) ?? character).join("");
      found.push({ term: raw, raw, start: from, end: last, unspaced: true });
    } else if (type(i) === 0) {
      if (!word || folded === " ") endWord();
      else if (/[-_\u2010\u2011]/.test(folded)) type(i + 1) === 1 ? endPart(true) : endWord();
      else if (/['\u2019]/.test(folded) && characters[i + 1]?.folded === "s" && type(i + 2) !== 1) endWord(), i++, at += characters[i].length;
      else if (/['\u2019]/.test(folded) && type(i + 1) === 1) continue;
      else if (folded === "." && digit(i - 1) && digit(i + 1) && bytes < LONGEST) (word += "."), bytes++;
      else if (folded === "," && digit(i - 1) && digit(i + 1) && digit(i + 2) && digit(i + 3) && !digit(i + 4)) continue;
      else endWord();
    }
  }
  endWord();
  return found;
}

/** The terms of a text as the index holds them. */
export const terms = (text) => cut(text).map((token) => token.term);

const ENDINGS = [["ation", 4], ["ment", 3], ["able", 4], ["ing", 3], ["ed", 3], ["ate", 5]];

const stems = new Map();

export function stem(word) {
  if (!stems.has(word)) stems.set(word, /^[a-z]{3,}$/.test(word) ? cutForm(word) : word);
  return stems.get(word);
}

function cutForm(word) {
  let w = irregular.get(word) ?? dropEnding(dropPlural(word));
  if (w.length > 5 && w.endsWith("our")) w = w.slice(0, -2) + "r";
  if (w.length > 3 && w.endsWith("e")) w = w.slice(0, -1);
  if (w.length > 3 && /[^aeiouy]y$/.test(w)) w = w.slice(0, -1) + "i";
  if (w.length > 3 && /([^aeiouy])\1$/.test(w)) w = w.slice(0, -1);
  return w;
}

function dropPlural(w) {
  if (w.length > 4 && /ie[sd]$/.test(w)) return w.slice(0, -3) + "y";
  if (w.length > 4 && /(sses|shes|ches|xes|zes)$/.test(w)) return w.slice(0, -2);
  return w.length > 3 && /[^sui]s$/.test(w) ? w.slice(0, -1) : w;
}

function dropEnding(w) {
  for (const [ending, least] of ENDINGS) {
    if (!w.endsWith(ending)) continue;
    const rest = w.slice(0, -ending.length);
    if (rest.length < least || !/[aeiouy]/.test(rest) || (ending === "ed" && rest.endsWith("e"))) return w;
    return (ending === "ing" || ending === "ed") && rest.length > 6 && rest.endsWith("at") ? rest.slice(0, -2) : rest;
  }
  return w;
}
