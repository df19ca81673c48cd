#!/usr/bin/env python3
"""How long a search takes in Chromium: from key press to results when loaded, and the first query on a slow network, with Pagefind beside it.

    .venv/bin/python tools/search-latency.py --site DIR [--queries FILE] [--count N] [--pagefind DIR]

The queries are typed key by key into the box of the site's home page; measured is the time from the press of a key to the results being in the document
and laid out. The slow network answers each request after 150 ms and shares 1.6 Mbit/s among all; text is gzipped. DIR of --pagefind is a folder
with pagefind/ in it. FILE as for search-bytes.mjs."""
import argparse
import gzip
import json
import mimetypes
import os
import pathlib
import shutil
import statistics
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from playwright.sync_api import sync_playwright

TOP = pathlib.Path(__file__).resolve().parents[1]
WATCH = """() => {
  // Keys of which the results are not in the document yet are `pressed`; `waits` are milliseconds from key to laid out results.
  const watch = (globalThis.watch = { pressed: null, waits: [] });
  const input = document.querySelector("form[data-search] input");
  input.addEventListener("keydown", (event) => (watch.pressed = event.timeStamp), { capture: true });
  new MutationObserver((changes) => {
    const results = changes.some(({ target, addedNodes }) => [target, ...addedNodes].some((node) => node.querySelector?.(".search-option, .search-nothing") || node.matches?.(".search-option")));
    if (watch.pressed === null || !results) return;
    document.body.getBoundingClientRect();
    watch.waits.push(performance.now() - watch.pressed);
    watch.pressed = null;
  }).observe(document.body, { subtree: true, childList: true });
}"""
PAGEFIND = """async (query) => {
  const start = performance.now();
  const pagefind = await import("/pagefind/pagefind.js");
  await pagefind.init();
  const found = await pagefind.search(query);
  const pages = await Promise.all(found.results.slice(0, 8).map((result) => result.data()));
  document.body.append(...pages.map(({ meta, excerpt }) => Object.assign(document.createElement("p"), { textContent: meta.title + excerpt })));
  document.body.getBoundingClientRect();
  return performance.now() - start;
}"""
FIRST = """async (query) => {
  const input = document.querySelector("form[data-search] input");
  const start = performance.now();
  input.focus();
  input.value = query;
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  while (!document.querySelector(".search-option")) {
    if (performance.now() - start > 30000) throw new Error(`nothing found for ${query}`);
    await new Promise((done) => requestAnimationFrame(done));
  }
  return performance.now() - start;
}"""


class Server(ThreadingHTTPServer):
    """Serves folders, gzipped, and may be slow."""

    def __init__(self, folders):
        super().__init__(("127.0.0.1", 0), Handler)
        self.folders, self.delay, self.rate, self.free, self.lock, self.gzipped, self.bytes = folders, 0.0, 0.0, 0.0, threading.Lock(), {}, 0
        threading.Thread(target=self.serve_forever, daemon=True).start()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        path = self.path.split("?")[0].lstrip("/")
        files = [file / "index.html" if (file := folder / path).is_dir() else file for folder in self.server.folders]
        file = next((file for file in files if file.is_file()), None)
        body = b"" if file is None else self.body(file)
        self.server.bytes += len(body)
        if self.server.rate:
            time.sleep(self.server.delay)
            with self.server.lock:
                self.server.free = max(self.server.free, time.monotonic()) + len(body) * 8 / self.server.rate
                until = self.server.free
            time.sleep(max(0.0, until - time.monotonic()))
        self.send_response(200 if file else 404)
        self.send_header("Content-Type", (file and mimetypes.guess_type(file.name)[0]) or "application/octet-stream")
        if file and is_text(file):
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def body(self, file):
        if file not in self.server.gzipped:
            self.server.gzipped[file] = gzip.compress(file.read_bytes(), 6) if is_text(file) else file.read_bytes()
        return self.server.gzipped[file]


def is_text(file):
    return file.suffix in {".html", ".js", ".mjs", ".css", ".json", ".svg", ".xml", ".txt"}


def spread(values):
    values = sorted(values)
    return f"{statistics.median(values):.1f} / {values[min(len(values) - 1, int(0.95 * len(values)))]:.1f} / {values[-1]:.1f}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--site", type=pathlib.Path, required=True)
    parser.add_argument("--queries", type=pathlib.Path, default=TOP / "Tests/SearchQuality/queries.json")
    parser.add_argument("--count", type=int, default=10, help="queries a language")
    parser.add_argument("--pagefind", type=pathlib.Path, help="a folder with pagefind/ in it")
    arguments = parser.parse_args()
    everything = json.loads(arguments.queries.read_text())
    languages = json.loads((arguments.site / "search/languages.json").read_text())["languages"]
    server = Server([arguments.site, *([arguments.pagefind] if arguments.pagefind else [])])
    base = f"http://127.0.0.1:{server.server_port}/"
    executable = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    columns = ["queries", "key to results, loaded, ms (p50 / p95 / max)", "first query, slow network, ms", "kB"]
    columns += ["Pagefind there, ms", "kB", "our share of its time"] if arguments.pagefind else []
    print(f"| language | {' | '.join(columns)} |\n| --- |{' ---: |' * len(columns)}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox", "--disable-dev-shm-usage"])
        for language in languages:
            queries = [query["query"] for query in everything if query.get("language", query.get("lang")) == language][: arguments.count]
            home = base + ("" if language == languages[0] else f"{language}/")
            loaded = typed(browser, home, queries)
            own, own_bytes = slow(server, browser, home, FIRST, queries)
            row = f"| {language} | {len(queries)} | {spread(loaded)} | {spread(own)} | {own_bytes / 1000:.0f} |"
            if arguments.pagefind:
                blank = f"{base}404.html" if language == languages[0] else home
                other, other_bytes = slow(server, browser, blank, PAGEFIND, queries)
                share = statistics.median(a / b for a, b in zip(own, other))
                row += f" {spread(other)} | {other_bytes / 1000:.0f} | {share:.2f} |"
            print(row, flush=True)
        browser.close()
    server.shutdown()


def typed(browser, home, queries):
    """Types each query twice and measures the second time, when all that it needs is there."""
    page = browser.new_page()
    page.goto(home)
    page.evaluate(WATCH)
    box = page.locator("form[data-search] input").first
    waits = []
    for query in queries:
        for loaded in (False, True):
            box.fill("")
            page.wait_for_timeout(50)
            page.evaluate("watch.waits.length = 0, watch.pressed = null")
            for character in query:
                # Chinese comes from an input method: a key press whose text is the character.
                box.press("Space" if character == " " else character) if character.isascii() else press(page, character)
                page.wait_for_timeout(60 if loaded else 30)
            page.wait_for_timeout(150)
        waits += page.evaluate("watch.waits")
    page.close()
    return waits


def press(page, character):
    page.evaluate("""(character) => {
      const input = document.querySelector("form[data-search] input");
      input.dispatchEvent(new KeyboardEvent("keydown", { key: character, bubbles: true }));
      input.value += character;
      input.dispatchEvent(new InputEvent("input", { data: character, bubbles: true }));
    }""", character)


def slow(server, browser, address, script, queries):
    """Each query on a page of its own that has been loaded at full speed, in a browser without a cache of it."""
    times, sizes = [], []
    for query in queries:
        context = browser.new_context()
        page = context.new_page()
        page.goto(address)
        page.wait_for_load_state("networkidle")
        server.delay, server.rate, server.bytes = 0.150, 1_600_000, 0
        taken = page.evaluate(script, query)
        server.delay = server.rate = 0.0
        times.append(taken)
        sizes.append(server.bytes)
        context.close()
    return times, statistics.median(sizes)


main()
