// Which pages answer a query best.

/** BM25F: impacts (fields, lengths and saturation are in them) times rarity, best section first, times how much of the query is there. */
export function score(index, wanted) {
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
