"""The size finder in a real browser: by keyboard and touch, in both languages, in cm and inches, with the notices beside the chart."""
import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import TOP

DRESSES, IVY = "size-charts/dresses/", "products/DR-1001/"
CHARTS = sorted(folder.name for folder in (TOP / "content/size-charts").iterdir() if (folder / "chart.csv").exists())


def enter(page, unit=None, **measures):
    if unit:
        page.locator(f".finder-unit label:has([value={unit}])").click()
    for name, value in measures.items():
        field = page.locator(f"#_find-{name}")
        if not field.is_visible():
            page.locator(".finder-form summary").click()
        field.fill(value)


def answer(page):
    page.locator(".finder button[type=submit]").click()
    page.wait_for_selector("[data-answer] p")
    return page.locator("[data-answer] p").all_inner_texts()


def lines(page, kind):
    return page.locator(f"[data-answer] .is-{kind}").all_inner_texts()


@pytest.mark.parametrize("path,size,why", [
    (DRESSES, "By the chart, your size is M.", "Bust 88 cm lies in M (86–90)."),
    ("zh/" + DRESSES, "按尺码表，建议选M码。", "胸围88cm，属于M码（86–90）。"),
])
def test_a_measurement_gets_a_size_and_the_reason(watched, path, size, why):
    page = watched(path)
    enter(page, "metric", bust="88")
    answer(page)
    assert lines(page, "answer") == [size]
    assert lines(page, "reason") == [why]
    row = page.locator("tr.is-found th")
    assert row.inner_text().strip().startswith("M") and row.get_attribute("aria-current") == "true"


@pytest.mark.parametrize("path,advice", [
    (IVY, "Buyers say it runs small: take L instead of M."),
    ("zh/" + IVY, "买家反馈偏小：请把M码换成L码。"),
    (DRESSES, "Ivy wrap dress: take L."),
    ("zh/" + DRESSES, "常春藤裹身裙：建议选L码。"),
])
def test_the_notice_beside_the_chart_stands_at_the_answer_and_leads_to_its_page(watched, path, advice):
    page = watched(path)
    enter(page, "metric", bust="88")
    answer(page)
    assert [line.strip() for line in lines(page, "advice")] == [advice]
    assert page.locator("[data-answer] .is-advice svg").is_visible(), "not by colour alone"
    # The row that is marked is the one to buy: of a chart for many products the chart's own.
    assert page.locator("tr.is-found th").inner_text().startswith("L" if "products" in path else "M")
    page.locator("[data-answer] .is-advice a").click()
    page.wait_for_url("**/notices/**")


def test_by_keyboard_alone_and_announced(watched):
    page = watched(DRESSES)
    status = page.locator("[data-answer]")
    assert status.get_attribute("role") == "status" and status.inner_text() == "", "the live region stands there before it speaks"
    page.locator(".finder-unit input:checked").focus()
    page.keyboard.press("ArrowLeft")
    assert page.locator(".finder-unit input:checked").get_attribute("value") == "metric"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "_find-bust"
    page.keyboard.type("84")
    page.keyboard.press("Tab")
    page.keyboard.type("70")
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-answer] p")
    assert lines(page, "answer") == ["By the chart, your size is M."]
    assert lines(page, "reason") == ["Bust 84 cm lies in S (82–86).", "Waist 70 cm lies in M (68–72)."]
    assert page.evaluate("document.activeElement.id") == "_find-waist", "the reader stays where they were"
    # What stands there no longer belongs to what is entered.
    page.keyboard.type("5")
    assert status.inner_text() == "" and page.locator(".is-found").count() == 0


def test_by_touch_on_a_phone_the_answer_comes_into_view(watched):
    page = watched(IVY, viewport={"width": 360, "height": 640}, has_touch=True, is_mobile=True)
    page.locator(".finder-unit label:has([value=metric])").tap()
    page.locator("#_find-hip").fill("94")
    page.locator(".finder button[type=submit]").tap()
    page.wait_for_selector("[data-answer] p")
    box = page.locator("[data-answer]").bounding_box()
    assert 0 <= box["y"] and box["y"] + box["height"] <= 640 + 1, box
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    small = page.eval_on_selector_all(
        ".finder :is(button, select, input[type=text], label:has(input))",
        "all => all.map(e => e.getBoundingClientRect()).filter(b => b.width && (b.width < 24 || b.height < 24)).length")
    assert small == 0


def test_inches_as_people_write_them(watched):
    page = watched(DRESSES)
    assert page.locator(".finder-unit input:checked").get_attribute("value") == "inches", "as the chart starts"
    enter(page, bust="34 1/2")
    answer(page)
    # 34.5 in are 87.63 cm; 86 cm and 90 cm are 33.86 in and 35.43 in.
    assert lines(page, "reason") == ["Bust 34½ inches lies in M (33¾–35½)."]
    enter(page, bust="34½")
    assert answer(page)[0] == "By the chart, your size is M."
    enter(page, bust="88 cm")
    assert answer(page)[0] == "By the chart, your size is M.", "a unit that is written counts"


def test_the_unit_goes_along_with_the_chart_and_converts_what_is_entered(watched):
    page = watched("zh/" + DRESSES)
    field = page.locator("#_find-bust")
    assert page.locator("label[for=_find-bust] .unit").inner_text() == "cm"
    field.fill("87.6")
    page.locator(".units label:has(#_inches)").click()
    page.wait_for_function("document.querySelector('label[for=_find-bust] .unit').textContent === '英寸'")
    assert field.input_value() == "34½"
    page.locator(".finder-unit label:has([value=metric])").click()
    assert field.input_value() == "87.6"
    assert page.locator("#_metric").is_checked(), "the chart goes along with the finder"


def test_numbers_in_the_wrong_unit_are_noticed(watched):
    page = watched(DRESSES)
    enter(page, "metric", bust="34.5", waist="27")
    answer(page)
    assert lines(page, "answer") == ["Your measurements are below the smallest size of this chart, XS."]
    assert lines(page, "hint") == ["Are these inches? Then choose inches above."]
    # Chosen as it says, the numbers are meant, not converted: 34.5 in are 87.63 cm, 27 in are 68.58 cm.
    page.locator(".finder-unit label:has([value=inches])").click()
    page.wait_for_function("document.querySelector('[data-answer] .is-answer')?.textContent === 'By the chart, your size is M.'")
    assert [page.locator(f"#_find-{name}").input_value() for name in ("bust", "waist")] == ["34.5", "27"]
    # From then on they are inches as any others.
    page.locator(".finder-unit label:has([value=metric])").click()
    page.wait_for_function("document.querySelector('#_find-bust').value === '87.6'")


@pytest.mark.parametrize("path,contact", [(DRESSES, "/contact/"), ("zh/" + DRESSES, "/zh/contact/")])
def test_outside_the_chart_it_says_so_and_leads_to_the_shop(watched, path, contact):
    page = watched(path)
    enter(page, "metric", bust="130")
    answer(page)
    page.locator("[data-answer] .is-contact a").click()
    page.wait_for_url("**" + contact)


def test_a_size_of_another_system_and_measurements_before_it(watched):
    page = watched(DRESSES)
    page.locator("#_find-usual").select_option(label="EU 40")
    assert answer(page)[:1] == ["By the chart, your size is L."]
    assert "EU 40 is L in this chart." in lines(page, "reason")
    enter(page, "metric", bust="80")
    assert answer(page)[0] == "By the chart, your size is XS."
    page.locator(".finder button[type=reset]").click()
    assert page.locator("[data-answer]").inner_text() == "" and page.locator("#_find-bust").input_value() == ""
    assert answer(page) == ["Enter a measurement first."]


def test_what_is_no_number_is_said_at_its_field(watched):
    page = watched(DRESSES)
    enter(page, bust="wide", waist="27")
    page.locator(".finder button[type=submit]").click()
    page.wait_for_selector("#_find-bust[aria-invalid=true]")
    assert page.evaluate("document.activeElement.id") == "_find-bust"
    assert page.locator("#" + page.locator("#_find-bust").get_attribute("aria-describedby")).inner_text().startswith("Please enter a number")
    assert page.locator("[data-answer]").inner_text() == ""
    enter(page, bust="34")
    answer(page)
    assert page.locator("[aria-invalid]").count() == 0 and page.locator(".field-note").count() == 0


def stored(page):
    return page.evaluate("localStorage.getItem('signpost-measurements')")


def test_measurements_are_remembered_only_if_asked_and_forgotten_when_not(watched):
    page = watched(DRESSES)
    enter(page, "metric", bust="88", waist="70")
    answer(page)
    assert stored(page) is None
    page.locator("[data-remember]").check()
    assert json.loads(stored(page)) == {"body": {"bust": {"value": 88, "unit": "cm"}, "waist": {"value": 70, "unit": "cm"}}}
    page.goto(page.url.replace(DRESSES, "zh/size-charts/tops/"))
    page.wait_for_function("document.querySelector('#_find-bust').value !== ''")
    page.locator(".finder-unit label:has([value=metric])").click()
    assert [page.locator(f"#_find-{name}").input_value() for name in ("bust", "waist")] == ["88", "70"]
    assert page.locator("[data-remember]").is_checked()
    page.locator("[data-remember]").uncheck()
    assert stored(page) is None


def test_nothing_that_is_entered_leaves_the_page(watched):
    page = watched(DRESSES)
    requests = []
    page.wait_for_load_state("networkidle")
    page.on("request", lambda request: requests.append(request.url))
    enter(page, "metric", bust="88", waist="70", hip="95")
    answer(page)
    page.wait_for_timeout(200)
    assert requests == []


def test_without_javascript_the_chart_is_the_answer(watched):
    page = watched(DRESSES, java_script_enabled=False)
    assert page.locator(".finder noscript").count() == 1
    page.locator("#_find-bust").fill("88")
    page.locator(".finder button[type=submit]").click()
    page.wait_for_url(re.compile(r"#_chart$"))
    assert "88" not in page.url


@pytest.mark.parametrize("chart", CHARTS)
def test_the_form_asks_what_the_module_asks(watched, chart):
    page = watched(f"size-charts/{chart}/")
    asked, module, systems, values = page.evaluate("""async () => {
        const { fields, systems } = await import(new URL("../../sizes/finder.js", location.href).href);
        const form = document.querySelector("[data-finder]");
        const chart = JSON.parse(form.dataset.chart);
        return [[...form.querySelectorAll("[data-measure]")].map((e) => e.dataset.measure), fields(chart).map((f) => f.key),
            systems(chart).flatMap((s) => s.values.map((v) => `${s.system} ${v}`)),
            [...form.querySelectorAll("[data-system]")].map((e) => `${e.dataset.system} ${e.value}`)];
    }""")
    assert asked == module and len(asked) > 0
    assert systems == values


@pytest.mark.parametrize("path", [DRESSES, "zh/" + IVY])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible(watched, path, scheme):
    page = watched(path, color_scheme=scheme)
    enter(page, "metric", bust="86")
    answer(page)
    results = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
    assert results.response["violations"] == [], results.generate_report()
