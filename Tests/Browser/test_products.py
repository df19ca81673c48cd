"""Product pages, what machines read on them, and the files for storefronts: each compared with the content folder, not with the code."""
import csv
import json
import re
import urllib.parse

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import DEMO_DAY, TOP

# https://schema.org/SizeSpecification, BodyMeasurementTypeEnumeration, WearableMeasurementTypeEnumeration, WearableSizeSystemEnumeration and
# WearableSizeGroupEnumeration as of version 29; codes of UN/CEFACT Recommendation 20.
SIZE_FIELDS = {"@type", "name", "sizeSystem", "sizeGroup", "suggestedGender", "suggestedAge", "suggestedMeasurement", "hasMeasurement"}
BODY = {"Arm", "Bust", "Chest", "Foot", "Hand", "Head", "Height", "Hips", "InsideLeg", "Neck", "Underbust", "Waist", "Weight"}
GARMENT = {"Back", "ChestOrBust", "Collar", "Cup", "Height", "Hips", "Inseam", "Length", "OutsideLeg", "Sleeve", "Waist", "Width"}
SYSTEMS = {"AU", "BR", "CN", "Continental", "DE", "EN13402", "Europe", "FR", "GS1", "IT", "JP", "MX", "UK", "US"}
GROUPS = {"Big", "Boys", "ExtraShort", "ExtraTall", "Girls", "Husky", "Infants", "Juniors", "Maternity", "Mens", "Misses", "Petite", "Plus", "Regular", "Short", "Tall", "Womens"}
UNITS = {"CMT": "cm", "MMT": "mm", "INH": "in", "KGM": "kg", "LBR": "lb"}
AGES = {"ANN", "MON"}


def products():
    with open(TOP / "content/products.csv", newline="", encoding="utf-8") as file:
        return {row["sku"]: row for row in csv.DictReader(file)}


def charts():
    """Each chart's numbers, by size: all that its cells of measurements hold, read without the code."""
    found = {}
    for folder in sorted((TOP / "content/size-charts").iterdir()):
        heading, *rows = list(csv.reader((folder / "chart.csv").read_text(encoding="utf-8").splitlines()))
        measured = [i for i, name in enumerate(heading) if re.search(r"(cm|mm|in|kg|lb)\)?$", name)]
        found[folder.name] = {row[0]: [tuple(float(n) for n in re.findall(r"\d+(?:\.\d+)?", row[i])) for i in measured if row[i]] for row in rows if row}
    return found


def structured(path):
    documents = [json.loads(block) for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', path.read_text(encoding="utf-8"), re.S)]
    found = [document for document in documents if document.get("@type") == "Product"]
    assert len(found) == 1, path
    return found[0]


def check_quantity(quantity, prefix, members):
    assert quantity["@type"] == "QuantitativeValue"
    reference = quantity["valueReference"]
    if reference.startswith("https://"):
        assert reference.removeprefix(f"https://schema.org/{prefix}Measurement") in members, reference
    assert quantity["unitCode"] in UNITS
    ends = [quantity[key] for key in ("value", "minValue", "maxValue") if key in quantity]
    assert ends and set(quantity) <= {"@type", "valueReference", "unitCode", "value", "minValue", "maxValue"}
    assert "value" not in quantity or len(ends) == 1
    assert sorted(ends) == ends
    return tuple(float(n) for n in ends)


@pytest.mark.parametrize("language", ["", "zh/"])
def test_every_product_page_describes_its_sizes_as_schema_org_says(site, language):
    """Types, members and units are those of schema.org; the numbers are those of chart.csv, every one of them, under the right owner."""
    numbers = charts()
    measured = 0
    for sku, row in products().items():
        data = structured(site / f"{language}products/{sku}/index.html")
        assert data["@context"] == "https://schema.org" and data["@type"] == "Product"
        assert data["sku"] == sku and data["name"] == row["name_zh" if language else "name_en"]
        assert data["url"] == row["url"]
        api = json.loads((site / f"api/products/{sku}.json").read_text(encoding="utf-8"))
        sold = [s for s in row["sizes"].split("|") if s]
        if not sold and not api["size_chart"]:
            assert "size" not in data
            continue
        assert {size["name"] for size in data["size"]} == set(sold or numbers[api["size_chart"]])
        for size in data["size"]:
            assert size["@type"] == "SizeSpecification" and set(size) <= SIZE_FIELDS
            assert size.get("sizeSystem", "https://schema.org/WearableSizeSystemUS").removeprefix("https://schema.org/WearableSizeSystem") in SYSTEMS
            groups = size.get("sizeGroup", [])
            assert all(g.removeprefix("https://schema.org/WearableSizeGroup") in GROUPS for g in ([groups] if isinstance(groups, str) else groups))
            assert size.get("suggestedGender", "unisex") in {"male", "female", "unisex"}
            assert size.get("suggestedAge", {"unitCode": "ANN"})["unitCode"] in AGES
            body = [check_quantity(q, "Body", BODY) for q in size.get("suggestedMeasurement", [])]
            garment = [check_quantity(q, "Wearable", GARMENT) for q in size.get("hasMeasurement", [])]
            chart = api["size_chart"]
            if chart and (body or garment):
                assert sorted(body + garment) == sorted(numbers[chart][size["name"]]), (sku, size["name"])
                owner = json.loads((site / f"api/size-charts/{chart}.json").read_text(encoding="utf-8"))["chart"]["measures"]
                assert not (garment if owner == "body" else body), (sku, owner)
                measured += 1
    assert measured > 300


def test_files_for_storefronts_agree_with_the_content_folder_and_lead_to_pages(site):
    numbers = charts()
    listed = {path.stem for path in (site / "api/products").iterdir()}
    assert listed >= set(products())

    def is_there(url):
        assert not url.startswith(("/", ".", "http")), url
        path = site / urllib.parse.unquote(url)
        assert (path / "index.html").is_file(), url

    for sku, row in products().items():
        data = json.loads((site / f"api/products/{sku}.json").read_text(encoding="utf-8"))
        assert data["version"] == 1 and data["sku"] == sku and data["as_of"] == DEMO_DAY
        assert data["sizes"] == [s for s in row["sizes"].split("|") if s] and data["shop_url"] == row["url"]
        assert set(data["texts"]) == {"en", "zh"}
        for text in data["texts"].values():
            assert 1 <= len(text["questions"]) <= 6 and 1 <= len(text["policies"]) <= 4
            for url in [text["url"], *(link["url"] for link in text["questions"] + text["policies"])]:
                is_there(url)
        for notice in data["notices"]:
            for text in notice["texts"].values():
                is_there(text["url"])
        if data["size_chart"]:
            chart = json.loads((site / f"api/size-charts/{data['size_chart']}.json").read_text(encoding="utf-8"))
            assert sku in chart["products"]
    for name, sizes in numbers.items():
        data = json.loads((site / f"api/size-charts/{name}.json").read_text(encoding="utf-8"))
        assert [row["size"] for row in data["chart"]["rows"]] == list(sizes)
        for row in data["chart"]["rows"]:
            cells = [c for c, column in zip(row["cells"], data["chart"]["columns"]) if column["unit"] in UNITS.values() and c is not None]
            ends = [tuple(float(n) for n in (c if isinstance(c, list) else [c]) if n is not None) for c in cells]
            assert ends == sizes[row["size"]], (name, row["size"])
        for text in data["texts"].values():
            is_there(text["url"])


@pytest.mark.parametrize("path", ["products/DR-1001/", "zh/products/DR-1001/", "products/EB-4001/", "zh/products/RG-3501/"])
@pytest.mark.parametrize("width", [360, 1200])
def test_a_product_page_helps_on_phone_and_desktop(watched, path, width):
    """Chart, questions, policies and contact are there, axe finds nothing, nothing scrolls sideways, and the strict policy blocks nothing."""
    page = watched(path, viewport={"width": width, "height": 800})
    assert page.locator("main h1").count() == 1
    assert page.locator("main table.chart").count() == (0 if "EB-" in path else 1)
    for heading in ["_product-questions", "_product-policies", "_still-there"]:
        assert page.locator(f"section[aria-labelledby={heading}] a").count() >= 1
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_a_dress_leads_to_questions_about_dresses_alone(watched):
    page = watched("products/DR-1001/")
    links = page.locator("section[aria-labelledby=_product-questions] a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    assert any("runs-small" in link for link in links)
    assert not any(word in link for link in links for word in ("ring", "shoe", "earbuds", "kids"))


def test_a_product_page_stays_light(site):
    """Ten thousand of them are built, searched and hosted: a page with a chart of six sizes stays under 26 kB, one without under 9 kB."""
    sizes = {sku: (site / f"products/{sku}/index.html").stat().st_size for sku in products()}
    assert max(sizes.values()) < 36_000, max(sizes.items(), key=lambda item: item[1])
    assert sizes["DR-1002"] < 26_000 and sizes["EB-4001"] < 9_000
