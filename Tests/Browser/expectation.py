"""What would have been usual, and what an improvement changed: docs/notices.md counted a second time, more simply.

The build weighs each product's weeks by its probability of trouble. Here a product counts for the background unless a notice about it is
up or is about to come, which needs no filter; so what is usual agrees within some percent, not to the last digit. The tests say how far.
The build also multiplies what is usual of a product by R, how many times its usual rate its category has now, which is a filter's, too: here
it is taken for 1, and for what the category had in the last four weeks, and the build's must lie between.
"""
import collections
import math

from figures import half_up, monday, week

BEHIND, MEMORY = 12, 0.98


class Expectation:
    """The usual complaints of each scope, issue and week, of a shop whose notices are known."""

    def __init__(self, figures, notices):
        self.figures = figures
        self.decided = [n for n in notices if n["evidence"]]
        self.base = {sku: figures.base({"scope": "product", "sku": sku}) for sku in figures.products}
        self.weeks = sorted(next(iter(self.base.values())))
        self.found = {}
        self.most = {}  # by issue, product and week: the highest that R can be

    def troubled(self, issue):
        """The products and weeks in which a notice, or what led to it, speaks of an issue."""
        cells = set()
        for notice in (n for n in self.decided if n["issue"] == issue):
            first = week(notice["from"]) - notice["evidence"]["weeks"]
            end = self.figures.last + 1 if notice["to"] is None else week(notice["to"])
            for scope in notice.get("scopes") or [notice]:
                for sku in self.figures.skus(scope) or ():
                    cells.update((sku, w) for w in range(first, end))
        return cells

    def products(self, issue):
        """By product and week: exposure, times the category's factor, times the usual rate of the catalogue."""
        if issue in self.found:
            return self.found[issue]
        counts = collections.defaultdict(collections.Counter)
        for (code, sku, _, _), by_week in self.figures.complaints.items():
            if code == issue:
                counts[sku].update(by_week)
        sick, recent, usual = self.troubled(issue), [], {}
        seen, due = collections.Counter(), collections.Counter()  # of each product, older weeks worth less
        in_category, lately = collections.defaultdict(list), collections.defaultdict(list)
        for sku, row in self.figures.products.items():
            in_category[row["category"]].append(sku)
        for w in self.weeks:
            sold = {sku: self.base[sku][w] for sku in self.base if self.base[sku][w] > 0}
            total = sum(sold.values())
            largest = max(0.03 * total, 3 * total / max(1, len(sold)))
            factor = {}
            for skus in in_category.values():
                n, e = sum(seen[s] for s in skus), sum(due[s] for s in skus)
                factor.update({s: max(0.1, (3 + n - seen[s]) / (3 + e - due[s])) for s in skus})
            healthy = [s for s in sold if (s, w) not in sick]
            weight = {s: min(1, largest / sold[s]) for s in healthy}
            now = (sum(weight[s] * counts[s][w] for s in healthy), sum(weight[s] * sold[s] * factor[s] for s in healthy))
            last = recent[-BEHIND:] or [now]
            before = max((sum(n for n, _ in last) + 0.5) / sum(x for _, x in last), now[0] / (4 * now[1]))
            rate = (now[0] + 20) / (now[1] + 20 / before)
            recent.append(now)
            for s in sold:
                usual[s, w] = sold[s] * factor[s] * rate
            for name, skus in in_category.items():
                lately[name].append((sum(counts[s][w] for s in skus), sum(usual.get((s, w), 0) for s in skus)))
                n, e = (sum(column) for column in zip(*lately[name][-4:]))
                self.most.update({(issue, s, w): max(1, (3 + n) / (3 + e)) for s in skus})
            for s in self.figures.products:
                seen[s] *= MEMORY
                due[s] *= MEMORY
            for s in healthy:
                seen[s] += counts[s][w]
                due[s] += sold[s] * rate
        self.found[issue] = usual
        return usual

    def carrier(self, name, issue):
        """By week, of a carrier: exposure, its own rate in quiet weeks, and how the other carriers do in the week."""
        carriers = {carrier for _, carrier in self.figures.orders if carrier}
        base = {c: self.figures.base({"scope": "carrier", "carrier": c}) for c in carriers}
        counts = {c: self.figures.tickets({"scope": "carrier", "carrier": c}, {issue}) for c in carriers}
        sick = {(n.get("carrier"), w) for n in self.decided if n["issue"] == issue and n["scope"] == "carrier"
                for w in range(week(n["from"]) - 4, week(n["to"]) if n["to"] else self.figures.last + 1)}
        seen, due, usual = collections.Counter(), collections.Counter(), {}
        for w in self.weeks:
            rate = (sum(seen.values()) + 0.5) / (sum(due.values()) + 50)
            own = {c: (seen[c] + 5) / (due[c] + 5 / rate) for c in carriers}
            for c in carriers:
                others = [o for o in carriers if o != c and (o, w) not in sick]
                day = (sum(counts[o][w] for o in others) + 3) / (sum(base[o][w] * own[o] for o in others) + 3)
                usual[c, w] = base[c][w] * own[c] * min(4, max(0.5, day))
            for c in carriers:
                seen[c] *= 0.95
                due[c] *= 0.95
                if (c, w) not in sick:
                    seen[c] += counts[c][w]
                    due[c] += base[c][w]
        return {w: usual[name, w] for w in self.weeks}

    def of(self, scope, issue):
        """The usual complaints of a scope by week, or None where they are not counted again here."""
        skus = self.figures.skus(scope)
        if skus is not None:
            usual = self.products(issue)
            return {w: sum(usual.get((sku, w), 0) for sku in skus) for w in self.weeks}
        return self.carrier(scope["carrier"], issue) if scope["scope"] == "carrier" else None

    def behind(self, notice, end):
        """The usual complaints of a notice's window that ends with a week: the least and the most, or None where they are not counted again."""
        least = most = 0
        weeks = [w for w in self.weeks if w <= end][-notice["evidence"]["weeks"]:]
        for scope in notice.get("scopes") or [notice]:
            usual, skus = self.of(scope, notice["issue"]), self.figures.skus(scope)
            if usual is None:
                return None
            least += sum(usual[w] for w in weeks)
            if skus is None or scope["scope"] == "category":
                most += sum(usual[w] for w in weeks)
            else:
                each = self.products(notice["issue"])
                most += sum(each.get((sku, w), 0) * self.most[notice["issue"], sku, w] for sku in skus for w in weeks)
        return least, most


# What an improvement changed

LEVELS = {"product": (10, 0.10, (1.8, 2.5, 3.5, 5)), "carrier": (100, 0.02, (1.5, 2, 3, 4.5, 7))}


def effect(scope, counts, usual, day):
    """The ratio of complaints after a day to those before, with its 95 % interval: (low, value, high), or None with fewer than four weeks."""
    prior, lumpy, levels = LEVELS["carrier" if scope["scope"] == "carrier" else "product"]
    weeks = sorted(w for w in usual if usual[w] > 0)
    before = [w for w in weeks if monday(w + 1) <= day][-27:]
    after = [w for w in weeks if (monday(w) - day).days >= 21][:26]
    if len(before) < 4 or len(after) < 4:
        return None

    def tempered(chosen):
        rate = sum(counts[w] for w in chosen) / sum(usual[w] for w in chosen)
        shares = [1 / (1 + lumpy * usual[w] * rate) for w in chosen]
        return [t * counts[w] for t, w in zip(shares, chosen)], [t * usual[w] for t, w in zip(shares, chosen)]

    (n, e), (n2, e2) = tempered(before), map(sum, tempered(after))
    launch, on = 0.03, 0.001
    ways = [(math.log(1 - launch - on * len(before)) + evidence(prior, prior, sum(n), sum(e)), prior + sum(n), prior + sum(e))]
    for j in range(len(before)):
        for level in levels:
            weight = math.log((on if j else launch) / len(levels))
            weight += evidence(prior, prior, sum(n[:j]), sum(e[:j])) + evidence(prior, prior / level, sum(n[j:]), sum(e[j:]))
            ways.append((weight, prior + sum(n[j:]), prior / level + sum(e[j:])))
    most = max(way[0] for way in ways)
    total = sum(math.exp(way[0] - most) for way in ways)
    ways = [(math.exp(w - most) / total, shape, rate) for w, shape, rate in ways]

    def solve(part, more_before, more_after):
        low, high = 1e-6, 1e3
        for _ in range(60):
            x = math.sqrt(low * high)
            if sum(w * incomplete_beta(n2 + more_after, shape + more_before, x * e2 / (rate + x * e2)) for w, shape, rate in ways) < part:
                low = x
            else:
                high = x
        return low

    return (solve(0.025, 1, 0) if n2 > 0 else 0), solve(0.5, 0, 0.5), solve(0.975, 0, 1)


def evidence(a, b, n, e):
    """log g: how probable a count is."""
    return a * math.log(b) + math.lgamma(a + n) - math.lgamma(a) - (a + n) * math.log(b + e)


def incomplete_beta(a, b, x):
    """The regularised incomplete beta function, by its continued fraction (DLMF 8.17.22)."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - incomplete_beta(b, a, 1 - x)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)) / a
    c, d = 1.0, 1 / (1 - (a + b) * x / (a + 1))
    result = d
    for m in range(1, 500):
        for term in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))):
            d = 1 / (1 + term * d)
            c = 1 + term / c
            result *= c * d
        if abs(c * d - 1) < 1e-12:
            break
    return front * result


def verdict(interval):
    """What is said of an interval."""
    low, _, high = interval
    if high < 1 or low > 1:
        return "fewer" if high < 1 else "more"
    return "no_change" if (low >= 2 / 3 and high <= 3 / 2) or (low >= 0.9 and high <= 1 / 0.9) else "not_yet_known"


def percent(ratio):
    return half_up(100 * abs(1 - ratio))
