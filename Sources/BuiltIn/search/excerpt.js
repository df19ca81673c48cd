// What a result shows of its text.

import { cut } from "./text.js";

/** Where the words of the query stand in a text, as [start, end] pairs that neither touch nor overlap. */
export function marks(text, marked, simple) {
  const found = [];
  for (const token of cut(text, simple)) {
    if (!marked.has(token.term)) continue;
    const last = found[found.length - 1];
    if (last && token.start <= last[1]) last[1] = Math.max(last[1], token.end);
    else found.push([token.start, token.end]);
  }
  return found;
}

/** The passage with most of the query's words, about two lines long. */
export function excerpt(text, marked, simple) {
  text = text.trim().replace(/\s+/g, " ");
  const width = /[\u3400-\u9fff]/.test(text) ? 90 : 180;
  const found = marks(text, marked, simple);
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
