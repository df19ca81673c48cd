"""Asks Pagefind, SQLite and lunr every query of a set and writes what each of them found.

    python Tests/SearchQuality/peers/ask.py --site DIR --queries FILE --output DIR

Each has an index a language. Where the reader's own has nothing, the others are asked, as Signpost does."""
import argparse
import json
import tempfile
from pathlib import Path

from lunr_jieba import Lunr
from pagefind_browser import Pagefind
from pages import read_pages
from sqlite_fts import SQLite


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--site", type=Path, required=True)
    options.add_argument("--queries", type=Path, required=True)
    options.add_argument("--output", type=Path, required=True)
    arguments = options.parse_args()
    languages = json.loads((arguments.site / "search/languages.json").read_text())["languages"]
    queries = json.loads(arguments.queries.read_text())
    pages = read_pages(arguments.site, languages)
    own = {language: [page for page in pages if page.language == language] for language in languages}
    with tempfile.TemporaryDirectory() as folder:
        pagefind = Pagefind(pages, Path(folder))
        sqlite = {language: SQLite(own[language]) for language in languages}
        lunr = {language: Lunr(own[language], language) for language in languages}
        systems = {
            Pagefind.name: lambda query, language: pagefind.ask(query, language),
            SQLite.name: lambda query, language: sqlite[language].ask(query),
            Lunr.name: lambda query, language: lunr[language].ask(query),
        }
        arguments.output.mkdir(parents=True, exist_ok=True)
        for name, ask in systems.items():
            answers = []
            for query in queries:
                order = [query["language"], *(language for language in languages if language != query["language"])]
                answers.append(next((found for language in order if (found := ask(query["query"], language))), []))
            (arguments.output / f"{name}.json").write_text(json.dumps(answers, ensure_ascii=False, indent=0))
        pagefind.close()
    print(f"{len(pages)} pages, {len(queries)} queries, {len(systems)} systems")


main()
