"""Size charts in a real browser: the switch between the units, the numbers in both, the table on a phone and on paper."""
import csv
import re
from fractions import Fraction

import pytest

from conftest import TOP

DRESSES = ["size-charts/dresses/", "products/DR-1001/", "zh/size-charts/dresses/", "zh/products/DR-1001/"]
CHARTS = sorted(folder.name for folder in (TOP / "content/size-charts").iterdir() if (folder / "chart.csv").exists())
MARKS = {"⅛": 1, "¼": 2, "⅜": 3, "½": 4, "⅝": 5, "¾": 6, "⅞": 7}
IMPERIAL = {"in", "lb"}


def custom(path):
    return "metric" if path.startswith("zh/") else "inches"


def shown_units(page):
    """The units of the columns that are seen, in the head and in the first row."""
    units = page.eval_on_selector_all(
        ".chart thead th, .chart tbody tr:first-child td",
        "cells => cells.filter(c => c.offsetParent).map(c => c.className.replace('unit-', '')).filter(Boolean)")
    return set(units)


def checked(page):
    return page.locator(".units input:checked").get_attribute("value")


@pytest.mark.parametrize("path", DRESSES)
def test_the_chart_starts_with_the_units_of_the_language(watched, path):
    page = watched(path)
    assert checked(page) == custom(path)
    assert shown_units(page) == ({"cm"} if custom(path) == "metric" else {"in"})


@pytest.mark.parametrize("path", ["products/GL-7001/", "zh/size-charts/gloves/"])
def test_a_chart_starts_with_both_units_where_buyers_took_one_for_the_other(watched, path):
    page = watched(path)
    assert checked(page) == "both" and shown_units(page) == {"cm", "in"}
    page.locator("label:has(#_inches)").click()
    page.reload()
    assert checked(page) == "inches", "what the reader chose goes first"


@pytest.mark.parametrize("path,first", [("size-charts/", ["Dress sizes", "Top sizes"]), ("zh/size-charts/", ["连衣裙尺码表", "上衣尺码表"])])
def test_charts_stand_in_the_order_that_their_pages_ask_for(watched, path, first):
    assert watched(path).locator(".cards h2").all_inner_texts()[:2] == first


@pytest.mark.parametrize("path", DRESSES[1:3])
def test_without_javascript_both_units_are_shown_and_the_switch_works(watched, path):
    page = watched(path, java_script_enabled=False)
    assert page.locator("th.unit-cm").first.is_visible() and page.locator("th.unit-in").first.is_visible()
    assert page.locator("td.unit-cm").first.is_visible() and page.locator("td.unit-in").first.is_visible()
    page.locator("label:has(#_inches)").click()
    assert page.locator("td.unit-cm").first.is_hidden() and page.locator("td.unit-in").first.is_visible()
    page.locator("label:has(#_both)").click()
    assert page.locator("td.unit-cm").first.is_visible() and page.locator("td.unit-in").first.is_visible()


@pytest.mark.parametrize("path", DRESSES[::3])
def test_the_choice_is_remembered_on_every_page_and_in_every_language(watched, path):
    page = watched(path)
    other = "inches" if custom(path) == "metric" else "metric"
    page.locator(f"label:has(#_{other})").click()
    assert checked(page) == other
    page.reload()
    assert checked(page) == other
    page.goto(page.url.replace(path, "zh/size-charts/rings/"))
    assert checked(page) == other and shown_units(page) == ({"in"} if other == "inches" else {"mm"})
    page.goto(page.url.replace("zh/size-charts/rings/", "size-charts/jeans/"))
    assert checked(page) == other
    page.locator("label:has(#_both)").click()
    page.go_back()
    assert checked(page) == "both"


def test_the_switch_works_by_keyboard(watched):
    page = watched("size-charts/dresses/")
    page.locator(".units input:checked").focus()
    page.keyboard.press("ArrowRight")
    assert checked(page) == "both" and shown_units(page) == {"cm", "in"}
    page.keyboard.press("ArrowRight")
    assert checked(page) == "metric" and shown_units(page) == {"cm"}
    outline = page.locator(".units input:checked").evaluate(
        "e => getComputedStyle(e).outlineStyle + ' ' + getComputedStyle(e.parentElement).outlineStyle")
    assert outline != "none none", "the focus is seen"


def test_the_switch_works_by_touch_and_is_large_enough(watched):
    page = watched("zh/size-charts/dresses/", viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    for choice in ("inches", "both", "metric"):
        label = page.locator(f"label:has(#_{choice})")
        box = label.bounding_box()
        assert box["height"] >= 40 and box["width"] >= 40
        label.tap()
        assert checked(page) == choice


@pytest.mark.parametrize("path,name,options", [
    ("size-charts/dresses/", "Units", ["cm", "inches", "Both"]), ("zh/size-charts/dresses/", "单位", ["cm", "英寸", "都显示"])])
def test_a_screen_reader_hears_the_switch_and_the_table(watched, path, name, options):
    page = watched(path)
    group = page.get_by_role("group", name=name, exact=True)
    assert [group.get_by_role("radio", name=option, exact=True).count() for option in options] == [1, 1, 1]
    title = page.locator("h1").inner_text()
    region = page.get_by_role("region", name=title)
    assert region.get_attribute("tabindex") == "0"
    assert region.get_by_role("table").count() == 1
    # What is hidden is not read either: only the columns of one unit are in the accessibility tree.
    unit = page.locator(".units label:has(:checked)").inner_text()
    headers = [header.inner_text() for header in region.get_by_role("columnheader").all()]
    assert sum(unit in header for header in headers) == 3
    assert region.get_by_role("rowheader").count() == page.locator(".chart tbody tr").count()


def test_a_choice_that_cannot_be_stored_still_holds_for_the_page(browser, server):
    context = browser.new_context()
    context.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })")
    page = context.new_page()
    errors = []
    page.on("pageerror", lambda error: errors.append(error) if "localStorage" in str(error) or "units.js" in (error.stack or "") else None)
    page.goto(server + "size-charts/dresses/")
    assert checked(page) == "inches"
    page.locator("label:has(#_metric)").click()
    assert shown_units(page) == {"cm"} and errors == []
    context.close()


@pytest.mark.parametrize("stored", ["nonsense", "", "__proto__"])
def test_what_is_stored_by_others_changes_nothing(watched, stored):
    page = watched("size-charts/dresses/")
    page.evaluate("value => localStorage.setItem('signpost-units', value)", stored)
    page.reload()
    assert checked(page) == "inches"


def test_the_table_does_not_jump_when_the_page_opens(browser, server):
    context = browser.new_context(viewport={"width": 390, "height": 2000})
    context.add_init_script("""
        window.jumped = 0;
        new PerformanceObserver(list => list.getEntries().forEach(e => window.jumped += e.value)).observe({ type: 'layout-shift', buffered: true })""")
    page = context.new_page()
    page.goto(server + "size-charts/dresses/", wait_until="networkidle")
    assert page.evaluate("window.jumped") < 0.01
    context.close()


@pytest.mark.parametrize("path", ["size-charts/dresses/", "zh/size-charts/children/"])
def test_on_a_phone_the_table_scrolls_by_keyboard_and_keeps_the_size_in_sight(watched, path):
    page = watched(path, viewport={"width": 320, "height": 700})
    page.locator("label:has(#_both)").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320, "the page itself does not scroll sideways"
    region = page.locator(".table-scroll").first
    size, last = page.locator(".chart tbody th").first, page.locator(".chart tbody tr").first.locator("td").last
    left = size.bounding_box()["x"]
    region.focus()
    for _ in range(40):
        page.keyboard.press("ArrowRight")
    page.wait_for_function("() => { const r = document.querySelector('.table-scroll'); return r.scrollLeft + r.clientWidth >= r.scrollWidth - 2 }")
    assert abs(size.bounding_box()["x"] - left) < 2
    assert last.bounding_box()["x"] + last.bounding_box()["width"] <= 320
    behind = page.evaluate("([x, y]) => document.elementFromPoint(x, y).closest('th') !== null", [left + 4, size.bounding_box()["y"] + 8])
    assert behind, "nothing shows through the size"


@pytest.mark.parametrize("choice", ["metric", "inches", "both"])
@pytest.mark.parametrize("path", ["zh/size-charts/children/"])
def test_paper_shows_the_chosen_unit_and_the_whole_table(watched, path, choice):
    page = watched(path, viewport={"width": 680, "height": 960})
    page.locator(f"label:has(#_{choice})").click()
    page.emulate_media(media="print")
    assert page.locator(".units").is_hidden()
    assert shown_units(page) == {"metric": {"cm"}, "inches": {"in"}, "both": {"cm", "in"}}[choice]
    table = page.locator(".chart").bounding_box()
    assert table["x"] + table["width"] <= 681, "nothing is cut off at the paper's edge"


def number(text):
    """`34½` as 69/2."""
    if text[-1] in MARKS:
        return Fraction(text[:-1] or "0") + Fraction(MARKS[text[-1]], 8)
    return Fraction(text)


def numbers(text):
    """The numbers of a cell, exactly: one, or both ends of a range."""
    found = re.findall(r"\d+\.\d+|\d*[⅛¼⅜½⅝¾⅞]|\d+", text)
    return [number(part) for part in found]


def step(texts):
    """The step that the column's numbers were rounded to: the finest mark or decimal in it."""
    parts = [part for text in texts for part in re.findall(r"\d+\.\d+|\d*[⅛¼⅜½⅝¾⅞]", text)]
    if any("." in part for part in parts):
        return Fraction(1, 10 ** max(len(part.split(".")[1]) for part in parts if "." in part))
    return Fraction(1, 8) if any(MARKS[part[-1]] % 2 for part in parts) else Fraction(1, 4)


@pytest.mark.parametrize("name", CHARTS)
def test_every_number_is_right_in_both_units_and_every_header_names_its_unit(watched, name):
    page = watched(f"size-charts/{name}/")
    page.locator("label:has(#_both)").click()
    heads = page.eval_on_selector_all(".chart thead th", "cells => cells.map(c => [c.className.replace('unit-', ''), c.innerText, c.scope])")
    rows = page.eval_on_selector_all(".chart tbody tr", "rows => rows.map(r => [...r.cells].map(c => c.innerText))")
    assert all(scope == "col" for _, _, scope in heads)
    for unit, words, _ in heads:
        assert not unit or {"in": "(inches)", "lb": "(lb)"}.get(unit, f"({unit})") in words
    with open(TOP / f"content/size-charts/{name}/chart.csv", encoding="utf-8") as file:
        source = list(csv.reader(file))
    written = source[0]
    assert [row[0] for row in rows] == [row[0] for row in source[1:]]
    factor = {"cm": Fraction(254, 100), "mm": Fraction(254, 10), "kg": Fraction(45359237, 100000000)}
    place = 0
    for column, heading in enumerate(written):
        unit = heads[place][0]
        own = [row[place] for row in rows]
        if unit in factor and place + 1 < len(heads) and heads[place + 1][0] in IMPERIAL:
            assert heading.endswith(unit)
            other = [row[place + 1] for row in rows]
            half = step(other) / 2
            for given, one, two in zip([row[column] for row in source[1:]], own, other):
                assert numbers(one) == numbers(given), heading
                assert len(numbers(two)) == len(numbers(given)), heading
                for metric, imperial in zip(numbers(one), numbers(two)):
                    assert abs(imperial - metric / factor[unit]) <= half, (heading, one, two)
            assert len(set(other)) == len(set(own)), "two sizes never read alike"
            place += 2
        else:
            place += 1
    assert place == len(heads)
