"""The search box: keys, input methods, touch, what a screen reader hears, recent searches, and what it loads when."""
import gzip
import shutil

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import TOP, build

BOX = "input[name=q]"
OPTION = "[role=option]"
RECENT = ".search-recent"
PHONE = {"viewport": {"width": 390, "height": 800}, "has_touch": True, "is_mobile": True}


def wait(page, condition):
    """Until it holds. A strict policy forbids Playwright's own waiting, which evaluates text in the page."""
    for _ in range(100):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never came true: {condition}")


def active(page):
    """The text of the option that the box points at."""
    return page.evaluate("document.getElementById(document.querySelector('input[name=q]').getAttribute('aria-activedescendant'))?.textContent")


def expanded(page):
    return page.locator(BOX).get_attribute("aria-expanded")


def typed(page, query, selector=OPTION):
    page.locator(BOX).fill(query)
    page.wait_for_selector(selector)


def test_it_is_a_combobox(watched):
    page = watched("faq/")
    box = page.get_by_role("combobox", name="Search this help center")
    assert box.get_attribute("aria-autocomplete") == "list" and expanded(page) == "false"
    typed(page, "return")
    assert expanded(page) == "true"
    assert page.locator("#" + box.get_attribute("aria-controls")).get_attribute("role") == "listbox"
    options = page.locator(f"[role=listbox] > {OPTION}")
    assert options.count() == page.locator(OPTION).count() > 5
    ids = options.evaluate_all("all => all.map(option => option.id)")
    assert len(set(ids)) == len(ids) and all(ids)
    assert page.locator(".search-popup :is(a, button):not([tabindex='-1'])").count() == 0, "Tab leaves the box"
    kinds = page.locator(f"{OPTION} .search-kind").all_inner_texts()
    assert {"Policy", "Question"} <= set(kinds)


def test_arrows_move_and_the_focus_stays_in_the_box(watched):
    page = watched("faq/")
    box = page.locator(BOX)
    typed(page, "return")
    count = page.locator(OPTION).count()
    first, last = page.locator(OPTION).first.inner_text(), page.locator(OPTION).last.inner_text()
    assert active(page) is None, "nothing is chosen until somebody chooses"
    box.press("ArrowDown")
    assert page.locator("[aria-selected=true]").count() == 1 and page.locator("[aria-selected=true]").inner_text() == first
    box.press("ArrowUp")
    assert active(page) is None and page.locator("[aria-selected=true]").count() == 0
    box.press("ArrowUp")
    assert page.locator("[aria-selected=true]").inner_text() == last
    box.press("ArrowDown")
    for _ in range(count):
        box.press("ArrowDown")
    assert page.locator("[aria-selected=true]").inner_text() == last
    assert page.evaluate("document.activeElement.name") == "q"
    box.press("x")
    assert box.input_value() == "returnx", "letters keep typing"
    assert active(page) is None


def test_keys_that_edit_text_stay_with_the_text(watched):
    page = watched("faq/")
    box = page.locator(BOX)
    typed(page, "return")
    position = "document.querySelector('input[name=q]').selectionStart"
    box.press("ArrowDown")
    box.press("Home")
    assert page.evaluate(position) == 0
    box.press("ArrowRight")
    box.press("ArrowRight")
    assert page.evaluate(position) == 2
    box.press("End")
    assert page.evaluate(position) == 6
    box.press("Shift+ArrowUp")
    assert page.evaluate("getSelection().toString()") == "return", "the key still selects"


def test_escape_closes_then_clears_then_is_left_alone(watched):
    page = watched("faq/")
    box = page.locator(BOX)
    typed(page, "return")
    box.press("Escape")
    assert expanded(page) == "false" and not page.locator(".search-popup").is_visible() and box.input_value() == "return"
    box.press("ArrowDown")
    page.wait_for_selector(OPTION)
    box.press("Escape")
    box.press("Escape")
    assert box.input_value() == ""
    page.evaluate("addEventListener('keydown', event => window.taken = event.defaultPrevented)")
    box.press("Escape")
    assert page.evaluate("window.taken") is False


def test_tab_leaves_and_closes(watched):
    page = watched("faq/")
    typed(page, "return")
    page.locator(BOX).press("Tab")
    assert expanded(page) == "false" and not page.locator(".search-popup").is_visible()
    assert page.evaluate("document.activeElement.type") == "submit"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('form')") is None


def test_enter_opens_the_chosen_result_and_otherwise_all_of_them(watched):
    page = watched("faq/")
    typed(page, "return")
    page.locator(BOX).press("ArrowDown")
    target = page.locator(OPTION).first.get_attribute("href")
    page.locator(BOX).press("Enter")
    page.wait_for_url(target)
    typed(page, "return")
    page.locator(BOX).press("Enter")
    page.wait_for_url("**/search/?q=return")


def test_the_last_option_leads_to_all_results(watched):
    page = watched("faq/")
    typed(page, "return", ".search-all")
    page.locator(BOX).press("ArrowUp")
    assert page.locator("[aria-selected=true]").inner_text().startswith("All ")
    page.locator(BOX).press("Enter")
    page.wait_for_url("**/search/?q=return")


@pytest.mark.parametrize("key", ["/", "Control+k", "Meta+k"])
def test_a_key_leads_to_the_box(watched, key):
    page = watched("faq/")
    page.keyboard.press(key)
    assert page.evaluate("document.activeElement.name") == "q"
    assert page.locator(BOX).input_value() == ""
    page.keyboard.type("a/b")
    assert page.locator(BOX).input_value() == "a/b", "in the box it is a letter"


# Input methods

def asked_of(page):
    """Counts the queries that reach the index."""
    page.evaluate("""async () => {
        const { search } = signpostSearchBox;
        const index = await search();
        const { query } = index;
        window.asked = [];
        index.query = (text, ...more) => (window.asked.push(text), query(text, ...more));
    }""")


@pytest.mark.parametrize("language,query,preedit", [("", "退款", "tui'kuan"), ("zh/", "退款", "tui'kuan"), ("zh/", "尺码", "ㄔˇ")])
def test_nothing_is_searched_in_mid_composition(watched, language, query, preedit):
    page = watched(language + "faq/")
    page.locator(BOX).focus()
    asked_of(page)
    protocol = page.context.new_cdp_session(page)
    for length in range(1, len(preedit) + 1):
        protocol.send("Input.imeSetComposition", {"text": preedit[:length], "selectionStart": length, "selectionEnd": length})
    page.wait_for_timeout(300)
    assert page.evaluate("window.asked") == [] and expanded(page) == "false"
    protocol.send("Input.insertText", {"text": query})
    page.wait_for_selector(OPTION)
    assert page.evaluate("window.asked") == [query]


def test_no_key_is_taken_while_composing(watched):
    page = watched("zh/faq/")
    box = page.locator(BOX)
    typed(page, "退款")
    box.press("ArrowDown")
    address, chosen = page.url, active(page)
    protocol = page.context.new_cdp_session(page)
    protocol.send("Input.imeSetComposition", {"text": "duo", "selectionStart": 3, "selectionEnd": 3})
    for key in ("ArrowDown", "ArrowUp", "Enter", "Escape", "Delete"):
        taken = page.evaluate("""key => {
            const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, isComposing: true });
            return !document.querySelector("input[name=q]").dispatchEvent(event);
        }""", key)
        assert not taken, key
    assert page.url == address and active(page) == chosen and expanded(page) == "true"
    # Some browsers end the composition before the key that ended it, and say so by its code alone.
    protocol.send("Input.insertText", {"text": "多久"})
    wait(page, "document.querySelector('.search-option').textContent.includes('多久')")
    box.press("ArrowDown")
    assert page.evaluate("""() => {
        const event = new KeyboardEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true, cancelable: true });
        return document.querySelector("input[name=q]").dispatchEvent(event);
    }"""), "Enter that ends a composition opens nothing"
    assert page.url == address


def test_an_android_keyboard_that_composes_english_searches_while_typing(watched):
    page = watched("faq/", user_agent="Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36", **PHONE)
    page.locator(BOX).focus()
    protocol = page.context.new_cdp_session(page)
    protocol.send("Input.imeSetComposition", {"text": "refund", "selectionStart": 6, "selectionEnd": 6})
    page.wait_for_selector(OPTION)


# Touch

def test_a_tap_opens_a_result(watched):
    page = watched("faq/", **PHONE)
    page.locator(BOX).tap()
    typed(page, "return")
    sizes = page.locator(f"{OPTION}, .search-popup button:visible").evaluate_all("all => all.map(e => e.getBoundingClientRect()).map(r => Math.min(r.width, r.height))")
    assert min(sizes) >= 40
    target = page.locator(OPTION).nth(1).get_attribute("href")
    page.locator(OPTION).nth(1).tap()
    page.wait_for_url(target)


# What a screen reader hears

def test_counts_are_said_once_typing_rests(watched):
    page = watched("faq/")
    page.evaluate("""() => {
        window.said = [];
        new MutationObserver(() => window.said.push(document.querySelector("form [role=status]").textContent))
            .observe(document.querySelector("form [role=status]"), { childList: true, characterData: true, subtree: true });
    }""")
    page.locator(BOX).press_sequentially("return", delay=60)
    page.wait_for_selector(OPTION)
    wait(page, "window.said.at(-1)?.includes('results for')")
    said = page.evaluate("window.said.filter(Boolean)")
    assert len(said) == 1 and said[0].endswith("results for “return”"), said
    page.locator(BOX).fill("xqzwv")
    wait(page, "window.said.at(-1) === 'Nothing found for “xqzwv”.'")


@pytest.mark.parametrize("language,query", [("", "return"), ("zh/", "退货"), ("", "xqzwv"), ("zh/", "")])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_open_box_has_no_accessibility_violation(watched, language, query, scheme):
    page = watched(language + "faq/", color_scheme=scheme)
    remembered(page, ["refund", "退款多久到账"])
    page.locator(BOX).focus()
    page.locator(BOX).fill(query)
    page.wait_for_selector(OPTION)
    page.locator(BOX).press("ArrowDown")
    found = Axe().run(page).response["violations"]
    assert [(v["id"], v["nodes"][0]["html"][:200]) for v in found] == []


# Nothing found

@pytest.mark.parametrize(
    "language,words,ways",
    [
        ("", "Nothing found for “xqzwv”.", ["Guided help", "Contact", "All pages, A to Z"]),
        ("zh/", "没有找到与“xqzwv”相关的内容。", ["自助指引", "联系我们", "全部页面"]),
    ],
)
def test_nothing_found_offers_other_ways(watched, server, language, words, ways):
    page = watched(language + "faq/")
    typed(page, "xqzwv", ".search-way")
    assert page.locator(".search-head").inner_text().startswith(words)
    assert page.locator(OPTION).all_inner_texts() == ways
    for _ in range(2):
        page.locator(BOX).press("ArrowDown")
    page.locator(BOX).press("Enter")
    page.wait_for_url(f"{server}{language}contact/")


def test_one_letter_is_not_called_a_failure(watched):
    page = watched("faq/")
    typed(page, "return")
    page.locator(BOX).fill("q")
    wait(page, "document.querySelector('.search-popup').hidden")
    assert page.locator(".search-way").count() == 0


# Other languages

def test_results_of_another_language_are_labelled(watched):
    page = watched("faq/")
    typed(page, "花呗", ".search-language")
    option = page.locator(OPTION).first
    assert option.locator(".search-language").inner_text() == "In Chinese"
    assert option.locator(".search-title").get_attribute("lang") == option.locator(".search-excerpt").get_attribute("lang") == "zh"
    assert option.get_attribute("lang") is None, "the labels are in the page's language"


# Recent searches

def stored(page):
    return page.evaluate("Object.entries(localStorage).filter(([key]) => key.startsWith('signpost-searches')).map(([, value]) => JSON.parse(value)).flat()")


def remembered(page, queries):
    page.evaluate("queries => localStorage.setItem('signpost-searches /', JSON.stringify(queries))", queries)


def test_recent_searches_are_those_that_led_somewhere(watched):
    page = watched("faq/")
    typed(page, "return")
    page.wait_for_timeout(900)
    assert stored(page) == [], "typing alone is no search"
    page.locator(OPTION).first.click()
    page.wait_for_load_state()
    assert stored(page) == ["return"]
    for query in ("one", "two", "three", "four", "five", "Return", "xqzwv"):
        page.locator(BOX).fill(query)
        page.locator(BOX).press("Enter")
        page.wait_for_url(f"**/search/?q={query}")
    assert stored(page) == ["xqzwv", "Return", "five", "four", "three", "two"], "six, each once, the last first"
    page.goto(page.url.split("search/")[0] + "search/?q=sizes")
    page.wait_for_selector(".search-result")
    assert stored(page)[0] == "xqzwv", "who follows a link has not searched"
    page.locator(".search-result a").first.click()
    page.wait_for_load_state()
    assert stored(page)[0] == "sizes"


def test_recent_searches_are_offered_in_the_empty_box(watched):
    page = watched("faq/")
    remembered(page, ["refund", "尺码"])
    page.locator(BOX).focus()
    page.wait_for_selector(RECENT)
    assert page.locator(OPTION).all_inner_texts() == ["refund", "尺码"] and expanded(page) == "true"
    assert page.get_by_role("listbox", name="Recent searches").count() == 1
    page.locator(BOX).press("ArrowDown")
    page.locator(BOX).press("Enter")
    wait(page, "document.querySelector('.search-option .search-title')")
    assert page.locator(BOX).input_value() == "refund", "chosen, it is searched at once"
    page.locator(BOX).fill("")
    page.wait_for_selector(RECENT)


def test_recent_searches_are_removed_one_by_one_and_all_at_once(watched):
    page = watched("faq/", **PHONE)
    remembered(page, ["a", "b", "c", "d"])
    page.locator(BOX).tap()
    page.get_by_role("button", name="Remove “b” from recent searches").tap()
    assert page.locator(RECENT).all_inner_texts() == ["a", "c", "d"] == stored(page)
    assert page.evaluate("document.activeElement.name") == "q"
    page.locator(BOX).press("ArrowDown")
    page.locator(BOX).press("Delete")
    assert page.locator(RECENT).all_inner_texts() == ["c", "d"] == stored(page)
    assert active(page) == "c"
    page.get_by_role("button", name="Clear recent searches").tap()
    assert page.locator(RECENT).count() == 0 and expanded(page) == "false"
    assert page.evaluate("localStorage.length") == 0
    assert not page.locator(".search-popup").is_visible()


def test_recent_searches_never_leave_the_device(watched):
    page = watched("faq/")
    remembered(page, ["my secret wish"])
    sent = []
    page.on("request", lambda request: sent.append(request.url + (request.post_data or "")))
    page.locator(BOX).focus()
    page.wait_for_selector(RECENT)
    page.locator(BOX).press("ArrowDown")
    page.wait_for_load_state("networkidle")
    assert [request for request in sent if "secret" in request] == []


@pytest.mark.parametrize("kept", ["not json", "{}", "[1, null, {}]", '["<img src=x onerror=alert(1)>"]'])
def test_whatever_stands_in_the_storage_does_no_harm(watched, kept):
    page = watched("faq/")
    page.evaluate("kept => localStorage.setItem('signpost-searches /', kept)", kept)
    page.locator(BOX).focus()
    page.wait_for_timeout(100)
    assert page.locator(".search-popup img").count() == 0
    typed(page, "return")


def test_it_works_where_storage_is_denied(watched):
    page = watched("faq/")
    page.add_init_script("for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })")
    page.reload()
    page.locator(BOX).focus()
    typed(page, "return")
    page.locator(BOX).press("Enter")
    page.wait_for_url("**/search/?q=return")
    page.wait_for_selector(".search-result")


# What is loaded when

def test_the_index_is_loaded_when_somebody_turns_to_the_box(browser, server):
    for turn in ("focus", "hover"):
        page = browser.new_page()
        loaded = []
        page.on("request", lambda request: loaded.append(request.url))
        page.goto(server + "faq/", wait_until="networkidle")
        page.mouse.move(5, 700)
        page.locator("main a").last.hover()
        assert [url for url in loaded if "/search/" in url] == [], "a page that nobody searches loads nothing of search"
        getattr(page.locator(BOX), turn)()
        wait(page, "performance.getEntriesByType('resource').some(entry => entry.name.endsWith('/search/en/index.json'))")
        typed(page, "return")
        of_search = [url for url in loaded if "/search/" in url]
        assert of_search[:2] == [server + "search/en/index.json", server + "search/search.js"], "both at once"
        assert len(set(of_search)) == len(of_search), "nothing twice"
        page.close()


def test_answers_that_were_overtaken_are_dropped(watched):
    page = watched("faq/")
    page.locator(BOX).focus()
    page.evaluate("""async () => {
        const index = await signpostSearchBox.search();
        const { query } = index;
        window.asked = [];
        index.query = async (text, ...more) => {
            window.asked.push(text);
            if (text === "refund") await new Promise(go => window.answer = go);
            return query(text, ...more);
        };
    }""")
    page.locator(BOX).fill("refund")
    wait(page, "!!window.answer")
    page.locator(BOX).fill("parcel late")
    wait(page, "document.querySelector('.search-option')?.textContent.includes('parcel')")
    before = page.locator(OPTION).all_inner_texts()
    page.evaluate("window.answer()")
    page.wait_for_timeout(100)
    assert page.locator(OPTION).all_inner_texts() == before


def test_what_is_typed_while_the_index_loads_is_asked_once(browser, server):
    page = browser.new_page()
    release = []
    page.route("**/search/search.js", lambda route: release.append(route))
    page.goto(server + "faq/")
    page.locator(BOX).focus()
    page.locator(BOX).press_sequentially("return", delay=10)
    wait(page, "document.querySelector('.search-head').textContent === 'Searching…'")
    assert page.locator(".search-popup").is_visible()
    release[0].fulfill(content_type="text/javascript", body="""
        window.asked = [];
        export const openSearch = async () => ({ query: async (text) => (window.asked.push(text), { total: 0, results: [], kinds: {} }) });""")
    page.wait_for_selector(".search-way")
    assert page.evaluate("window.asked") == ["return"]
    page.close()


def test_a_failed_search_says_so_and_offers_other_ways(browser, server):
    page = browser.new_page()
    page.route("**/search/en/index.json", lambda route: route.abort())
    page.goto(server + "faq/")
    typed(page, "return", ".search-way")
    assert page.locator(".search-head").inner_text().startswith("Search could not be loaded.")
    page.unroute("**/search/en/index.json")
    typed(page, "returns", ".search-option .search-title")
    page.close()


SHIFTS = """() => { window.shifts = 0; new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifts += entry.value))
    .observe({ type: 'layout-shift', buffered: true }) }"""


@pytest.mark.parametrize("options", [{}, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("path", ["", "faq/", "zh/faq/", "search/?q=return", "zh/search/?q=退货", "search/?q=xqzwv", "search/"])
def test_nothing_moves(browser, server, path, options):
    """Shifts are counted even right after a key, where browsers excuse them."""
    context = browser.new_context(**options)
    page = context.new_page()
    protocol = context.new_cdp_session(page)
    protocol.send("Network.enable")
    protocol.send("Network.emulateNetworkConditions", {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 90_000})
    page.goto(server + path, wait_until="networkidle")
    page.evaluate(SHIFTS)
    page.locator(BOX).click()
    page.locator(BOX).press_sequentially(" refund xqzwv", delay=40)
    page.wait_for_timeout(600)
    assert page.evaluate("window.shifts") == 0
    context.close()


def test_a_key_costs_little(watched):
    """With the index loaded, from the key to the results laid out, in less than a frame of sixty a second. The best of five: others use this machine too."""
    page = watched("faq/")
    typed(page, "return")
    times = page.evaluate("""async () => {
        const input = document.querySelector("input[name=q]"), popup = document.querySelector(".search-popup"), best = {};
        for (let round = 0; round < 5; round++) for (const query of ["re", "ref", "refu", "refun", "refund", "refund l", "refund la", "refund late"]) {
            const start = performance.now();
            const shown = new Promise(done => new MutationObserver((_, observer) => (observer.disconnect(), done())).observe(popup, { childList: true }));
            input.value = query;
            input.dispatchEvent(new InputEvent("input"));
            await shown;
            document.body.getBoundingClientRect();
            best[query] = Math.min(best[query] ?? Infinity, performance.now() - start);
        }
        return best;
    }""")
    assert max(times.values()) < 16, times


def test_the_script_is_small(site):
    """What every page loads of search: no more than 4.2 kB, without the comments."""
    text = (site / "assets/search-box.js").read_bytes()
    assert len(gzip.compress(text, 6)) < 4200 and b"// " not in text


def test_a_script_that_a_theme_has_changed_is_published_as_it_is(tmp_path):
    theme = tmp_path / "theme"
    shutil.copytree(TOP / "site-templates", theme)
    changed = "// Ours.\n  let words = `a\n    b`;\n" + (theme / "assets/search-log.js").read_text()
    (theme / "assets/search-log.js").write_text(changed)
    build(tmp_path / "public", "--templates", str(theme))
    assert (tmp_path / "public/assets/search-log.js").read_text() == changed
