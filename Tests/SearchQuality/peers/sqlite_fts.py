"""SQLite's full-text search, FTS5, with the trigram tokenizer, which finds any three characters of Chinese or English."""
import re
import sqlite3

from pages import Page

FIELDS = ("title", "headings", "description", "text")
WEIGHTS = (10, 4, 3, 1)
STOP_WORDS = set("a an and are as at be but by can do does for from how i if in into is it my no not of on or so that the they this to was what when where who why will with you your".split())


class SQLite:
    name = "SQLite FTS5 trigram"

    def __init__(self, pages: list[Page]):
        self.database = sqlite3.connect(":memory:")
        self.database.execute(f"CREATE VIRTUAL TABLE pages USING fts5(url UNINDEXED, {', '.join(FIELDS)}, tokenize='trigram')")
        rows = [(page.url, *(getattr(page, field) for field in FIELDS)) for page in pages]
        self.database.executemany("INSERT INTO pages VALUES (?, ?, ?, ?, ?)", rows)

    def ask(self, query: str) -> list[str]:
        long, short = terms(query)
        found = self.matches(long) if long else []
        # The tokenizer has nothing for one or two characters; its documentation says to use LIKE.
        if short:
            found += [url for url in self.like(short) if url not in found]
        return found[:10]

    def matches(self, terms: list[str]) -> list[str]:
        match = " OR ".join(f'"{term}"' for term in terms)
        weights = ", ".join(map(str, (0, *WEIGHTS)))
        sql = f"SELECT url FROM pages WHERE pages MATCH ? ORDER BY bm25(pages, {weights}), url LIMIT 10"
        return [url for url, in self.database.execute(sql, (match,))]

    def like(self, terms: list[str]) -> list[str]:
        scores = [f"(({field} LIKE ?) * {weight})" for _ in terms for field, weight in zip(FIELDS, WEIGHTS)]
        values = [f"%{term}%" for term in terms for _ in FIELDS]
        sql = f"SELECT url FROM (SELECT url, {' + '.join(scores)} AS score FROM pages) WHERE score > 0 ORDER BY score DESC, url LIMIT 10"
        return [url for url, in self.database.execute(sql, values)]


def terms(query: str) -> tuple[list[str], list[str]]:
    """Those long enough for trigrams, and the shorter ones. A run of Chinese is looked for as a whole and in threes."""
    long, short = [], []
    for run in re.findall(r"[\u3400-\u9fff]+|[^\W\u3400-\u9fff]+", query.lower()):
        if run in STOP_WORDS:
            continue
        if len(run) < 3:
            short.append(run)
        elif re.match(r"[\u3400-\u9fff]", run):
            long += dict.fromkeys([run, *(run[i : i + 3] for i in range(len(run) - 2))])
        else:
            long.append(run)
    return long, short
