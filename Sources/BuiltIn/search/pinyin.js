// Chinese typed in Latin letters: whole syllables, their beginnings, or only initials.

/** strings(letters): the Chinese strings that letters may spell, the likeliest first; guess(letters): pairs that they may be; alike(pair): pairs that sound the same. */
export function pinyin({ readings = "", others = "", pairs = "" } = {}) {
  const starting = new Map(), following = new Map(), sounds = new Map();
  const file = (map, key, pair) => map.has(key) ? map.get(key).push(pair) : map.set(key, [pair]);
  const reading = new Map(), readingsOf = new Map(), syllables = new Map();
  for (const item of `${readings} ${others}`.split(" ")) {
    const [syllable] = item.match(/^[a-z]*/);
    for (const character of item.slice(syllable.length)) {
      file(syllables, syllable, character);
      if (!reading.has(character)) reading.set(character, syllable);
      file(readingsOf, character, syllable);
    }
  }
  pairs.split(" ").forEach((item, rank) => {
    const [first, second, ...letters] = item;
    if (!second) return;
    let spoken = [reading.get(first), reading.get(second)];
    if (letters.length > 0) {
      const all = letters.join("");
      for (let i = 1; i < all.length; i++) {
        const parts = [all.slice(0, i), all.slice(i)];
        if (parts.every((part) => syllables.has(part)) || parts[0] === spoken[0] || parts[1] === spoken[1]) spoken = parts;
      }
    }
    if (!spoken[0] || !spoken[1]) return;
    // A pair that is no known word may be read in any way that its characters have.
    const ways = letters.length > 0 ? [spoken] : readingsOf.get(first).flatMap((one) => readingsOf.get(second).map((other) => [one, other]));
    ways.forEach((spoken, i) => {
      const pair = { first, second, spoken, cost: rank / 4000 + (i > 0 ? 0.5 : 0) };
      file(starting, spoken[0][0], pair);
      file(following, first, pair);
      file(sounds, spoken.join(" "), first + second);
    });
  });

  /** Where letters may go on after a syllable at this place, and what that costs: nothing when it is spelled in full. */
  function ends(letters, at, syllable, isExact) {
    if (letters.startsWith(syllable, at)) return [[at + syllable.length, 0]];
    if (isExact || letters[at] !== syllable[0]) return [];
    const left = letters.slice(at);
    const found = [[at + 1, 1]];
    if (/^[zcs]h/.test(syllable) && left[1] === "h") found.push([at + 2, 0.8]);
    if (left.length > 1 && syllable.startsWith(left)) found.push([letters.length, 0.4]);
    return found;
  }

  function spell(letters, isExact) {
    const reached = Array.from({ length: letters.length + 1 }, () => []);
    reached[0].push({ text: "", cost: 0 });
    for (let at = 0; at < letters.length; at++) {
      const seen = new Set();
      reached[at].sort((a, b) => a.cost - b.cost);
      for (const { text, cost, last } of reached[at].filter((state) => !seen.has(state.text) && seen.add(state.text)).slice(0, 12)) {
        for (const pair of following.get(last) ?? []) {
          for (const [to, more] of ends(letters, at, pair.spoken[1], isExact)) {
            reached[to].push({ text: text + pair.second, last: pair.second, cost: cost + more + pair.cost / 2 });
          }
        }
        // A syllable of no known pair is passed over.
        for (let to = Math.min(at + 6, letters.length); to > at && !isExact; to--) {
          if (syllables.has(letters.slice(at, to))) reached[to].push({ text: `${text} `, cost: cost + 0.9 });
        }
        for (const pair of starting.get(letters[at]) ?? []) {
          for (const [middle, more] of ends(letters, at, pair.spoken[0], isExact)) {
            if (middle === letters.length) continue;
            for (const [to, most] of ends(letters, middle, pair.spoken[1], isExact)) {
              reached[to].push({ text: text + pair.first + pair.second, last: pair.second, cost: cost + more + most + pair.cost + (at === 0 ? 0 : cost < 1 ? 0.3 : 0.9) });
            }
          }
        }
      }
    }
    return reached[letters.length];
  }

  function strings(letters, isExact) {
    const found = spell(letters, isExact).filter((state) => state.text.trim().length > 1);
    found.sort((a, b) => a.cost - b.cost);
    return [...new Set(found.filter((state) => state.cost < found[0].cost + 0.6).map((state) => state.text))].slice(0, 4);
  }

  /** Pairs that two syllables may be, whether they are known or not. */
  function guess(letters) {
    for (let i = letters.length - 1; i > 0; i--) {
      const [first, second] = [letters.slice(0, i), letters.slice(i)].map((part) => syllables.get(part)?.slice(0, 6));
      if (first && second) return first.flatMap((character) => second.map((other) => character + other));
    }
    return [];
  }

  const alike = ([first, second]) => sounds.get(`${reading.get(first)} ${reading.get(second)}`) ?? [];
  return { strings, guess, alike, has: (pair) => (following.get(pair[0]) ?? []).some((known) => known.second === pair[1]) };
}
