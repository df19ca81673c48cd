#!/usr/bin/env python3
"""Writes a help center with one long policy for measuring: dated versions of many words, each an edit of the one before.

    python3 tools/long-policy.py /tmp/long --versions 30 --words 10000 --share 10
    time .build/release/signpost build --content /tmp/long --output /tmp/long-site --as-of 2026-11-16

English and Chinese (--languages), with headings, lists, tables and links. Of every hundred blocks, --share read a little different
in each version, one comes and one goes. A Chinese character counts as a word does in English. The same arguments write the same bytes.
"""
import argparse
import datetime
import pathlib
import random

WORDS = {
    "en": "order parcel return label refund carrier customs address delivery payment member window notice photo fault warranty exchange size "
          "the a of to and in within from if you we may will for with by on at before after every any our your".split(),
    "zh": list("订单包裹退货面单款快递海关地址签收支付会员期限通知照片故障保修换尺码我们您可以在之内起如果请将会对由和及与每的"),
}
UNITS = {"en": ["{} days", "{} hours", "{} USD", "{} %"], "zh": ["{}天", "{}小时", "{}元", "{}%"]}


def sentence(rng, language, length):
    words = [rng.choice(WORDS[language]) for _ in range(length)]
    words[rng.randrange(length)] = rng.choice(UNITS[language]).format(rng.randrange(1, 60))
    if rng.random() < 0.1:
        words.insert(0, "[" + words.pop(0) + "](other.md)")
    if language == "zh":
        return "".join(word + ("，" if i % 9 == 8 else "") for i, word in enumerate(words)) + "。"
    return " ".join(words).capitalize() + ". "


def block(rng, language):
    """A block and how many words it has."""
    kind = rng.random()
    if kind < 0.7:
        parts = [sentence(rng, language, rng.randrange(8, 20)) for _ in range(rng.randrange(2, 6))]
        return ["p", parts]
    if kind < 0.85:
        return ["li", [sentence(rng, language, rng.randrange(6, 14)) for _ in range(rng.randrange(3, 8))]]
    if kind < 0.93:
        return ["table", [sentence(rng, language, 4).strip() + " | " + sentence(rng, language, 6).strip() for _ in range(rng.randrange(3, 7))]]
    return ["h", [sentence(rng, language, 4).strip(" .。")]]


def size(one, language):
    text = " ".join(one[1])
    return len(text.split()) if language == "en" else len(text)


def written(blocks):
    out = []
    for kind, parts in blocks:
        if kind == "p":
            out.append("".join(parts))
        elif kind == "li":
            out.append("\n".join("- " + part for part in parts))
        elif kind == "table":
            out.append("| A | B |\n| --- | --- |\n" + "\n".join("| " + part + " |" for part in parts))
        else:
            out.append("## " + parts[0])
    return "\n\n".join(out) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--versions", type=int, default=30)
    parser.add_argument("--words", type=int, default=10_000)
    parser.add_argument("--share", type=int, default=10, help="per cent of the blocks that read a little different in each version")
    parser.add_argument("--languages", nargs="+", default=["en", "zh"])
    options = parser.parse_args()
    folder = options.output / "policies/terms"
    folder.mkdir(parents=True)
    names = ", ".join(options.languages)
    (options.output / "site.yml").write_text(f"name: Long\nlanguages: [{names}]\nurl: https://help.example.com/\n", encoding="utf-8")
    for language in options.languages:
        rng = random.Random(f"long policy {language}")
        (options.output / f"policies/other.{language}.md").write_text("---\ntitle: Other\n---\n\nWords.\n", encoding="utf-8")
        blocks, count = [], 0
        while count < options.words:
            blocks.append(block(rng, language))
            count += size(blocks[-1], language)
        for version in range(options.versions):
            day = datetime.date(2024, 1, 1) + datetime.timedelta(30 * version)
            text = f"---\ntitle: Terms\nchange: Change {version}.\n---\n\n" + written(blocks).replace("(other.md)", "(../other.md)")
            (folder / f"{day}.{language}.md").write_text(text, encoding="utf-8")
            for one in blocks:
                if rng.randrange(100) < options.share:
                    one[1][rng.randrange(len(one[1]))] = block(rng, language)[1][0] if one[0] in "pli" else one[1][0]
            for _ in range(max(1, len(blocks) // 100)):
                blocks.pop(rng.randrange(len(blocks)))
                blocks.insert(rng.randrange(len(blocks)), block(rng, language))


main()
