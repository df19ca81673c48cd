// Posting lists, as docs/search-index.md writes them.

export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Uint8Array(128);
[...DIGITS].forEach((digit, value) => (VALUES[digit.charCodeAt(0)] = value));

/** { pages: how many hold the term, postings: [page, section, impact, ...] } */
export function decode(list) {
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
