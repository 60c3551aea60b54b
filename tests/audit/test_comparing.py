"""What has changed between two audits."""

import json
import re
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

from cfapi import Cloudflare
from cfapi.audit import (
    Audit,
    Fault,
    Finding,
    Place,
    Report,
    Severity,
    SnapshotFile,
    State,
    Terms,
    ZoneSnapshot,
)
from cfapi.audit.baseline import Audited, NotAReport
from cfapi.audit.comparing import compare
from cfapi.audit.fingerprints import fingerprint
from cfapi.audit.judge import judge_zone
from cfapi.audit.report import Blindness, Extent
from cfapi.audit.report import audited as audit_of
from cfapi.audit.reports.redacting import redact
from cfapi.cli.rendering import as_json
from cfapi.sandbox import Sandbox

SHOP = Place("Acme", "a1", "shop.example", "z1")
FOUND = Finding("tls.v13_on", Severity.MEDIUM, SHOP, Fault("tls_1_3", "TLS 1.3 is off", "Switch it on"))


def audited(*findings: Finding, **changes: Any) -> Audited:
    """An audit that looked at everything that these tests are about."""
    places = {each.place for each in (*findings, FOUND)}
    whole = Audited(
        {fingerprint(each): each for each in findings},
        zones=frozenset((each.account_id, each.zone) for each in places),
        accounts=frozenset({"a1"}),
        checks=frozenset({each.check for each in (*findings, FOUND)} | {"account.members_2fa"}),
    )
    return attrs.evolve(whole, **changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"severity": Severity.CRITICAL},
        {"fault": Fault("TLS_1_3", "other words", "another remedy", {"id": "7"})},
        {"place": Place("Acme, renamed", "a1", "SHOP.example", "added again")},
    ],
)
def test_a_finding_stays_the_same_whatever_is_said_of_it(changes):
    assert fingerprint(attrs.evolve(FOUND, **changes)) == fingerprint(FOUND)


@pytest.mark.parametrize(
    "changes",
    [
        {"check": "tls.min_version_12"},
        {"fault": Fault("tls_1_2", "", "")},
        {"place": Place("Acme", "a2", "shop.example", "z1")},
        {"place": Place("Acme", "a1", "www.shop.example", "z1")},
    ],
)
def test_another_check_place_or_subject_is_another_finding(changes):
    assert fingerprint(attrs.evolve(FOUND, **changes)) != fingerprint(FOUND)


def test_fingerprints_never_change_since_baselines_hold_them():
    assert fingerprint(FOUND) == "dade2c6d5956a23a"


def test_what_only_the_later_audit_found_is_new():
    comparison = compare(audited(), audited(FOUND))

    assert comparison.new == comparison.alarming == (FOUND,)
    assert (comparison.fixed, comparison.unknown, comparison.same) == ((), (), 0)


def test_what_is_not_found_again_where_it_would_be_is_fixed():
    comparison = compare(audited(FOUND), audited())

    assert comparison.fixed == (FOUND,)
    assert comparison.alarming == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"unknown": frozenset({("tls.v13_on", "a1", "shop.example")})},
        {"zones": frozenset({("a1", "other.example")})},
        {"checks": frozenset({"dns.dnssec_active"})},
    ],
    ids=["it could not be read", "its zone was not judged", "its check was not made"],
)
def test_what_could_not_be_found_again_is_unknown_and_not_fixed(changes):
    comparison = compare(audited(FOUND), audited(**changes))

    assert comparison.unknown == (FOUND,)
    assert comparison.fixed == ()


def test_a_finding_of_an_account_is_fixed_where_the_account_was_judged():
    place = Place("Acme", "a1")
    found = Finding("account.members_2fa", Severity.HIGH, place, Fault("members", "no 2FA", "Enforce it"))

    assert compare(audited(found), audited()).fixed == (found,)
    assert compare(audited(found), audited(accounts=frozenset())).unknown == (found,)


def test_a_change_of_severity_is_worse_or_milder_and_the_rest_is_the_same():
    high = attrs.evolve(FOUND, severity=Severity.HIGH)

    worse, milder, same = (
        compare(audited(*pair[:1]), audited(*pair[1:])) for pair in [(FOUND, high), (high, FOUND), (high, high)]
    )

    assert [(change.before, change.now) for change in worse.worse] == [(FOUND, high)]
    assert worse.alarming == (high,)
    assert [change.now for change in milder.milder] == [FOUND]
    assert milder.alarming == ()
    assert (same.same, same.alarming) == (1, ())


def test_a_zone_that_its_account_no_longer_has_is_gone_if_all_zones_were_listed():
    others = {"zones": frozenset({("a1", "other.example")})}

    listed = compare(audited(FOUND), audited(**others, all_zones=True))
    chosen = compare(audited(FOUND), audited(**others))

    assert (listed.gone, listed.unknown, listed.fixed) == ((FOUND,), (), ())
    assert (chosen.gone, chosen.unknown) == ((), (FOUND,))
    assert listed.alarming == ()


def test_a_zone_that_moved_to_another_account_is_gone_from_the_first_and_new_in_the_second():
    moved = attrs.evolve(FOUND, place=Place("Globex", "a2", "shop.example", "z9"))
    accounts = {"zones": frozenset({("a2", "shop.example")}), "accounts": frozenset({"a1", "a2"})}

    comparison = compare(audited(FOUND), audited(moved, **accounts, all_zones=True))

    assert (comparison.gone, comparison.new, comparison.unknown) == ((FOUND,), (moved,), ())


def test_an_account_that_was_not_read_at_all_says_nothing_of_its_zones():
    elsewhere = {"zones": frozenset({("a2", "other.example")}), "accounts": frozenset({"a2"})}

    assert compare(audited(FOUND), audited(**elsewhere, all_zones=True)).unknown == (FOUND,)


def report_file(tmp_path, *findings: Finding, private: bool = False, before: Audited | None = None, **changes: Any):
    """A report as a later audit reads it."""
    made = Report(list(findings), Counter({("tls.v13_on", State.PASS): 1}), judged={SHOP}, **changes)
    made.changes = None if before is None else compare(before, audit_of(made))
    path = tmp_path / "report.json"
    path.write_text(as_json(redact(made) if private else made, datetime(2026, 11, 1, tzinfo=UTC)), "utf-8")
    return path


def test_what_could_not_be_told_for_some_time_is_not_new_when_it_is_found_again(tmp_path):
    unread = {Blindness("Acme", "", ("Zone Settings Read",)): Extent([("tls.v13_on", SHOP)])}

    monday = Audited.read(report_file(tmp_path, FOUND))
    tuesday = Audited.read(report_file(tmp_path, before=monday, blind=unread))
    wednesday = Audited.read(report_file(tmp_path, before=tuesday, blind=unread))

    assert compare(wednesday, audited(FOUND)).alarming == ()
    assert [found.check for found in compare(wednesday, audited()).fixed] == ["tls.v13_on"]


def test_a_redacted_report_knows_its_findings_again(tmp_path):
    named = attrs.evolve(FOUND, fault=Fault("token of ann@acme.example", "It never ends", "Let it end"))

    before = Audited.read(report_file(tmp_path, named, private=True))

    comparison = compare(before, audited(named))
    assert (comparison.new, comparison.fixed, comparison.same) == ((), (), 1)


BARE = attrs.evolve(FOUND, fault=Fault("proxied names", "no certificate", "Order one", {"names": ["a.x", "b.x"]}))


def about(*names: str) -> Finding:
    return attrs.evolve(BARE, fault=attrs.evolve(BARE.fault, evidence={"names": [*names]}))


@pytest.mark.parametrize(
    ("names", "worse"),
    [(("a.x", "b.x", "c.x"), True), (("a.x", "c.x"), True), (("b.x", "a.x"), False), (("a.x",), False)],
)
def test_a_finding_about_a_further_name_is_worse_and_one_about_fewer_is_the_same(names: tuple[str, ...], worse: bool):
    comparison = compare(audited(BARE), audited(about(*names)))

    assert comparison.alarming == ((about(*names),) if worse else ())
    assert comparison.same == (not worse)


def test_further_names_of_what_is_milder_now_are_no_alarm():
    comparison = compare(audited(attrs.evolve(BARE, severity=Severity.HIGH)), audited(about("a.x", "b.x", "c.x")))

    assert (comparison.alarming, len(comparison.milder)) == ((), 1)


@pytest.mark.parametrize("before", [("[redacted]", "b.x"), ()])
def test_names_that_are_not_known_from_before_are_not_further_ones(before: tuple[str, ...]):
    assert compare(audited(about(*before)), audited(BARE)).alarming == ()


IDS = re.compile(rb'"([0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})"')
# Of Cloudflare's own rulesets, which are the same everywhere.
WELL_KNOWN = (b"efb7b8c9", b"4814384a", b"c2e18408", b"77454fe2")


def made_again(found: re.Match[bytes]) -> bytes:
    """The id of a thing that was removed and made again."""
    id = found[1]
    return found[0] if id.startswith(WELL_KNOWN) else b'"' + id.translate(bytes.maketrans(b"0123", b"3210")) + b'"'


async def test_records_certificates_and_rules_that_were_made_again_are_the_same_findings(tmp_path):
    audit = Audit(checks=("full", "hygiene"))
    async with Sandbox(zones=40, quota=None) as box, Cloudflare(box.token, base_url=box.url, rate_limit=None) as cf:
        with SnapshotFile.create(tmp_path / "snapshot") as file:
            await audit.collect(cf, file)
            zones = list(file.zones())
    terms, compared = Terms(now=datetime.now(UTC)), 0
    for zone in zones:
        parts = {name: attrs.evolve(part, raw=IDS.sub(made_again, part.raw)) for name, part in zone.parts.items()}
        again = ZoneSnapshot(zone.zone, parts=parts, account=zone.account)
        assert parts != zone.parts
        before, after = (
            [fingerprint(found) for verdict in judge_zone(each, audit.chosen, terms) for found in verdict.findings]
            for each in (zone, again)
        )
        assert sorted(before) == sorted(after)
        assert len({*before}) == len(before)
        compared += len(before)
    assert compared > 50


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"findings": []}', '{"judged": {}, "findings": [{}]}', "\xff"])
def test_another_file_is_no_report(tmp_path, text):
    path = tmp_path / "report.json"
    path.write_bytes(text.encode("latin-1"))

    with pytest.raises(NotAReport, match="is no report that `cfapi audit --format json` wrote"):
        Audited.read(path)


def test_a_zone_that_is_spelled_in_other_letters_is_the_same_zone():
    letters = attrs.evolve(FOUND, place=Place("Acme", "a1", "b\u00fccher.example", "z1"))
    coded = attrs.evolve(FOUND, place=Place("Acme", "a1", "xn--bcher-kva.example", "z2"))

    assert compare(audited(letters), audited(coded)).same == 1
    assert compare(audited(letters), audited(zones=audited(coded).zones)).fixed == (letters,)


RENAMED = {"tls.one_three": "tls.v13_on"}


def test_a_finding_of_a_check_that_has_another_name_now_is_the_same(tmp_path):
    old = attrs.evolve(FOUND, check="tls.one_three")
    before = report_file(tmp_path, old)
    before.write_text(before.read_text().replace("tls.v13_on", "tls.one_three"))

    comparison = compare(Audited.read(before, RENAMED), audited(FOUND))

    assert (comparison.same, comparison.alarming, comparison.fixed) == (1, (), ())
    assert [each.check for each in compare(Audited.read(before, RENAMED), audited()).fixed] == ["tls.v13_on"]


def test_an_audit_by_a_check_that_has_another_name_now_has_looked(tmp_path):
    path = report_file(tmp_path)
    path.write_text(path.read_text().replace("tls.v13_on", "tls.one_three"))

    assert compare(audited(FOUND), Audited.read(path, RENAMED)).fixed == (FOUND,)


EQUAL = [attrs.evolve(FOUND, severity=severity) for severity in (Severity.HIGH, Severity.LOW, Severity.MEDIUM)]


def test_of_equal_findings_the_most_severe_counts_in_any_order():
    for findings in (EQUAL, EQUAL[::-1], EQUAL[1:] + EQUAL[:1]):
        made = audit_of(Report(findings, judged={SHOP}))

        assert [each.severity for each in compare(audited(), made).alarming] == [Severity.HIGH]
        assert compare(made, audit_of(Report(findings[::-1], judged={SHOP}))).same == 1


def test_equal_findings_that_come_in_another_order_are_no_news():
    one, other = about("a.x"), about("b.x")

    first, second = (audit_of(Report([*pair], judged={SHOP})) for pair in [(one, other), (other, one)])

    assert (compare(first, second).alarming, compare(first, second).same) == ((), 1)


def test_another_list_in_the_evidence_than_an_earlier_version_wrote_is_no_news():
    now = attrs.evolve(BARE, fault=attrs.evolve(BARE.fault, evidence={"codes": ["1", "2"], "names": ["a.x", "b.x"]}))

    assert compare(audited(BARE), audited(now)).alarming == ()


def test_names_in_other_letters_are_no_further_ones():
    assert compare(audited(about("b\u00fccher.x")), audited(about("xn--bcher-kva.x", "XN--bcher-KVA.x"))).alarming == ()


def test_what_is_private_in_an_earlier_report_stays_so_in_a_redacted_one(tmp_path):
    named = attrs.evolve(FOUND, fault=Fault("token CI of Ann", "CI of Ann never ends", "End it", {}, ("CI of Ann",)))

    before = Audited.read(report_file(tmp_path, named))
    later = report_file(tmp_path, before=before, private=True).read_text()

    assert "[redacted] never ends" in later
    assert "Ann" not in later


@pytest.mark.parametrize(
    "change",
    [
        {"evidence": ["a"]},
        {"fingerprint": ["a"]},
        {"zone": None},
        {"severity": "extreme"},
        {"subject": {}},
        {"private": "Ann"},
    ],
    ids=str,
)
def test_a_report_with_a_damaged_finding_is_refused(tmp_path, change: dict[str, Any]):
    path = report_file(tmp_path, FOUND)
    document = json.loads(path.read_text())
    document["findings"][0] |= change
    path.write_text(json.dumps(document))

    with pytest.raises(NotAReport, match=r"\$\.findings\[0\]|\$\.findings\[\.\.\.\]"):
        Audited.read(path)


def test_a_report_that_was_cut_off_is_refused_wherever_that_was(tmp_path):
    path = report_file(tmp_path, FOUND)
    whole = path.read_bytes()

    for size in range(0, len(whole.rstrip()), 7):
        path.write_bytes(whole[:size])
        with pytest.raises(NotAReport, match="It is no JSON, or was cut off"):
            Audited.read(path)


def test_a_file_that_is_nested_without_end_is_refused(tmp_path):
    path = tmp_path / "report.json"
    path.write_text("[" * 200_000)

    with pytest.raises(NotAReport, match="It is no JSON, or was cut off"):
        Audited.read(path)
