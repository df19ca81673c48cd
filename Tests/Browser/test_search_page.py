"""The results page: linkable, filtered by kind, twenty at a time, with a history; and what a shop may learn of searches that found nothing."""
import shutil
import urllib.parse

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import TOP, build, served
from test_search_box import BOX, typed, wait

RESULT = ".search-result"
FILTER = ".search-filter"


def results(page):
    page.wait_for_selector(RESULT)
    return page.locator(f"{RESULT} .search-title").evaluate_all("all => all.map(link => link.href)")


def test_a_search_can_be_linked(watched):
    page = watched("search/?q=return&kind=policy")
    assert all("/policies/" in address for address in results(page))
    assert page.locator(BOX).input_value() == "return"
    assert page.title().startswith("return – Search")
    assert page.locator(f"{FILTER}[aria-current]").inner_text().startswith("Policy")


def test_filters_count_and_filter(watched):
    page = watched("search/?q=return")
    everything = results(page)
    counts = {}
    for choice in page.locator(FILTER).all():
        name, count = choice.text_content().rsplit(" ", 1)
        counts[name] = int(count)
    assert counts["Everything"] == sum(counts.values()) - counts["Everything"] >= len(everything)
    for name, count in counts.items():
        page.locator(FILTER, has_text=name).click()
        wait(page, f"document.querySelector('[aria-current].search-filter').textContent.startsWith('{name}')")
        wait(page, f"document.querySelector('.search-status').textContent.startsWith('{count} ')")
        assert page.evaluate("document.activeElement.textContent").startswith(name), "the focus stays"
        shown = page.locator(f"{RESULT} .search-kind").all_inner_texts()
        assert len(shown) == min(count, 20)
        assert name == "Everything" or set(shown) == {name}


def test_the_way_back_leads_through_the_filters(watched):
    page = watched("search/?q=return")
    everything = results(page)
    page.locator(FILTER, has_text="Policy").click()
    wait(page, "document.querySelector('.search-results .search-kind').textContent === 'Policy' && location.search.includes('kind=policy')")
    wait(page, "[...document.querySelectorAll('.search-results .search-kind')].every(kind => kind.textContent === 'Policy')")
    policies = results(page)
    page.locator(f"{RESULT} a").first.click()
    page.wait_for_url(policies[0])
    page.go_back()
    assert results(page) == policies and "kind=policy" in page.url
    page.go_back()
    wait(page, "document.querySelector('[aria-current].search-filter').textContent.startsWith('Everything')")
    wait(page, f"document.querySelectorAll('.search-result').length === {len(everything)}")
    assert results(page) == everything and "kind" not in page.url
    page.go_forward()
    wait(page, f"document.querySelectorAll('.search-result').length === {len(policies)}")
    assert results(page) == policies


def test_twenty_at_a_time(watched):
    page = watched("search/?q=return")
    first = results(page)
    assert len(first) == 20
    page.get_by_role("button", name="Show more").click()
    wait(page, "document.querySelectorAll('.search-result').length > 20")
    both = results(page)
    assert both[:20] == first and len(both) == len(set(both)) == 40
    assert page.evaluate("document.activeElement.href") == both[20], "reading goes on where it stopped"
    page.locator(f"{RESULT} .search-title").nth(30).click()
    page.wait_for_url(both[30])
    page.go_back()
    wait(page, "document.querySelectorAll('.search-result').length === 40")
    page.reload()
    wait(page, "document.querySelectorAll('.search-result').length === 40")


def test_further_sections_lead_to_places_on_their_page(watched):
    page = watched("search/?q=return")
    results(page)
    links = page.locator(".search-sections a").evaluate_all("all => all.map(link => [link.href, link.textContent])")
    assert links and len(links) <= 60
    for address, name in links[:6]:
        page.goto(address)
        anchor = urllib.parse.unquote(address.split("#")[1])
        assert page.evaluate("id => document.getElementById(id) !== null", anchor), address
        assert name


@pytest.mark.parametrize("language,words", [("", "Nothing found for “xqzwv”."), ("zh/", "没有找到与“xqzwv”相关的内容。")])
def test_nothing_found_offers_other_ways(watched, language, words):
    page = watched(language + "search/?q=xqzwv")
    page.wait_for_selector("[data-search-nothing]")
    assert page.locator(".search-status").inner_text() == words
    ways = page.locator("[data-search-nothing] a").evaluate_all("all => all.map(link => new URL(link.href).pathname)")
    assert [way.removeprefix("/").removeprefix(language) for way in ways] == ["guide/", "contact/", "index-of-pages/"]


@pytest.mark.parametrize("query", ["<img src=x onerror=alert(1)>", "{count}{query}", "a&kind=policy", "%", "#", "  ", "\\", "“”", "😀" * 40])
def test_whatever_is_asked_is_text(watched, query):
    page = watched("search/?q=" + urllib.parse.quote(query))
    page.wait_for_timeout(300)
    assert page.locator(BOX).input_value() == query.strip()
    assert page.locator("main img").count() == 0
    if query.strip():
        assert query.strip() in page.title() + page.locator(".search-status").inner_text()


def test_an_unknown_kind_is_none(watched):
    page = watched("search/?q=return&kind=constructor")
    assert len(results(page)) == 20
    assert page.locator(f"{FILTER}[aria-current]").inner_text().startswith("Everything")


@pytest.mark.parametrize("language", ["", "zh/"])
def test_without_javascript_the_form_leads_to_the_a_to_z_index(browser, server, language):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server + language + "faq/")
    assert page.locator("[data-search-ways]").is_hidden()
    page.locator(BOX).fill("return")
    page.locator(BOX).press("Enter")
    page.wait_for_url(f"{server}{language}index-of-pages/?q=return")
    page.goto(server + language + "search/?q=return")
    page.locator("noscript a").click()
    page.wait_for_url(f"{server}{language}index-of-pages/")
    context.close()


def test_it_works_where_scripts_and_html_need_trust(browser, server):
    """Under the strictest policy, Trusted Types included, nothing is refused."""
    context = browser.new_context()
    page = context.new_page()
    policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

    def strict(route):
        response = route.fetch()
        route.fulfill(response=response, headers={**response.headers, "content-security-policy": policy})

    refused = []
    page.route("**/*", strict)
    page.on("console", lambda message: refused.append(message.text) if message.type in ("error", "warning") else None)
    page.goto(server + "faq/")
    typed(page, "return")
    typed(page, "xqzwv", ".search-way")
    page.locator(BOX).fill("return")
    page.locator(BOX).press("Enter")
    assert len(results(page)) == 20
    page.locator(BOX).fill("")
    page.wait_for_selector(".search-recent")
    assert refused == []
    context.close()


@pytest.mark.parametrize("path", ["search/?q=return", "zh/search/?q=尺码&kind=size-chart", "search/?q=花呗", "search/?q=xqzwv"])
def test_the_page_has_no_accessibility_violation(watched, path):
    page = watched(path)
    page.wait_for_load_state("networkidle")
    found = Axe().run(page).response["violations"]
    assert [(v["id"], v["nodes"][0]["html"][:200]) for v in found] == []


# What was not found

LOG = "search-log"


@pytest.fixture(scope="module")
def asking_server(tmp_path_factory):
    """A shop that asks what was not found."""
    work = tmp_path_factory.mktemp("asking")
    shutil.copytree(TOP / "content", work / "content")
    with (work / "content/site.yml").open("a") as settings:
        settings.write(f"\nsearch_log: /{LOG}\n")
    build(work / "public", content=work / "content")
    (work / "public" / LOG).write_text("")
    with served(work / "public", tmp_path_factory) as address:
        yield address


@pytest.fixture
def asking(browser, asking_server):
    """A page of that shop, with what it sent."""
    context = browser.new_context()
    page = context.new_page()
    sent = []

    def take(route):
        sent.append(dict(urllib.parse.parse_qsl(route.request.post_data, keep_blank_values=True)))
        assert urllib.parse.urlsplit(route.request.url).query == route.request.post_data
        assert route.request.method == "POST" and route.request.resource_type == "ping"
        assert route.request.headers["content-type"].startswith("application/x-www-form-urlencoded")
        route.fulfill(status=204)

    context.route(f"**/{LOG}?*", take)
    page.sent = sent
    page.home = asking_server
    yield page
    context.close()


def test_what_was_not_found_is_told_once_typing_rests(asking):
    asking.goto(asking.home + "zh/faq/")
    asking.locator(BOX).press_sequentially("xqzwv xqzwvk", delay=30)
    asking.wait_for_selector(".search-way")
    asking.wait_for_timeout(800)
    assert asking.sent == [], "somebody may still be typing"
    asking.wait_for_timeout(1800)
    assert asking.sent == [{"q": "xqzwv xqzwvk", "language": "zh"}]
    asking.locator(BOX).press("Enter")
    asking.wait_for_url("**/search/?q=*")
    asking.wait_for_timeout(2500)
    assert len(asking.sent) == 1, "and once"


def test_what_was_not_found_is_told_when_the_box_is_left(asking):
    asking.goto(asking.home + "faq/")
    typed(asking, "xqzwv", ".search-way")
    asking.wait_for_load_state("networkidle")
    asking.locator(BOX).blur()
    asking.wait_for_timeout(200)
    assert asking.sent == [{"q": "xqzwv", "language": "en"}]


def test_the_results_page_tells_it_too(asking):
    asking.goto(asking.home + "search/?q=xqzwv")
    asking.wait_for_timeout(2700)
    assert asking.sent == [{"q": "xqzwv", "language": "en"}]


def test_what_was_found_is_not_told(asking):
    asking.goto(asking.home + "faq/")
    typed(asking, "xqzwv", ".search-way")
    typed(asking, "return", ".search-title")
    asking.wait_for_timeout(2500)
    asking.goto(asking.home + "search/?q=花呗")
    asking.wait_for_timeout(2500)
    assert asking.sent == []


@pytest.mark.parametrize("wish", ["navigator.doNotTrack", "navigator.globalPrivacyControl"])
def test_who_wishes_not_to_be_tracked_is_not(asking, wish):
    name, value = wish.split(".")[1], "'1'" if "Not" in wish else "true"
    asking.add_init_script(f"Object.defineProperty(Navigator.prototype, '{name}', {{ get: () => {value} }})")
    asking.goto(asking.home + "search/?q=xqzwv")
    asking.wait_for_timeout(2700)
    assert asking.sent == []


def test_by_default_nothing_is_told(browser, server):
    context = browser.new_context()
    page = context.new_page()
    requests = []
    page.on("request", lambda request: requests.append((request.method, request.url)))
    page.goto(server + "search/?q=xqzwv")
    page.wait_for_selector("[data-search-nothing]")
    page.locator(BOX).fill("xqzwvk")
    page.wait_for_timeout(2700)
    assert [request for request in requests if request[0] != "GET" or "search-log" in request[1]] == []
    context.close()
