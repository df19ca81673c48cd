// Searches a Signpost site from its JSON index: in browsers and in Node 20, without dependencies.
// The format is docs/search-index.md. What cuts and folds text (terms, stem) mirrors Sources/Search; tests hold both together.

const VERSION = 1;

/** Opens the index of one language. baseUrl is the site's root and ends in "/"; fetch is the platform's unless given. */
export async function openSearch({ baseUrl, language, fetch = (...a) => globalThis.fetch(...a) }) {
  const load = loader(baseUrl, fetch);
  const indexes = new Map();
  const open = (tag) => {
    if (!indexes.has(tag)) {
      const opened = openIndex(load, tag);
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
   * leads to), language (of its text), and marks and titleMarks, the [start, end] of the query's words in excerpt and title. Results of other languages come where the own one has none.
   */
  async function query(text, { limit = 10, kind } = {}) {
    const kinds = kind === undefined || kind === null ? null : new Set([kind].flat());
    const asked = String(text ?? "");
    let found = await own.query(asked, limit, kinds);
    for (const other of own.entry.languages) {
      if (Object.keys(found.kinds).length > 0) break;
      if (other !== own.language) found = await open(other).then((index) => index.query(asked, limit, kinds), () => found);
    }
    return found;
  }
  return { query };
}

/** Fetches JSON below search/, each file once; a failed request may be tried again. */
function loader(baseUrl, fetch) {
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

async function openIndex(load, language) {
  const path = `${language}/index.json`;
  let index = await readEntry(load, language, await load(path));
  return {
    language,
    get entry() { return index.entry; },
    async query(...asked) {
      try {
        return await index.query(...asked);
      } catch (error) {
        // A new site was published since this entry was loaded (or cached): its files have gone.
        if (error.status !== 404) throw error;
        index = await readEntry(load, language, await load(path, { cache: "reload" }));
        return index.query(...asked);
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
  const index = { language, entry, kinds, weights, dictionary, page };
  return { entry, query: (text, limit, only) => answer(index, text, limit, only) };
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

function range(sorted, start) {
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

// Posting lists

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Uint8Array(128);
[...DIGITS].forEach((digit, value) => (VALUES[digit.charCodeAt(0)] = value));

/** { pages: how many hold the term, postings: [page, section, impact, ...] } */
function decode(list) {
  const postings = [];
  let at = 0, pages = 0, page = 0, last = -1;
  const number = () => {
    let value = 0, shift = 0, digit;
    do {
      digit = VALUES[list.charCodeAt(at++)];
      value += (digit & 31) * 2 ** shift;
      shift += 5;
    } while (digit > 31);
    return value;
  };
  const total = list[0] === "~" ? (at++, number()) : 0;
  while (at < list.length) {
    page += number();
    const digit = VALUES[list.charCodeAt(at++)];
    const section = (digit & 3) < 3 ? digit & 3 : 3 + number();
    if (page !== last) pages++;
    last = page;
    postings.push(page, section, ((digit >> 2) + 0.5) / 16);
  }
  return { pages: total || pages, postings };
}

// A query

/** Phrases of politeness and question words: Chinese has no spaces that would let a list of stop words take them out. */
const FILLER = /请问一下|请问|你好|您好|谢谢|麻烦|为什么|怎么办|怎么样|怎样|怎么|如何|什么时候|什么|哪里|是不是|能不能|可不可以|可以|我想要|我想|我要|我的|你们|一下|多少/g;
/** A pair with one of these says little. */
const PARTICLE = /[的了吗呢吧啊呀嘛么我你您是]/;

/** The query's terms, each once, with its worth; without filler unless there is nothing else. */
function parse(text) {
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

async function answer(index, text, limit, only) {
  const asked = parse(text);
  if (asked.length === 0 || index.kinds.length === 0) return { total: 0, results: [], kinds: {} };
  const wanted = await wantedTerms(index.dictionary, asked);
  const scored = score(index, wanted);
  const kinds = {};
  for (const page of scored.keys()) kinds[index.kinds[page]] = (kinds[index.kinds[page]] ?? 0) + 1;
  const pages = [...scored.keys()].filter((page) => !only || only.has(index.kinds[page]));
  const order = (a, b) => scored.get(b).score - scored.get(a).score || a - b;
  const best = pages.sort(order).slice(0, index.entry.pages ? Math.max(limit, 40) : limit);
  const records = await Promise.all(best.map(index.page));
  const marked = new Set(wanted.flatMap((group) => group.choices.map((choice) => choice.term)));
  const phrase = fold(text.replace(FILLER, " ")).trim() || fold(text).trim();
  const results = best.map((page, i) => result(index, page, records[i], scored.get(page), marked, phrase));
  results.sort((a, b) => b.score - a.score);
  const cutLists = !only && wanted.length === 1 ? Math.max(...wanted[0].choices.map((choice) => choice.list.pages)) : 0;
  return { total: Math.max(pages.length, cutLists), results: results.slice(0, limit), kinds };
}

/** For each word or pair of the query, the terms of the index that it may mean, each with its worth and its list. */
async function wantedTerms(dictionary, asked) {
  const isWord = (group) => /^[a-z]+$/.test(group.term);
  const known = asked.some(isWord) ? dictionary.words() : [];
  const has = new Set(known);
  for (const group of asked) {
    group.forms = [[group.term, 1]];
    if (!isWord(group)) continue;
    const joined = group.next && isWord(group.next) ? stem(group.raw + group.next.raw) : "";
    if (has.has(joined)) group.forms.push([joined, 1]);
    if (!has.has(group.term)) group.forms.push(...guesses(known, has, group));
  }
  await dictionary.load(asked.flatMap((group) => [...group.forms.map(([term]) => term), group.raw]));
  for (const group of asked) group.choices = choices(dictionary, group);
  return asked;
}

/** The terms that a word or pair may stand for, with their lists: its forms, and what it is the beginning of. */
function choices(dictionary, group) {
  const worths = new Map(group.forms);
  if (group.unspaced ? group.term.length === 1 : group.raw.length > 1 && !group.isPart) {
    // Half a word: counts less the more is missing, and much less where the word was typed to its end.
    const worth = group.isLast || group.unspaced ? 0.8 : 0.45;
    for (const term of dictionary.startingWith(group.raw)) {
      const share = worth * Math.sqrt(group.raw.length / term.length);
      if ((worths.get(term) ?? 0) < share) worths.set(term, share);
    }
  }
  return [...worths].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([term, worth]) => ({ term, worth, list: dictionary.get(term) }))
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

/** BM25F: impacts (fields, lengths and saturation are in them) times rarity, best section first, times how much of the query is there. */
function score(index, wanted) {
  const pages = new Map();
  const rarities = new Map(wanted.map((group) => {
    const frequent = Math.max(0, ...group.choices.map((choice) => choice.list.pages * choice.worth));
    return [group.term, Math.log(1 + (index.kinds.length + 0.5) / (frequent + 0.5))];
  }));
  let all = 0;
  for (const group of wanted) {
    if (group.choices.length === 0) {
      all += group.worth;
      continue;
    }
    let rarity = rarities.get(group.term);
    if (bridges(group)) rarity = 0.5 * Math.min(rarity, Math.max(rarities.get(group.before.term), rarities.get(group.next.term)));
    rarity *= group.worth;
    all += rarity;
    const here = new Map();
    for (const { worth, list } of group.choices) {
      for (let i = 0; i < list.postings.length; i += 3) {
        const key = list.postings[i] * 256 + list.postings[i + 1];
        const value = worth * list.postings[i + 2] * rarity;
        if (value > (here.get(key) ?? 0)) here.set(key, value);
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
        page.matched += rarity;
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
    page.score = (0.5 * (page.sum + page.best) + 0.6 * own + 0.3 * most) * (0.2 + 0.8 * coverage * coverage) * index.weights[number];
  }
  return pages;
}

/** Whether a pair lies between two others in a run: 码偏 in 尺码偏小 is rare only because it is no word, and must not outweigh both. */
function bridges({ unspaced, start, end, before, next }) {
  return unspaced && before?.unspaced && next?.unspaced && before.end > start && next.start < end;
}

// Results

function result(index, page, record, found, marked, phrase) {
  const [anchor, heading, text] = record.sections?.[found.section - 1] ?? ["", "", record.text];
  let { score } = found;
  const title = fold(record.title);
  if (title === phrase) score *= 1.6;
  else if (title.includes(phrase)) score *= 1.35;
  else if (fold(heading).includes(phrase)) score *= 1.25;
  else if (fold(text).includes(phrase)) score *= 1.15;
  const shown = excerpt(text || record.text, marked);
  return {
    url: record.url + (anchor ? `#${anchor}` : ""),
    title: record.title,
    kind: index.kinds[page],
    excerpt: shown.text,
    score: Math.round(score * 1000) / 1000,
    notice: record.notice,
    section: heading,
    language: record.language ?? index.language,
    marks: shown.marks,
    titleMarks: marks(record.title, marked),
  };
}

/** Where the words of the query stand in a text, as [start, end] pairs that neither touch nor overlap. */
function marks(text, marked) {
  const found = [];
  for (const token of cut(text)) {
    if (!marked.has(token.term)) continue;
    const last = found[found.length - 1];
    if (last && token.start <= last[1]) last[1] = Math.max(last[1], token.end);
    else found.push([token.start, token.end]);
  }
  return found;
}

/** The passage with most of the query's words, about two lines long. */
function excerpt(text, marked) {
  text = text.trim().replace(/\s+/g, " ");
  const width = /[\u3400-\u9fff]/.test(text) ? 90 : 180;
  const found = marks(text, marked);
  let from = 0, most = -1;
  for (const begin of [0, ...found.map(([start]) => opening(text, start, width))]) {
    const words = new Set(found.filter(([s, e]) => s >= begin && e <= begin + width).map(([s, e]) => text.slice(s, e).toLowerCase()));
    const worth = [...words].reduce((sum, word) => sum + Math.min(word.length, 8), 0);
    if (worth > most) (most = worth), (from = begin);
  }
  from = border(text, from, 24);
  const to = from + width >= text.length ? text.length : border(text, from + width, 16);
  const before = from > 0 ? "… " : "";
  const moved = before.length - from;
  return {
    text: before + text.slice(from, to).trimEnd() + (to < text.length ? " …" : ""),
    marks: found.filter(([s, e]) => s >= from && e <= to).map(([s, e]) => [s + moved, e + moved]),
  };
}

/** Where a passage with the word at start begins: with its sentence, where that is not far. */
function opening(text, start, width) {
  for (let i = start; i > Math.max(0, start - width / 2); i--) if (/[。！？]|[.!?] /.test(text.slice(i - 2, i))) return i;
  return Math.max(0, start - Math.floor(width / 5));
}

/** The next place to cut: after a space or a mark, else at once (but not inside a character). */
function border(text, at, reach) {
  if (at <= 0) return 0;
  for (let i = at; i < Math.min(text.length, at + reach); i++) if (/[\s，。；！？、：]/.test(text[i - 1])) return i;
  return /[\udc00-\udfff]/.test(text[at] ?? "") ? at + 1 : at;
}

// Text to terms

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

const fold = (text) => [...text].map((character) => classify(character).folded).join("").replace(/\s+/g, " ");

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

const STOPPED = new Set(
  `a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its me my of on
  or our please so should such than that the their them then there these they this those to too was we were what when where which while
  who why will with would you your`.split(/\s+/));

/** The terms of a text: { term, raw, start, end, unspaced, isPart }; raw is the word as folded, before stemming. */
function cut(text) {
  const found = [];
  const characters = [...text].map(classify);
  const type = (i) => characters[i]?.type;
  const digit = (i) => characters[i]?.isDigit;
  let parts = [], word = "", bytes = 0, start = 0, end = 0, at = 0;
  const emit = (raw, from, to, isPart) => {
    if (!STOPPED.has(raw)) found.push({ term: stem(raw), raw, start: from, end: to, unspaced: false, isPart });
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
      emit(parts.map((part) => part.word).join(""), parts[0].start, end, false);
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
      const raw = text.slice(from, last);
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

const EXCEPTIONS = {
  paid: "pay", sent: "send", lost: "lose", bought: "buy", broke: "break", broken: "break", shrank: "shrink", shrunk: "shrink",
  worn: "wear", wore: "wear", feet: "foot", children: "child", women: "woman", men: "man", earring: "earring", earrings: "earring",
  evening: "evening", morning: "morning", nothing: "nothing", something: "something", anything: "anything", everything: "everything",
};
const ENDINGS = [["ation", 4], ["ment", 3], ["able", 4], ["ing", 3], ["ed", 3], ["ate", 5]];

const stems = new Map();

function stem(word) {
  if (!stems.has(word)) stems.set(word, /^[a-z]{3,}$/.test(word) ? cutForm(word) : word);
  return stems.get(word);
}

function cutForm(word) {
  let w = Object.hasOwn(EXCEPTIONS, word) ? EXCEPTIONS[word] : dropEnding(dropPlural(word));
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
