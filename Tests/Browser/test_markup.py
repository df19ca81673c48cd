"""Structured data of the built site: read by a library that knows nothing of Signpost, checked against schema.org's vocabulary and Google's
rules, and compared with the terms, which are read and worked out here once more from the YAML of the policies."""
import datetime
import html
import html.parser
import json
import re

import extruct
import pytest
import yaml

from conftest import DEMO_DAY, TOP

BASE = "https://help.example.com/"
SCHEMA = json.loads((TOP / "Tests/Browser/schema-org.json").read_text(encoding="utf-8"))
MEMBERS = {member: enumeration for enumeration, members in SCHEMA["enumerations"].items() for member in members}
UNION = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
LANGUAGES = {"en": "", "zh": "zh/"}


# What the site says

def blocks(text):
    return re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.S)


@pytest.fixture(scope="module")
def pages(site):
    """Every page by its address, with its source and the nodes of its structured data, as extruct finds them."""
    found = {}
    for file in sorted(site.rglob("*.html")):
        text = file.read_text(encoding="utf-8")
        if "application/ld+json" in text:
            address = str(file.relative_to(site)).removesuffix("index.html")
            documents = extruct.extract(text, base_url=BASE + address, syntaxes=["json-ld"])["json-ld"]
            found[address] = (text, [node for document in documents for node in document.get("@graph", [document])])
    return found


def nodes(value):
    """The node and all below it."""
    if isinstance(value, list):
        for one in value:
            yield from nodes(one)
    elif isinstance(value, dict):
        yield value
        for one in value.values():
            yield from nodes(one)


def several(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def of_type(page, name):
    return [node for node in nodes(page[1]) if node.get("@type") == name]


def member(value):
    return value.removeprefix("https://schema.org/")


# What the terms say

def front_matter(file):
    return yaml.safe_load(file.read_text(encoding="utf-8").split("\n---", 1)[0].removeprefix("---"))


def in_force():
    """By policy, the terms of the version in force; of those that have terms."""
    found = {}
    folder = TOP / "content/policies"
    for name in sorted({path.name.split(".")[0] for path in folder.iterdir() if not path.name.startswith(".")}):
        files = list(folder.glob(f"{name}.*.md"))
        if (folder / name).is_dir():
            days = sorted({path.name.split(".")[0] for path in (folder / name).glob("*.md")})
            files = list((folder / name).glob(max(day for day in days if day <= DEMO_DAY) + ".*.md"))
        for file in files:
            if "terms" in (matter := front_matter(file)):
                found[name] = matter["terms"]
    return found


SITE = front_matter(TOP / "content/site.yml")
TERMS = in_force()


def countries(value):
    """As written, `EU` for its members."""
    return [code for one in several(value) for code in (UNION if one == "EU" else [one])]


def amount(text):
    number, currency = text.split(" ")
    return float(number), currency


def price(prices, country):
    """`[4.90 USD, { CN: 8 CNY }]`: the country's own, else that for all others."""
    own = [one[country] for one in several(prices) if isinstance(one, dict) and country in one]
    common = [one for one in several(prices) if isinstance(one, str)]
    return amount((own + common)[0]) if own or common else None


def money(node):
    return node and (float(node["value"]), node["currency"])


def span(text):
    """`7-12 days`: from, to and the unit, hours as days."""
    ends, unit = text.split(" ", 1)
    ends = [int(end) for end in ends.split("-")]
    low, high = (0, ends[0]) if len(ends) == 1 else ends
    return (low // 24, high // 24, "day") if unit.startswith("hour") else (low, high, unit.rstrip("s"))


def period(node):
    duration = node["duration"]
    assert duration["unitCode"] == "DAY"
    return duration["minValue"], duration["maxValue"], "business day" if "businessDays" in node else "day"


def texts(value, language):
    """Every text of the terms in the language."""
    if isinstance(value, dict):
        if language in value and isinstance(value[language], str):
            yield value[language]
        else:
            for one in value.values():
                yield from texts(one, language)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one, language)


def numbers(value):
    """Every number of the terms with what it counts, as far as it stands alone: `30 days`, `4.90 USD`, `10 %`."""
    if isinstance(value, dict):
        for key, one in value.items():
            if key not in ("en", "zh"):
                yield from numbers(one)
    elif isinstance(value, list):
        for one in value:
            yield from numbers(one)
    elif isinstance(value, str):
        yield from re.findall(r"\d+(?:\.\d+)?", value)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield str(value)


# schema.org

def supertypes(name):
    return {name}.union(*(supertypes(parent) for parent in SCHEMA["types"].get(name, [])))


def fits(value, ranges):
    if isinstance(value, dict):
        if set(value) == {"@id"}:
            return True
        return bool(supertypes(value["@type"]) & set(ranges))
    if isinstance(value, str) and value.startswith("https://schema.org/"):
        enumeration = MEMBERS.get(member(value))
        return enumeration is not None and bool({enumeration, SCHEMA["parents of enumerations"].get(enumeration), "Enumeration"} & set(ranges))
    if isinstance(value, bool):
        return "Boolean" in ranges
    if isinstance(value, int):
        return bool({"Integer", "Number"} & set(ranges))
    if isinstance(value, float):
        return "Number" in ranges
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value) and "Date" in ranges:
        return bool(datetime.date.fromisoformat(value))
    if re.match(r"https?://[^\s<>\"]+$", value) and {"URL", "Thing"} & set(ranges):
        return True
    return "Text" in ranges


def mistakes(node):
    kind = node.get("@type")
    if kind not in SCHEMA["types"]:
        return [f"no type {kind}"]
    found = []
    for name, value in node.items():
        if name.startswith("@"):
            continue
        known = SCHEMA["properties"].get(name)
        if known is None or not supertypes(kind) & set(known["domain"]):
            found.append(f"{kind} has no {name}")
        else:
            found += [f"{kind}.{name} is no {one!r}" for one in several(value) if not fits(one, known["range"])]
    return found


def test_every_node_of_every_page_is_as_the_vocabulary_of_schema_org_says(pages):
    counted = 0
    for address, (_, found) in pages.items():
        for node in nodes(found):
            if set(node) != {"@id"}:
                assert mistakes(node) == [], address
                counted += 1
    assert counted > 5000


def test_the_check_finds_what_is_wrong():
    for wrong in (
        {"@type": "ReturnPolicy"}, {"@type": "Offer", "returnFees": "https://schema.org/FreeReturn"}, {"@type": "Offer", "validFrom": "soon", "warranty": "2 years"},
        {"@type": "MerchantReturnPolicy", "returnFees": "https://schema.org/FreeReturns"}, {"@type": "MerchantReturnPolicy", "returnFees": "https://schema.org/ReturnByMail"},
        {"@type": "MerchantReturnPolicy", "merchantReturnDays": 30.5}, {"@type": "MerchantReturnPolicy", "merchantReturnLink": "../returns/"},
    ):
        assert mistakes(wrong) != [], wrong


def test_extruct_finds_exactly_what_the_pages_hold(pages):
    for address, (text, found) in pages.items():
        documents = [json.loads(block) for block in blocks(text)]
        assert [node for document in documents for node in document.get("@graph", [document])] == found, address
        assert all(document["@context"] == "https://schema.org" for document in documents), address


# Google's rules, as of November 2026

def test_return_policies_have_what_google_asks_for(pages):
    """https://developers.google.com/search/docs/appearance/structured-data/return-policy: required are applicableCountry and
    returnPolicyCategory, or merchantReturnLink; merchantReturnDays with a finite window; recommended then are returnMethod, the fees, and an
    amount where fees are ReturnShippingFees. At most 50 countries, two letters each."""
    seen = 0
    for address, page in pages.items():
        for policy in of_type(page, "MerchantReturnPolicy"):
            seen += 1
            codes = several(policy["applicableCountry"])
            assert 1 <= len(codes) <= 50 and all(re.fullmatch("[A-Z]{2}", code) for code in codes), address
            assert policy["merchantReturnLink"].startswith(BASE)
            if member(policy["returnPolicyCategory"]) == "MerchantReturnFiniteReturnWindow":
                assert policy["merchantReturnDays"] > 0 and policy["returnMethod"]
                assert "returnFees" in policy or {"customerRemorseReturnFees", "itemDefectReturnFees"} <= set(policy)
            for reason in ("return", "customerRemorseReturn", "itemDefectReturn"):
                has_amount = f"{reason}ShippingFeesAmount" in policy
                assert has_amount == (member(policy.get(f"{reason}Fees", "")) == "ReturnShippingFees"), (address, reason)
    assert seen > 0


def test_shipping_and_membership_have_what_google_asks_for(pages):
    """.../structured-data/shipping-policy: shippingConditions is required; times are counted in days; a rate has value and currency.
    .../structured-data/loyalty-program: a program has name, description and hasTiers, a tier has name and hasTierBenefit."""
    for address in LANGUAGES.values():
        (service,) = of_type(pages[address], "ShippingService")
        for condition in service["shippingConditions"]:
            assert set(condition["shippingRate"]) == {"@type", "value", "currency"}
            assert condition["shippingDestination"] and period(condition["transitTime"])
        (program,) = of_type(pages[address], "MemberProgram")
        assert program["name"] and program["description"] and program["url"].startswith(BASE)
        for tier in several(program["hasTiers"]):
            assert tier["name"] and tier["hasTierBenefit"] and tier["@id"].startswith(BASE)


def test_the_shop_stands_on_the_home_page_with_all_that_it_promises(pages):
    """.../structured-data/organization: name, url and logo, on the home page or one that describes the organization."""
    for language, address in LANGUAGES.items():
        (shop,) = of_type(pages[address], "OnlineStore")
        assert shop["@id"] == BASE + "#shop" and shop["url"] == SITE["shop_url"] and shop["logo"] == BASE + "assets/" + SITE["logo"]
        assert shop["name"] == SITE["brand"][language] and shop["description"] == SITE["description"][language]
        assert shop["areaServed"] == SITE["countries"]
        reached = {contact.get("email") or contact.get("telephone") or contact["url"] for contact in shop["contactPoint"]}
        assert reached == {channel["address"].replace(" ", "") for channel in SITE["channels"]}
        for name, key in (("returns", "hasMerchantReturnPolicy"), ("shipping", "hasShippingService"), ("members", "hasMemberProgram")):
            (own,) = of_type(pages[f"{address}policies/{name}/"], "OnlineStore")
            assert own["@id"] == shop["@id"] and several(own[key]) == several(shop[key]), name


def test_what_does_not_hold_today_promises_nothing(pages):
    promises = {"OnlineStore", "MerchantReturnPolicy", "ShippingService", "Offer", "MemberProgram"}
    dated = [address for address in pages if re.search(r"policies/[^/]+/\d{4}-\d\d-\d\d/$", address)]
    assert len(dated) > 10
    for address in dated:
        assert not promises & {node.get("@type") for node in nodes(pages[address][1])}, address


# Equal to the terms

def return_facts(policy):
    return {
        "days": policy.get("merchantReturnDays"), "category": member(policy["returnPolicyCategory"]),
        "methods": {member(one) for one in several(policy.get("returnMethod"))}, "goes to": policy.get("returnPolicyCountry"),
        "conditions": {member(one) for one in several(policy.get("itemCondition"))}, "refunds": {member(one) for one in several(policy.get("refundType"))},
        "remorse": fees(policy, "customerRemorseReturn"), "defect": fees(policy, "itemDefectReturn"),
    }


def fees(policy, reason):
    reason = reason if f"{reason}Fees" in policy else "return"
    return member(policy[f"{reason}Fees"]), money(policy.get(f"{reason}ShippingFeesAmount")), member(policy.get(f"{reason}LabelSource", ""))


def cost(line, country):
    labels = {"download": "ReturnLabelDownloadAndPrint", "in box": "ReturnLabelInBox", "customer": "ReturnLabelCustomerResponsibility", None: ""}
    label = labels[line.get("label")]
    own = price(line.get("price"), country)
    if line["pays"] == "shop" or own and own[0] == 0:
        return "FreeReturn", None, label
    return ("ReturnShippingFees", own, label) if own else ("ReturnFeesCustomerResponsibility", None, label)


def expected_returns(returns, country, tier=None):
    exception = next((one for one in returns.get("tiers", []) if one["tier"] == tier), {})
    costs = {line["reason"]: cost(line, country) for line in returns["costs"]}
    remorse = cost(exception["costs"], country) if "costs" in exception else costs.get("changed mind", costs.get("any"))
    goes = [line["country"] for line in returns["addresses"] if country in countries(line.get("from"))] + [line["country"] for line in returns["addresses"] if "from" not in line]
    return {
        "days": int(exception.get("window", returns["window"]).removesuffix(" days")), "category": "MerchantReturnFiniteReturnWindow",
        "methods": {{"mail": "ReturnByMail", "drop-off": "ReturnAtKiosk", "store": "ReturnInStore", "keep": "KeepProduct"}[one] for one in returns["methods"]},
        "goes to": goes[0] if goes else None,
        "conditions": {one.capitalize() + "Condition" for one in several(returns["items"])},
        "refunds": {{"original payment": "FullRefund", "store credit": "StoreCreditRefund", "exchange": "ExchangeRefund"}[one] for one in several(returns["refund"]["form"])} | {"ExchangeRefund"},
        "remorse": remorse, "defect": costs.get("our fault", costs.get("any")),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_returns_are_those_of_the_terms_for_every_country_and_tier(pages, language):
    returns = TERMS["returns"]["returns"]
    policies = of_type(pages[LANGUAGES[language] + "policies/returns/"], "MerchantReturnPolicy")
    everybody = [policy for policy in policies if "validForMemberTier" not in policy]
    told = [code for policy in everybody for code in several(policy["applicableCountry"])]
    assert sorted(told) == sorted(SITE["countries"]), "each country in one policy"
    for policy in everybody:
        for country in several(policy["applicableCountry"]):
            assert return_facts(policy) == expected_returns(returns, country), country
    assert {policy["validForMemberTier"]["@id"] for policy in policies if policy not in everybody} == {
        f"{BASE}{LANGUAGES[language]}policies/members/#tier-{line['tier']}" for line in returns["tiers"]}
    for policy in policies:
        if policy not in everybody:
            tier = policy["validForMemberTier"]["@id"].split("#tier-")[1]
            for country in several(policy["applicableCountry"]):
                assert return_facts(policy) == expected_returns(returns, country, tier), (country, tier)


def first(lines, country):
    return next((line for line in lines if country in countries(line.get("to"))), None) or next((line for line in lines if "to" not in line), None)


def test_shipping_is_that_of_the_terms_for_every_country(pages):
    shipping = TERMS["shipping"]["shipping"]
    (service,) = of_type(pages["policies/shipping/"], "ShippingService")
    assert period(service["handlingTime"]) == span(next(line["within"] for line in shipping["dispatch"] if "channels" not in line))
    told = {}
    for condition in service["shippingConditions"]:
        assert condition["shippingOrigin"]["addressCountry"] == shipping["from"]
        for region in several(condition["shippingDestination"]):
            value = condition.get("orderValue", {})
            told.setdefault(region["addressCountry"], []).append((period(condition["transitTime"]), money(condition["shippingRate"]), value.get("minValue"), value.get("maxValue")))
    assert set(told) == set(SITE["countries"])
    for country, found in told.items():
        time, fee = span(first(shipping["delivery"], country)["within"]), first(shipping["fees"], country)
        paid, free = amount(fee["fee"]), amount(fee["free_from"])
        assert found == [(time, paid, None, round(free[0] - 0.01, 2)), (time, (0.0, paid[1]), free[0], None)], country


def test_warranties_and_tiers_are_those_of_the_terms(pages):
    categories = yaml.safe_load((TOP / "content/categories.yml").read_text(encoding="utf-8"))
    codes = {"months": "MON", "month": "MON", "years": "ANN", "year": "ANN", "days": "DAY"}
    for language, address in LANGUAGES.items():
        def words(value):
            return value[language] if isinstance(value, dict) else value

        told = [
            (offer["name"], several(offer.get("category")), offer["warranty"]["durationOfWarranty"]["value"], offer["warranty"]["durationOfWarranty"]["unitCode"], offer["warranty"].get("description"))
            for offer in of_type(pages[address + "policies/warranty/"], "Offer") if "warranty" in offer]
        assert told == [
            (words(line["what"]), [words(categories[one].get("name", categories[one]) if language not in categories[one] else categories[one]) for one in several(line.get("categories"))],
             int(line["length"].split()[0]), codes[line["length"].split()[1]], words(line.get("faults")))
            for line in TERMS["warranty"]["warranty"]["covers"]]
        (program,) = of_type(pages[address + "policies/members/"], "MemberProgram")
        for tier, line in zip(several(program["hasTiers"]), TERMS["members"]["tiers"], strict=True):
            assert tier["name"] == line["name"][language]
            assert [money(one) for one in several(tier["hasTierRequirement"])] == [amount(one) for one in line["threshold"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_typed_term_is_carried(site, pages, language):
    """Every text of the terms in the reader's language, and every number, stands among the facts of the policy's own page."""
    for name, terms in TERMS.items():
        page = pages[f"{LANGUAGES[language]}policies/{name}/"]
        (offer,) = [offer for offer in of_type(page, "Offer") if offer.get("@id", "").endswith("#terms")]
        assert (site / offer["subjectOf"]["contentUrl"].removeprefix(BASE)).is_file()
        facts = offer["additionalProperty"]
        assert len({fact["propertyID"] for fact in facts}) == len(facts)
        said = "\n".join(fact["name"] + "\n" + fact["value"] for fact in facts)
        lower = said.lower()
        for text in texts(terms, language):
            assert text.lower().rstrip(".。") in lower, (name, text)
        for number in numbers(terms):
            number = re.sub(r"\.0+$", "", number)
            assert re.search(rf"(?<![\d.]){re.escape(number)}(?![\d])", said.replace(",", "")) or str(int(float(number)) // 24) in said, (name, number)


# Ways and questions

class Trail(html.parser.HTMLParser):
    """The steps that a reader sees."""

    def __init__(self, text):
        super().__init__()
        self.steps, self.inside = [], False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "nav":
            self.inside = attributes.get("class") == "breadcrumbs"
        elif self.inside and tag == "li":
            self.steps.append("")

    def handle_endtag(self, tag):
        self.inside = self.inside and tag != "nav"

    def handle_data(self, data):
        if self.inside and self.steps:
            self.steps[-1] += data.strip()


def test_every_page_with_a_way_says_it_as_the_reader_sees_it(site, pages):
    """.../structured-data/breadcrumb: at least two items, positions from 1, a name, a whole address for all but the last."""
    ways = 0
    for file in site.rglob("index.html"):
        text = file.read_text(encoding="utf-8")
        if 'class="breadcrumbs"' not in text:
            continue
        address = str(file.relative_to(site)).removesuffix("index.html")
        (crumbs,) = of_type(pages[address], "BreadcrumbList")
        items = crumbs["itemListElement"]
        assert [item["name"] for item in items] == Trail(text).steps, address
        assert len(items) >= 2 and [item["position"] for item in items] == list(range(1, len(items) + 1))
        for item in items[:-1]:
            assert (site / item["item"].removeprefix(BASE) / "index.html").is_file(), (address, item)
        assert "item" not in items[-1]
        ways += 1
    assert ways > 300


def test_categories_give_their_questions_with_the_answers_that_they_show(site, pages):
    """.../structured-data/faqpage: name, acceptedAnswer with text, and the text is on the page."""
    asked = []
    for folder in LANGUAGES.values():
        categories = [path.name for path in (TOP / "content/faq").iterdir() if path.is_dir()]
        for category in categories:
            address = f"{folder}faq/{category}/"
            (page,) = of_type(pages[address], "FAQPage")
            shown = re.sub(r"<[^>]+>", " ", pages[address][0].split("<main")[1].split("</main>")[0])
            shown = re.sub(r"\s+", " ", html.unescape(shown))
            for question in page["mainEntity"]:
                assert question["name"] in shown and question["acceptedAnswer"]["text"] in shown, question["name"]
                assert (site / question["url"].removeprefix(BASE) / "index.html").is_file()
                asked.append(question["url"])
    assert len(asked) == len(set(asked)) > 60, "no question twice"
