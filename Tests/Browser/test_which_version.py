"""Which version applies to my order? By keyboard, in both languages, from a folder, and without JavaScript."""
import re

import pytest
from axe_playwright_python.sync_playwright import Axe

RETURNS = "policies/returns/"
# Versions of the returns policy: 2025-03-01, 2025-11-01, 2026-09-01; 2027-01-15 is announced. The reader's clock: 16 November 2026.
CASES = [
    ("", "2025-12-24", "For an order placed on 24 December 2025, the version of 1 November 2025 applies.", "Read the version of 1 November 2025"),
    ("", "2025-10-31", "For an order placed on 31 October 2025, the version of 1 March 2025 applies.", "Read the version of 1 March 2025"),
    ("", "2025-11-01", "For an order placed on 1 November 2025, the version of 1 November 2025 applies.", "Read the version of 1 November 2025"),
    ("", "2026-11-16", "For an order placed on 16 November 2026, the version of 1 September 2026 applies.", "It is the one on this page."),
    ("", "2027-01-14", "14 January 2027 is still ahead. As announced so far, the version of 1 September 2026 will apply to an order placed that day.", "It is the one on this page."),
    ("", "2027-01-15", "15 January 2027 is still ahead. As announced so far, the version of 15 January 2027 will apply to an order placed that day.", "Read the version of 15 January 2027"),
    ("", "2025-02-28", "The first version published here took effect on 1 March 2025. Your order is older than that: ask us, and we will look it up.", "Contact us"),
    ("zh/", "2025-12-24", "2025年12月24日的订单，适用2025年11月1日生效的版本。", "查看2025年11月1日生效的版本"),
    ("zh/", "2026-11-16", "2026年11月16日的订单，适用2026年9月1日生效的版本。", "就是本页这个版本。"),
    ("zh/", "2027-02-01", "2027年2月1日还没到。按目前公布的内容，到时下单适用2027年1月15日生效的版本。", "查看2027年1月15日生效的版本"),
    ("zh/", "2024-06-01", "我们在这里公布的第一个版本从2025年3月1日起生效，您的订单更早。请联系我们，我们帮您查。", "联系我们"),
]


def asked(page, day):
    page.locator("#_which-day").fill(day)
    page.locator("form.which-version button").click()
    return page.locator(".which-answer p").all_inner_texts()


def at_demo_day(watched, path, **options):
    page = watched(path, **options)
    page.clock.set_fixed_time("2026-11-16T10:00:00")
    return page


@pytest.mark.parametrize("language", ["", "zh/"])
def test_the_day_of_an_order_names_and_links_its_version(watched, server, language):
    page = at_demo_day(watched, language + RETURNS)
    for _, day, sentence, way in (case for case in CASES if case[0] == language):
        assert asked(page, day) == [sentence, way], day
        links = page.locator(".which-answer a")
        if links.count() and "Contact" not in way and way != "联系我们":
            assert re.search(r"returns/\d{4}-\d\d-\d\d/$", links.evaluate("a => a.href")), day
    assert asked(page, "2024-01-01")[1] in ("Contact us", "联系我们")
    page.locator(".which-answer a").click()
    assert page.url == f"{server}{language}contact/"


def test_the_link_leads_to_the_text_of_that_day(watched, server):
    page = at_demo_day(watched, RETURNS)
    asked(page, "2025-12-24")
    page.locator(".which-answer a").click()
    assert page.url == f"{server}{RETURNS}2025-11-01/"
    page.clock.set_fixed_time("2026-11-16T10:00:00")
    # On the page of a version the same form knows where it stands.
    assert asked(page, "2025-12-24")[1] == "It is the one on this page."
    assert asked(page, "2026-11-16")[1] == "Read the version of 1 September 2026"


def test_by_keyboard_the_answer_is_said_and_the_focus_stays(watched):
    page = at_demo_day(watched, RETURNS, locale="en-US")
    page.locator("#_which-day").focus()
    page.keyboard.type("12242025")
    page.keyboard.press("Enter")
    status = page.locator(".which-version [role=status]")
    assert status.inner_text().startswith("For an order placed on 24 December 2025")
    assert page.evaluate("document.activeElement.id") == "_which-day"


def test_no_day_is_told_at_the_field(watched):
    page = at_demo_day(watched, RETURNS)
    page.locator("form.which-version button").click()
    assert page.locator(".which-answer").inner_text() == "Enter the day of your order, for example 2026-10-05."
    field = page.locator("#_which-day")
    assert field.get_attribute("aria-invalid") == "true" and page.evaluate("document.activeElement.id") == "_which-day"
    assert asked(page, "2025-12-24")[0].startswith("For an order")
    assert field.get_attribute("aria-invalid") is None


def test_where_the_browser_has_no_calendar_a_day_may_be_typed(watched):
    page = at_demo_day(watched, RETURNS)
    page.locator("#_which-day").evaluate("(field) => field.type = 'text'")
    for written in ("2025/12/24", "2025年12月24日", " 2025.12.24 "):
        assert asked(page, written)[0].startswith("For an order placed on 24 December 2025"), written
    assert asked(page, "2025-4-5")[0].startswith("For an order placed on 5 April 2025")
    for written in ("24/12/2025", "2025-02-30", "0202-12-24", "<b>2025-12-24", "tomorrow"):
        assert asked(page, written) == ["Enter the day of your order, for example 2026-10-05."], written


def test_a_link_may_ask(watched):
    page = watched(RETURNS + "?ordered=2025-12-24#_versions")
    assert page.locator(".which-answer .is-answer").inner_text() == "For an order placed on 24 December 2025, the version of 1 November 2025 applies."
    assert page.locator("#_which-day").input_value() == "2025-12-24"
    page = watched(RETURNS + "?ordered=%3Cb%3Ex")
    assert page.locator(".which-answer").inner_text() == ""


@pytest.mark.parametrize("language,line", [
    ("", "For orders from 1 November 2025 to 31 August 2026"), ("zh/", "适用于2025年11月1日至2026年8月31日的订单"),
])
def test_without_javascript_the_list_below_answers(watched, language, line):
    page = watched(language + RETURNS, java_script_enabled=False)
    page.locator("#_which-day").fill("2025-12-24")
    page.locator("form.which-version button").click()
    assert page.url.endswith("policies/returns/?ordered=2025-12-24#_versions")
    assert page.locator(".which-answer").inner_text() == ""
    assert page.locator(".versions").get_by_text(line).is_visible()
    assert page.locator(".versions li").count() == 4


def test_it_answers_from_a_folder(browser, site):
    page = browser.new_page()
    page.goto((site / RETURNS / "index.html").as_uri())
    assert asked(page, "2025-12-24")[0].startswith("For an order placed on 24 December 2025")
    page.close()


@pytest.mark.parametrize("scheme,width", [("light", 320), ("dark", 1200)])
def test_it_is_accessible_and_fits(watched, scheme, width):
    page = at_demo_day(watched, "zh/" + RETURNS, color_scheme=scheme, viewport={"width": width, "height": 700})
    asked(page, "2025-12-24")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    found = Axe().run(page, context="form.which-version")
    assert [violation["id"] for violation in found.response["violations"]] == []
    for part in ("#_which-day", "form.which-version button", ".which-answer a"):
        assert page.locator(part).bounding_box()["height"] >= 24, part


def test_a_policy_with_one_version_asks_nothing(watched):
    page = watched("policies/warranty/")
    assert page.locator("form.which-version").count() == 0
    assert page.locator("script[src*=which-version]").count() == 0
