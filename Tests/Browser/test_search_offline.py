"""A copy of the site on a USB stick: opened from file://, where browsers load neither modules nor JSON, it is searched and read."""
import shutil

import pytest

from test_search_box import BOX, PHONE, typed, wait


@pytest.fixture(scope="module")
def stick(site, tmp_path_factory):
    folder = tmp_path_factory.mktemp("USB stick & 帮助") / "site"
    shutil.copytree(site, folder)
    return folder.as_uri() + "/"


@pytest.fixture
def offline(browser, stick):
    """Opens pages of the copy, and fails the test if anything went wrong or was asked of a network."""
    contexts, faults = [], []

    def open_page(path="", **options):
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda request: None if request.url.startswith(("file:", "data:")) else faults.append(request.url))
        page.goto(stick + path + "index.html")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert faults == []


@pytest.mark.parametrize("language,query,address", [("", "where is my parcel", "faq/shipping/where-is-my-parcel/"), ("zh/", "退款多久到账", "zh/faq/refunds/")])
def test_the_box_finds_things(offline, stick, language, query, address):
    page = offline(language + "faq/")
    typed(page, query, ".search-option .search-title")
    found = page.locator(".search-option").evaluate_all("all => all.map(option => option.href)")
    assert any(link.startswith(stick + address) for link in found[:3]) and all("index.html" in link for link in found)
    page.locator(BOX).press("ArrowDown")
    page.locator(BOX).press("Enter")
    page.wait_for_url(found[0])
    assert page.locator("h1").count() == 1


def test_the_results_page_works(offline, stick):
    page = offline("faq/")
    page.locator(BOX).fill("return")
    page.locator(BOX).press("Enter")
    page.wait_for_url(stick + "search/index.html?q=return")
    page.wait_for_selector(".search-result")
    everything = page.locator(".search-result").count()
    page.locator(".search-filter", has_text="Policy").click()
    page.wait_for_url(stick + "search/index.html?q=return&kind=policy")
    page.wait_for_selector(".search-result")
    assert 0 < page.locator(".search-result").count() < everything
    page.get_by_role("link", name="Returns", exact=True).first.click()
    wait(page, "location.pathname.endsWith('/policies/returns/index.html')")


def test_nothing_found_leads_to_pages(offline, stick):
    page = offline("faq/", **PHONE)
    typed(page, "xqzwv", ".search-way")
    page.locator(".search-way").nth(1).tap()
    page.wait_for_url(stick + "contact/index.html")


@pytest.mark.parametrize("path,link", [("", "main .card a"), ("faq/", "main .links a"), ("zh/policies/returns/", ".breadcrumbs a"), ("zh/", ".languages a:not([aria-current])")])
def test_links_of_pages_lead_to_pages(offline, path, link):
    page = offline(path)
    page.locator(link).first.click()
    wait(page, "document.querySelector('h1') !== null && location.pathname.endsWith('/index.html')")


def test_the_keyboard_follows_links_too(offline, stick):
    page = offline("faq/")
    page.locator(".breadcrumbs a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(stick + "index.html")
