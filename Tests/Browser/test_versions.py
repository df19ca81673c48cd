"""Versions of policies: what each one changed, said in words and marks; announcements; the history; feeds that any reader takes."""
import re
import xml.etree.ElementTree as xml

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from conftest import TOP
from pages import main_of

DATED = sorted(folder for folder in (TOP / "content/policies").iterdir() if folder.is_dir())
DAYS = {folder.name: sorted({file.name.split(".")[0] for file in folder.glob("*.md")}) for folder in DATED}
VERSIONS = [(root, name, days[i - 1], days[i]) for root in ("", "zh/") for name, days in DAYS.items() for i in range(1, len(days))]
ATOM = "{http://www.w3.org/2005/Atom}"
OUR_WORDS = {"visually-hidden", "difference-mark", "difference-link", "difference-same"}


def squeezed(text):
    return re.sub(r"\s", "", text)


def front(root, name, day):
    """The front matter of a version as text."""
    return (TOP / f"content/policies/{name}/{day}.{'zh' if root else 'en'}.md").read_text(encoding="utf-8").split("---")[1]


def is_minor(name, day):
    return any(re.search(r"^change_kind: minor", file.read_text(encoding="utf-8"), re.M) for file in (TOP / "content/policies" / name).glob(f"{day}*"))


def words(path):
    """All words of a version's title, lead and text, without what stands around them."""
    main = main_of(path)
    return squeezed(main.first("article").text())


@pytest.mark.parametrize("root, name, before, day", VERSIONS)
def test_a_difference_is_made_of_the_words_of_both_versions(site, root, name, before, day):
    folder = site / f"{root}policies/{name}"
    main = main_of(folder / day / "index.html")
    old, new = words(folder / before / "index.html"), words(folder / day / "index.html")
    section = main.first(name="differences")
    shown = section.first(name="difference")
    assert section.first(name="term-changes") or shown, "something changed"
    ours = lambda node: bool(OUR_WORDS & set(node.classes()))
    folded = {id(inner) for line in (shown.all(name="difference-same") if shown else []) for inner in line.walk()}
    for leaf in [n for n in (shown.walk() if shown else []) if n.tag in ("p", "li", "td", "th", "h4", "h5", "h6")]:
        if id(leaf) in folded or any(not isinstance(c, str) and c.tag in ("ul", "ol", "p", "table") for c in leaf.children):
            continue
        was = squeezed(leaf.text(lambda node: ours(node) or node.tag == "ins"))
        now = squeezed(leaf.text(lambda node: ours(node) or node.tag == "del"))
        assert was in old, was
        assert now in new, now
    ids = [n.attributes["id"] for n in main.walk() if n.attributes.get("id")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("root, name, before, day", VERSIONS)
def test_changes_are_words_too(site, root, name, before, day):
    section = main_of(site / f"{root}policies/{name}/{day}/index.html").first(name="differences")
    key = {id(n) for line in section.all(name="difference-key") for n in line.walk()}
    for change in section.all("ins") + section.all("del"):
        if id(change) in key:
            continue
        says = [n.text() for n in change.walk() if OUR_WORDS & set(n.classes()) and n is not change]
        expected = {("ins", ""): "dded", ("del", ""): "emoved", ("ins", "zh/"): "新增", ("del", "zh/"): "删除"}[change.tag, root]
        assert says and expected in says[0], change.text()


@pytest.mark.parametrize("root", ["", "zh/"])
def test_the_version_in_force_announces_the_next_and_leads_to_what_changes(watched, root):
    page = watched(f"{root}policies/returns/", viewport={"width": 390, "height": 800})
    news = page.locator(".is-news")
    assert ("2027年1月15日" if root else "15 January 2027") in news.inner_text()
    assert ("45天" if root else "45 days") in news.inner_text()
    news.get_by_role("link").click()
    page.wait_for_url("**/policies/returns/2027-01-15/#_differences")
    heading = page.locator("#_differences")
    expect(heading).to_be_in_viewport()
    assert ("2026年9月1日" if root else "1 September 2026") in heading.inner_text()
    assert page.locator(".differences ins", has_text="45天" if root else "45 days").first.is_visible()


def test_an_earlier_version_leads_to_the_one_in_force(watched):
    page = watched("policies/returns/2025-03-01/")
    page.locator(".status a").click()
    page.wait_for_url("**/policies/returns/")
    assert page.locator(".differences").count() == 0, "differences stand on the pages of versions"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["policies/returns/2026-09-01/", "zh/policies/shipping/2026-07-01/"])
def test_differences_are_accessible_and_fit_a_phone(watched, path, scheme):
    page = watched(path, viewport={"width": 320, "height": 640}, color_scheme=scheme)
    found = Axe().run(page).response["violations"]
    assert [(v["id"], [n["target"] for n in v["nodes"]]) for v in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    decoration = "e => getComputedStyle(e).textDecorationLine"
    assert page.locator(".difference ins").first.evaluate(decoration) == "underline"
    assert page.locator(".difference del").first.evaluate(decoration) == "line-through"


def test_who_hears_the_page_hears_what_changed(watched):
    page = watched("policies/returns/2026-09-01/")
    heard = page.locator(".differences").aria_snapshot()
    assert "[removed: 14 days" in heard.replace("\n", " ") and "[added: 30 days" in heard.replace("\n", " ")
    assert "insertion" in heard and "deletion" in heard


def atom_faults(feed):
    """What RFC 4287, sections 4.1.1 and 4.1.2, asks for and the feed lacks."""
    faults = []
    stamp = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$")
    for element in [feed, *feed.findall(ATOM + "entry")]:
        for name in ("id", "title", "updated"):
            if len(element.findall(ATOM + name)) != 1 or not element.findtext(ATOM + name):
                faults.append(f"{element.tag} needs one {name}")
        for name in ("published", "summary", "content"):
            if len(element.findall(ATOM + name)) > 1:
                faults.append(f"{element.tag} has two {name}")
        for time in element.findall(ATOM + "updated") + element.findall(ATOM + "published"):
            if not stamp.match(time.text):
                faults.append(time.text)
        alternates = [(link.get("type"), link.get("hreflang")) for link in element.findall(ATOM + "link") if link.get("rel") == "alternate"]
        if len(alternates) != len(set(alternates)):
            faults.append("two alternates of one type")
        if not alternates and element.find(ATOM + "content") is None:
            faults.append("neither alternate nor content")
        if any(not (link.get("href") or "").startswith("https://") for link in element.findall(ATOM + "link")):
            faults.append("a relative link")
    if feed.find(ATOM + "author") is None:
        faults.append("no author")
    if not any(link.get("rel") == "self" for link in feed.findall(ATOM + "link")):
        faults.append("no link to itself")
    ids = [entry.findtext(ATOM + "id") for entry in feed.findall(ATOM + "entry")]
    if len(ids) != len(set(ids)):
        faults.append("an id twice")
    times = [entry.findtext(ATOM + "updated") for entry in feed.findall(ATOM + "entry")]
    if times != sorted(times, reverse=True) or (times and feed.findtext(ATOM + "updated") != times[0]):
        faults.append("not newest first")
    return faults


@pytest.mark.parametrize("path", [f"{root}{place}feed.xml" for root in ("", "zh/") for place in ["", *(f"policies/{name}/" for name in DAYS)]])
def test_feeds_are_valid_atom_whose_addresses_exist(site, path):
    feed = xml.parse(site / path).getroot()
    assert feed.tag == ATOM + "feed" and atom_faults(feed) == []
    base = "https://help.example.com/"
    for link in feed.iter(ATOM + "link"):
        address, _, anchor = link.get("href").removeprefix(base).partition("#")
        file = site / (address if address.endswith(".xml") else address + "index.html")
        assert file.exists(), address
        if anchor:
            assert f'id="{anchor}"' in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("root", ["", "zh/"])
@pytest.mark.parametrize("name", DAYS)
def test_a_feed_has_one_entry_a_version_that_is_news(site, root, name):
    feed = xml.parse(site / f"{root}policies/{name}/feed.xml").getroot()
    entries = {entry.findtext(ATOM + "id").rstrip("/").rsplit("/", 1)[1]: entry for entry in feed.findall(ATOM + "entry")}
    assert sorted(entries) == [day for day in DAYS[name] if not is_minor(name, day)]
    for day, entry in entries.items():
        change = re.search(r"^change: (.+)$", front(root, name, day), re.M)
        assert change is None or entry.findtext(ATOM + "content") == change[1].strip("\"'")
        announced = re.search(r"^announced: (\S+)$", front(root, name, day), re.M)
        assert announced is None or entry.findtext(ATOM + "published").startswith(announced[1])
