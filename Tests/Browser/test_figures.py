"""The figures of the transparency report, counted again from the statistics by other means than the build's."""
import collections
import csv
import datetime
import json
import math
import pathlib
import re

TICKETS = pathlib.Path(__file__).resolve().parents[2] / "content" / "tickets"
FLOOR = 5
FAMILIES = {
    "logistics": "late_delivery lost_parcel damaged_in_transit", "not_as_described": "color_mismatch not_as_described runs_small runs_large "
    "size_inconsistent unit_mixup wrong_item missing_part", "quality": "defective poor_quality", "service": "slow_reply rude_service",
    "advertising": "misleading_ad price_dispute", "other": "return_process refund_delay other",
}
DELAY = [0.25, 0.38, 0.20, 0.11, 0.06]


def rows(name):
    return list(csv.DictReader(open(TICKETS / name, encoding="utf-8")))


def week(text):
    return (datetime.date.fromisoformat(text) - datetime.date(1970, 1, 5)).days // 7


def exposure(orders, known):
    """Orders that could have brought the complaints of each week."""
    found = {}
    for w in range(min(known), max(known) + 1):
        parts = [(share, orders[w - lag]) for lag, share in enumerate(DELAY) if w - lag in known]
        mass = sum(share for share, _ in parts)
        if mass >= 0.5:
            found[w] = sum(share * count for share, count in parts) / mass
    return found


def rate(tickets, orders):
    """Complaints per 100 orders as they may be published, or None."""
    if tickets < FLOOR or orders - tickets < FLOOR:
        return None
    count = FLOOR * math.floor(tickets / FLOOR + 0.5)
    return 100 * count / (10 * math.floor(orders / 10 + 0.5))


def near(a, b):
    return a is b is None or (a is not None and b is not None and abs(a - b) <= 0.0051)


def published(site):
    return json.loads((site / "api/statistics.json").read_text())


def test_complaints_by_family(site):
    tickets, orders = collections.Counter(), collections.Counter()
    for row in rows("weekly.csv"):
        tickets[row["issue"], week(row["week"])] += int(row["tickets"])
    for row in rows("orders.csv"):
        orders[week(row["week"])] += int(row["orders"])
    base = exposure(orders, set(orders))
    blocks = published(site)["complaints"]["blocks"]
    assert len(blocks) == 13
    assert week(blocks[-1]["from"]) + 3 == max(orders)
    table = (site / "statistics/index.html").read_text()
    for block in blocks:
        weeks = [w for w in range(week(block["from"]), week(block["from"]) + 4) if w in base]
        below = sum(base[w] for w in weeks)
        everything = 0
        for family, codes in FAMILIES.items():
            count = sum(tickets[code, w] for code in codes.split() for w in weeks)
            everything += count
            assert near(block["families"][family], rate(count, below)), (block["from"], family)
        assert near(block["all"], rate(everything, below))
        assert f"<td>{block['all']:.1f}</td>" in table


def test_carriers(site):
    complaints, orders, whole = collections.Counter(), collections.Counter(), collections.Counter()
    for row in rows("weekly.csv"):
        complaints[row["carrier"], row["issue"], week(row["week"])] += int(row["tickets"])
    for row in rows("orders.csv"):
        orders[row["carrier"], week(row["week"])] += int(row["orders"])
        whole[week(row["week"])] += int(row["orders"])
    last = max(whole)
    part = published(site)["carriers"]
    assert part["carriers"] == sorted(part["carriers"], key=lambda c: c["all"])
    for row in part["carriers"]:
        base = exposure({w: orders[row["carrier"], w] for w in whole}, set(whole))
        weeks = range(last - part["weeks"] + 1, last + 1)
        below = sum(base[w] for w in weeks)
        codes = FAMILIES["logistics"].split()
        assert near(row["all"], rate(sum(complaints[row["carrier"], code, w] for code in codes for w in weeks), below))
        for code in codes:
            assert near(row["issues"][code], rate(sum(complaints[row["carrier"], code, w] for w in weeks), below))


def test_response_times(site):
    service = rows("service.csv")
    last = max(week(row["week"]) for row in service)
    for channel in published(site)["response_times"]["channels"]:
        own = [r for r in service if r["channel"] == channel["channel"] and week(r["week"]) > last - 8 and int(r["tickets"]) >= FLOOR]
        for name in ("median_first_response_min", "p90_first_response_min", "median_resolution_min"):
            values = [float(r[name]) for r in own]
            assert channel[name] == [min(values), max(values)]
        share = sum(int(r["within_promise"]) for r in own) / sum(int(r["tickets"]) for r in own)
        assert channel["within_promise"] == math.floor(100 * share) / 100


def test_busy_hours(site):
    found = rows("hours.csv")
    last = max(week(row["week"]) for row in found)
    cells = collections.Counter()
    for row in found:
        if week(row["week"]) > last - 12:
            cells[int(row["hour"]), int(row["weekday"])] += int(row["tickets"])
    average = sum(cells.values()) / 168
    part = published(site)["busy_hours"]
    for hour in range(24):
        for day in range(1, 8):
            count = cells[hour, day]
            wanted = None if count < FLOOR else FLOOR * math.floor(count / FLOOR + 0.5) / average
            shown = part["hours"][hour][day - 1]
            assert (wanted is None) == (shown is None) and (wanted is None or abs(wanted - shown) <= 0.051)
    pairs = [sum(cells[h, d] + cells[h + 1, d] for d in range(1, 8)) for h in range(23)]
    assert part["busiest"] == pairs.index(max(pairs))


def test_the_effect_is_told_alike_everywhere(site):
    """The sentence of the JSON stands on the improvement's page, in its list, and on the notice that it answers."""
    for improvement in published(site)["improvements"]:
        for language, words in improvement["texts"].items():
            if words["effect"] is None:
                continue
            root = site if language == "en" else site / language
            assert words["effect"] in (site / words["url"] / "index.html").read_text()
            assert words["effect"] in (root / "improvements/index.html").read_text()
            notices = [f for f in (root / "notices").glob("*/index.html") if words["url"].split("/")[-2] in re.findall(r"improvements/([^/\"]+)/", f.read_text())]
            assert notices and all(words["effect"] in f.read_text() for f in notices)
