"""The pages of a built site as every other system gets them: the same pages and addresses that Signpost's own index holds,
without what stands on each of them (navigation, forms, links to other pages)."""
import re
from dataclasses import dataclass
from pathlib import Path

from lxml import html

# Lists of other pages, and pages that are tools rather than answers.
LISTS = {"", "faq", "policies", "products", "size-charts", "notices", "improvements", "search", "index-of-pages", "statistics", "404.html"}
FURNITURE = "//nav|//aside|//form|//fieldset|//script|//style|//svg|//noscript|//template|//*[@id='_finder']" + "".join(
    [f"|//*[@aria-labelledby='{name}']" for name in ("_related", "_versions", "_differences", "_still-there")]
    + [f"|//*[contains(concat(' ', @class, ' '), ' {name} ')]" for name in ("sheet", "proof", "which-link")]
)


@dataclass
class Page:
    url: str
    language: str
    title: str
    description: str
    headings: str
    text: str
    main: str  # as HTML


def read_pages(site: Path, languages: list[str]) -> list[Page]:
    """The pages of a site, in the order of their addresses; the first language is at the root."""
    return [page for file in sorted(site.rglob("index.html")) if (page := read_page(site, file, languages))]


def read_page(site: Path, file: Path, languages: list[str]) -> Page | None:
    url = file.parent.relative_to(site).as_posix()
    first, _, rest = url.partition("/")
    language, path = (first, rest) if first in languages[1:] else (languages[0], "" if url == "." else url)
    if path in LISTS or path.startswith("guide"):
        return None
    document = html.parse(str(file), html.HTMLParser(encoding="utf-8")).getroot()
    if path.startswith("policies/") and path.count("/") == 2 and in_force(file.parent.parent) == file.parent.name:
        return None  # its text stands at the policy's own address, too
    main = document.xpath("//main")[0]
    for part in main.xpath(FURNITURE):
        if part.getparent() is not None:
            part.drop_tree()
    title = words(main.xpath(".//h1")[0])
    headings = " ".join(words(heading) for heading in main.xpath(".//h2|.//h3"))
    description = "".join(document.xpath("//meta[@name='description']/@content"))
    return Page(f"{url}/", language, title, description, headings, words(main), html.tostring(main, encoding="unicode"))


def in_force(policy: Path) -> str | None:
    """The day of the version that a policy's own page shows."""
    document = html.parse(str(policy / "index.html"), html.HTMLParser(encoding="utf-8")).getroot()
    proof = document.xpath("//*[contains(@class, 'proof')]//a/@href")
    return proof[0].split("/")[0] if proof else None


def words(element) -> str:
    return re.sub(r"\s+", " ", " ".join(element.itertext())).strip()
