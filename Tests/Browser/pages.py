"""Finished pages as trees, and the numbers in their words."""
import collections
import datetime
import re
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
MONTHS = "January February March April May June July August September October November December".split()
DATES = re.compile(r"(\d{1,2}) (%s)(?: (\d{4}))?|(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日" % "|".join(MONTHS))
NUMBERS = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")


class Node:
    def __init__(self, tag, attributes=()):
        self.tag, self.attributes, self.children = tag, dict(attributes), []

    def classes(self):
        return (self.attributes.get("class") or "").split()

    def walk(self):
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.walk()

    def all(self, tag=None, name=None):
        return [n for n in self.walk() if (tag is None or n.tag == tag) and (name is None or name in n.classes())]

    def first(self, tag=None, name=None):
        return next(iter(self.all(tag, name)), None)

    def text(self, without=lambda node: False):
        """Its words; every element stands apart from the next, so that their numbers do not run together."""
        parts = [c if isinstance(c, str) else "" if without(c) else c.text(without) for c in self.children]
        return "\n".join(parts) if self.tag in ("tr", "table", "svg", "dl", "ul", "section", "div", "figure") else "".join(parts)


class Tree(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.stack = [Node("document")]
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        node = Node(tag, attributes)
        self.stack[-1].children.append(node)
        if tag not in VOID:
            self.stack.append(node)

    def handle_startendtag(self, tag, attributes):
        self.stack[-1].children.append(Node(tag, attributes))

    def handle_endtag(self, tag):
        for depth in range(len(self.stack) - 1, 0, -1):
            if self.stack[depth].tag == tag:
                del self.stack[depth:]
                return

    def handle_data(self, data):
        self.stack[-1].children.append(data)


def main_of(path):
    return Tree(path.read_text(encoding="utf-8")).stack[0].first("main")


def section(main, name):
    """The section whose heading has an id, or None."""
    return next((s for s in main.all("section") if s.attributes.get("aria-labelledby") == name), None)


def numbers(text):
    """The numbers in words, dates left out, in the order of the text, without the commas of thousands."""
    return [found.replace(",", "") for found in NUMBERS.findall(DATES.sub(" ", text))]


def counted(*texts):
    return collections.Counter(n for text in texts if text for n in numbers(text))


def dates(text):
    found = []
    for day, month, year, year2, month2, day2 in DATES.findall(text):
        if year or year2:
            found.append(datetime.date(int(year or year2), MONTHS.index(month) + 1 if month else int(month2), int(day or day2)))
    return found


def table(node):
    """The rows of a table's body, each the words of its cells."""
    return [[cell.text() for cell in row.children if isinstance(cell, Node)] for row in node.first("tbody").all("tr")]
