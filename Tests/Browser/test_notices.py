"""Notices as shoppers meet them: above every page until they are put away, folded where there are many, in words and on paper."""
import gzip

import pytest
from axe_playwright_python.sync_playwright import Axe

from kinds import SHAPES

PAGES = [
    "", "policies/shipping/", "size-charts/dresses/", "faq/", "faq/shipping/", "faq/shipping/late-parcel/", "products/DR-1001/", "guide/",
    "guide/parcel-lost/", "notices/", "notices/warehouse/", "notices/chat-hours/", "contact/", "search/?q=ivy%20wrap%20dress",
    "index-of-pages/", "about/",
]
PAGES += ["zh/" + path for path in PAGES] + ["404.html"]

# What has moved without the reader's doing since the page began.
SHIFT = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 300);
})"""


def top(page):
    return page.locator("[data-banner]")


@pytest.mark.parametrize("path", PAGES)
def test_whole_shop_notices_stand_above_every_page_and_cover_nothing(troubled_page, path):
    page = troubled_page(path)
    banner, header = top(page).bounding_box(), page.locator("header.site-header").bounding_box()
    assert banner["y"] == 0 and banner["y"] + banner["height"] <= header["y"] + 0.5
    levels = page.locator("[data-banner] [role=note]:visible .notice-level").all_inner_texts()
    important, normal = ("重要提示", "温馨提示") if path.startswith("zh/") else ("Important", "Good to know")
    assert levels == [important, normal, normal]
    assert page.locator("[data-banner] summary").inner_text() == ("还有1条提示" if path.startswith("zh/") else "1 more notice")
    if "?q=" not in path:  # Results arrive when they are found.
        assert page.evaluate(SHIFT) < 0.02


def test_a_notice_put_away_stays_away_and_a_new_one_comes(troubled_page):
    page = troubled_page("faq/shipping/late-parcel/")
    button = page.get_by_role("button", name="Do not show this again")
    button.focus()
    page.keyboard.press("Enter")
    assert not top(page).is_visible()
    assert page.evaluate("document.activeElement.matches('.site-header a')"), "the focus goes on, not back to the start"
    painted = "new Promise((done) => requestAnimationFrame(() => done(document.querySelector('[data-banner]').hidden)))"
    for path in ["faq/shipping/late-parcel/", "products/DR-1001/", "zh/"]:
        page.goto(page.url.split("faq/")[0].split("products/")[0] + path)
        assert not top(page).is_visible()
        assert page.evaluate(painted)
        assert page.evaluate(SHIFT) < 0.02
    page.goto(page.url.removesuffix("zh/") + "notices/")
    for name in ("warehouse", "customs"):
        assert page.locator(f"main #_notice-{name}").is_visible(), "still among all notices"
    # As if the shop had written other notices since; the last one would stand under the fold alone.
    for known, shown in ((["customs"], ["peak-season", "app-update"]), (["customs", "peak-season", "app-update"], ["warehouse"])):
        page.evaluate("(ids) => localStorage.setItem('signpost-notices-read', JSON.stringify(ids))", known)
        page.reload()
        assert [note.get_attribute("data-notice") for note in page.locator("[data-banner] [role=note]:visible").all()] == shown


@pytest.mark.parametrize(
    "storage", ["Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })",
                "localStorage.setItem('signpost-notices-read', '{\"a\":1}')", "localStorage.setItem('signpost-notices-read', '}')"])
def test_putting_away_works_whatever_the_browser_stores(browser, troubled_server, storage):
    context = browser.new_context()
    context.add_init_script(storage)
    page = context.new_page()
    faults = []
    page.on("pageerror", lambda e: faults.append(str(e)))
    page.goto(troubled_server)
    assert top(page).is_visible()
    page.locator("[data-dismiss]").click()
    assert not top(page).is_visible()
    assert faults == []
    context.close()


def test_without_scripts_the_notices_stay_and_no_button_is_shown(browser, troubled_server):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(troubled_server + "products/DR-1001/")
    assert top(page).is_visible()
    assert not page.locator("[data-dismiss]").is_visible()
    summary = page.locator("main .notices > details.fold > summary")
    assert page.locator("main .notices [role=note]:visible").count() == 3
    summary.click()
    assert page.locator("main .notices [role=note]:visible").count() == 5
    context.close()


def test_more_than_three_fold_urgent_ones_open_and_the_keyboard_unfolds(troubled_page):
    page = troubled_page("products/DR-1001/")
    visible = page.locator("main .notices [role=note]:visible")
    assert visible.count() == 3
    classes = ["is-urgent" in note.get_attribute("class") for note in page.locator("main .notices [role=note]").all()]
    assert classes == sorted(classes, reverse=True), "urgent ones first"
    summary = page.locator("main .notices > details.fold > summary")
    # The sixth, about sizes, stands at the chart.
    assert summary.inner_text() == "2 more notices"
    summary.focus()
    page.keyboard.press("Enter")
    assert visible.count() == 5
    for note in visible.all():
        assert note.locator(".notice-level").inner_text().strip() in ("Important", "Good to know")
        assert note.get_attribute("aria-labelledby")


def test_notices_print(troubled_page):
    page = troubled_page("products/DR-1001/")
    page.emulate_media(media="print")
    assert top(page).is_visible()
    assert not page.locator("[data-dismiss]").is_visible()
    assert page.locator("main .notices > details.fold > summary").is_visible(), "says how many more there are"


@pytest.mark.parametrize(
    "path,notice",
    [("contact/", "chat-hours"), ("policies/shipping/", "swiftpost-depot"), ("faq/shipping/late-parcel/", "swiftpost-depot"),
     ("guide/parcel-late-long/", "chat-hours"), ("zh/faq/sizes/runs-small/", "DR-1001-runs_small-2026-10-05"),
     ("size-charts/dresses/", "DR-1001-runs_small-2026-10-05")])
def test_a_notice_stands_where_it_is_needed(troubled_page, path, notice):
    assert troubled_page(path).locator(f"main [role=note]:has(#_notice-{notice}, #_size-notice-{notice})").count() == 1


def test_search_finds_notices_and_marks_their_product(troubled_page):
    page = troubled_page("search/?q=ivy%20wrap%20dress")
    page.wait_for_selector(".search-result")
    product = page.locator(".search-result", has=page.locator("a[href*='/products/DR-1001/']"))
    assert product.locator(".search-notice").inner_text() == "Notice"
    assert page.locator(".search-result [data-kind=notice]").count() > 0
    page.locator("input[name=q]").first.fill("customs strike")
    page.wait_for_selector("[role=option][href*='/notices/customs/']")


@pytest.mark.parametrize("width,scheme", SHAPES)
def test_pages_with_many_notices_stay_accessible(browser, troubled_server, width, scheme):
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    found = []
    for path in PAGES:
        page.goto(troubled_server + path, wait_until="networkidle")
        page.evaluate("document.querySelectorAll('details').forEach((fold) => (fold.open = true))")
        found += [(path, v["id"], v["nodes"][0]["html"][:200]) for v in Axe().run(page).response["violations"]]
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            found.append((path, "wider than the screen by", wide))
    context.close()
    assert found == []


def test_pages_with_many_notices_stay_light(browser, troubled_server):
    """As any page; what search loads depends on the question."""
    heavy = []
    for path in (path for path in PAGES if "?q=" not in path):
        context = browser.new_context()
        page = context.new_page()
        bodies = {}
        page.on("response", lambda r: bodies.setdefault(r.url, r))
        page.goto(troubled_server + path, wait_until="networkidle")
        weight = sum(len(gzip.compress(r.body(), 6)) for r in bodies.values() if r.ok)
        if weight > 40_000:
            heavy.append((path, weight))
        context.close()
    assert heavy == []
