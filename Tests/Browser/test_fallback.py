"""Pages that a language lacks: shown in another one, said and marked, found by menu, lists and search, and unknown to search engines."""
import re

import pytest
from axe_playwright_python.sync_playwright import Axe

# Only Chinese has this question.
QUESTION = "faq/payment/huabei/"
TITLE = "可以用花呗分期吗？"


def test_the_page_says_that_it_is_in_another_language(watched, server):
    page = watched(QUESTION)
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator(".language-note p").inner_text() == (
        "This page is not available in English yet. What follows is in Chinese. Contact us if you need it in English")
    heading = page.get_by_role("heading", level=1)
    assert heading.inner_text() == TITLE and heading.get_attribute("lang") == "zh"
    # Every Chinese word of the content stands in an element that says so, and nothing else does.
    stray = page.evaluate("""() => {
        const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
            const node = walker.currentNode, chinese = /[\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef]/.test(node.data);
            const language = node.parentElement.closest("[lang]").lang;
            if (node.data.trim() && chinese !== (language === "zh") && !/^[\\s\\d.,]*$/.test(node.data)) found.push(node.data);
        }
        return found;
    }""")
    assert stray == []
    assert page.locator("title").get_attribute("lang") == "zh"
    assert page.locator(".breadcrumbs [aria-current]").get_attribute("lang") == "zh"
    page.locator(".language-note a").click()
    assert page.url == server + "contact/"


def test_search_engines_are_led_to_the_original(watched, site):
    page = watched(QUESTION)
    assert page.locator("link[rel=canonical]").evaluate("l => l.href").endswith("/zh/" + QUESTION)
    assert page.locator("link[rel=alternate][hreflang]").count() == 0
    original = watched("zh/" + QUESTION)
    assert original.locator("link[rel=alternate][hreflang]").count() == 0
    assert original.locator(".language-note").count() == 0
    sitemap = (site / "sitemap.xml").read_text() if (site / "sitemap.xml").exists() else ""
    if sitemap:
        places = re.findall(r"<loc>([^<]+)</loc>", sitemap)
        assert [place for place in places if place.endswith(QUESTION)] == [place for place in places if place.endswith("/zh/" + QUESTION)]
    for feed in site.glob("**/feed.xml"):
        assert QUESTION not in feed.read_text()


def test_the_language_menu_leads_to_and_fro(watched, server):
    page = watched("zh/" + QUESTION)
    page.locator(".languages a[lang=en]").click()
    assert page.url == server + QUESTION
    page.locator(".languages a[lang=zh]").click()
    assert page.url == server + "zh/" + QUESTION


@pytest.mark.parametrize("path", ["faq/payment/", "index-of-pages/"])
def test_lists_name_it_with_its_language(watched, path):
    entry = watched(path).locator("main li").filter(has_text=TITLE)
    assert entry.locator("a").get_attribute("lang") == "zh"
    assert entry.locator(".badge").inner_text() == "Chinese"
    assert entry.locator(".badge").evaluate("e => e.closest('[lang]').lang") == "en"


def test_search_finds_it_from_the_other_language_and_says_which(watched, server):
    page = watched("search/?q=" + "花呗")
    result = page.locator(".search-result").first
    result.wait_for()
    assert result.locator(".search-title").get_attribute("lang") == result.locator(".search-excerpt").get_attribute("lang") == "zh"
    assert result.locator(".search-language").inner_text() == "In Chinese"
    result.locator("a").click()
    assert page.url.split("#")[0] == server + QUESTION


def test_links_in_it_lead_on_in_the_readers_language(watched, server):
    page = watched(QUESTION)
    hrefs = page.locator("article a").evaluate_all("links => links.map((a) => a.href)")
    assert len(hrefs) >= 4 and not [href for href in hrefs if "/zh/" in href]


@pytest.mark.parametrize("path", [QUESTION, "faq/payment/"])
@pytest.mark.parametrize("scheme,width", [("light", 320), ("dark", 1200)])
def test_it_is_accessible_and_fits(watched, path, scheme, width):
    page = watched(path, color_scheme=scheme, viewport={"width": width, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert [violation["id"] for violation in Axe().run(page).response["violations"]] == []
