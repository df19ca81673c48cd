"""The figures of the site, counted again from the content folder.

Written from docs/notices.md, docs/api-statistics.md, docs/api-notices.md, docs/content-folder.md and docs/issues.md, not from the
build's code, and with nothing but Python's library. Weeks are numbers: 0 is the week of Monday 5 January 1970.

Not counted again: exposure where a week of orders is lost (docs/notices.md corrects it by other complaints), histories without orders, and channels.
"""
import collections
import csv
import datetime
import math
import pathlib
import re

TOP = pathlib.Path(__file__).resolve().parents[2]
MONDAY = datetime.date(1970, 1, 5)
DELAY = (0.25, 0.38, 0.20, 0.11, 0.06)


def week(text):
    """The week that a day is in."""
    return (datetime.date.fromisoformat(text) - MONDAY).days // 7


def monday(number):
    return MONDAY + datetime.timedelta(7 * number)


def half_up(value):
    return math.floor(value + 0.5)


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def families():
    """Each issue's family, as docs/issues.md lists them."""
    table = (TOP / "docs/issues.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^\| `(\w+)` \| (\w+) \| [12] \|", table, re.M))


class Figures:
    """What the content folder says."""

    def __init__(self, content):
        content = pathlib.Path(content)
        self.complaints = collections.defaultdict(collections.Counter)  # (issue, sku, carrier, channel): tickets by week
        for row in rows(content / "tickets/weekly.csv"):
            key = (row["issue"], row["sku"], row["carrier"], row["channel"])
            self.complaints[key][week(row["week"])] += int(row["tickets"])
        self.orders = collections.defaultdict(collections.Counter)  # (sku, carrier): orders by week
        for row in rows(content / "tickets/orders.csv"):
            self.orders[row["sku"], row["carrier"]][week(row["week"])] += int(row["orders"])
        self.known = {w for counts in self.orders.values() for w in counts}
        self.last = max(w for counts in self.complaints.values() for w in counts)
        self.products = {row["sku"]: row for row in rows(content / "products.csv")}
        self.service = rows(content / "tickets/service.csv")
        self.hours = rows(content / "tickets/hours.csv")
        self.families = families()
        settings = (content / "site.yml").read_text(encoding="utf-8")
        self.floor = int(re.search(r"^privacy_floor: (\d+)", settings, re.M)[1])
        self.promises = {m[0]: m[1:] for m in re.findall(r"\{ channel: (\w+), first_response: ([\w ]+), resolution: ([\w ]+) \}", settings)}
        self.channels = re.findall(r"^  - id: (\w+)", settings, re.M)
        self.improvements = {}
        for file in sorted((content / "improvements").glob("*.en.md")):
            head = file.read_text(encoding="utf-8").split("---")[1]
            facts = dict(re.findall(r"^(\w+): (.*)$", head, re.M))
            self.improvements[file.name[11:-6]] = {"day": datetime.date.fromisoformat(file.name[:10]), **facts}

    # What a thing is about

    def skus(self, scope):
        """The products that a notice's scope is about, or None if it is about none in particular."""
        if scope["scope"] == "product":
            return {scope["sku"]}
        if scope["scope"] in ("group", "category"):
            return {sku for sku, row in self.products.items() if row[scope["scope"]] == scope[scope["scope"]]}
        return None

    def exposure(self, counts):
        """Orders that could have brought the complaints of each week, of orders by week; without weeks of which too little is known."""
        found = {}
        for w in range(min(self.known), max(self.known) + 1):
            parts = [(share, counts[w - lag]) for lag, share in enumerate(DELAY) if w - lag in self.known]
            mass = sum(share for share, _ in parts)
            if w in self.known and mass >= 0.5:
                found[w] = sum(share * count for share, count in parts) / mass
        return found

    def sold(self, wanted):
        """Orders by week of the pairs of sku and carrier that are wanted."""
        total = collections.Counter()
        for key, counts in self.orders.items():
            if wanted(*key):
                total.update(counts)
        return total

    def base(self, scope):
        """The exposure of a scope by week."""
        skus = self.skus(scope)
        if skus is not None:
            return self.exposure(self.sold(lambda sku, carrier: sku in skus))
        if scope["scope"] == "carrier":
            return self.exposure(self.sold(lambda sku, carrier: carrier == scope["carrier"]))
        if scope["scope"] == "site":
            by_product = self.sold(lambda sku, carrier: sku != "")
            by_carrier = self.sold(lambda sku, carrier: carrier != "")
            return self.exposure(by_product if sum(by_product.values()) >= sum(by_carrier.values()) else by_carrier)
        raise ValueError(f"{scope['scope']}: its exposure is not counted again here")

    def tickets(self, scope, issues):
        """Complaints about some issues of a scope by week."""
        skus, carrier = self.skus(scope), scope.get("carrier")
        total = collections.Counter()
        for (issue, sku, by, _), counts in self.complaints.items():
            if issue in issues and (skus is None or sku in skus) and (scope["scope"] != "carrier" or by == carrier):
                total.update(counts)
        return total

    def window(self, notice, end):
        """Complaints and exposure of the weeks that a notice's evidence would cover if it ended with a week."""
        scopes = notice.get("scopes") or [notice]
        tickets = orders = 0
        for scope in scopes:
            base, counts = self.base(scope), self.tickets(scope, {notice["issue"]})
            weeks = [w for w in sorted(base) if w <= end][-notice["evidence"]["weeks"]:]
            orders += sum(base[w] for w in weeks)
            tickets += sum(counts[w] for w in weeks if base[w] > 0)
        return tickets, orders

    def windows(self, notice):
        """The last weeks with which a notice's evidence is reproduced: complaints exactly, orders in tens."""
        evidence = notice["evidence"]
        ends = [self.last] if notice["to"] is None else range(week(notice["from"]) - 1, week(notice["to"]))
        found = []
        for end in ends:
            tickets, orders = self.window(notice, end)
            shown = tickets if tickets >= self.floor and orders - tickets >= self.floor else None
            if shown == evidence["tickets"] and 10 * half_up(orders / 10) == evidence["orders"]:
                found.append(end)
        return found

    # What may be said

    def published(self, tickets, orders):
        """A count and its orders, as rates are computed from them, or None where that is not told."""
        if tickets < self.floor or orders - tickets < self.floor:
            return None
        return self.floor * half_up(tickets / self.floor), 10 * half_up(orders / 10)

    def rate(self, tickets, orders):
        """Complaints per 100 orders."""
        found = self.published(tickets, orders)
        return None if found is None else 100 * found[0] / found[1]

    def range(self, tickets, orders):
        """How far chance alone could move it: Byar's approximation."""
        found = self.published(tickets, orders)
        return None if found is None else tuple(100 * limit / found[1] for limit in byar(found[0]))

    def block(self, scope, issues, first):
        """Complaints and exposure of the four weeks from one on."""
        base, counts = self.base(scope), self.tickets(scope, issues)
        weeks = [w for w in range(first, first + 4) if w in base]
        return sum(counts[w] for w in weeks), sum(base[w] for w in weeks)

    def service_weeks(self, channel):
        """The rows of a channel of the last eight weeks in which enough people wrote."""
        last = max(week(row["week"]) for row in self.service)
        return [r for r in self.service if r["channel"] == channel and week(r["week"]) > last - 8 and int(r["tickets"]) >= self.floor]


def byar(n):
    low = n * (1 - 1 / (9 * n) - 1.96 / (3 * math.sqrt(n))) ** 3
    high = (n + 1) * (1 - 1 / (9 * (n + 1)) + 1.96 / (3 * math.sqrt(n + 1))) ** 3
    return max(0, low), high


def shown_rate(value):
    """A rate as pages write it: one decimal, two below 1."""
    return f"{value:.1f}" if half_up(100 * value) >= 100 else f"{value:.2f}"
