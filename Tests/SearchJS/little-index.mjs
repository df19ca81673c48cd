// A whole index made of a few pages, for tests of how queries are understood; the real one is written by Sources/Search.

import { readFileSync } from "node:fs";
import { DIGITS } from "../../Sources/BuiltIn/search/codec.js";
import { openSearch } from "../../Sources/BuiltIn/search/search.js";
import { cut, learn } from "../../Sources/BuiltIn/search/text.js";

const { english, filler } = JSON.parse(readFileSync(new URL("fixture/whole/search/zh/index.json", import.meta.url)));
learn(english);

const FIELDS = { title: [9, 6, 0.5], description: [2.5, 14, 0.4], tags: [5, 6, 0.3], sku: [12, 3, 0], heading: [4, 4, 0.5], text: [1, 90, 0.6] };

/** pages: { url, title, kind, description, tags, sku, text, sections: [[heading, text]], weight }; pairs and readings as in the format. */
export function littleIndex(pages, { language = "en", languages = [language], synonyms = [], fold = "", pinyin, version = 2 } = {}) {
  const simple = new Map([...fold].flatMap((character, i, all) => (i % 2 ? [] : [[character, all[i + 1]]])));
  const units = (text) => cut(text, simple).filter((token) => !token.isJoined).map((token) => (token.unspaced ? [...token.term][0] : token.term));
  const groups = synonyms.map((forms) => forms.map((form) => (units(form).length > 1 || !/ /.test(form) ? units(form) : [])));
  const lists = new Map();
  pages.forEach((page, number) => {
    const parts = [[["title", page.title], ["description", page.description], ["tags", page.tags?.join("\n")], ["sku", page.sku], ["text", page.text]],
      ...(page.sections ?? []).map(([heading, text]) => [["heading", heading], ["text", text]])];
    parts.forEach((fields, section) => {
      const sums = new Map();
      for (const [field, text] of fields) {
        if (!text) continue;
        const terms = cut(text, simple).map((token) => token.term);
        const here = units(text);
        groups.forEach((forms, group) => {
          for (const form of forms) here.forEach((_, i) => form.length > 0 && form.every((unit, k) => here[i + k] === unit) && terms.push(`=${group}`));
        });
        const [weight, usual, effect] = FIELDS[field];
        for (const term of terms) sums.set(term, (sums.get(term) ?? 0) + weight / (1 - effect + (effect * here.length) / usual));
      }
      for (const [term, sum] of sums) {
        if (!lists.has(term)) lists.set(term, []);
        lists.get(term).push([number, section, Math.min(15, Math.floor((sum / (sum + 3)) * 16))]);
      }
    });
  });
  const digits = (value) => (value < 32 ? DIGITS[value] : DIGITS[32 | (value & 31)] + digits(value >> 5));
  const list = (postings) => {
    let last = 0;
    return postings.map(([page, section, level]) => {
      const text = digits(page - last) + DIGITS[(level << 2) | Math.min(section, 3)] + (section > 2 ? digits(section - 3) : "");
      last = page;
      return text;
    }).join("");
  };
  return {
    format: "signpost-search", version, language, languages, fold, pinyin, synonyms, english, filler,
    runs: pages.map((page) => [page.kind ?? "faq", Math.round((page.weight ?? 1) * 100), 1]),
    terms: Object.fromEntries([...lists].sort().map(([term, postings]) => [term, list(postings)])),
    pages: pages.map(({ url, title, description = "", text = "", sections }) => ({
      url, title, text: `${description}\n${text}`, sections: sections?.map(([heading, text], i) => [`s${i + 1}`, heading, text]),
    })),
  };
}

/** Opens indexes that are written down here; log gathers what was asked for. */
export function openLittle(indexes, language = indexes[0].language, log = []) {
  const files = { "languages.json": { languages: indexes.map((index) => index.language) } };
  for (const index of indexes) files[`${index.language}/index.json`] = index;
  const fetch = async (url) => {
    log.push(url);
    const file = files[url.replace("./search/", "")];
    return { ok: file !== undefined, status: file ? 200 : 404, text: async () => JSON.stringify(file) };
  };
  return openSearch({ baseUrl: "./", language, fetch });
}
