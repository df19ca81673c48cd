#!/usr/bin/env python3
"""Invent the ticket statistics of the default help center.

    python3 tools/demo-statistics.py [--seed TEXT] [--content DIR]

Reads content/products.csv and writes four files into content/tickets/:

    weekly.csv    week,issue,sku,carrier,channel,tickets
    orders.csv    week,sku,carrier,orders
    service.csv   week,channel,tickets,median_first_response_min,p90_first_response_min,median_resolution_min,within_promise
    hours.csv     week,weekday,hour,channel,tickets

Sixty weeks of a shop that sells some 2,500 to 5,100 things a week: a few products sell well and most sell little,
with seasons, sale weeks and livestream peaks. One order in eight leads to a complaint, zero to four weeks later.
Almost every product is healthy; what is not stands in PLANTED and LOST_PARCELS. docs/demo-data.md explains the rest.

The same seed gives the same bytes on every machine and every Python from 3.8 on: the only source of chance is
random.Random(text).random(), every product draws from a stream of its own, and the arithmetic keeps to + - * / and
the square root, which IEEE 754 defines to the last bit. Nothing depends on the order of a set or on the clock.
"""
import argparse
import csv
import datetime
import math
import os
import random
from collections import defaultdict

FIRST_WEEK = datetime.date(2025, 9, 22)
WEEKS = 60
WARM_UP = 5                     # weeks of orders before the first one, so that its tickets have somewhere to come from

# ---- Orders --------------------------------------------------------------------------------------------------------

WEEKLY_ORDERS = 3200            # of the whole shop in an ordinary week
FIXED_VOLUME = {"DR-1001": 90, "JN-2003": 78, "EB-4002": 60, "GL-7001": 38}

# Orders by month, January to December, in per cent of the year's mean.
SEASON = {
    "dresses":     (72, 76, 92, 108, 124, 130, 124, 112, 98, 90, 86, 88),
    "tops":        (96, 92, 98, 100, 102, 100, 98, 98, 102, 106, 106, 102),
    "jeans":       (98, 96, 102, 102, 98, 90, 84, 92, 110, 112, 110, 106),
    "shoes":       (92, 90, 100, 106, 106, 104, 100, 98, 102, 104, 102, 98),
    "rings":       (88, 108, 96, 92, 100, 94, 88, 94, 92, 96, 118, 134),
    "children":    (90, 88, 96, 100, 98, 96, 96, 118, 112, 104, 106, 102),
    "gloves":      (150, 130, 92, 60, 44, 38, 36, 44, 74, 130, 190, 202),
    "phone-cases": (98, 94, 98, 98, 98, 98, 98, 98, 114, 106, 104, 96),
    "earbuds":     (92, 90, 94, 96, 98, 102, 98, 98, 102, 100, 114, 116),
    "chargers":    (96, 94, 96, 98, 100, 104, 104, 100, 100, 100, 106, 102),
    "lamps":       (104, 98, 94, 90, 88, 86, 88, 94, 104, 112, 120, 122),
}

# Weeks in which the whole shop sold more or less than usual, in per cent.
SITE_WEEKS = {
    "2025-11-10": 142,          # Singles' Day
    "2025-11-24": 148,          # Black Friday
    "2025-12-08": 122,
    "2025-12-29": 84,
    "2026-02-09": 94,           # before and during Lunar New Year
    "2026-02-16": 84,
    "2026-03-09": 120,          # spring sale
    "2026-06-15": 136,          # mid-year sale
    "2026-09-14": 112,          # autumn livestream
    "2026-11-09": 138,          # Singles' Day
}
STREAMS_A_WEEK = 2              # products that a livestream lifts
LAUNCHES = 9                    # products that were not on sale from the beginning

# Where parcels go, in per cent, and who carries them there.
LANES = (("america-australia", 42), ("europe", 28), ("china", 19), ("elsewhere", 11))
CARRIERS = {"america-australia": "swiftpost", "europe": "harbourline", "china": "dashun", "elsewhere": "swiftpost"}
NEW_CARRIER = ("america-australia", "2026-07-06", "meridian")

# ---- Complaints ----------------------------------------------------------------------------------------------------

SIZED = ("dresses", "tops", "jeans", "shoes", "rings", "children", "gloves", "phone-cases")
ELECTRONIC = ("earbuds", "chargers", "lamps")

# Complaints per 10,000 orders, and the kinds of product that can have them (None: all).
ISSUES = (
    ("late_delivery", 210, None), ("lost_parcel", 60, None), ("damaged_in_transit", 75, None),
    ("color_mismatch", 80, None), ("not_as_described", 60, None),
    ("runs_small", 140, SIZED), ("runs_large", 95, SIZED), ("size_inconsistent", 55, SIZED), ("unit_mixup", 50, SIZED),
    ("wrong_item", 50, None), ("missing_part", 50, None), ("defective", 100, None), ("poor_quality", 70, None),
    ("slow_reply", 50, None), ("rude_service", 20, None), ("misleading_ad", 50, None), ("price_dispute", 40, None),
    ("return_process", 70, None), ("refund_delay", 60, None), ("other", 90, None),
)
LOGISTICS = ("late_delivery", "lost_parcel", "damaged_in_transit")
ABOUT_US = ("slow_reply", "rude_service", "return_process", "refund_delay", "other")   # one in ten names no product
FROM_STREAMS = ("misleading_ad", "price_dispute")

# How many weeks after the order a complaint comes, in per cent for 0 to 4 weeks.
DELAY = (25, 38, 20, 11, 6)
DELAY_LOGISTICS = (18, 39, 23, 13, 7)

# What is wrong: product, issue, first and last week of the orders concerned (None: still going on), times its usual rate.
PLANTED = (
    ("DR-1001", "runs_small", "2026-09-07", None, 4.2),
    ("JN-2003", "runs_large", "2026-02-02", "2026-06-08", 3.7),
    ("EB-4002", "misleading_ad", "2026-09-14", "2026-09-28", 16.0),
    ("GL-7001", "unit_mixup", "2026-10-05", None, 16.0),
)
STREAM_OF = {("EB-4002", "2026-09-14"): 3.0, ("EB-4002", "2026-09-21"): 1.7, ("EB-4002", "2026-09-28"): 1.3}

# A carrier loses parcels: lane, first and last week of the orders concerned, times the usual rate.
LOST_PARCELS = ("america-australia", "2026-04-20", "2026-06-29", 7.0)

# ---- Service -------------------------------------------------------------------------------------------------------

CHANNELS = ("chat", "hotline", "email", "livestream")
SHARE = (52, 16, 22, 10)        # of the tickets, in per cent
SHARE_STREAMS = (34, 10, 14, 42)
# Tenths of a minute: promised first response, usual median, usual nine in ten; minutes: usual median of the resolution.
SERVICE = {"chat": (50, 27, 58, 205), "hotline": (10, 4, 9, 150), "email": (14400, 3900, 11200, 1580), "livestream": (300, 105, 340, 420)}
# Tickets by hour, 0 to 23, and by weekday, Monday to Sunday.
HOURS = {
    "chat":       (0, 0, 0, 0, 0, 0, 0, 0, 30, 82, 86, 58, 40, 38, 42, 42, 38, 34, 32, 38, 46, 48, 38, 20),
    "hotline":    (0, 0, 0, 0, 0, 0, 0, 0, 0, 92, 84, 56, 36, 40, 46, 44, 40, 34, 28, 26, 22, 0, 0, 0),
    "email":      (12, 9, 7, 6, 6, 9, 16, 28, 46, 70, 66, 50, 38, 40, 42, 42, 38, 34, 32, 34, 38, 40, 32, 20),
    "livestream": (0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 18, 12, 8, 10, 12, 10, 8, 8, 16, 48, 70, 66, 30, 0),
}
DAYS = (122, 108, 102, 98, 96, 90, 84)


class Chance:
    """A named stream of chance; the same name always gives the same numbers."""

    def __init__(self, *names):
        self.random = random.Random("/".join(names)).random

    def between(self, low, high):
        return low + (high - low) * self.random()

    def below(self, count):
        return int(self.random() * count)

    def normal(self):
        """Roughly a standard normal number: twelve uniform ones have the variance 1."""
        total = -6.0
        for _ in range(12):
            total += self.random()
        return total

    def pick(self, weights):
        """An index, with the chance that its whole-number weight gives it."""
        left = self.below(sum(weights))
        for index, weight in enumerate(weights):
            if left < weight:
                return index
            left -= weight
        return len(weights) - 1


def monday(index):
    """The Monday of a week, counted from the first one; below zero it is a week of the warm-up."""
    return (FIRST_WEEK + datetime.timedelta(weeks=index)).isoformat()


def read_products(content):
    """(sku, kind) of every product, by sku; the kind is the first tag."""
    with open(os.path.join(content, "products.csv"), encoding="utf-8", newline="") as file:
        return sorted((row["sku"], row["tags"].split("|")[0]) for row in csv.DictReader(file))


def usual_volumes(seed, products):
    """Orders of each product in an ordinary week: the one at place r gets a share of 1 / (r + 5)."""
    chance = Chance(seed, "volumes")
    order = sorted((chance.random(), sku) for sku, _ in products if sku not in FIXED_VOLUME)
    total = sum(1.0 / (place + 5) for place in range(len(order)))
    left = WEEKLY_ORDERS - sum(FIXED_VOLUME.values())
    volumes = {sku: left / total / (place + 5) for place, (_, sku) in enumerate(order)}
    volumes.update((sku, float(volume)) for sku, volume in FIXED_VOLUME.items())
    return volumes


def livestreams(seed, products):
    """{(sku, week): factor} of the products that a livestream lifted."""
    chance = Chance(seed, "livestreams")
    quiet = {sku for sku, *_ in PLANTED}
    lifted = {}
    for week in range(-WARM_UP, WEEKS):
        for _ in range(STREAMS_A_WEEK):
            sku = products[chance.below(len(products))][0]
            factor = chance.between(1.8, 3.2)
            if sku not in quiet:
                lifted[sku, monday(week)] = factor
    lifted.update(STREAM_OF)
    return lifted


def launch_weeks(seed, products):
    """{sku: index of its first week} of the products that came later."""
    chance = Chance(seed, "launches")
    planted = {sku for sku, *_ in PLANTED}
    weeks = {}
    while len(weeks) < LAUNCHES:
        sku = products[chance.below(len(products))][0]
        week = 8 + chance.below(WEEKS - 20)
        if sku not in planted:
            weeks.setdefault(sku, week)
    return weeks


def weekly_orders(chance, kind, volume, week, stream, trend):
    """How many a product sold in one week."""
    day = FIRST_WEEK + datetime.timedelta(weeks=week, days=3)
    months, middle = SEASON[kind], day.day / 31.0 - 0.5       # between the middles of two months
    here = months[day.month - 1]
    there = months[(day.month - 2) % 12] if middle < 0 else months[day.month % 12]
    season = here + (there - here) * abs(middle)
    mean = volume * trend * season / 100.0 * SITE_WEEKS.get(monday(week), 100) / 100.0 * stream
    mean *= 1 + 0.08 * chance.normal()
    return max(0, int(mean + math.sqrt(max(mean, 0.0)) * chance.normal() + 0.5))


def usual_rates(seed, sku, kind):
    """Complaints per order of a healthy product, by issue: a little better or worse than the shop's."""
    chance = Chance(seed, "rates", sku)
    rates = []
    for issue, per_10000, kinds in ISSUES:
        factor = chance.between(0.72, 1.12 if kinds is None else 0.98)
        if any((sku, issue) == planted[:2] for planted in PLANTED):
            factor = 1.0                                      # so that PLANTED says how much it is
        if issue == "defective" and kind in ELECTRONIC:
            factor *= 1.15
        if issue == "damaged_in_transit" and kind == "lamps":
            factor *= 1.15
        rates.append(per_10000 / 10000.0 * factor if kinds is None or kind in kinds else 0.0)
    return rates


def planted_factor(sku, issue, week):
    for planted_sku, planted_issue, first, last, factor in PLANTED:
        if (sku, issue) == (planted_sku, planted_issue) and first <= week and (last is None or week <= last):
            return factor
    return 1.0


def carrier_of(lane, week):
    new_lane, first, carrier = NEW_CARRIER
    return carrier if lane == new_lane and week >= first else CARRIERS[lane]


def simulate(seed, products):
    """Orders by (week, sku, carrier), tickets by (week, issue, sku, carrier, channel), tickets by (week, weekday, hour, channel)."""
    orders, tickets, hours = defaultdict(int), defaultdict(int), defaultdict(int)
    volumes, streams, launches = usual_volumes(seed, products), livestreams(seed, products), launch_weeks(seed, products)
    mood = Chance(seed, "weeks")
    moods = {(week, issue): mood.between(0.94, 1.06) for week in range(-WARM_UP, WEEKS) for issue, _, _ in ISSUES}
    for sku, kind in products:
        chance = Chance(seed, "product", sku)
        rates = usual_rates(seed, sku, kind)
        drift = chance.between(-0.12, 0.16)
        for week in range(-WARM_UP, WEEKS):
            name = monday(week)
            trend = 1 + drift * week / WEEKS
            sold = weekly_orders(chance, kind, volumes[sku], week, streams.get((sku, name), 1.0), trend)
            if week < launches.get(sku, -WARM_UP):
                continue
            now = [rate * moods[week, issue] * chance.between(0.8, 1.2) * planted_factor(sku, issue, name)
                   for rate, (issue, _, _) in zip(rates, ISSUES)]
            for _ in range(sold):
                lane = LANES[chance.pick([share for _, share in LANES])][0]
                carrier = carrier_of(lane, name)
                if week >= 0:
                    orders[name, sku, carrier] += 1
                issue = complaint(chance, now, lane, name)
                if issue is None:
                    continue
                logistics = issue in LOGISTICS
                seen = week + chance.pick(DELAY_LOGISTICS if logistics else DELAY)
                channel = CHANNELS[chance.pick(SHARE_STREAMS if issue in FROM_STREAMS else SHARE)]
                weekday, hour = chance.pick(DAYS), chance.pick(HOURS[channel])
                nameless = issue in ABOUT_US and chance.below(10) == 0
                if 0 <= seen < WEEKS:
                    tickets[monday(seen), issue, "" if nameless else sku, carrier if logistics else "", channel] += 1
                    hours[monday(seen), weekday + 1, hour, channel] += 1
    return orders, tickets, hours


def complaint(chance, rates, lane, week):
    """The issue that an order leads to, or None; an order leads to one complaint at most."""
    lost_lane, first, last, factor = LOST_PARCELS
    lost = lane == lost_lane and first <= week <= last
    left = chance.random()
    for rate, (issue, _, _) in zip(rates, ISSUES):
        left -= rate * factor if lost and issue == "lost_parcel" else rate
        if left < 0:
            return issue
    return None


def service_rows(seed, tickets):
    """How fast each channel answered: slower in busy weeks, a little faster year by year."""
    chance = Chance(seed, "service")
    counts = defaultdict(int)
    for (week, _, _, _, channel), count in tickets.items():
        counts[week, channel] += count
    mean = {channel: sum(counts[monday(week), channel] for week in range(WEEKS)) / float(WEEKS) for channel in CHANNELS}
    rows = []
    for week in range(WEEKS):
        for channel in CHANNELS:
            count = counts[monday(week), channel]
            promise, median, most, resolution = SERVICE[channel]
            load = 1 + 0.6 * (count / mean[channel] - 1)
            pace = load * (1.08 - 0.16 * week / WEEKS)
            median = max(1, int(median * pace * chance.between(0.94, 1.06) + 0.5))
            most = max(median + 1, int(most * pace * chance.between(0.94, 1.06) + 0.5))
            resolution = int(resolution * pace * chance.between(0.93, 1.07) + 0.5)
            if promise >= most:
                share = 0.9 + 0.08 * (promise - most) / promise
            elif promise >= median:
                share = 0.5 + 0.4 * (promise - median) / (most - median)
            else:
                share = 0.5 * promise / median
            rows.append((monday(week), channel, count, tenths(median), tenths(most), resolution, int(count * share + 0.5)))
    return sorted(rows)


def tenths(number):
    return "%d.%d" % (number // 10, number % 10) if number % 10 else str(number // 10)


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header.split(","))
        writer.writerows(rows)


def main():
    parser = argparse.ArgumentParser(description="Invent the ticket statistics of the default help center.")
    parser.add_argument("--seed", default="marlow-lane-28", help="any text; the same text gives the same files")
    parser.add_argument("--content", default="content", help="the content folder")
    options = parser.parse_args()
    orders, tickets, hours = simulate(options.seed, read_products(options.content))
    folder = os.path.join(options.content, "tickets")
    os.makedirs(folder, exist_ok=True)
    counted = lambda table: sorted(key + (count,) for key, count in table.items())
    write(os.path.join(folder, "weekly.csv"), "week,issue,sku,carrier,channel,tickets", counted(tickets))
    write(os.path.join(folder, "orders.csv"), "week,sku,carrier,orders", counted(orders))
    write(os.path.join(folder, "service.csv"),
          "week,channel,tickets,median_first_response_min,p90_first_response_min,median_resolution_min,within_promise",
          service_rows(options.seed, tickets))
    write(os.path.join(folder, "hours.csv"), "week,weekday,hour,channel,tickets", counted(hours))
    print("%d orders, %d tickets" % (sum(orders.values()), sum(tickets.values())))


if __name__ == "__main__":
    main()
