"""Terms at a glance: the answer in ten seconds, on a phone and on paper, compared with the front matter and not with the code."""
import re

import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe

from conftest import DEMO_DAY, TOP

POLICIES = TOP / "content/policies"


def terms():
    """The terms of each policy's version in force."""
    found = {}
    for entry in sorted(POLICIES.iterdir()):
        if entry.name.startswith("."):
            continue
        files = sorted(entry.glob("*.md")) if entry.is_dir() else [entry]
        days = [file for file in files if not entry.is_dir() or file.name[:10] <= DEMO_DAY]
        last = days[-1].name[:10] if entry.is_dir() else ""
        for file in days:
            matter = yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])
            if file.name.startswith(last) and "terms" in matter:
                found[entry.name if entry.is_dir() else entry.name.split(".")[0]] = matter["terms"]
    return found


TERMS = terms()


def words(value, language):
    return value[language] if isinstance(value, dict) else value


def test_every_policy_of_the_demo_has_terms():
    assert set(TERMS) == {p.name.split(".")[0] for p in POLICIES.iterdir() if not p.name.startswith(".")}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_policy_opens_with_what_its_front_matter_says(site, browser, language):
    """Every condition, step, piece of evidence and problem stands in the card, before the text, in the reader's language."""
    page = browser.new_page(java_script_enabled=False)
    for name, given in TERMS.items():
        page.goto((site / ("" if language == "en" else language) / "policies" / name / "index.html").as_uri())
        card = page.locator(".glance")
        assert card.count() == 1, name
        text = re.sub(r"\s+", " ", card.inner_text())
        for value in given.get("conditions", []) + given.get("steps", []):
            assert words(value, language) in text, (name, value)
        for remedy in given.get("compensation", []):
            assert words(remedy["problem"], language) in text, (name, remedy)
        for season in (given.get("returns") or {}).get("seasons", []):
            assert words(season["name"], language) in text
        # No form of words was left unfilled, and nothing is said twice in a row.
        assert "{" not in text and "terms." not in text, (name, text)
        assert page.evaluate("() => document.querySelector('.glance').compareDocumentPosition(document.querySelector('.contents, .glance + .prose')) & 4")
    page.close()


def test_the_answer_is_there_in_ten_seconds_on_a_phone(site, browser):
    """The large facts of the return policy stand in the first two screens of a small phone, and say the window, both costs and the refund."""
    page = browser.new_page(viewport={"width": 360, "height": 640})
    page.goto((site / "policies/returns/index.html").as_uri())
    tiles = [t.inner_text().split("\n")[0] for t in page.locator(".tiles li").all()]
    assert tiles == ["30 days", "Free", "4.90 USD", "3 business days"]
    assert page.locator(".tiles li").nth(0).bounding_box()["y"] < 2 * 640
    page.close()


OUTSIDE = """width => [...document.querySelectorAll(".glance :is(td, dd, li, tbody th)")]
    .filter(e => e.getBoundingClientRect().right > width + 1 || e.scrollWidth > e.clientWidth + 1).map(e => e.textContent)"""


@pytest.mark.parametrize("path", ["policies/returns/", "policies/shipping/", "zh/policies/compensation/", "zh/policies/warranty/"])
def test_nothing_is_cut_off_at_any_width(site, browser, path):
    page = browser.new_page()
    page.goto((site / path / "index.html").as_uri())
    for width in (320, 390, 768, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        if width < 768:
            assert page.evaluate(OUTSIDE, width) == []
    page.close()


def test_a_problem_can_be_linked_and_is_shown(watched):
    opened = watched("policies/compensation/")
    page = getattr(opened, "page", opened)
    page.get_by_role("link", name="Parcel lost", exact=True).click()
    assert page.url.endswith("#lost_parcel")
    row = page.locator("tr:target")
    assert "A new parcel" in row.inner_text() and "A full refund and a coupon of 5 USD" in row.inner_text()
    assert row.locator("th").evaluate("e => getComputedStyle(e).backgroundColor") != page.locator("tbody tr").nth(1).locator("th").evaluate("e => getComputedStyle(e).backgroundColor")


def test_regions_are_those_of_the_front_matter(site, browser):
    """A line for each region, with its days, and the fee and duties that hold there."""
    page = browser.new_page()
    page.goto((site / "policies/shipping/index.html").as_uri())
    table = page.locator(".glance table", has=page.get_by_role("columnheader", name="Region"))
    rows = [[c.inner_text() for c in row.locator("th, td").all()] for row in table.locator("tbody tr").all()]
    given = TERMS["shipping"]["shipping"]["delivery"]
    assert [row[1] for row in rows] == [entry["within"].replace("-", " to ") for entry in given]
    by_place = {row[0]: row for row in rows}
    assert by_place["Mainland China"][2:4] == ["8 CNY, free from 99 CNY", ""]
    assert by_place["United States"][2:] == ["4.90 USD, free from 49 USD", "We pay", "Meridian Express"]
    assert by_place["United Kingdom, EU"][3] == "We pay" and by_place["Everywhere else"][3] == "You pay"
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["policies/returns/", "zh/policies/shipping/", "policies/compensation/", "policies/members/"])
def test_terms_have_no_faults_of_accessibility(watched, scheme, path):
    opened = watched(path, color_scheme=scheme, viewport={"width": 390, "height": 800})
    page = getattr(opened, "page", opened)
    results = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
    assert results.violations_count == 0, results.generate_report()


@pytest.fixture(scope="module")
def paper(browser):
    """A page as it is printed: A4 less the margins of 13 mm and 11 mm, at 96 dots an inch."""
    page = browser.new_page(viewport={"width": 695, "height": 1039})
    page.emulate_media(media="print")
    yield page
    page.close()


FURNITURE = ".site-header, .site-footer, .banner, .breadcrumbs, .contents, .versions, .contact-prompt, .links, .notices"


@pytest.mark.parametrize("name", sorted(TERMS))
@pytest.mark.parametrize("language", ["", "zh/"])
def test_printed_it_is_one_sheet_with_shop_version_and_address(site, paper, name, language):
    """The terms fill at most one A4 sheet; a text without room beside them follows on the second."""
    page = paper
    page.goto((site / f"{language}policies/{name}/index.html").as_uri())
    sheet = page.locator(".sheet").inner_text()
    assert "Marlow Lane" in sheet or "茉岚" in sheet
    day = "2026-09-01" if name == "returns" else "2026-07-01" if name == "shipping" else ""
    assert f"https://help.example.com/{language}policies/{name}/" + (f"{day}/" if day else "") in sheet
    assert re.search(r"20\d\d", sheet.replace(day, "")), "the day of the version"
    assert page.evaluate("query => [...document.querySelectorAll(query)].filter(e => e.checkVisibility()).map(e => e.className)", FURNITURE) == []
    end = page.locator(".glance").bounding_box()
    assert end["y"] + end["height"] < 1039, "the terms fit on one sheet"
    pages = len(re.findall(rb"/Type /Page\b", page.pdf(prefer_css_page_size=True)))
    assert pages <= (2 if name in ("shipping", "compensation") else 1)
