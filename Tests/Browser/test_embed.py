"""<signpost-product> in a shop's own page: another origin than the help center, under a strict Content-Security-Policy.

The help center is an nginx with the lines of docs/embed.md; the shop is a server of this test."""
import contextlib
import gzip
import http.server
import json
import re
import socket
import threading
import time
import urllib.request

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import TOP, free_port, nginx, readable

DOCS = (TOP / "docs/embed.md").read_text()
LIMIT = 8 * 1024


def docs_lines(kind):
    return re.findall(rf"```{kind}\n(.*?)```", DOCS, re.S)


def policy(help_center):
    """The shop's policy: what docs/embed.md asks for, and nothing else."""
    lines = [line.strip().replace("https://help.example.com", help_center.rstrip("/")) for line in DOCS.splitlines() if re.match(r"    (script|connect)-src", line)]
    assert len(lines) == 2
    return " ".join(["default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script';", *lines])


@pytest.fixture(scope="module")
def help_center(site, tmp_path_factory):
    readable(site, tmp_path_factory)
    with nginx(site, tmp_path_factory.mktemp("help-center"), *docs_lines("nginx")) as address:
        yield address


class Shop:
    """A shop's server: pages by path, each under the policy of its own."""

    def __init__(self):
        self.pages = {}
        shop = self

        class Answer(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                body, kind, headers = shop.pages.get(self.path, ("", "text/plain", {}))
                self.send_response(200)
                self.send_header("Content-Type", kind)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self.address = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def page(self, body, help_center, language="en", style="", csp=None, nonce=""):
        """Publishes a page with the element's script; its address."""
        path = f"/{len(self.pages)}/"
        self.pages[path + "shop.css"] = (style, "text/css", {})
        html = (f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title>'
                f'<link rel="icon" href="shop.css"><link rel="stylesheet" href="shop.css"><script type="module" src="{help_center}embed.js"{nonce}></script></head>'
                f"<body><main><h1>Shop</h1>{body}</main></body></html>")
        self.pages[path] = (html, "text/html; charset=utf-8", {"Content-Security-Policy": csp or policy(help_center)})
        return self.address[:-1] + path


@pytest.fixture(scope="module")
def shop():
    shop = Shop()
    yield shop
    shop.server.shutdown()


def until(page, claim, seconds=5):
    """Waits until the claim holds in the page; Playwright's own waiting needs 'unsafe-eval'."""
    for _ in range(seconds * 40):
        if page.evaluate(claim):
            return
        page.wait_for_timeout(25)
    raise AssertionError(f"never: {claim}")


class Visit:
    """A page of the shop that remembers messages, errors and what it asked the help center for."""

    def __init__(self, browser, **options):
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.faults, self.requests = [], []
        self.page.on("console", lambda m: self.faults.append(m.text) if m.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda e: self.faults.append(f"uncaught: {e}"))
        self.page.on("request", lambda r: self.requests.append(r.url))

    def open(self, address, wait=True):
        self.page.add_init_script("""
            window.events = [];
            for (const name of ["signpost-load", "signpost-size"]) addEventListener(name, (event) => events.push([name, event.detail]));
        """)
        self.page.goto(address)
        if wait:
            until(self.page, "events.some(([name]) => name === 'signpost-load')")
        return self.page


@pytest.fixture
def visit(browser):
    visits = []

    def begin(**options):
        visits.append(Visit(browser, **options))
        return visits[-1]

    yield begin
    for one in visits:
        one.context.close()


def element(sku="DR-1001", more="", inside=""):
    return f'<signpost-product sku="{sku}" {more}>{inside}</signpost-product>'





@pytest.mark.parametrize("language,title", [("en", "Ivy wrap dress: runs small"), ("zh", "常春藤裹身裙：")])
@pytest.mark.parametrize("width", [1280, 320])
def test_a_shopper_sees_notice_chart_and_finder_in_the_shops_page_under_a_strict_policy(visit, shop, help_center, language, title, width):
    one = visit(viewport={"width": width, "height": 800})
    page = one.open(shop.page(element(more=f'language="{language}"'), help_center))
    assert page.locator("signpost-product .notice-title").inner_text().startswith(title)
    assert page.locator("signpost-product .root").get_attribute("lang") == language
    assert page.locator("signpost-product table tbody tr").count() == 6
    assert page.locator("signpost-product details").count() == 1
    link = page.locator("signpost-product .notice-title a").get_attribute("href")
    assert link.startswith(help_center) and urllib.request.urlopen(link).status == 200
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing overflows the shop's page"
    assert one.faults == []
    assert {request for request in one.requests if not request.startswith((shop.address, help_center))} == set()


def test_the_language_is_the_nearest_one_that_the_help_center_speaks(visit, shop, help_center):
    tags = {"zh-TW": "zh", "zh-Hans-CN": "zh", "en-GB": "en", "de": "en", "nonsense!": "en", "": "zh"}
    body = "".join(element(more=f'language="{tag}" show="notices"') for tag in tags)
    page = visit().open(shop.page(body, help_center, language="zh-CN"))
    until(page, f"events.length === {len(tags)}")
    assert [page.locator("signpost-product .root").nth(number).get_attribute("lang") for number in range(len(tags))] == list(tags.values())


def text_of(page, selector):
    return page.eval_on_selector_all(selector, "cells => cells.map(cell => cell.textContent.replace(/\\s+/g, ' ').trim())")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_chart_reads_as_on_the_help_centers_own_page(visit, shop, help_center, site, language):
    charts = {}
    for file in sorted((site / "api/size-charts").iterdir()):
        chart = json.loads(file.read_text())
        if chart["products"]:
            charts[chart["products"][0]] = chart
    assert len(charts) >= 8
    one = visit()
    page = one.open(shop.page("".join(element(sku, f'language="{language}"') for sku in charts), help_center))
    until(page, f"events.length === {len(charts)}")
    own = visit().context.new_page()
    for number, (sku, chart) in enumerate(charts.items()):
        own.goto(help_center + chart["texts"][language]["url"])
        mine = page.locator("signpost-product").nth(number)
        for part in ("table.chart caption", "table.chart th", "table.chart td"):
            expected = text_of(own, f".size-chart {part}")
            got = mine.evaluate("(host, part) => [...host.shadowRoot.querySelectorAll(part)].map(cell => cell.textContent.replace(/\\s+/g, ' ').trim())",
                                part.replace(".chart", ""))
            assert got == expected, (sku, part)
        choices = mine.evaluate("host => [...host.shadowRoot.querySelectorAll('.units label')].map(label => label.textContent.trim())")
        assert choices == text_of(own, ".size-chart .units:not([data-finder-unit]) label"), sku
    assert one.faults == []


def test_the_switch_works_by_keyboard_for_all_elements_and_is_remembered(visit, shop, help_center):
    one = visit()
    address = shop.page(element(more='units="both"') + element("JN-2003"), help_center)
    page = one.open(address)
    until(page, "events.length === 2")
    first = page.locator("signpost-product").first

    def shown():
        return [page.locator("signpost-product").nth(number).evaluate(
            "host => [...host.shadowRoot.querySelectorAll('thead th')].filter(cell => cell.offsetWidth > 0).map(cell => cell.className).filter(Boolean)") for number in (0, 1)]

    assert set(shown()[0]) == {"metric", "inches"}
    assert set(shown()[1]) == {"inches"}, "English shoppers start with inches"
    first.locator("[name=u]:checked").focus()
    page.keyboard.press("ArrowRight")
    assert first.locator("[name=u]:checked").get_attribute("value") == "metric"
    assert [set(names) for names in shown()] == [{"metric"}, {"metric"}]
    page.reload()
    until(page, "events.length === 2")
    assert [set(names) for names in shown()] == [{"metric"}, {"metric"}]
    assert one.faults == []


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("unit,values", [("cm", ["88", "67", "94"]), ("in", ["34 5/8", "26 3/8", "37"])])
def test_the_finder_answers_by_keyboard_in_a_status_with_the_notices_advice(visit, shop, help_center, language, unit, values):
    one = visit(has_touch=True, viewport={"width": 360, "height": 740})
    page = one.open(shop.page(element(more=f'language="{language}" units="metric"'), help_center))
    host = page.locator("signpost-product")
    host.locator("summary").focus()
    page.keyboard.press("Enter")
    host.locator("form").wait_for()
    page.keyboard.press("Tab")
    if unit == "in":
        page.keyboard.press("ArrowRight")
    for value in values:
        page.keyboard.press("Tab")
        page.keyboard.type(value)
    page.keyboard.press("Enter")
    # 88 cm of bust and 94 of hips lie in M, 67 of waist in S: M. The notice says that it runs small, by one size: L.
    status = host.get_by_role("status")
    assert "M" in status.locator("p").first.inner_text()
    assert "L" in status.locator(".is-advice").inner_text()
    assert status.locator(".is-advice").evaluate("one => getComputedStyle(one, '::before').content") == '"i" / ""', "a sign beside the words"
    name, detail = page.evaluate("events.at(-1)")
    assert (name, detail) == ("signpost-size", {"sku": "DR-1001", "size": "L", "status": "fits"})
    assert one.faults == []
    assert page.evaluate("Object.keys(localStorage)") == [], "what was measured is not stored"


def open_finder(host):
    host.locator("summary").click()
    host.locator("form").wait_for()


def test_an_answer_may_come_from_the_size_that_is_usually_worn_and_words_are_no_number(visit, shop, help_center):
    one = visit()
    page = one.open(shop.page(element(), help_center))
    host = page.locator("signpost-product")
    open_finder(host)
    field = host.locator(".fields input").first
    field.fill("large")
    host.locator("button").click()
    assert field.get_attribute("aria-invalid") == "true"
    field.fill("")
    host.locator("select").select_option(label="EU 38")
    host.locator("button").click()
    assert field.get_attribute("aria-invalid") is None
    assert page.evaluate("events.at(-1)[1].size") == "L", "EU 38 is M, and it runs small"
    assert one.faults == []


def test_attributes_may_change_and_words_of_another_product_never_stay(visit, shop, help_center):
    one = visit()
    page = one.open(shop.page(element(inside="<p>Ask us</p>"), help_center))
    host = page.locator("signpost-product")
    live = host.locator(".notices").get_attribute("aria-live")
    assert live == "polite", "a change is announced"

    def change(**attributes):
        page.evaluate("""(attributes) => { events.length = 0; const host = document.querySelector("signpost-product");
            for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value); }""", attributes)
        until(page, "events.length === 1")

    change(sku="JN-2003", language="zh", heading="2")
    assert "DR-1001" not in host.inner_html()
    assert host.locator("h2").inner_text() != ""
    assert host.locator(".notice").count() == 0, "the jeans have no notice today"
    assert page.get_by_text("Ask us").is_hidden()
    change(sku="NO-0000")
    assert page.get_by_text("Ask us").is_visible()
    assert page.evaluate("events[0][1]") == {"sku": "NO-0000", "found": False, "notices": 0, "chart": False}
    change(sku="DR-1001", show="notices")
    assert host.locator(".notice").count() == 1 and host.locator("table").count() == 0
    change(show="chart")
    assert host.locator(".notice").count() == 0 and host.locator("table").count() == 1 and host.locator("details").count() == 0
    page.evaluate("""() => { events.length = 0; const host = document.querySelector("signpost-product");
        host.setAttribute("sku", "JN-2003"); host.remove(); document.querySelector("main").append(host); host.setAttribute("sku", "DR-1001"); }""")
    until(page, "events.length > 0")
    assert page.evaluate("events.map(([, detail]) => detail.sku)") == ["DR-1001"], "only the last of several changes is shown"
    assert [fault for fault in one.faults if "404" not in fault] == []


def test_several_elements_share_what_they_load(visit, shop, help_center):
    one = visit()
    page = one.open(shop.page(element() * 3 + element("DR-1002") * 2, help_center))
    until(page, "events.length === 5")
    for number in range(5):
        page.locator("signpost-product summary").nth(number).click()
        page.locator("signpost-product form").nth(number).wait_for()
    files = [request.removeprefix(help_center) for request in one.requests if request.startswith(help_center)]
    assert sorted(files) == ["api/products/DR-1001.json", "api/products/DR-1002.json", "api/size-charts/dresses.json", "embed.js",
                             "sizes/finder.js", "sizes/words.en.js"]


def test_a_sku_is_asked_for_as_the_help_center_writes_it(visit, shop, help_center):
    one = visit()
    skus = ["A/B 中", "..", "a.b_c-d~", "%2e%2e"]
    page = one.open(shop.page("".join(element(sku) for sku in skus), help_center))
    until(page, f"events.length === {len(skus)}")
    asked = [request.removeprefix(help_center + "api/products/") for request in one.requests if "/api/products/" in request]
    assert asked == ["A~2FB~20~E4~B8~AD.json", "~2E..json", "a.b_c-d~7E.json", "~252e~252e.json"]


def broken(kind, site, work):
    """A help center that fails in one way; its address."""
    if kind == "refused":
        return contextlib.nullcontext(f"http://127.0.0.1:{free_port()}/")
    if kind == "no header":
        return nginx(site, work)

    class Answer(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            path = self.path[1:]
            if kind == "hangs" and path.startswith("api/"):
                time.sleep(20)
                return
            body = (site / path).read_bytes() if (site / path).is_file() else b""
            status = 200
            if path.startswith("api/products/"):
                body = {"html": b"<!DOCTYPE html><p>Welcome", "version": b'{"version":2}', "empty": b"", "null": b"null", "list": b"[]"}.get(kind, body)
                status = 500 if kind == "500" else 200
            if kind == "no words" and "words" in path:
                status = 404
            if kind == "no finder" and "finder" in path:
                status = 503
            if kind == "no chart" and "size-charts" in path:
                status = 503
            self.send_response(status)
            self.send_header("Content-Type", "text/javascript" if path.endswith(".js") else "application/json")
            self.send_header("Access-Control-Allow-Origin", "*")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    @contextlib.contextmanager
    def serve():
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()

    return serve()


@pytest.mark.parametrize("kind", ["refused", "no header", "html", "version", "empty", "null", "list", "500", "no words", "hangs"])
def test_it_is_quiet_when_the_help_center_fails(visit, shop, site, tmp_path, kind):
    with broken(kind, site, tmp_path / "work") as address:
        one = visit()
        hasScript = kind not in ("refused", "no header")
        page = one.open(shop.page(element(inside="<p>Ask us</p>") + element(), address), wait=False)
        if hasScript:
            until(page, "events.length === 2", seconds=12)
            assert page.evaluate("events[0][1].found") is False
        else:
            page.wait_for_load_state("networkidle")
        assert page.get_by_text("Ask us").is_visible()
        assert page.locator("signpost-product").nth(1).bounding_box()["height"] == 0
        assert [fault for fault in one.faults if "uncaught" in fault or "Security" in fault] == []


def test_a_notice_is_shown_even_when_the_chart_cannot_be_read(visit, shop, site, tmp_path):
    with broken("no chart", site, tmp_path) as address:
        page = visit().open(shop.page(element(), address))
        assert page.locator("signpost-product .notice").count() == 1
        assert page.locator("signpost-product table").count() == 0


def test_a_finder_that_cannot_be_loaded_folds_again(visit, shop, site, tmp_path):
    with broken("no finder", site, tmp_path) as address:
        one = visit()
        page = one.open(shop.page(element(), address))
        page.locator("signpost-product summary").click()
        page.locator("signpost-product details:not([open])").wait_for()
        assert [fault for fault in one.faults if "uncaught" in fault] == []


def test_without_javascript_the_shops_own_words_stand_there(visit, shop, help_center):
    page = visit(java_script_enabled=False).open(shop.page(element(inside="<p>Ask us</p>"), help_center), wait=False)
    assert page.get_by_text("Ask us").is_visible()


@pytest.mark.parametrize("language,scheme,style", [
    ("en", "light", ""), ("zh", "light", ""), ("zh", "dark", "html { color-scheme: light dark }"), ("en", "dark", ""),
    ("en", "light", "body { background: #222; color: #eee } signpost-product { --signpost-accent: #9cf; --signpost-on-accent: #000; --signpost-surface: #333; --signpost-text: #eee }"),
    ("zh", "light", "body { background: #fdf6e3; color: #333 }"),
])
def test_nothing_in_it_keeps_anybody_out(visit, shop, help_center, scheme, style, language):
    page = visit(color_scheme=scheme, viewport={"width": 500, "height": 900}).open(shop.page(element(more=f'language="{language}"'), help_center, language, style))
    host = page.locator("signpost-product")
    open_finder(host)
    host.locator(".fields input").first.fill("88")
    host.locator("button").click()
    result = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
    assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in result.response["violations"]] == []
    small = host.evaluate("""host => [...host.shadowRoot.querySelectorAll("button, select, summary, label, input:not([type])")]
        .filter(one => one.getBoundingClientRect().height < 24).map(one => one.outerHTML)""")
    assert small == [], "targets are at least 24 pixels high"


def test_the_shops_rules_reach_in_only_through_properties_and_parts(visit, shop, help_center):
    style = """p, th, td, a, svg, button { color: rgb(1, 2, 3) !important; font-size: 40px !important; display: none !important }
        signpost-product { --signpost-note: rgb(9, 8, 7); --signpost-radius: 3px }
        signpost-product::part(notice-advice) { font-style: italic }"""
    page = visit().open(shop.page(element(), help_center, style=style))
    host = page.locator("signpost-product")
    assert host.locator("td.inches").first.is_visible() and host.locator(".notice-advice").is_visible()
    look = host.locator(".notice").evaluate("one => [getComputedStyle(one).borderInlineStartColor, getComputedStyle(one).borderTopLeftRadius]")
    assert look == ["rgb(9, 8, 7)", "3px"]
    assert host.locator(".notice-advice").evaluate("one => getComputedStyle(one).fontStyle") == "italic"


def test_a_policy_by_nonce_with_strict_dynamic_is_enough(visit, shop, help_center):
    csp = f"default-src 'none'; style-src 'self'; script-src 'nonce-abc' 'strict-dynamic'; connect-src {help_center}; img-src 'self'; require-trusted-types-for 'script'"
    one = visit()
    page = one.open(shop.page(element(), help_center, csp=csp, nonce=' nonce="abc"'))
    assert page.locator("signpost-product table").count() == 1
    assert one.faults == []


def test_what_a_page_loads_is_light_and_the_finder_comes_only_when_wanted(visit, shop, help_center, site):
    one = visit()
    page = one.open(shop.page(element(), help_center))
    scripts = [request.removeprefix(help_center) for request in one.requests if request.startswith(help_center) and request.endswith(".js")]
    assert scripts == ["embed.js", "sizes/words.en.js"]
    page.locator("signpost-product summary").click()
    page.locator("signpost-product form").wait_for()
    assert one.requests[-1] == help_center + "sizes/finder.js"
    for language in ("en", "zh"):
        sizes = {name: len(gzip.compress((site / name).read_bytes(), 9)) for name in ("embed.js", f"sizes/words.{language}.js")}
        assert sum(sizes.values()) <= LIMIT, sizes


def test_the_demo_page_works_as_it_stands(visit, shop, help_center):
    folder = TOP / "docs/embed-demo"
    kinds = {".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
    for file in folder.iterdir():
        text = file.read_text().replace("http://127.0.0.1:8080", help_center.rstrip("/"))
        shop.pages[f"/demo/{file.name}"] = (text, kinds[file.suffix], {})
    shop.pages["/demo/"] = shop.pages["/demo/index.html"]
    one = visit()
    page = one.open(shop.address + "demo/")
    assert page.locator("signpost-product .notice").count() == 1
    page.get_by_role("button", name="中文").click()
    until(page, "events.length === 2")
    assert page.locator("h1").inner_text() == "常春藤裹身裙"
    host = page.locator("signpost-product")
    open_finder(host)
    host.locator(".fields input").first.fill("88")
    host.locator("button").click()
    assert page.locator("#size").input_value() == "L", "the size found is chosen in the shop's own form"
    assert page.locator("#chosen").inner_text() == "已为您选好L码。"
    page.locator("#sku").select_option("NO-0000")
    until(page, "events.at(-1)[1].found === false")
    assert page.get_by_text("30天内可免费换码一次。").is_visible()
    assert [fault for fault in one.faults if "404" not in fault] == []
