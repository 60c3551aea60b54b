"""Reports as files that others read: JUnit, Markdown, OCSF, HTML."""

import json
import math
import re
from base64 import b64encode
from collections import Counter
from datetime import UTC, date, datetime
from hashlib import sha256
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree as ET

import attrs
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi.audit import CHECKS, Fault, Finding, Place, Report, Severity, State
from cfapi.audit.comparing import Change, Comparison
from cfapi.audit.fingerprints import fingerprint
from cfapi.audit.guides import guides
from cfapi.audit.report import Blindness, Extent
from cfapi.audit.reports.history import Moment
from cfapi.audit.reports.html import as_html
from cfapi.audit.reports.junit import as_junit
from cfapi.audit.reports.markdown import LONGEST, as_markdown, code, escape
from cfapi.audit.reports.ocsf import as_ocsf
from cfapi.audit.reports.redacting import redact
from cfapi.audit.waivers import Waiver

NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
ACME = Place("Acme", "a1")
SHOP, BLOG = Place("Acme", "a1", "shop.example", "z1"), Place("Acme", "a1", "blog.example", "z2")
TLS = Finding("tls.v13_on", Severity.MEDIUM, SHOP, Fault("tls_1_3", "TLS 1.3 is off", "Switch it on", {"value": "off"}))
MFA = Finding(
    "account.members_2fa", Severity.HIGH, ACME, Fault("members", "ann@acme.example has no second factor", "Enforce it")
)
HSTS = Finding("tls.hsts_on", Severity.HIGH, BLOG, Fault("security_header", "HSTS is off", "Switch it on"))
WAIVER = Waiver(check="tls.hsts_on", owner="web", reason="not yet", expires=date(2026, 12, 31))
HOSTILE = "</script><script>alert(1)</script>\x1b[31m\u202e\"'<b>&|`[x](javascript:1)@team"


def report(*findings: Finding, **changes: Any) -> Report:
    found = findings or (MFA, HSTS, TLS)
    verdicts = Counter({(each.check, State.FAIL): 1 for each in found}) + Counter({("tls.v13_on", State.PASS): 7})
    whole = Report(list(found), verdicts, zones=9, accounts=Counter({ACME: 9}), clean=6, judged={SHOP, BLOG, ACME})
    return attrs.evolve(whole, **changes)


def blind_report() -> Report:
    made = report(TLS)
    made.verdicts["dns.dnssec_active", State.UNKNOWN] = 1
    made.blind = {Blindness("Acme", "", ("DNS Read",)): Extent([("dns.dnssec_active", SHOP)])}
    return made


def waived_report() -> Report:
    made = report()
    made.waive([WAIVER], NOW)
    return made


# --- JUnit


def suites(made: Report) -> dict[str, ET.Element]:
    return {str(suite.get("name")): suite for suite in ET.fromstring(as_junit(made))}  # noqa: S314  # ours


def test_each_check_is_a_suite_whose_findings_are_failures():
    suite = suites(report())["tls.v13_on"]

    assert [(case.get("name"), case.get("classname")) for case in suite] == [
        ("shop.example: tls_1_3", "tls.v13_on"),
        ("passed in 7 places", "tls.v13_on"),
    ]
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors"), suite.get("skipped")) == (
        "2",
        "1",
        "0",
        "0",
    )
    (failure,) = suite.iter("failure")
    assert (failure.get("type"), failure.text) == ("medium", "TLS 1.3 is off. Switch it on.")


def test_what_could_not_be_told_is_an_error_and_what_is_waived_is_skipped():
    (error,) = suites(blind_report())["dns.dnssec_active"].iter("error")
    (skipped,) = suites(waived_report())["tls.hsts_on"].iter("skipped")

    assert error.get("message") == "needs DNS Read"
    assert skipped.text == "waived by web until 2026-12-31: not yet"


@given(st.text())
def test_whatever_servers_write_is_well_formed_xml(text):
    hostile = attrs.evolve(TLS, fault=Fault(text, text, text), place=attrs.evolve(SHOP, zone="z" + text))

    assert len(suites(report(hostile))) == 1


# --- Markdown


def test_a_summary_has_a_row_for_each_check():
    text = as_markdown(report())

    assert "9 zones in 1 account, complete. Findings: 2 high, 1 medium." in text
    assert "| medium | `tls.v13_on` | `shop.example` | TLS 1.3 is off. Switch it on. |" in text.replace("\\", "")


def test_a_summary_says_what_could_not_be_told():
    assert "Not told: 1 check of `Acme`: needs DNS Read." in as_markdown(blind_report())


def test_a_summary_says_what_is_new():
    changes = Comparison((TLS,), (MFA,), (Change(attrs.evolve(HSTS, severity=Severity.LOW), HSTS),), (), (), same=4)

    text = as_markdown(report(changes=changes))

    assert "**New: 1**" in text
    assert "**Worse: 1**" in text
    assert "**Fixed: 1**" in text
    assert "Unchanged: 4" in text


def test_a_long_summary_is_cut_at_a_line_and_says_so():
    many = [attrs.evolve(TLS, check=f"own.check_{n}", fault=Fault("s", "p" * 200, "r")) for n in range(500)]

    text = as_markdown(report(*many))

    assert len(text) < LONGEST + 100
    assert text.rstrip().splitlines()[-1].startswith("The rest is left out: ")


@given(st.text())
def test_texts_of_others_are_no_markup_in_markdown(text):
    escaped, quoted = escape(text), code(text)

    assert "\n" not in escaped + quoted
    assert not re.search(r"(?<!\\)[`<|\[]", escaped.replace("@<!-- -->", "@"))
    inside = quoted.removeprefix("<code>").removesuffix("</code>") if quoted[0] == "<" else quoted[1:-1]
    assert not re.search(r"[`|\\]", inside)
    assert quoted[0] == "`" or not re.search(r"[<>*_\[\]]", inside)


@pytest.mark.parametrize("name", [r"a\|[b](http://c.example)", "a`|`b", "a|b", "`", r"a\\|b", "a\\"])
def test_a_name_stays_in_its_cell_and_is_shown_as_it_is(name: str):
    (row,) = re.findall(
        "^.*tls.v13_on.*$", as_markdown(report(attrs.evolve(TLS, place=Place(name, "a1")))), re.MULTILINE
    )
    shown = Page(row.split("|")[3]).texts

    assert len(row.split("|")) == 6
    assert "".join(shown).strip(" `") == name.strip("`") or name == "`"


# What shows nothing, turns texts around, or is half of a character.
UNSHOWN = "\x1b[31m\x9b\u202e\u2066\u200b\u2028\u034f\u2800\u3164\ud800\udfff\ufeff\U000e0041"


def hostile_report(text: str) -> Report:
    """A report in which everything that others write is this text."""
    fault, place = Fault(text, text, text, {text: text}), Place(text, text, text, text)
    finding = attrs.evolve(TLS, fault=fault, place=place)
    made = report(finding, attrs.evolve(finding, check="own.check"), missing=[text], accounts=Counter({place: 1}))
    made.verdicts["dns.dnssec_active", State.UNKNOWN] = 1
    made.blind = {Blindness(text, *why): Extent([("dns.dnssec_active", place)]) for why in (("", (text,)), (text, ()))}
    made.changes = Comparison((finding,), (finding,), (Change(finding, finding),), (), (finding,), same=4)
    ends = (date(2026, 12, 31), date(2020, 12, 31))
    made.waive([Waiver(check="own.check", owner=text, reason=text, expires=end) for end in ends], NOW)
    return made


def test_no_report_has_characters_that_are_not_shown():
    made = hostile_report(f"a{UNSHOWN}b")
    html = as_html(made, NOW, CHECKS)
    shown = [
        as_junit(made),
        as_markdown(made),
        as_ocsf(made, NOW),
        html,
        *(cell for row in Page(html).rows for cell in row),
    ]

    assert not [char for text in shown for char in text if char in set(UNSHOWN) - set("[31m")]


def test_a_row_of_a_page_is_found_by_what_its_filters_offer():
    made = page(hostile_report(f"a{UNSHOWN}b"))
    offered = {attributes.get("value") for tag, attributes in made.tags if tag == "option"}

    assert {cell for row in made.rows for cell in row[:3] + row[4:5]} - {""} <= offered


def test_no_report_repeats_a_text_of_any_length():
    made = hostile_report("x" * 1_000_000)

    for text in (as_junit(made), as_markdown(made), as_html(made, NOW, CHECKS), as_ocsf(made, NOW)):
        assert len(text) < 1_000_000


def test_nobody_is_mentioned():
    assert escape("ask @team") == "ask @<!-- -->team"


# --- OCSF


def events(made: Report) -> list[dict[str, Any]]:
    return json.loads(as_ocsf(made, NOW))


def test_each_finding_is_a_detection_finding():
    event = events(report(TLS))[0]

    assert (event["class_uid"], event["type_uid"], event["severity_id"], event["status"]) == (2004, 200401, 3, "New")
    assert event["finding_info"]["uid"] == fingerprint(TLS)
    assert event["cloud"]["account"]["uid"] == "a1"
    assert event["resources"] == [{"uid": "z1", "name": "shop.example", "type": "Zone"}]
    assert event["time"] == NOW.timestamp() * 1000


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()) | st.dates(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters()), inner),
    max_leaves=10,
)


@given(st.text(st.characters()), st.dictionaries(st.text(st.characters()), JSON))
def test_whatever_servers_write_strict_readers_take_the_events(text: str, evidence: dict[str, Any]):
    made = report(attrs.evolve(TLS, fault=Fault(text, text, text, evidence), place=Place(text, text, text, text)))

    (event,) = msgspec.json.decode(as_ocsf(made, NOW).encode())

    assert str(event["unmapped"]["subject"]).isprintable()


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_a_number_that_json_does_not_have_is_told_as_text(number: float):
    made = report(attrs.evolve(TLS, fault=Fault("s", "p", "r", {"number": number})))

    assert events(made)[0]["unmapped"]["evidence"] == {"number": str(number)}


def test_numbers_of_the_evidence_stay_numbers():
    made = report(attrs.evolve(TLS, fault=Fault("s", "p", "r", {"days": 7, "share": 0.5, "on": True, "none": None})))

    assert events(made)[0]["unmapped"]["evidence"] == {"days": 7, "share": 0.5, "on": True, "none": None}


def test_a_waived_finding_is_suppressed():
    (event,) = [event for event in events(waived_report()) if event["status"] == "Suppressed"]

    assert (event["status_id"], event["comment"]) == (3, "Waived by web until 2026-12-31: not yet")


def test_events_are_of_the_published_schema():
    models = pytest.importorskip("py_ocsf_models.events.findings.detection_finding")

    for event in events(waived_report()):
        models.DetectionFinding.model_validate(event)


# --- HTML


class Page(HTMLParser):
    """What a browser makes of a page: its elements, and what is in them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.scripts: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        (self.scripts if self.cdata_elem == "script" else self.texts).append(data)

    @property
    def text(self) -> str:
        return " ".join(self.texts)

    @property
    def rows(self) -> list[list[str]]:
        data = json.loads(self.scripts[0])
        return [[data["texts"][number] for number in row] for row in data["rows"]]


def page(made: Report, **more: Any) -> Page:
    return Page(as_html(made, NOW, CHECKS, **more))


def test_a_page_has_the_verdict_the_map_the_worst_zones_the_checks_and_the_findings_in_this_order():
    changes = Comparison((TLS,), (), (), (), (), same=2)
    history = [Moment(NOW, {each: int(each) for each in Severity})]

    made = page(report(changes=changes), history=history)

    assert [dict(found)["id"] for tag, found in made.tags if tag == "section"] == [
        "changes",
        "map",
        "worst",
        "history",
        "checks",
        "findings",
    ]
    assert "9 zones in 1 account · complete" in made.text
    assert CHECKS["tls.v13_on"].title in made.text


def test_a_text_is_in_the_page_once_however_many_findings_have_it():
    many = [attrs.evolve(TLS, place=Place("Acme", "a1", f"{n}.example", f"z{n}")) for n in range(100)]

    assert as_html(report(*many), NOW, CHECKS).count("Switch it on") == 2  # in the data, and of the first


def test_of_very_many_changes_the_page_lists_some_and_counts_the_rest():
    many = tuple(attrs.evolve(TLS, place=Place("Acme", "a1", f"{n}.example", f"z{n}")) for n in range(1_234))

    made_of = Comparison(many, (), (), (), (), same=0)

    made = page(report(changes=made_of))

    assert "New: 1,234" in made.text
    assert "and 1,034 more" in made.text
    assert (
        as_html(report(changes=Comparison(many, (), (), (), (), same=0)), NOW, CHECKS).count(".example: TLS 1.3") == 200
    )
    assert "none worse, fixed, milder" in made.text


def test_the_chart_has_its_severities_and_days_in_words_and_points_by_time():
    days = [1, 2, 11]
    history = [Moment(NOW.replace(day=day), dict.fromkeys(Severity, day)) for day in days]

    html = as_html(report(), NOW, CHECKS, history)

    made, key = Page(html), Page(html.partition('<ul class="key"')[2].partition("</ul>")[0])
    assert {"2026-11-01", "2026-11-11"} <= {each.strip() for each in made.texts}
    assert key.text.replace(">", "").split()[-4:] == ["critical", "high", "medium", "low"]
    xs = [float(str(found["cx"])) for tag, found in made.tags if tag == "circle"][:3]
    assert (xs[2] - xs[0]) / (xs[1] - xs[0]) == pytest.approx(10, rel=0.01)


def test_what_is_new_or_worse_can_be_filtered():
    changes = Comparison((HSTS,), (), (Change(MFA, MFA),), (), (), same=1)

    made = page(report(changes=changes))

    assert {row[4]: row[10] for row in made.rows} == {HSTS.check: "new", MFA.check: "worse", TLS.check: "unchanged"}
    assert "change" in [found.get("id") for tag, found in made.tags if tag == "select"]
    offered = {found.get("value") for tag, found in made.tags if tag == "option"}
    assert {"new", "worse", "unchanged"} <= offered
    shown = [found["data-value"] for tag, found in made.tags if found.get("data-name") == "change"]
    assert shown == ["new", "worse"]


def test_what_is_waived_or_unknown_is_neither_new_nor_unchanged():
    made = waived_report()
    made.changes = Comparison((), (), (), (), (), same=2)

    assert {row[0]: row[10] for row in page(made).rows} == {"fail": "unchanged", "waived": ""}


def test_without_a_baseline_there_is_no_filter_for_what_is_new():
    made = page(report())

    assert "change" not in [found.get("id") for tag, found in made.tags if tag == "select"]
    assert {row[10] for row in made.rows} == {""}


def test_each_check_has_its_reason_its_evidence_and_every_way_to_fix_it():
    made, guide = page(report(TLS)), guides()[TLS.check]

    assert guide.why in made.text
    assert '{"value": "off"}' in made.text
    for way in (guide.dashboard, guide.api, guide.command, *guide.terraform.split("\n")):
        assert way in made.text
    assert {guide.link, CHECKS[TLS.check].source} <= {found.get("href") for tag, found in made.tags if tag == "a"}


def test_of_the_findings_of_a_check_some_can_be_read_without_a_script_and_the_rest_is_counted():
    many = [attrs.evolve(TLS, place=Place("Acme", "a1", f"{n}.example", f"z{n}")) for n in range(1_234)]

    assert "and 1,224 more" in page(report(*many)).text
    assert as_html(report(*many), NOW, CHECKS).count(".example, tls_1_3: TLS 1.3 is off") == 10


def test_what_works_by_the_script_alone_is_hidden_until_it_runs():
    made = page(report(changes=Comparison((TLS,), (), (), (), (), same=0)))

    hidden = [tag for tag, found in made.tags if "hidden" in found]
    assert hidden.count("form") == 1
    assert [found for tag, found in made.tags if tag == "button" and "hidden" not in found] == []


def test_the_sections_are_linked_at_the_top():
    made = page(report(changes=Comparison((TLS,), (), (), (), (), same=0)))

    links = [found["href"] for tag, found in made.tags if tag == "a" and str(found["href"]).startswith("#")]
    assert links == [f"#{found['id']}" for tag, found in made.tags if tag == "section"]


def test_every_finding_is_in_the_data_with_its_remedy_and_waiver():
    rows = page(waived_report()).rows

    assert ["fail", "medium", "Acme", "shop.example", "tls.v13_on", "tls_1_3", "TLS 1.3 is off", "Switch it on"] in [
        row[:8] for row in rows
    ]
    assert [row[8] for row in rows if row[0] == "waived"] == ["Waived by web until 2026-12-31: not yet"]


def test_nothing_that_a_server_wrote_becomes_markup():
    hostile = attrs.evolve(
        TLS,
        check=HOSTILE,
        fault=Fault(HOSTILE, HOSTILE, HOSTILE, {"x": HOSTILE}),
        place=Place(HOSTILE, "a", HOSTILE, "z"),
    )
    usual, attacked = page(report(TLS)), page(report(hostile))

    assert Counter(tag for tag, _ in attacked.tags)["script"] == Counter(tag for tag, _ in usual.tags)["script"] == 2
    assert not [tag for tag, _ in attacked.tags if tag == "b"]
    assert "\x1b" not in as_html(report(hostile), NOW, CHECKS)
    assert "\u202e" not in as_html(report(hostile), NOW, CHECKS)


def test_a_page_may_load_and_send_nothing_and_runs_its_own_script_alone():
    made = page(report())
    (policy,) = [str(found["content"]) for tag, found in made.tags if found.get("http-equiv")]
    digest = b64encode(sha256(made.scripts[1].encode()).digest()).decode()

    assert policy.startswith("default-src 'none';")
    assert f"script-src 'sha256-{digest}'" in policy
    assert not [found for _, found in made.tags if "src" in found]


def test_ten_thousand_findings_are_a_few_megabytes():
    many = [attrs.evolve(TLS, place=Place("Acme", "a1", f"shop-{n}.example", f"z{n}")) for n in range(10_000)]

    assert len(as_html(report(*many), NOW, CHECKS)) < 3_000_000


def test_a_page_without_findings_says_so():
    made = page(Report(zones=3))

    assert made.rows == []
    assert "0 critical" in made.text.replace("  ", " ")


# --- what is private


def test_addresses_and_names_of_tokens_are_taken_out_and_fingerprints_stay():
    fault = Fault(
        "CI of Ann", "CI of Ann never ends", "Ask ann@acme.example", {"tokens": ["CI of Ann"]}, ("CI of Ann",)
    )
    token = Finding("token.expiry_set", Severity.MEDIUM, Place("Ann@acme.example's Account", "a1"), fault)

    redacted = redact(report(token, MFA))

    assert [each.fault.problem for each in redacted.findings] == [
        "[redacted] never ends",
        "[redacted] has no second factor",
    ]
    assert redacted.findings[0].fault.evidence == {"tokens": ["[redacted]"]}
    assert [fingerprint(each) for each in redacted.findings] == [fingerprint(token), fingerprint(MFA)]
    written = as_html(redacted, NOW, CHECKS) + as_markdown(redacted) + as_ocsf(redacted, NOW) + as_junit(redacted)
    assert "acme.example" not in written
    assert "Ann" not in written


def test_what_is_private_is_taken_out_of_waivers_and_changes_too():
    made = report(MFA)
    made.waive([Waiver(check="*", owner="web", reason="r", expires=date(2026, 12, 31))], NOW)
    made.changes = Comparison((MFA,), (MFA,), (Change(MFA, MFA),), (Change(MFA, MFA),), (MFA,), same=0)

    redacted = redact(made)

    assert "ann@" not in repr(redacted)
