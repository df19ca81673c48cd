"""What a shopper does: searches, follows a result, meets a notice beside a size chart, asks the guide."""
import re

import pytest


def search_from_home(page, query):
    box = page.locator("input[name=q]").first
    box.click()
    box.fill(query)
    box.press("Enter")
    page.wait_for_url("**/search/?q=*")
    page.wait_for_selector(".search-result a")
    return page.locator(".search-result .search-title")


@pytest.mark.parametrize(
    "language,query,address",
    [
        ("", "where is my parcel", "faq/shipping/where-is-my-parcel/"),
        ("", "runs small", "faq/sizes/runs-small/"),
        ("", "refund", "refund"),
        ("", "inches", "cm-or-inches"),
        ("zh/", "包裹到哪了", "zh/faq/shipping/where-is-my-parcel/"),
        ("zh/", "尺码偏小怎么办", "runs-small"),
        ("zh/", "退款", "refund"),
        ("zh/", "运费谁出", "who-pays-return"),
    ],
)
def test_a_question_finds_its_answer(watched, language, query, address):
    page = watched(language)
    results = search_from_home(page, query)
    first = [results.nth(i).get_attribute("href") for i in range(min(3, results.count()))]
    assert any(address in href for href in first), first
    results.first.click()
    page.wait_for_load_state()
    assert page.locator("h1").count() == 1


def test_results_appear_while_typing(watched):
    page = watched()
    box = page.locator("input[name=q]").first
    box.click()
    box.press_sequentially("late parc", delay=20)
    page.wait_for_selector("[role=listbox] [role=option]")
    assert box.get_attribute("aria-expanded") == "true"
    box.press("ArrowDown")
    assert box.get_attribute("aria-activedescendant")
    box.press("Enter")
    page.wait_for_load_state()
    assert "/faq/" in page.url or "/policies/" in page.url


def test_a_query_is_shown_as_text(watched):
    page = watched("search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")
    page.wait_for_timeout(500)
    assert page.locator("main img[src=x]").count() == 0


@pytest.mark.parametrize("language,name,advice", [("", "Ivy wrap dress", "one size up"), ("zh/", "常春藤裹身裙", "大一码")])
def test_the_dress_has_its_notice_beside_its_size_chart(watched, language, name, advice):
    page = watched(language + "size-charts/dresses/")
    notice = page.locator("main .notice").filter(has_text=name).first
    notice.wait_for()
    assert advice in notice.inner_text()
    table = page.locator("main table").first
    near = page.evaluate("([a, b]) => Math.abs(a.getBoundingClientRect().bottom - b.getBoundingClientRect().top)", [notice.element_handle(), table.element_handle()])
    assert near < 700
    page.goto(page.url.replace("size-charts/dresses/", "products/DR-1001/"))
    assert advice in page.locator("main").inner_text()


@pytest.mark.parametrize("language", ["", "zh/"])
def test_the_guide_leads_to_an_answer(watched, language):
    page = watched(language + "guide/")
    for _ in range(6):
        choices = page.locator("main [data-choice], main .choices a")
        if choices.count() == 0:
            break
        choices.first.click()
        page.wait_for_load_state()
    assert page.locator("main h1").count() == 1
    assert page.locator("main .choices a").count() == 0


def test_the_language_switch_keeps_the_page(watched):
    page = watched("policies/returns/")
    page.locator("a[hreflang=zh]").first.click()
    page.wait_for_url("**/zh/policies/returns/")
    assert page.locator("html").get_attribute("lang").startswith("zh")
    assert re.search("退货", page.locator("h1").inner_text())
