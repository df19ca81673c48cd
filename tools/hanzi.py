#!/usr/bin/env python3
"""Writes the tables of Chinese characters that search uses: Sources/BuiltIn/chinese/{simplified,readings,words}.txt.

They are data of others, rearranged: nothing in them is typed by hand. Sources, versions and licences stand in the README
beside them. Run it from the top of the repository, with a network; pip fetches the three packages below.
"""
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import unicodedata
import zipfile
from collections import Counter, defaultdict

OPENCC = "opencc-python-reimplemented==0.1.7"
PYPINYIN = "pypinyin==0.55.0"
JIEBA = "jieba==0.42.1"
FOLDER = "Sources/BuiltIn/chinese"

# A word counts as being in use where jieba's corpus has it so often.
COMMON = 5
# A reading beside the usual one is in use where it is that of so many words, or of one in so many uses.
MANY = 3
SHARE = 50
# Two characters that are this word hardly ever where parcels are meant: 没收 is "confiscate" and, in 没收到, "not received".
MISLEADING = {"没收"}


def fetch(package, folder, *options):
    subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *options, "-d", folder, package], check=True)
    name = package.split("==")[0].replace("-", "_")
    return next(os.path.join(folder, f) for f in os.listdir(folder) if f.replace("-", "_").startswith(name))


def is_hanzi(character):
    return "\u4e00" <= character <= "\u9fff"


def plain(reading):
    """Without its tone, u with two points as v: lǜ is lv."""
    parts = unicodedata.normalize("NFD", reading.lower())
    letters = unicodedata.normalize("NFC", "".join(c for c in parts if c == "\u0308" or not unicodedata.combining(c)))
    return letters.replace("ü", "v").replace("ɡ", "g")


def simplified(characters):
    """Pairs, a traditional character and the simplified one that OpenCC names first."""
    pairs = []
    for line in characters.splitlines():
        traditional, _, forms = line.partition("\t")
        form = forms.split(" ")[0]
        if len(traditional) == len(form) == 1 and is_hanzi(traditional) and is_hanzi(form) and traditional != form:
            pairs.append(traditional + form)
    return sorted(pairs)


def readings_of_characters(single, phrases, frequency):
    """The reading that a character has most often, weighed by how often its words are used, and the others that are in use."""
    words = defaultdict(lambda: defaultdict(list))
    votes = defaultdict(Counter)
    for character, readings in single.items():
        votes[character][readings[0]] += 1 + frequency.get(character, 0)
    for word, readings in phrases.items():
        for character, reading in zip(word, readings):
            votes[character][reading] += frequency.get(word, 0)
            if frequency.get(word, 0) >= COMMON:
                words[character][reading].append(frequency[word])
    usual = {character: min(counts, key=lambda r: (-counts[r], r)) for character, counts in votes.items()}
    others = {character: sorted(reading for reading, counts in found.items() if reading != usual[character]
                                and (len(counts) >= MANY or sum(counts) * SHARE >= sum(sum(c) for c in found.values())))
              for character, found in words.items()}
    return usual, others


def read(text, usual, words):
    """The readings of a text, by the longest word that begins at each place: what Signpost does, too."""
    found = []
    at = 0
    while at < len(text):
        for length in (4, 3, 2):
            if text[at:at + length] in words and at + length <= len(text):
                found += words[text[at:at + length]]
                at += length
                break
        else:
            found.append(usual.get(text[at], ""))
            at += 1
    return found


def odd_words(phrases, usual, frequency):
    """The words that need saying: shorter ones first, and longer ones only where the shorter ones mislead."""
    words = {}
    for length in (2, 3, 4):
        for word in sorted(phrases):
            if len(word) == length and word not in MISLEADING and frequency.get(word, 0) >= COMMON and read(word, usual, words) != phrases[word]:
                words[word] = phrases[word]
    return words


def main():
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(fetch(OPENCC, folder)) as archive:
            pairs = simplified(archive.read("opencc/dictionary/TSCharacters.txt").decode())
        with zipfile.ZipFile(fetch(PYPINYIN, folder)) as archive:
            single = {chr(int(code)): [plain(r) for r in readings.split(",")]
                      for code, readings in json.loads(archive.read("pypinyin/pinyin_dict.json")).items()}
            phrases = {word: [plain(r[0]) for r in readings]
                       for word, readings in json.loads(archive.read("pypinyin/phrases_dict.json")).items()}
        with tarfile.open(fetch(JIEBA, folder, "--no-binary", ":all:")) as archive:
            lines = archive.extractfile("jieba-0.42.1/jieba/dict.txt").read().decode().splitlines()
    frequency = {line.split(" ")[0]: int(line.split(" ")[1]) for line in lines}

    traditional = {pair[0] for pair in pairs}
    used = Counter()
    for word, count in frequency.items():
        for character in word:
            used[character] += count

    def is_common(character):
        try:
            character.encode("gb2312")
            return True
        except UnicodeEncodeError:
            return used[character] >= 100 and character not in traditional

    single = {c: readings for c, readings in single.items() if is_hanzi(c) and is_common(c)}
    phrases = {word: readings for word, readings in phrases.items()
               if 2 <= len(word) <= 4 and len(word) == len(readings) and all(c in single for c in word) and all(readings)}
    usual, others = readings_of_characters(single, phrases, frequency)
    words = odd_words(phrases, usual, frequency)

    os.makedirs(FOLDER, exist_ok=True)
    write("simplified.txt", "".join(pairs) + "\n")
    write("readings.txt", groups({character: [reading] for character, reading in usual.items()}) + groups(others))
    write("words.txt", "".join(f"{word} {' '.join(words[word])}\n" for word in sorted(words)))
    print(f"{len(pairs)} pairs, {len(usual)} characters, {len(words)} words")


def groups(readings):
    """One line: each reading and the characters that have it."""
    by_reading = defaultdict(str)
    for character in sorted(readings):
        for reading in readings[character]:
            by_reading[reading] += character
    assert all(re.fullmatch("[a-z]+", reading) for reading in by_reading), sorted(by_reading)
    return " ".join(reading + by_reading[reading] for reading in sorted(by_reading)) + "\n"


def write(name, text):
    with open(os.path.join(FOLDER, name), "w", encoding="utf-8", newline="\n") as out:
        out.write(text)


if __name__ == "__main__":
    main()
