"""How to measure: every drawing is there, has its figure and its line, a name and words beside it, in every light, on paper, behind
a strict Content-Security-Policy."""
import re
import xml.etree.ElementTree as xml

import pytest

from conftest import TOP

DRAWINGS = TOP / "site-templates/assets/drawings"
CHARTS = sorted(folder.name for folder in (TOP / "content/size-charts").iterdir())
COMMON = ["bust", "waist", "hip", "inseam", "foot", "finger", "hand", "head"]
SEEN = """() => [...document.querySelectorAll('.how > li')].map(entry => {
  const drawing = entry.querySelector('svg.drawing');
  const box = drawing?.querySelector('use').getBBox(), place = drawing?.getBoundingClientRect();
  return { words: entry.textContent.trim(), name: drawing?.getAttribute('aria-label'), role: drawing?.getAttribute('role'),
           drawn: box && box.width > 60 && box.height > 60, width: place?.width, height: place?.height };
})"""


@pytest.mark.parametrize("measure", COMMON)
def test_common_measures_have_a_drawing(measure):
    assert (DRAWINGS / f"{measure}.svg").exists() or all((DRAWINGS / f"{measure}-{who}.svg").exists() for who in ("woman", "man", "child"))


@pytest.mark.parametrize("file", sorted(DRAWINGS.iterdir()), ids=lambda file: file.stem)
def test_each_file_is_plain_and_takes_the_pages_colours(file):
    text = file.read_text(encoding="utf-8")
    root = xml.fromstring(text)
    assert root.get("viewBox") == "0 0 240 240" and len(text) < 4000
    group = root.find("{http://www.w3.org/2000/svg}g[@id='drawing']")
    assert group is not None and group.get("stroke") == "currentColor"
    assert len(group.findall("{http://www.w3.org/2000/svg}g[@class='measure']")) + len(re.findall('<g class="measure"', text)) >= 1
    assert not re.search(r"style=|<style|<script|href|<image|<text", text)


@pytest.mark.parametrize("language", ["", "zh/"])
@pytest.mark.parametrize("chart", CHARTS)
def test_a_chart_shows_how_to_measure(watched, chart, language):
    page = watched(f"{language}size-charts/{chart}/", viewport={"width": 390, "height": 800})
    page.wait_for_load_state("networkidle")
    entries = page.evaluate(SEEN)
    assert entries
    drawn = [entry for entry in entries if entry["name"]]
    assert len(drawn) == (0 if chart == "phone-cases" else len(entries))
    for entry in entries:
        assert len(entry["words"]) > 10
    for entry in drawn:
        assert entry["drawn"] and entry["role"] == "img" and entry["width"] == pytest.approx(120, abs=1) == entry["height"], entry


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_lines_stand_out_from_what_is_behind_them(watched, scheme):
    page = watched("size-charts/dresses/", color_scheme=scheme)
    page.wait_for_load_state("networkidle")
    colours = page.evaluate("""() => {
      const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const rgb = colour => { probe.fillStyle = colour; probe.fillRect(0, 0, 1, 1); return [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3); };
      const style = getComputedStyle(document.querySelector('.how .drawing'));
      return { line: rgb(style.color), tile: rgb(style.backgroundColor), measure: rgb(style.getPropertyValue('--accent')) };
    }""")

    def luminance(rgb):
        parts = [c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in rgb]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    def contrast(one, other):
        high, low = sorted((luminance(one), luminance(other)), reverse=True)
        return (high + 0.05) / (low + 0.05)

    # WCAG 2.2, 1.4.11: graphics that carry a meaning, 3 to 1
    assert contrast(colours["line"], colours["tile"]) > 3
    assert contrast(colours["measure"], colours["tile"]) > 3


def test_a_product_folds_it_and_opens_by_keyboard(watched):
    page = watched("products/DR-1001/", viewport={"width": 390, "height": 800})
    fold = page.locator("details:has(.how)")
    assert fold.get_attribute("open") is None and not page.locator(".how").is_visible()
    fold.locator("summary").focus()
    page.keyboard.press("Enter")
    assert page.locator(".how").is_visible()
    page.wait_for_load_state("networkidle")
    assert all(entry["drawn"] for entry in page.evaluate(SEEN))


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("path", ["size-charts/dresses/", "zh/size-charts/children/", "size-charts/"])
def test_nothing_runs_out_of_the_page(watched, path, width):
    page = watched(path, viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_prints_in_black(watched):
    page = watched("size-charts/dresses/")
    page.emulate_media(media="print")
    style = page.evaluate("(() => { const s = getComputedStyle(document.querySelector('.how .drawing')); return [s.backgroundColor, s.getPropertyValue('--accent').trim()]; })()")
    assert style == ["rgba(0, 0, 0, 0)", "#000"]
