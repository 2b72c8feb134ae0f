"""Small real programs read every format; their input are the golden files, and output/ where it is there."""
import csv
import datetime
import glob
import io
import json
import os
import re
import shutil
import subprocess
import sys
import warnings

from report import Missing, Report, need

warnings.simplefilter("ignore")
GOLDEN = "Tests/AnnalsRenderTests/Golden"
SCHEMA = "data/schema/annals.schema.json"


def path(name):
    return os.path.join(GOLDEN, name)


def text(name):
    with open(path(name), encoding="utf-8", newline="") as file:
        return file.read()


def data(name):
    with open(path(name), "rb") as file:
        return file.read()


GRAPH = json.loads(text("json.json"))
EVENTS = {event["id"]: event for event in GRAPH["events"]}
DATED = [event for event in GRAPH["events"] if event["date"]]


def equal(found, expected, what=""):
    assert found == expected, f"{what} {found!r} is not {expected!r}".strip()


def tool(name, *arguments, given=None):
    program = shutil.which(name)
    if not program:
        raise Missing(f"the program {name} is not installed")
    done = subprocess.run([program, *arguments], input=given, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()[:300]
    return done.stdout.decode()


# ── the graph ─────────────────────────────────────────────────────────────────────────────────────────────────

def json_schema():
    jsonschema = need("jsonschema")
    with open(SCHEMA, encoding="utf-8") as file:
        validator = jsonschema.Draft202012Validator(json.load(file))
    files = [path("json.json")] + glob.glob("output/graph.json")
    for name in files:
        with open(name, encoding="utf-8") as file:
            for error in validator.iter_errors(json.load(file)):
                raise AssertionError(f"{name}: {error.json_path}: {error.message[:200]}")
    broken = dict(GRAPH, events=[{"id": 1}])
    assert list(validator.iter_errors(broken)), "a broken graph passes"
    return f"{len(files)} graphs valid, a broken one refused"


def json_lines():
    events = [json.loads(line) for line in text("jsonl.jsonl").splitlines()]
    equal(events, GRAPH["events"])
    return f"{len(events)} lines are the events of the graph"


def edtf_strings():
    parser = need("edtf")
    refused = []
    for event in DATED:
        try:
            parser.parse_edtf(event["date"]["edtf"])
        except Exception:
            refused.append(event["date"]["edtf"])
    equal(refused, [])
    return f"{len(DATED)} dates parsed"


# ── tables ────────────────────────────────────────────────────────────────────────────────────────────────────

def table(name, delimiter=","):
    rows = list(csv.DictReader(io.StringIO(text(name)), delimiter=delimiter))
    assert all(None not in row and None not in row.values() for row in rows), "a row has another length"
    return rows


def comma_separated():
    rows = table("csv.csv")
    equal([row["id"] for row in rows], [event["id"] for event in GRAPH["events"]])
    for row in rows:
        event = EVENTS[row["id"]]
        equal(row["quote"].lstrip("'"), event["mentions"][0]["sentence"]["text"].lstrip("'"), row["id"])
        for column in ("title", "actors", "places", "quote", "document"):
            assert row[column][:1] not in tuple("=+-@\t\r"), f"{row['id']}: {column} would run as a formula"
    early = [row for row in rows if row["earliest"].startswith("-")]
    assert early and early[0]["earliest"] == "-0299-01-01", "a date before year 1 is not as it was"
    return f"{len(rows)} rows, no formula, dates before year 1 kept"


def tab_separated():
    lines = text("tsv.tsv").split("\n")
    counts = {line.count("\t") for line in lines if line}
    equal(len(counts), 1, "numbers of tabs")
    return f"{len(lines) - 2} rows of {counts.pop() + 1} columns"


def sqlite_import():
    out = tool(
        "sqlite3", ":memory:", "-cmd", ".mode csv", "-cmd", f".import {path('csv.csv')} e",
        "select count(*), min(earliest), sum(julianday(earliest) is not null) from e where earliest <> ''")
    count, first, valid = out.strip().split(",")
    equal(count, valid, "valid dates")
    return f"{count} dated rows, the first {first}, all dates understood"


def timesketch():
    rows = table("timesketch-csv.csv")
    for row in rows:
        moment = datetime.datetime.fromisoformat(row["datetime"])
        epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
        equal(int(row["timestamp"]), (moment - epoch) // datetime.timedelta(microseconds=1), row["annals_id"])
        assert row["message"] and row["timestamp_desc"].startswith("event ")
    return f"{len(rows)} rows, times and timestamps agree"


# ── calendar ──────────────────────────────────────────────────────────────────────────────────────────────────

def calendar():
    icalendar = need("icalendar")
    raw = data("ics.ics")
    lines = raw.split(b"\r\n")
    assert b"\n" not in b"".join(lines), "a line ends without CR"
    assert max(map(len, lines)) <= 75, "a line is longer than 75 octets"
    found = icalendar.Calendar.from_ical(raw)
    entries = list(found.walk("VEVENT"))
    for entry in entries:
        assert not entry.errors, entry.errors
        event = EVENTS[str(entry["UID"]).removesuffix("@annals.invalid")]
        equal(str(entry["X-ANNALS-EDTF"]).replace("\\,", ","), event["date"]["edtf"], event["id"])
        assert event["title"] in str(entry["SUMMARY"]), event["id"]
        start = entry["DTSTART"].dt
        if "DTEND" in entry:
            equal(str(start), event["date"]["earliest"], event["id"])
            equal(str(entry["DTEND"].dt - datetime.timedelta(days=1)), event["date"]["latest"], event["id"])
        sentence = "".join(c for c in event["mentions"][0]["sentence"]["text"] if ord(c) >= 32)
        assert sentence in str(entry["DESCRIPTION"]), f"{event['id']}: the sentence is not as it was"
    assert len({str(entry["UID"]) for entry in entries}) == len(entries)
    return f"{len(entries)} of {len(EVENTS)} events, dates, titles and sentences as they were"


# ── linked data ───────────────────────────────────────────────────────────────────────────────────────────────

def linked_data():
    rdflib = need("rdflib")
    compare = need("rdflib.compare")
    first = rdflib.Graph().parse(path("turtle.ttl"), format="turtle")
    second = rdflib.Graph().parse(path("jsonld.jsonld"), format="json-ld")
    assert compare.isomorphic(first, second), "Turtle and JSON-LD hold different triples"
    query = """PREFIX schema: <https://schema.org/> PREFIX annals: <urn:annals:terms#>
      SELECT ?id ?edtf WHERE { ?e a schema:Event ; schema:identifier ?id ; annals:edtf ?edtf }"""
    found = {str(row.id): str(row.edtf) for row in first.query(query)}
    equal(found, {event["id"]: event["date"]["edtf"] for event in DATED})
    return f"{len(first)} triples, the same in Turtle and JSON-LD, without a network"


def shapes():
    pyshacl = need("pyshacl")
    conforms, _, result = pyshacl.validate(path("turtle.ttl"), shacl_graph="Tests/Clients/shapes.ttl")
    assert conforms, result[:400]
    broken = re.sub(r'  schema:name "[^"]*" ;\n', "", text("turtle.ttl"), count=1)
    conforms, _, _ = pyshacl.validate(
        broken, data_graph_format="turtle", shacl_graph="Tests/Clients/shapes.ttl")
    assert not conforms, "an event without a name conforms"
    return "conforms; an event without a name does not"


# ── networks ──────────────────────────────────────────────────────────────────────────────────────────────────

def network(name, read):
    networkx = need("networkx")
    graph = getattr(networkx, read)(path(name))
    expected = sum(len(GRAPH[key]) for key in ("events", "actors", "places", "documents"))
    equal(graph.number_of_nodes(), expected, "nodes")
    event = graph.nodes["e-temple"]
    equal(event["date_edtf"], "-0043-03-15")
    equal(event["label"], EVENTS["e-temple"]["title"])
    roles = {values["role"] for _, _, values in graph.edges(data=True)}
    assert {"agent", "place", "source", "claimed-by", "conflicts-with"} <= roles, roles
    return f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges, roles and dates kept"


def well_formed():
    etree = need("lxml.etree")
    space = "{http://gexf.net/1.3}"
    root = etree.parse(path("gexf.gexf")).getroot()
    equal([child.tag for child in root.find(space + "graph")],
          [space + "attributes"] * 2 + [space + "nodes", space + "edges"])
    equal(root.find(space + "graph").get("timeformat"), "double")
    temple = root.find(f".//{space}node[@id='e-temple']")
    equal(temple.get("start"), "-42.8", "15 March of the year -43")
    triples = [(edge.get("source"), edge.get("target"), edge.get("kind")) for edge in root.iter(space + "edge")]
    equal(len(set(triples)), len(triples), "edges of one kind between two nodes")
    etree.parse(path("graphml.graphml"))
    return "element order, time as numbers before year 1, no edge twice"


def xmllint():
    tool("xmllint", "--noout", path("gexf.gexf"), path("graphml.graphml"))
    return "GEXF and GraphML well formed"


# ── documents ─────────────────────────────────────────────────────────────────────────────────────────────────

def markdown(name):
    markdown_it = need("markdown_it")
    lxml_html = need("lxml.html")
    page = lxml_html.fromstring(markdown_it.MarkdownIt("commonmark").render(text(name)))
    assert not page.xpath("//script|//img|//style"), "words of a document became markup"
    shown = re.sub(r"\s+", " ", page.text_content())
    for event in EVENTS.values():
        assert event["title"] in shown, event["title"]
    equal(len(page.xpath("//h2[text()='Undated']")), 1, "sections of the undated")
    years = [heading.text_content() for heading in page.xpath("//h2")]
    assert "44 BC" in years and "1950s" in years, years
    if name == "gfm.md":
        anchors = set(page.xpath("//a/@id"))
        links = {link[1:] for link in page.xpath("//a/@href") if link.startswith("#")}
        assert links <= anchors, links - anchors
    return f"{len(EVENTS)} titles shown as they are, {len(years)} headings"


def notes():
    yaml = need("yaml")
    files = os.listdir(path("obsidian"))
    equal(len(files), len(EVENTS), "notes")
    for name in files:
        assert not re.search(r'[\\/:*?"<>|#^\[\]]', name), name
        content = text(f"obsidian/{name}")
        _, front, body = content.split("---\n", 2)
        facts = yaml.safe_load(front)
        event = EVENTS[facts["annals-id"]]
        equal(facts["content"], event["title"])
        equal(facts["quote"], event["mentions"][0]["sentence"]["text"], name)
        assert "timeline" in facts["tags"]
        for link in re.findall(r"\[\[(.*?)\]\]", body):
            assert link + ".md" in files, link
    return f"{len(files)} notes, front matter read, links lead to notes"


def page():
    html5lib = need("html5lib")
    pages = [("the harbour", text("html.html"))]
    for name in glob.glob("output/timeline.html"):
        with open(name, encoding="utf-8") as file:
            pages.append((name, file.read()))
    for name, content in pages:
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        tree = parser.parse(content)
        equal(len(tree.findall(".//script")), 3, f"{name}: scripts")
        equal(len(tree.findall(".//img")), 0, f"{name}: images")
        index = json.loads(next(s for s in tree.iter("script") if s.get("id") == "index").text)
        rows = [item for item in tree.iter("li") if "ev" in item.get("class", "").split()]
        equal(len(rows), len(index["events"]), f"{name}: rows")
        ids = [element.get("id") for element in tree.iter() if element.get("id")]
        equal(len(ids), len(set(ids)), f"{name}: distinct ids")
        policy = next(m for m in tree.iter("meta") if m.get("http-equiv") == "Content-Security-Policy")
        assert "default-src 'none'" in policy.get("content")
    return f"{len(pages)} pages strictly parsed, hostile words stayed words"


# ── presentations: no parser of theirs is on PyPI, so these are the rules their parsers state ─────────────────

def timelinejs():
    slides = json.loads(text("timelinejs.json"))["events"]
    for slide in slides:
        event = EVENTS[slide["unique_id"]]
        year = int(event["date"]["earliest"][:5 if event["date"]["earliest"][0] == "-" else 4]) if event["date"]["earliest"] else None
        if year is not None:
            equal(slide["start_date"]["year"], year if year > 0 else year - 1, event["id"])
        assert slide.get("end_date") != slide["start_date"]
        assert "<" not in slide.get("display_date", "") + slide.get("group", "")
    rows = table("timelinejs-csv.csv")
    equal(len(rows), len(slides) + 1, "rows")
    equal(rows[0]["Type"], "title")
    assert not {"Start Date", "End Date", "Tag"} & set(rows[0]), "the columns of version 1"
    assert all(re.fullmatch(r"-?\d*", row["Year"]) for row in rows)
    return f"{len(slides)} slides, historical years before year 1, the sheet agrees"


def vis():
    document = json.loads(text("vis.json"))
    groups = {group["id"] for group in document["groups"]}
    for item in document["items"]:
        assert item["group"] in groups
        for key in ("start", "end"):
            if key in item:
                assert re.fullmatch(r"(\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:\d\dZ", item[key]), item[key]
        assert ("end" in item) == (item["type"] == "range")
    moments = json.dumps([item["start"] for item in document["items"]])
    script = f"console.log(JSON.stringify({moments}.map(m => new Date(m).getUTCFullYear())))"
    years = json.loads(tool("node", "-e", script))
    equal(years[0:2], [-299, -43], "years as JavaScript reads them")
    return f"{len(document['items'])} items in {len(groups)} groups, years read right by JavaScript"


MOMENT = r"(\d{4}(-\d\d(-\d\d( \d\d:\d\d)?)?)?|\d{1,5} BCE|now)"


def markwhen():
    content = text("markwhen.mw").split("\n")
    heads = [line for number, line in enumerate(content) if number + 1 < len(content) and content[number + 1].startswith("id: ")]
    for line in heads:
        assert re.match(rf"({MOMENT}( ?/ ?{MOMENT})?|\d+-\d+ BCE|\d+ BC - \d+ AD): \S", line), line
        month = re.match(r"\d{4}-(\d\d)", line)
        assert not month or int(month[1]) <= 12, line
    ids = {line[4:] for line in content if line.startswith("id: ")}
    equal(ids, {event["id"] for event in DATED})
    for line in content:
        assert not re.match(r"(//|---)", line), line
    return f"{len(heads)} entries in forms that its parser takes"


def mermaid():
    lines = text("mermaid.mmd").split("\n")
    equal(lines[0], "timeline")
    shown = 0
    for line in lines[1:]:
        line = line.strip()
        if not line or re.match(r"(title|section|accTitle:|accDescr:) ?", line):
            assert not line.startswith("section") or ":" not in line, line
            continue
        period, *events = re.split(r"\s:\s", line)
        assert ":" not in period and "#" not in period and ";" not in line and "%%" not in line, line
        shown += len(events)
    equal(shown, len(EVENTS), "events")
    return f"{shown} events after its grammar"


report = Report()
for name, check in [
    ("json with jsonschema", json_schema),
    ("jsonl", json_lines),
    ("dates with edtf", edtf_strings),
    ("csv with the csv module", comma_separated),
    ("csv with sqlite3", sqlite_import),
    ("tsv", tab_separated),
    ("timesketch-csv", timesketch),
    ("ics with icalendar", calendar),
    ("jsonld and turtle with rdflib", linked_data),
    ("turtle with pyshacl", shapes),
    ("gexf with networkx", lambda: network("gexf.gexf", "read_gexf")),
    ("graphml with networkx", lambda: network("graphml.graphml", "read_graphml")),
    ("gexf and graphml with lxml", well_formed),
    ("gexf and graphml with xmllint", xmllint),
    ("md with markdown-it", lambda: markdown("md.md")),
    ("gfm with markdown-it", lambda: markdown("gfm.md")),
    ("obsidian with PyYAML", notes),
    ("html with html5lib", page),
    ("timelinejs", timelinejs),
    ("vis with node", vis),
    ("markwhen", markwhen),
    ("mermaid", mermaid),
]:
    report.run(name, check)
report.end()
