"""Every number that the site computes, counted again from the statistics by other means than the build's.

What figures.py counts exactly must agree exactly. What is usual (expectation.py) is counted more simply than the build does, so it agrees
within USUAL; an effect's limits, which follow from it, within POINTS. Numbers are looked for in the pages' words: dates, authored texts
(titles, advice, articles, names) and the fixed words of site-templates/labels are the only ones left out.
"""
import collections
import datetime
import json
import math
import re
import shutil

import pytest

from expectation import Expectation, effect, percent, verdict
from figures import TOP, Figures, half_up, monday, shown_rate, week
from pages import Node, counted, dates, main_of, numbers, section, table

USUAL = 1.25
POINTS = 8
LANGUAGES = {"en": "", "zh": "zh/"}
FAMILIES = ("logistics", "not_as_described", "quality", "service", "advertising", "other")


def labels(language):
    """The site's fixed words by dotted name."""
    found, path = {}, []
    for line in (TOP / f"site-templates/labels/{language}.yml").read_text(encoding="utf-8").splitlines():
        match = re.match(r"( *)([\w-]+):(.*)$", line)
        if match:
            path[len(match[1]) // 2:] = [match[2]]
            found[".".join(path)] = match[3]
    return found


class Shop:
    """A finished site, and what its content folder says."""

    def __init__(self, site, content):
        self.site, self.figures = site, Figures(content)
        self.notices = json.loads((site / "api/notices.json").read_text(encoding="utf-8"))["notices"]
        self.statistics = json.loads((site / "api/statistics.json").read_text(encoding="utf-8"))
        self.expectation = Expectation(self.figures, self.notices)
        self.labels = {language: labels(language) for language in LANGUAGES}

    def main(self, path):
        return main_of(self.site / path / "index.html")

    def fixed(self, language, *names):
        """The numbers in fixed words; the values that pages fill in are no numbers."""
        return counted(*(re.sub(r"\{\w+\}", " ", self.labels[language][name]) for name in names))

    def improvement_of(self, scope):
        """The name of the improvement that answers a notice's subject, or None."""
        for name, facts in self.figures.improvements.items():
            same = facts.get("product") == scope.get("sku") and facts.get("carrier") == scope.get("carrier")
            if same and facts.get("issue") == scope["issue"]:
                return name
        return None


@pytest.fixture(scope="session")
def demo_shop(site):
    return Shop(site, TOP / "content")


@pytest.fixture(scope="session", params=["default", "troubled"])
def shop(request):
    """The default content, and that of a shop with much more trouble."""
    if request.param == "default":
        return request.getfixturevalue("demo_shop")
    site = request.getfixturevalue("troubled_site")
    return Shop(site, site.parent / "content")


# Notices

def words_of(shop, notice):
    """The numbers that a notice's sentence of evidence holds, in any order."""
    evidence = notice["evidence"]
    if evidence["tickets"] is None:
        return counted(str(evidence["weeks"]))
    usual = max(1, half_up(evidence["tickets"] / evidence["ratio"]))
    return counted(*(str(n) for n in (evidence["weeks"], evidence["orders"], evidence["tickets"], usual)))


def check_notices(shop):
    for notice in shop.notices:
        evidence = notice["evidence"]
        if evidence is None:
            continue
        ends = shop.figures.windows(notice)
        assert ends, (notice["id"], "no window has these complaints and orders")
        if evidence["tickets"] is not None:
            assert evidence["rate"] == pytest.approx(evidence["tickets"] / evidence["orders"], abs=0.00006)
            usual = evidence["tickets"] / evidence["ratio"]
            assert evidence["usual_rate"] == pytest.approx(usual / evidence["orders"], abs=0.0001, rel=0.01)
            ours = [shop.expectation.behind(notice, end) for end in ends]
            assert any(u is None or u[0] / USUAL <= usual <= u[1] * USUAL for u in ours), (notice["id"], usual, ours)
        for language in LANGUAGES:
            assert counted(notice["texts"][language]["evidence"]) == words_of(shop, notice), notice["id"]


def check_notice_pages(shop):
    for notice in shop.notices:
        for language, texts in notice["texts"].items():
            main = shop.main(texts["url"])
            authored = [texts["title"], texts["advice"], texts.get("compensation"), texts.get("text")]
            told = counted(*authored)
            if notice["evidence"]:
                told += words_of(shop, notice)
            facts = main.first("article").text(lambda n: n.tag == "a")
            told_names = counted(*(a.text() for a in main.first("article").all("a")))
            assert counted(facts) - told_names <= told, (notice["id"], language)
            if notice["evidence"]:
                assert words_of(shop, notice) <= counted(facts), (notice["id"], language)
            assert numbers(main.text(lambda n: n.tag == "article" or n.attributes.get("aria-labelledby") in ("_outcome", "_related"))) == []
            outcome = section(main, "_outcome")
            if outcome:
                name = shop.improvement_of(notice)
                day = shop.figures.improvements[name]["day"] if name else datetime.date.fromisoformat(notice["from"])
                check_effect(shop, language, outcome, notice, day, name)


def check_notices_wherever_they_stand(shop):
    """Home, product and chart pages, questions, policies, guided help and /notices/ repeat a notice's figures unchanged."""
    by_id = {n["id"]: n for n in shop.notices}
    places = collections.Counter()
    for file in shop.site.rglob("*.html"):
        text = file.read_text(encoding="utf-8")
        if "notice-evidence" not in text:
            continue
        for box in re.findall(r'id="_(?:size-)?notice-([^"]+)"(.*?)(?=id="_(?:size-)?notice-|</main>)', text, re.S):
            for sentence in re.findall(r'class="notice-evidence"[^>]*>(.*?)</p>', box[1], re.S):
                assert counted(sentence) == words_of(shop, by_id[box[0]]), (file, box[0])
                places[box[0]] += 1
    for notice in shop.notices:
        if notice["evidence"] and notice["to"] is None:
            assert places[notice["id"]] >= 4, (notice["id"], "stands on the home page and /notices/ of both languages")


# Effects

def scope_of(subject):
    """What an improvement's or notice's figures are about."""
    for key, kind in (("sku", "product"), ("product", "product"), ("carrier", "carrier"), ("group", "group"), ("category", "category"), ("channel", "channel")):
        if subject.get(key):
            return {"scope": kind, "sku" if kind == "product" else kind: subject[key]}
    return {"scope": "site"}


def measured(shop, scope, issue, day):
    usual = shop.expectation.of(scope, issue)
    return None if usual is None else effect(scope, shop.figures.tickets(scope, {issue}), usual, day)


def check_sentence(shop, language, sentence, interval):
    """The sentence of an effect: its verdict and its percentages."""
    said = [int(n) for n in numbers(sentence)]
    kinds = {"fewer": ("fewer", "less", "least"), "more": ("more", "rose"), "no_change": ("same",), "not_yet_known": ("unknown", "unclear")}
    found = next(kind for kind, names in kinds.items() for name in names
                 if re.match(re.sub(r"\\\{\w+\\\}", ".*", re.escape(shop.labels[language]["effect." + name].strip(' "'))), sentence))
    if interval is None:
        assert found == "not_yet_known" and said == [], sentence
        return found
    low, value, high = interval
    wider = {verdict((low * a, value, high * b)) for a in (0.9, 1, 1.1) for b in (0.9, 1, 1.1)}
    assert found in wider, (sentence, interval)
    limits = sorted(percent(interval[k]) for k in (0, 2))
    if len(said) >= 2:
        assert all(abs(a - b) <= POINTS for a, b in zip(sorted(said[-2:]), limits)), (sentence, interval)
    elif said:
        assert said[0] % 10 == 0 and said[0] <= limits[0] + POINTS, (sentence, interval)
    return found


def check_effect(shop, language, outcome, subject, day, name):
    """The section on what came of it: the sentence, the weeks compared, chart and table."""
    figures, scope, issue = shop.figures, scope_of(subject), subject["issue"]
    interval = measured(shop, scope, issue, day)
    sentence = next(p.text() for p in outcome.all("p") if re.match(r"Complaints|No change|Not known|It is not|相关|没有|是否|目前|暂", p.text()))
    check_sentence(shop, language, sentence, interval)
    allowed = counted(sentence)
    if name:
        improvement = next(i for i in shop.statistics["improvements"] if i["name"] == name)
        assert improvement["texts"][language]["effect"] == sentence
        allowed += counted(improvement["texts"][language]["title"])
    stretches = [found for p in outcome.all("p") for found in [dates(p.text())] if len(found) == 4]
    for a, b, c, d in stretches:
        assert b < day + datetime.timedelta(7) and (b - a).days + 1 in range(28, 190, 7)
        assert c == monday(min(w for w in range(week(str(day)), figures.last + 1) if (monday(w) - day).days >= 21))
        assert d == min(monday(figures.last + 1) - datetime.timedelta(1), c + datetime.timedelta(7 * 26 - 1))
    allowed += check_blocks(shop, language, outcome, scope, issue, day)
    left = counted(outcome.text()) - allowed
    assert not left, (subject.get("id") or name, language, left)


def check_blocks(shop, language, outcome, scope, issue, day):
    """Complaints per 100 orders, four weeks at a time; gives the numbers that stand there."""
    figures = shop.figures
    chart, body = outcome.first("svg"), outcome.first("table")
    if body is None:
        return collections.Counter()
    start = -(-(day - monday(0)).days // 7)
    lines, spoken = table(body), []
    for words, when, value in lines:
        first, end = dates(words)
        assert first == monday(week(str(first))) and (end - first).days == 27
        block = figures.block(scope, {issue}, week(str(first)))
        assert (when == shop.labels[language]["figures.before"].strip()) == (first < monday(start))
        rate = figures.rate(*block)
        if rate is None:
            assert numbers(value) in ([], [str(figures.floor)]), (words, value)
            spoken += numbers(value)
        else:
            wanted = [shown_rate(n) for n in (rate, *figures.range(*block))]
            assert numbers(value) == wanted, (words, value, wanted)
            spoken.append(wanted[0])
    starts = [week(str(dates(line[0])[0])) for line in lines]
    assert starts == list(range(starts[0], starts[0] + 4 * len(starts), 4)) and (starts[0] - start) % 4 == 0
    if start + 3 <= figures.last:
        assert start in starts and starts[-1] + 7 > figures.last or len([s for s in starts if s >= start]) >= 5
    assert numbers(chart.first("desc").text()) == spoken
    check_bars(chart, [figures.rate(*figures.block(scope, {issue}, s)) for s in starts], [n for n in chart.all("rect") if n.classes()[0] in ("before", "after", "few")])
    few = figures.rate(0, 0) in [figures.rate(*figures.block(scope, {issue}, s)) for s in starts]
    note = shop.fixed(language, "figures.around_note") + (counted(*[str(figures.floor)] * 2) if few else counted())
    assert counted(*(f.text() for f in outcome.all("figcaption"))) == note
    assert counted(chart.first("title").text()) == shop.fixed(language, "effect.chart")
    check_axes(shop, chart)
    heads = counted(body.first("caption").text(), body.first("thead").text())
    assert heads == shop.fixed(language, "effect.chart") + shop.fixed(language, "figures.unit")
    return counted(body.text(), chart.text()) + note


def check_axes(shop, chart):
    """A chart's words hold no numbers but those of its axes, days, its unit, and the floor where a count is below it."""
    units = {words["figures.unit"].strip() for words in shop.labels.values()}
    for node in chart.all("text"):
        words = node.text()
        tick = node.attributes.get("x") == "25" or re.fullmatch(r"20\d\d年?|\d{1,2}月", words) or words in units
        assert tick or words == f"<{shop.figures.floor}" or not numbers(words), words


def axis(chart):
    """The position of a number on the vertical axis: (at zero, per unit), from the axis' own labels."""
    ticks = [(float(n.text()), float(n.attributes["y"]) - 4) for n in chart.all("text") if re.fullmatch(r"[\d.]+", n.text()) and n.attributes.get("x") == "25"]
    assert [t for t, _ in ticks] == sorted(t for t, _ in ticks) and ticks[0][0] == 0
    slope = (ticks[-1][1] - ticks[0][1]) / ticks[-1][0]
    assert all(y == pytest.approx(ticks[0][1] + slope * value, abs=0.2) for value, y in ticks)
    return ticks[0][1], slope


def check_bars(chart, values, bars):
    zero, slope = axis(chart)
    assert len(bars) == len(values)
    for value, bar in zip(values, bars):
        if value is None:
            assert bar.classes() == ["few"]
        else:
            assert float(bar.attributes["y"]) == pytest.approx(zero + slope * value, abs=0.2)
            assert float(bar.attributes["height"]) == pytest.approx(-slope * value, abs=0.2)


def check_improvements(shop):
    listed = shop.statistics["improvements"]
    assert [i["name"] for i in listed] == sorted(shop.figures.improvements, key=lambda n: shop.figures.improvements[n]["day"])
    for item in listed:
        facts = shop.figures.improvements[item["name"]]
        assert item["day"] == str(facts["day"])
        for language, texts in item["texts"].items():
            if facts.get("issue"):
                interval = measured(shop, scope_of(item), item["issue"], facts["day"])
                assert check_sentence(shop, language, texts["effect"], interval) == item["verdict"]
                check_effect(shop, language, section(shop.main(texts["url"]), "_outcome"), item, facts["day"], item["name"])
            page = shop.main(LANGUAGES[language] + "improvements")
            card = next(c for c in page.all("li", "card") if f'{item["name"]}/' in [a.attributes["href"] for a in c.all("a")])
            main = shop.main(texts["url"])
            article = main.first("article")
            assert numbers(main.text(lambda n: n.tag == "article" or n.attributes.get("aria-labelledby") in ("_outcome", "_notices"))) == []
            assert not texts["effect"] or texts["effect"] in card.text()
            assert counted(card.text()) <= counted(texts["effect"], article.first("p", "lead").text(), texts["title"])


# /statistics/

def near(shown, wanted, digits=2):
    return shown is wanted is None or (shown is not None and wanted is not None and abs(shown - wanted) <= 0.51 * 10 ** -digits)


def check_complaints(shop):
    figures, part = shop.figures, shop.statistics["complaints"]
    site = {"scope": "site"}
    assert week(part["blocks"][-1]["from"]) + 3 == figures.last
    codes = collections.defaultdict(set)
    for issue, *_ in figures.complaints:
        codes[figures.families.get(issue, "other")].add(issue)
    lines = []
    for block in part["blocks"]:
        first = week(block["from"])
        counts = {f: figures.block(site, codes[f], first) for f in FAMILIES}
        wanted = [figures.rate(*counts[f]) for f in FAMILIES]
        everything = None if None in wanted else figures.rate(sum(n for n, _ in counts.values()), counts["other"][1])
        assert all(near(block["families"][f], rate) for f, rate in zip(FAMILIES, wanted)), block
        assert near(block["all"], everything), block
        lines.append([monday(first), *wanted, everything])
    assert [b["from"] for b in part["blocks"]] == [str(monday(figures.last - 3 - 4 * k)) for k in range(len(lines))][::-1]
    for language, folder in LANGUAGES.items():
        place = section(shop.main(folder + "statistics"), "_complaints")
        shown = table(place.first("table"))
        assert len(shown) == len(lines)
        for row, line in zip(shown, reversed(lines)):
            assert dates(row[0]) == [line[0], line[0] + datetime.timedelta(27)]
            assert [numbers(cell) for cell in row[1:]] == [[shown_rate(v)] if v is not None else [str(figures.floor)] for v in line[1:]]
        chart = place.first("svg")
        ends = [shown_rate(v) for pair in zip(lines[0][1:-1], lines[-1][1:-1]) for v in pair if v is not None]
        assert numbers(chart.first("desc").text()) == ends
        check_axes(shop, chart)
        heads = counted(chart.first("title").text(), place.first("caption").text(), place.first("thead").text())
        assert heads == shop.fixed(language, "statistics.complaints_caption", "statistics.complaints")
        zero, slope = axis(chart)
        curves = chart.all("path", "line")
        assert len(curves) == len(FAMILIES)
        for k, curve in enumerate(curves):
            heights = [float(y) for y in re.findall(r"[ML][\d.]+ ([\d.]+)", curve.attributes["d"])]
            assert heights == pytest.approx([zero + slope * line[1 + k] for line in lines if line[1 + k] is not None], abs=0.2)
        rest = place.text(lambda n: n.tag in ("table", "svg"))
        assert counted(rest) == shop.fixed(language, "statistics.latest") + counted(shown_rate(lines[-1][-1]))


def check_carriers(shop):
    figures, part = shop.figures, shop.statistics["carriers"]
    assert part["carriers"] == sorted(part["carriers"], key=lambda c: c["all"])
    codes = sorted(c for c, family in figures.families.items() if family == "logistics")
    lines = []
    for row in part["carriers"]:
        scope = {"scope": "carrier", "carrier": row["carrier"]}
        base = figures.base(scope)
        weeks = range(figures.last - part["weeks"] + 1, figures.last + 1)
        orders = sum(base[w] for w in weeks)
        count = {code: sum(figures.tickets(scope, {code})[w] for w in weeks) for code in codes}
        everything = figures.rate(sum(count.values()), orders)
        limits = figures.range(sum(count.values()), orders)
        assert near(row["all"], everything) and near(row["range"][0], limits[0]) and near(row["range"][1], limits[1]), row
        parts = [figures.rate(count[code], orders) for code in codes]
        assert row["issues"] is None and None in parts or all(near(row["issues"][code], value) for code, value in zip(codes, parts)), row
        lines.append((everything, limits, parts))
    for language, folder in LANGUAGES.items():
        place = section(shop.main(folder + "statistics"), "_carriers")
        for row, (everything, limits, parts) in zip(table(place.first("table")), lines, strict=True):
            assert numbers(row[1]) == [shown_rate(v) for v in (everything, *limits)]
            assert sorted(n for cell in row[2:] for n in numbers(cell)) == sorted(shown_rate(v) for v in parts if v is not None)
        chart = place.first("svg")
        values = [shown_rate(line[0]) for line in lines]
        heads = counted(chart.first("title").text(), place.first("caption").text(), place.first("thead").text())
        assert heads == shop.fixed(language, "statistics.carriers_caption", "statistics.carriers")
        assert numbers(chart.first("desc").text()) == values == [n.text() for n in chart.all("text", "value")]
        widths = [float(n.attributes["width"]) for n in chart.all("rect", "amount")]
        assert [w / widths[0] for w in widths] == pytest.approx([line[0] / lines[0][0] for line in lines], abs=0.01)
        rest = place.text(lambda n: n.tag in ("table", "svg"))
        assert counted(rest) == shop.fixed(language, "statistics.carriers_note")


UNITS = ((("minute", "分钟"), 1), (("hour", "小时"), 60), (("day", "天", "日"), 1440))


def spoken(text, *minutes):
    """Whether words tell times in minutes, rounded up to the unit that they name; equal ones are told once."""
    unit = next(size for words, size in UNITS if any(word in text for word in words))
    wanted = []
    for value in minutes:
        if str(math.ceil(value / unit)) not in wanted[-1:]:
            wanted.append(str(math.ceil(value / unit)))
    return numbers(text) == wanted


def check_response_times(shop):
    figures, part = shop.figures, shop.statistics["response_times"]
    lines = []
    assert [c["channel"] for c in part["channels"]] == [c for c in figures.channels if figures.service_weeks(c)]
    for channel in part["channels"]:
        own = figures.service_weeks(channel["channel"])
        spans = []
        for name in ("median_first_response_min", "p90_first_response_min", "median_resolution_min"):
            values = [float(r[name]) for r in own]
            assert channel[name] == [min(values), max(values)]
            spans.append(channel[name])
        share = math.floor(100 * sum(int(r["within_promise"]) for r in own) / sum(int(r["tickets"]) for r in own))
        assert channel["within_promise"] == share / 100
        promise = figures.promises[channel["channel"]]
        assert channel["promised_first_response"] == promise[0].rstrip("s") and channel["promised_resolution"] == promise[1].rstrip("s")
        lines.append((promise, spans, share))
    for language, folder in LANGUAGES.items():
        place = section(shop.main(folder + "statistics"), "_service")
        for row, (promise, spans, share) in zip(table(place.first("table")), lines, strict=True):
            assert [numbers(row[k]) for k in (1, 4, 5)] == [numbers(promise[0]), [str(share)], numbers(promise[1])]
            assert spoken(row[2], *spans[0]) and spoken(row[3], *spans[1]) and spoken(row[6], *spans[2]), row
        chart = place.first("svg")
        assert numbers(chart.first("desc").text()) == [str(line[2]) for line in lines] == [n for v in chart.all("text", "value") for n in numbers(v.text())]
        rest = place.text(lambda n: n.tag in ("thead", "tbody", "svg"))
        assert counted(rest) == shop.fixed(language, "statistics.service_caption")
        assert dates(place.first("caption").text()) == [datetime.date.fromisoformat(part[k]) for k in ("from", "to")]


def check_contact(shop):
    """Lately: a usual week, which is the middle one of the last eight."""
    for language, folder in LANGUAGES.items():
        main, words = shop.main(folder + "contact"), shop.labels[language]
        rest = main.text(lambda n: {"channel", "prose", "notices"} & set(n.classes()) or n.attributes.get("role") == "note")
        assert counted(rest) == shop.fixed(language, "contact.measured") + counted(words["contact.weeks"].replace("{count}", "8") if "contact.weeks" in words else "8")
        for channel in shop.figures.channels:
            card = next(n for n in main.walk() if n.attributes.get("id") == f"channel-{channel}")
            facts = {row.first("dt").text(): row.first("dd").text() for row in card.first("dl").children if isinstance(row, Node)}
            own = shop.figures.service_weeks(channel)
            middle = {}
            for name in ("median_first_response_min", "p90_first_response_min", "median_resolution_min"):
                values = sorted(float(r[name]) for r in own)
                middle[name] = values[len(values) // 2]
            told = re.split("[,，]", facts[words["contact.measured_response"].strip()])
            times = [middle["median_first_response_min"], middle["p90_first_response_min"]]
            told = [re.sub("^ ?9 times out of 10", "", part) for part in told]
            if len(told) == 1:
                assert spoken(told[0], times[1]) and spoken(told[0], times[0]), (channel, told)
            else:
                assert all(spoken(text, time) for text, time in zip(told, times, strict=True)), (channel, told, times)
            assert spoken(facts[words["contact.measured_resolution"].strip()], middle["median_resolution_min"]), (channel, facts)
            promised = [numbers(facts[words[f"contact.{name}"].strip()]) for name in ("first_response", "resolution")]
            assert promised == [numbers(text) for text in shop.figures.promises[channel]]


def check_busy_hours(shop):
    figures, part = shop.figures, shop.statistics["busy_hours"]
    last = max(week(row["week"]) for row in figures.hours)
    cells = collections.Counter()
    for row in figures.hours:
        if week(row["week"]) > last - 12:
            cells[int(row["hour"]), int(row["weekday"])] += int(row["tickets"])
    average = sum(cells.values()) / 168
    wanted = [[None if cells[h, d] < figures.floor else figures.floor * half_up(cells[h, d] / figures.floor) / average for d in range(1, 8)] for h in range(24)]
    for shown, line in zip(part["hours"], wanted, strict=True):
        assert all(near(a, b, 1) for a, b in zip(shown, line, strict=True)), (shown, line)
    pairs = [sum(cells[h, d] + cells[h + 1, d] for d in range(1, 8)) for h in range(23)]
    assert part["busiest"] == pairs.index(max(pairs))
    if part["quietest"] is not None:
        assert pairs[part["quietest"]] < max(pairs) and 8 <= part["quietest"] <= 20
    for language, folder in LANGUAGES.items():
        place = section(shop.main(folder + "statistics"), "_hours")
        told = [h for h in (part["busiest"], part["quietest"]) if h is not None]
        sentence = [str(n) for h in told for hour in (h, h + 2) for n in (hour, "00")]
        assert numbers(place.first("p").text()) == sentence == numbers(place.first("svg").first("desc").text())
        shown = {int(numbers(row[0])[0]): row[1:] for row in table(place.first("table"))}
        empty = [h for h in range(24) if h not in shown]
        assert all(v is None for h in empty for v in wanted[h])
        for h, row in shown.items():
            assert [numbers(cell) for cell in row] == [[str(figures.floor)] if v is None else [f"{v:.1f}"] for v in wanted[h]], h
        drawn = [n.text() for n in place.first("svg").all("text") if n.classes()]
        assert [v for v in drawn if v != "·"] == [f"{v:.1f}" for line in wanted for v in line if v is not None]
        rest = place.text(lambda n: n.tag in ("table", "svg"))
        assert counted(rest) == counted(*sentence) + shop.fixed(language, "statistics.hours_note") + counted(str(figures.floor))


def check_rest_of_statistics(shop):
    """How many improvements helped, and that no other number stands on the page."""
    verdicts = collections.Counter(i["verdict"] for i in shop.statistics["improvements"] if i["verdict"])
    tally = [sum(verdicts.values()), verdicts["fewer"], verdicts["no_change"] + verdicts["more"], verdicts["not_yet_known"]]
    assert shop.statistics["active_notices"] == sum(n["to"] is None for n in shop.notices)
    assert shop.statistics["figures_up_to"] == str(monday(shop.figures.last))
    for language, folder in LANGUAGES.items():
        main = shop.main(folder + "statistics")
        better = section(main, "_better")
        assert numbers(better.first("p").text()) == [str(n) for n in tally]
        effects = [i["texts"][language] for i in shop.statistics["improvements"]]
        assert counted(better.text()) <= counted(*(str(n) for n in tally), *(t["effect"] for t in effects), *(t["title"] for t in effects))
        now = section(main, "_now")
        if now:
            assert counted(now.text()) <= counted(*(n["texts"][language]["title"] for n in shop.notices))
        ours = ("_now", "_complaints", "_better", "_service", "_hours", "_carriers")
        assert numbers(main.text(lambda n: n.attributes.get("aria-labelledby") in ours)) == []
        stamp = monday(shop.figures.last + 1) - datetime.timedelta(1)
        assert stamp in [d for p in main.all("p", "quiet") for d in dates(p.text())]


# Privacy

def check_privacy(shop):
    """No count below the floor, and none that follows from two notices."""
    floor, exact = shop.figures.floor, []
    for notice in shop.notices:
        evidence = notice["evidence"]
        if evidence and evidence["tickets"] is not None:
            assert floor <= evidence["tickets"] <= evidence["orders"] + 5 - floor
            assert evidence["orders"] % 10 == 0
            for end in shop.figures.windows(notice):
                exact.append((notice, end - evidence["weeks"] + 1, end))
    for one, first, end in exact:
        for other, from_, to in exact:
            if one["issue"] != other["issue"] or not (first <= from_ and to <= end):
                continue
            inner, outer = scope_of(other), scope_of(one)
            ours, theirs = shop.figures.skus(outer), shop.figures.skus(inner)
            inside = ours is None and (outer["scope"] == "site" or inner == outer) or (theirs is not None and ours is not None and theirs <= ours)
            if inside and one is not other:
                rest = one["evidence"]["tickets"] - other["evidence"]["tickets"]
                assert rest == 0 or rest >= floor, (one["id"], other["id"])
    for block in shop.statistics["complaints"]["blocks"]:
        assert block["all"] is None or None not in block["families"].values(), "the whole less the others would be what is not told"


CHECKS = [
    check_notices, check_notice_pages, check_notices_wherever_they_stand, check_improvements, check_complaints, check_carriers,
    check_response_times, check_contact, check_busy_hours, check_rest_of_statistics, check_privacy,
]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__.removeprefix("check_"))
def test_numbers_are_those_of_the_statistics(shop, check):
    check(shop)


def test_most_asked_states_no_counts(shop):
    for folder in LANGUAGES.values():
        place = section(shop.main(folder or "."), "_home-questions")
        assert place is None or not counted(place.text()) - counted(*(a.text() for a in place.all("a")))


# A number that is off by one must be found

FALSE = [
    ("api/notices.json", r'"tickets":(\d+)', check_notices),
    ("api/notices.json", r'"orders":(\d+)', check_notices),
    ("api/notices.json", r'"evidence":"(\d+)', check_notices),
    ("notices/{id}/index.html", r"<dd>[^<\d]*(\d+)[^<]*(?:buyers|orders)", check_notice_pages),
    ("zh/notices/{id}/index.html", r"单中有(\d+)单", check_notice_pages),
    ("index.html", r'notice-evidence">[^<\d]*(\d+)', check_notices_wherever_they_stand),
    ("api/statistics.json", r'"logistics":(\d)', check_complaints),
    ("statistics/index.html", r'_families-desc">\D*(\d)', check_complaints),
    ("zh/statistics/index.html", r"<tbody>\n<tr><th[^>]*>[^<]*</th><td>(\d)", check_complaints),
    ("api/statistics.json", r'"range":\[(\d)', check_carriers),
    ("zh/statistics/index.html", r'_carriers-desc">\D*(\d)', check_carriers),
    ("api/statistics.json", r'"p90_first_response_min":\[(\d+)', check_response_times),
    ("statistics/index.html", r'_promises-desc">\D*(\d+)', check_response_times),
    ("contact/index.html", r"usually within (\d+)", check_contact),
    ("zh/contact/index.html", r"九成在(\d+)", check_contact),
    ("statistics/index.html", r'class="on-\d"[^>]*>(\d)', check_busy_hours),
    ("statistics/index.html", r"Clearly helped: (\d+)", check_rest_of_statistics),
    ("improvements/{improvement}/index.html", r"<td>(\d)", check_improvements),
    ("zh/improvements/{improvement}/index.html", r"_effect-desc\">\D*(\d)", check_improvements),
]


@pytest.mark.parametrize("path, pattern, check", FALSE)
def test_a_false_number_is_found(demo_shop, tmp_path, path, pattern, check):
    notice = next(n for n in demo_shop.notices if n["evidence"] and n["evidence"]["tickets"])
    path = path.format(id=notice["id"], improvement=next(iter(demo_shop.figures.improvements)))
    shutil.copytree(demo_shop.site, tmp_path / "site")
    file = tmp_path / "site" / path
    text = file.read_text(encoding="utf-8")
    match = re.search(pattern, text)
    assert match, "the number stands there"
    file.write_text(text[:match.start(1)] + str(int(match[1]) + 1) + text[match.end(1):], encoding="utf-8")
    with pytest.raises(AssertionError):
        check(Shop(tmp_path / "site", TOP / "content"))
