"""The default help center, built by the executable and served as real hosts do: at the root and under /help/, by nginx,
under a strict Content-Security-Policy. Everything here is torn down with the test run."""
import contextlib
import datetime
import os
import pathlib
import shutil
import socket
import subprocess
import time
import urllib.request

import pytest
from playwright.sync_api import sync_playwright

TOP = pathlib.Path(__file__).resolve().parents[2]
SIGNPOST = os.environ.get("SIGNPOST", str(TOP / ".build/release/signpost"))
DEMO_DAY = "2026-11-16"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def build(output, *more, content="content", **environment):
    command = [SIGNPOST, "build", "--content", str(content), "--templates", "site-templates", "--output", str(output), "--as-of", DEMO_DAY, *more]
    result = subprocess.run(command, cwd=TOP, capture_output=True, text=True, env={**os.environ, **environment})
    assert result.returncode == 0, result.stderr
    return result


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the finished site."""
    output = tmp_path_factory.mktemp("site") / "public"
    result = build(output)
    assert result.stderr == "", "the default content builds without a warning"
    return output


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


NOTICE = """---
title: {title}
description: {advice}
start: 2026-11-09
end: 2026-11-22
{keys}
compensation: {offer}
---

{text}
"""


def troubled(content):
    """Adds to a copy of the default content what it has too little of: notices of every scope, six on one product."""
    weekly = content / "tickets/weekly.csv"
    week, rows = datetime.date(2026, 9, 14), []
    while week <= datetime.date(2026, 11, 9):
        for issue in ("color_mismatch", "poor_quality", "missing_part", "defective", "wrong_item"):
            rows.append(f"{week},{issue},DR-1001,,email,9")
        week += datetime.timedelta(7)
    weekly.write_text(weekly.read_text() + "\n".join(rows) + "\n")
    (content / "notices").mkdir(exist_ok=True)
    written = {
        "warehouse": ("level: 2", ("Our warehouse moves: parcels leave a day later", "仓库搬迁，发货晚一天")),
        "app-update": ("level: 2", ("Update the app before 1 December", "请在12月1日前更新应用")),
        "customs": ("level: 1", ("Customs is on strike in France", "法国海关罢工，包裹会晚到")),
        "swiftpost-depot": ("carrier: swiftpost", ("SwiftPost: the Lyon depot is closed", "迅邮：里昂网点暂停派送")),
        "chat-hours": ("channel: chat", ("Chat closes at 20:00 on 20 November", "11月20日在线客服20:00下班")),
    }
    for name, (keys, titles) in written.items():
        for language, title, words in (
            ("en", titles[0], ("Order a little earlier.", "A 5 USD coupon", "See [the shipping policy](../policies/shipping.md).")),
            ("zh", titles[1], ("请提前一点下单。", "5美元优惠券", "详见[配送政策](../policies/shipping.md)。")),
        ):
            advice, offer, text = words
            file = content / f"notices/{name}.{language}.md"
            file.write_text(NOTICE.format(title=f'"{title}"', advice=advice, keys=keys, offer=offer, text=text))


@pytest.fixture(scope="session")
def troubled_site(tmp_path_factory):
    """The finished site of a shop with many notices."""
    work = tmp_path_factory.mktemp("troubled")
    shutil.copytree(TOP / "content", work / "content")
    troubled(work / "content")
    assert build(work / "public", content=work / "content").stderr == ""
    return work / "public"


@pytest.fixture(scope="session")
def server(site, tmp_path_factory):
    """The address of an nginx that serves the site at / and at /help/."""
    with served(site, tmp_path_factory) as address:
        yield address


@pytest.fixture(scope="session")
def troubled_server(troubled_site, tmp_path_factory):
    with served(troubled_site, tmp_path_factory) as address:
        yield address


@contextlib.contextmanager
def served(site, tmp_path_factory):
    readable(site, tmp_path_factory)
    with nginx(site, tmp_path_factory.mktemp("nginx"), within_server=f"location /help/ {{ alias {site}/; }}") as address:
        yield address


def readable(site, tmp_path_factory):
    """Lets the server's own user into the folders that lead to the site."""
    base = tmp_path_factory.getbasetemp()
    for folder in [site, *site.parents]:
        if folder.stat().st_uid == os.getuid() and str(folder).startswith(str(base)):
            os.chmod(folder, 0o755)
    os.chmod(base, 0o755)


@contextlib.contextmanager
def nginx(site, work, within_http="", within_server=""):
    """The address of an nginx that serves the site at / under the strictest policy, with further lines of its configuration."""
    work.mkdir(exist_ok=True)
    os.chmod(work, 0o755)
    port = free_port()
    (work / "nginx.conf").write_text(f"""
        daemon off; worker_processes 1; pid {work}/nginx.pid; error_log {work}/error.log;
        {'user root;' if os.getuid() == 0 else ''}
        events {{ worker_connections 256; }}
        http {{
            include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
            client_body_temp_path {work}/b; proxy_temp_path {work}/p; fastcgi_temp_path {work}/f; uwsgi_temp_path {work}/u; scgi_temp_path {work}/s;
            {within_http}
            server {{
                listen 127.0.0.1:{port}; root {site}; error_page 404 /404.html;
                add_header Content-Security-Policy "default-src 'self'" always;
                {within_server}
            }}
        }}""")
    process = subprocess.Popen([shutil.which("nginx") or "/usr/sbin/nginx", "-c", str(work / "nginx.conf"), "-e", str(work / "error.log")])
    address = f"http://127.0.0.1:{port}/"
    for _ in range(100):
        try:
            urllib.request.urlopen(address + "robots.txt")
            break
        except OSError:
            time.sleep(0.05)
    try:
        yield address
    finally:
        process.terminate()
        process.wait()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


class Watched:
    """A page that remembers what must never happen: messages of the console, failed requests, requests elsewhere."""

    def __init__(self, page, server):
        self.page = page
        self.faults = []
        page.on("console", lambda m: self.faults.append(f"console {m.type}: {m.text}") if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: self.faults.append(f"error: {e}"))
        # A request that the next page cuts short is no fault.
        page.on("requestfailed", lambda r: None if r.failure == "net::ERR_ABORTED" else self.faults.append(f"failed: {r.url}"))
        page.on("request", lambda r: None if r.url.startswith((server, "data:")) else self.faults.append(f"elsewhere: {r.url}"))


@pytest.fixture
def watched(browser, server):
    """Opens pages, and fails the test if anything on them went wrong."""
    yield from watching(browser, server)


@pytest.fixture
def troubled_page(browser, troubled_server):
    """The same of the shop with many notices."""
    yield from watching(browser, troubled_server)


def watching(browser, server):
    contexts = []
    pages = []

    def open_page(path="", **options):
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        pages.append(Watched(page, server))
        page.goto(server + path)
        return page

    yield open_page
    faults = [fault for page in pages for fault in page.faults]
    for context in contexts:
        context.close()
    assert faults == []
