#!/usr/bin/env python3
"""Writes a large shop for measuring: the content of a help center, with many more products and size charts.

    python3 tools/large-shop.py content /tmp/large --products 10000 --charts 200
    time .build/release/signpost build --content /tmp/large --output /tmp/large-site --as-of 2026-11-16

The same arguments write the same bytes. Charts are of eight kinds (body and garment, centimetres, millimetres and inches, ranges
and single values, open ends); half of them are named in products.csv, half choose their products by pattern. Every product
has orders, a third has tickets, and one in fifty runs small now.
"""
import argparse
import csv
import datetime
import pathlib
import random
import shutil

LETTERS = ["XXS", "XS", "S", "M", "L", "XL", "XXL", "3XL"]
# Kind: English and Chinese name, tag, front matter, heading, and a size's line from its number and the chart's own shift.
KINDS = [
    ("dress", "连衣裙", "dresses", "measures: body\nwearer: women\nfit: regular\nstretch: none", "size,eu,uk,us,cn,bust_cm,waist_cm,hip_cm",
     lambda n, k: f"{LETTERS[n]},{32 + 2 * n},{4 + 2 * n},{2 * n},{150 + 5 * n}/{76 + 4 * n}A,{span(74 + 4 * n + k, 4)},{span(56 + 4 * n + k, 4)},{span(80 + 4 * n + k, 4)}"),
    ("shirt", "衬衫", "tops", "measures: garment\nwearer: men\nfit: slim\nstretch: some", "size,bust_cm,shoulder_cm,sleeve_cm,length_cm",
     lambda n, k: f"{LETTERS[n]},{92 + 4 * n + k},{40 + n + k / 2:g},{58 + n},{68 + n}"),
    ("jeans", "牛仔裤", "jeans", "measures: body\nwearer: women\nfit: slim\nstretch: some", "size,eu,us,waist_cm,hip_cm,inseam_cm",
     lambda n, k: f"{25 + n},{34 + n},{n},{span(60 + 3 * n + k, 3)},{span(86 + 3 * n + k, 3)},{76 + n}"),
    ("sneaker", "运动鞋", "shoes", "measures: body\nwearer: adults", "size,eu,uk,us,foot_mm",
     lambda n, k: f"{36 + n},{36 + n},{3 + n},{5.5 + n:g},{span(225 + 7 * n + k, 6)}"),
    ("ring", "戒指", "rings", "measures: garment", "size,diameter_mm,circumference_mm",
     lambda n, k: f"{48 + 2 * n},{15.3 + 0.6 * n:.1f},{48 + 2 * n}"),
    ("playsuit", "连体衣", "children", "measures: body\nwearer: children\nfit: loose", "size,height_cm,weight_kg",
     lambda n, k: f"{74 + 6 * n},{span(71 + 6 * n, 6)},{span(8 + n * 2 + k / 2, 2)}"),
    ("glove", "手套", "gloves", "measures: body\nwearer: adults", "size,hand_in,length_cm",
     lambda n, k: f"{LETTERS[n]},{6 + n / 2:g}-{6.5 + n / 2:g},{span(15.5 + n / 2, 0.5)}"),
    ("hoodie", "卫衣", "tops", "measures: body\nwearer: adults\nfit: loose\nstretch: much", "size,bust_cm",
     lambda n, k: f"{LETTERS[n]},{span(78 + 6 * n + k, 6) if n < 7 else '>=' + str(120 + k)}"),
]
WORDS = [("Harbour", "海港"), ("Willow", "柳岸"), ("Ember", "余烬"), ("Quarry", "石坊"), ("Fable", "寓言"), ("Sorrel", "栗野"), ("Tundra", "苔原"), ("Lumen", "流明"), ("Pebble", "卵石"), ("Orchard", "果园")]
COLOURS = [("black", "黑色"), ("ivory", "象牙白"), ("sage", "鼠尾草绿"), ("navy", "藏青"), ("rust", "铁锈红"), ("sand", "沙色")]
FABRICS = ["cotton", "linen", "wool", "satin", "denim", "leather", "fleece", "jersey"]
SEASONS = ["summer", "winter", "everyday", "office"]


def span(low, width):
    return f"{low:g}-{low + width:g}"


def chart_page(name, kind, number, pattern, chinese):
    title = f"{kind[1]}尺码表{number}" if chinese else f"{kind[0].capitalize()} sizes, chart {number}"
    chosen = f"products: [{pattern}]\n" if pattern else ""
    text = "请按表中数据选择。" if chinese else "Choose the row that holds your measurements."
    return f"---\ntitle: {title}\ntags: [{kind[2]}, sizes]\norder: {1000 + number}\n{chosen}{kind[3]}\nupdated: 2026-11-02\n---\n\n{text}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("content")
    parser.add_argument("output")
    parser.add_argument("--products", type=int, default=10_000)
    parser.add_argument("--charts", type=int, default=200)
    parser.add_argument("--weeks", type=int, default=26)
    options = parser.parse_args()
    dice = random.Random(20261116)
    output = pathlib.Path(options.output)
    shutil.rmtree(output, ignore_errors=True)
    shutil.copytree(options.content, output)
    with open(output / "products.csv", newline="", encoding="utf-8") as file:
        heading, *products = list(csv.reader(file))
    there = len(list((output / "size-charts").iterdir()))
    charts = []
    for number in range(options.charts - there):
        kind = KINDS[number % len(KINDS)]
        name = f"{kind[2]}-{number:03d}"
        folder = output / "size-charts" / name
        folder.mkdir()
        shift = number // len(KINDS) % 5
        rows = "\n".join(kind[5](n, shift) for n in range(8))
        (folder / "chart.csv").write_text(f"{kind[4]}\n{rows}\n", encoding="utf-8")
        pattern = f"X{number:03d}-*" if number % 2 else None
        for language, chinese in (("en", False), ("zh", True)):
            (folder / f"page.{language}.md").write_text(chart_page(name, kind, number, pattern, chinese), encoding="utf-8")
        charts.append((name, kind, pattern))
    added = []
    for number in range(options.products - len(products)):
        place = number % len(charts)
        name, kind, pattern = charts[place]
        sku = f"X{place:03d}-{number // len(charts) + 1:04d}"
        word, colour = WORDS[number // 7 % len(WORDS)], COLOURS[number % len(COLOURS)]
        tags = "|".join([kind[0], FABRICS[number % 8], SEASONS[number // 8 % 4]])
        sizes = "|".join(kind[5](n, 0).split(",")[0] for n in range(1, 7))
        english = f"{word[0]} {kind[0]} {number // len(charts) + 1}, {colour[0]}"
        chinese = f"{word[1]}{kind[1]}{number // len(charts) + 1}（{colour[1]}）"
        group = f"{word[0].lower()}-{kind[0]}-{number // len(charts) + 1}"
        category = "clothing"
        row = {"sku": sku, "name_en": english, "name_zh": chinese, "category": category, "tags": tags, "group": group,
               "sizes": sizes, "size_chart": "" if pattern else name, "url": f"https://shop.example.com/p/{sku}"}
        products.append([row[column] for column in heading])
        added.append(sku)
    with open(output / "products.csv", "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([heading, *products])
    last = datetime.date(2026, 11, 9)
    issues = ["runs_small", "runs_large", "poor_quality", "color_mismatch", "defective", "late_delivery"]
    with open(output / "tickets/orders.csv", "a", encoding="utf-8") as orders, open(output / "tickets/weekly.csv", "a", encoding="utf-8") as weekly:
        for place, sku in enumerate(added):
            for back in range(options.weeks):
                week = last - datetime.timedelta(7 * back)
                count = dice.randint(4, 30)
                orders.write(f"{week},{sku},,{count}\n")
                if place % 50 == 0 and back < 8:
                    weekly.write(f"{week},runs_small,{sku},,email,{max(2, count // 5)}\n")
                elif place % 3 == 0 and dice.random() < 0.3:
                    weekly.write(f"{week},{dice.choice(issues)},{sku},,email,1\n")
    print(f"{len(products)} products and {there + len(charts)} charts in {output}")


if __name__ == "__main__":
    main()
