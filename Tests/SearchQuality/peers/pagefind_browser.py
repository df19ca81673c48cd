"""Pagefind's extended edition, asked where it runs: in a browser, on pages of the language."""
import functools
import html
import http.server
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

from playwright.sync_api import sync_playwright

from pages import Page

ASK = """async (query) => {
  const found = await (await window.pagefind).search(query);
  return Promise.all(found.results.slice(0, 10).map(async (result) => (await result.data()).url));
}"""


class Pagefind:
    name = "Pagefind extended"

    def __init__(self, pages: list[Page], folder: Path):
        for page in pages:
            write(folder / page.url / "index.html", page.language, page.title, page.main.replace("<main", "<main data-pagefind-body", 1))
        for language in {page.language for page in pages}:
            script = '<script type="module">window.pagefind = import("/pagefind/pagefind.js").then(async (p) => { await p.init(); return p; });</script>'
            write(folder / f"ask-{language}.html", language, "", script)
        subprocess.run([sys.executable, "-m", "pagefind", "--site", str(folder), "--quiet"], check=True)
        handler = functools.partial(Quiet, directory=str(folder))
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.playwright = sync_playwright().start()
        executable = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
        self.browser = self.playwright.chromium.launch(executable_path=executable, args=["--no-sandbox", "--disable-dev-shm-usage"])
        self.tabs = {}

    def ask(self, query: str, language: str) -> list[str]:
        if language not in self.tabs:
            self.tabs[language] = self.browser.new_page()
            self.tabs[language].goto(f"http://127.0.0.1:{self.server.server_port}/ask-{language}.html")
            self.tabs[language].wait_for_function("window.pagefind !== undefined")
        return [url.lstrip("/") for url in self.tabs[language].evaluate(ASK, query)]

    def close(self):
        self.browser.close()
        self.playwright.stop()
        self.server.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def write(file: Path, language: str, title: str, body: str):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{html.escape(title)}</title></head><body>{body}</body></html>')
