"""Notices about sizes at the chart: what to do, why, since when, and which product is meant."""
import json
import re
import shutil

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import TOP, build, served, watching
from kinds import SHAPES

ID = "DR-1001-runs_small-2026-10-05"
DRESS = [
    ("products/DR-1001/", "Runs small", "one size up", "buyers", "Since 5 October 2026."),
    ("zh/products/DR-1001/", "尺码偏小", "大一码", "反馈", "2026年10月5日起。"),
    ("size-charts/dresses/", "Ivy wrap dress: runs small", "one size up", "buyers", "Since 5 October 2026."),
    ("zh/size-charts/dresses/", "常春藤裹身裙：尺码偏小", "大一码", "反馈", "2026年10月5日起。"),
]
GLOVES = ["products/GL-7001/", "zh/products/GL-7001/", "size-charts/gloves/", "zh/size-charts/gloves/"]
# All of the chart `dresses`.
DRESSES = [2, 3, 4, 6, 7, 8, 9, 10]
WRITTEN = """---
title: {title}
start: 2026-11-02
product: {sku}
issue: {issue}
level: {level}
---

Text.
"""


@pytest.fixture(scope="session")
def crowded(tmp_path_factory):
    """The finished site of a shop in which eight more products of one chart have a notice about sizes."""
    work = tmp_path_factory.mktemp("crowded")
    shutil.copytree(TOP / "content", work / "content")
    for number in DRESSES:
        issue = "runs_small" if number < 9 else "runs_large"
        for language, title in (("en", f"Dress {number} fits tightly"), ("zh", f"连衣裙{number}版型偏紧")):
            text = WRITTEN.format(title=title, sku=f"DR-{1000 + number}", issue=issue, level=1 if number == 10 else 2)
            (work / f"content/notices/dress-{number}.{language}.md").write_text(text)
    build(work / "public", content=work / "content")
    return work / "public"


@pytest.fixture(scope="session")
def crowded_server(crowded, tmp_path_factory):
    with served(crowded, tmp_path_factory) as address:
        yield address


@pytest.fixture
def crowded_page(browser, crowded_server):
    yield from watching(browser, crowded_server)


def note(page):
    return page.locator(".chart-notices [role=note]")


@pytest.mark.parametrize("path,title,advice,evidence,since", DRESS)
def test_the_advice_comes_before_the_figures_and_all_before_the_chart(watched, path, title, advice, evidence, since):
    page = watched(path)
    assert note(page).count() == 1
    words = note(page).inner_text()
    places = [words.index(part) for part in (title, advice, evidence, since)]
    assert places == sorted(places)
    assert page.locator("main [role=note]").count() == 1, "and nowhere twice"
    above = "([a, b]) => Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING)"
    table = page.locator("main table.chart").first
    assert page.evaluate(above, [note(page).element_handle(), table.element_handle()])
    gap = table.bounding_box()["y"] - note(page).bounding_box()["y"] - note(page).bounding_box()["height"]
    assert 0 < gap < 500, "directly above it"


@pytest.mark.parametrize("path,title,advice,evidence,since", DRESS)
def test_it_is_a_note_with_a_name_an_icon_and_a_way_to_its_page(watched, path, title, advice, evidence, since):
    page = watched(path)
    assert page.get_by_role("note", name=title, exact=True).count() == 1
    icon = note(page).locator("svg")
    assert icon.count() == 1 and icon.get_attribute("aria-hidden") == "true" and icon.is_visible()
    assert note(page).get_attribute("data-issue") == "runs_small" and note(page).get_attribute("data-sizes") == "1"
    link = note(page).get_by_role("link")
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/notices/{ID}/")


@pytest.mark.parametrize("path,mine,advised", [("zh/products/DR-1001/", "M", "L"), ("zh/size-charts/dresses/", "M", "L")])
def test_the_finder_says_what_the_notice_adds_and_leads_to_it(watched, path, mine, advised):
    page = watched(path)
    page.locator("[data-measure=bust]").fill("88")
    page.locator("[data-measure=bust]").press("Enter")
    answer = page.locator("[data-answer]")
    answer.locator("p").first.wait_for()
    # 88 lies in M, 86 to 90; one size up is L.
    assert mine in answer.locator("p").first.inner_text()
    advice = answer.locator(".is-advice").first
    assert advised in advice.inner_text() and advice.locator("svg").count() == 1
    assert advice.get_by_role("link").get_attribute("href").endswith(f"/notices/{ID}/")


@pytest.mark.parametrize("path", GLOVES)
def test_a_mix_up_of_units_never_looks_like_running_small(watched, path):
    page = watched(path)
    assert note(page).get_attribute("data-issue") == "unit_mixup"
    assert note(page).get_attribute("data-sizes") is None
    words = note(page).inner_text()
    assert not re.search("size up|larger|大一码|大码|偏小", words)
    arrow, dress = note(page).locator("svg").inner_html(), watched("products/DR-1001/").locator(".chart-notices svg").inner_html()
    assert arrow != dress


def test_a_chart_of_many_says_which_product_is_meant(watched):
    assert note(watched("size-charts/dresses/")).get_attribute("data-about") == "Ivy wrap dress"
    assert note(watched("products/DR-1001/")).get_attribute("data-about") is None
    assert watched("products/DR-1002/").locator(".chart-notices").count() == 0, "another dress has none"


@pytest.mark.parametrize("path,summary", [("size-charts/dresses/", "6 more notices about sizes"), ("zh/size-charts/dresses/", "还有6条尺码提示")])
def test_many_fold_and_the_keyboard_unfolds_them(crowded_page, path, summary):
    page = crowded_page(path)
    assert note(page).count() == 3
    assert "is-urgent" in note(page).first.get_attribute("class"), "urgent ones first"
    fold = page.locator(".chart-notices summary")
    assert fold.inner_text() == summary
    items = page.locator(".chart-notices details li")
    assert items.first.is_hidden()
    fold.focus()
    page.keyboard.press("Enter")
    assert items.first.is_visible() and items.count() == 6
    # Those that say the same stand together, with the advice once.
    groups = page.locator(".chart-notices details .notice-group")
    assert groups.count() == len(set(groups.all_inner_texts())) == 2
    assert {item.get_attribute("data-issue") for item in items.all()} == {"runs_small", "runs_large"}
    items.first.get_by_role("link").click()
    page.wait_for_url("**/notices/**")


@pytest.mark.parametrize("width,scheme", SHAPES)
def test_notices_at_the_chart_are_accessible(browser, crowded_server, width, scheme):
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    for path in ("size-charts/dresses/", "zh/products/DR-1001/"):
        page.goto(crowded_server + path)
        if page.locator(".chart-notices details").count():
            page.locator(".chart-notices details").evaluate("fold => { fold.open = true }")
        found = Axe().run(page).response["violations"]
        assert [(v["id"], [n["target"] for n in v["nodes"]]) for v in found] == []
        for link in page.locator(".chart-notices a:visible, .chart-notices summary").all():
            assert link.bounding_box()["height"] >= 24, link.inner_text()
    context.close()


@pytest.mark.parametrize("path", ["size-charts/dresses/", "zh/size-charts/dresses/"])
def test_they_fit_a_narrow_phone_print_and_need_no_script(browser, crowded_server, path):
    context = browser.new_context(viewport={"width": 320, "height": 640}, java_script_enabled=False)
    page = context.new_page()
    page.goto(crowded_server + path)
    box = page.locator(".chart-notices").bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 320
    for notice in note(page).all():
        assert notice.is_visible() and notice.bounding_box()["width"] <= 320
    page.emulate_media(media="print")
    assert note(page).first.is_visible()
    context.close()


def test_with_forced_colours_the_box_keeps_its_edge(browser, server):
    context = browser.new_context(forced_colors="active")
    page = context.new_page()
    page.goto(server + "products/DR-1001/")
    style = note(page).evaluate("box => [getComputedStyle(box).borderTopStyle, getComputedStyle(box).borderTopWidth]")
    assert style == ["solid", "1px"]
    context.close()


def test_the_api_says_how_many_sizes(site):
    notices = {n["id"]: n for n in json.loads((site / "api/notices.json").read_text(encoding="utf-8"))["notices"]}
    assert notices[ID]["sizes"] == 1
    assert all(n["sizes"] is None for n in notices.values() if n["issue"] not in ("runs_small", "runs_large"))
