"""Findings that somebody accepts."""

from datetime import UTC, date, datetime
from typing import Any

import attrs
import pytest

from cfapi.audit import CHECKS, Fault, Finding, Place, Severity
from cfapi.audit.checks.registry import ids_by_alias
from cfapi.audit.waivers import BadWaivers, Waiver, apply, load_waivers, unknown_checks

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
SHOP = Place("Acme", "a1", "shop.example", "z1")
FOUND = Finding("tls.v13_on", Severity.MEDIUM, SHOP, Fault("tls_1_3", "TLS 1.3 is off", "Switch it on"))
BARE = Finding(
    "cert.hosts_covered",
    Severity.HIGH,
    SHOP,
    Fault("proxied names", "3 proxied names have no certificate", "Order one", {"names": ["a.x", "b.x", "c.y"]}),
)
WAIVER = Waiver(check="tls.v13_on", owner="web@acme.example", reason="old clients", expires=date(2026, 12, 31))


def waiver(**changes: Any) -> Waiver:
    values = {name: getattr(WAIVER, name) for name in WAIVER.__struct_fields__}
    return Waiver(**values | changes)


@pytest.mark.parametrize(
    "waiver",
    [
        WAIVER,
        waiver(check="tls.*"),
        waiver(account="acme", zone="*.EXAMPLE", subject="tls_*"),
        waiver(account="a1", zone="z1"),
    ],
)
def test_a_waiver_takes_out_what_all_of_its_globs_match(waiver):
    applied = apply([waiver], [FOUND], NOW)

    assert applied.findings == ()
    assert [(each.finding, each.waiver) for each in applied.waived] == [(FOUND, waiver)]


@pytest.mark.parametrize(
    "waiver",
    [
        waiver(check="tls"),
        waiver(account="Globex"),
        waiver(zone="shop"),
        waiver(zone="*.shop.example"),
        waiver(subject="tls"),
    ],
)
def test_a_waiver_that_matches_nothing_is_listed(waiver):
    applied = apply([waiver], [FOUND], NOW)

    assert applied.findings == (FOUND,)
    assert applied.idle == (waiver,)


@pytest.mark.parametrize(
    ("expires", "holds"), [(date(2026, 10, 31), False), (date(2026, 11, 1), True), (date(2026, 11, 2), True)]
)
def test_a_waiver_holds_to_the_end_of_its_last_day(expires, holds):
    late = waiver(expires=expires)
    applied = apply([late], [FOUND], datetime(2026, 11, 1, 23, 59, tzinfo=UTC))

    assert applied.findings == (() if holds else (FOUND,))
    assert applied.expired == (() if holds else (late,))
    assert applied.idle == ()


@pytest.mark.parametrize(("expires", "told"), [(date(2026, 11, 15), True), (date(2026, 11, 16), False)])
def test_a_waiver_that_ends_within_two_weeks_is_listed(expires, told):
    soon = waiver(expires=expires)

    assert apply([soon], [FOUND], NOW).expiring == ((soon,) if told else ())


def test_one_name_of_a_finding_can_be_waived_and_the_others_stand():
    one = waiver(check="cert.hosts_covered", subject="b.x")

    applied = apply([one], [BARE], NOW)

    (rest,), (waived,) = applied.findings, applied.waived
    assert rest.fault.evidence == {"names": ["a.x", "c.y"]}
    assert rest.fault.problem == "3 proxied names have no certificate (here: 2 of 3)"
    assert waived.finding.fault.evidence == {"names": ["b.x"]}


def test_a_finding_whose_names_are_all_waived_is_gone():
    both = [waiver(check="cert.*", subject="*.x"), waiver(check="cert.*", subject="c.y")]

    applied = apply(both, [BARE], NOW)

    assert applied.findings == ()
    assert [each.finding.fault.evidence["names"] for each in applied.waived] == [["a.x"], ["b.x"], ["c.y"]]
    assert applied.idle == ()


def test_an_expired_waiver_does_not_hide_behind_one_that_holds():
    expired = waiver(expires=date(2026, 1, 1))

    applied = apply([expired, WAIVER], [FOUND], NOW)

    assert applied.waived[0].waiver == WAIVER
    assert applied.expired == (expired,)


def test_without_waivers_findings_stay_as_they_are():
    applied = apply([], [FOUND, BARE], NOW)

    assert applied.findings == (FOUND, BARE)


def written(tmp_path, text: str):
    path = tmp_path / "waivers.toml"
    path.write_text(text, "utf-8")
    return path


ENTRY = '[[waiver]]\ncheck = "tls.*"\nowner = "o"\nreason = "r"\nexpires = 2026-12-31\n'


def test_waivers_are_read_from_toml(tmp_path):
    (found,) = load_waivers(written(tmp_path, ENTRY + 'zone = "*.shop.example"\n'))

    assert found == Waiver(check="tls.*", zone="*.shop.example", owner="o", reason="r", expires=date(2026, 12, 31))
    assert str(found) == "tls.*, zone *.shop.example (o, until 2026-12-31)"
    assert load_waivers(written(tmp_path, "")) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[waiver", "waivers.toml: "),
        ("[[waiver]]", "missing required field `check`"),
        (ENTRY.replace('owner = "o"', ""), "missing required field `owner`"),
        (ENTRY.replace('reason = "r"', 'reason = ""'), "length >= 1"),
        (ENTRY.replace("expires = 2026-12-31", ""), "missing required field `expires`"),
        (ENTRY.replace("2026-12-31", '"never"'), "expires"),
        (ENTRY + 'host = "x"', "unknown field `host`"),
        ('[[waivers]]\ncheck = "x"', "unknown field `waivers`"),
        (ENTRY.replace('owner = "o"', 'owner = " "'), "waivers.toml: "),
        (ENTRY.replace("[[waiver]]", "[waiver]"), r"Each begins with \[\[waiver\]\]"),
        (ENTRY.replace("2026-12-31", "2026-12-31T00:00:00Z"), "a day such as 2026-12-31"),
        (ENTRY.replace('"tls.*"', '["tls.*"]'), "waiver\\[0\\].check"),
    ],
)
def test_what_is_wrong_with_waivers_is_told_in_a_sentence(tmp_path, text, words):
    with pytest.raises(BadWaivers, match=words):
        load_waivers(written(tmp_path, text))


def test_a_file_of_an_editor_of_windows_is_read_as_any_other(tmp_path):
    (found,) = load_waivers(written(tmp_path, "\ufeff" + ENTRY.replace("\n", "\r\n")))

    assert found.check == "tls.*"


def test_what_a_check_is_called_in_prowler_works_in_waivers_too(tmp_path):
    path = written(tmp_path, ENTRY.replace("tls.*", "zone_ssl_strict"))

    (found,) = load_waivers(path, ids_by_alias(CHECKS))

    assert found.check == "tls.mode_strict"


@pytest.mark.parametrize("zone", ["[a-z]hop.example", "?hop.*", "SHOP.EXAMPLE", "*"])
def test_globs_are_those_of_a_shell_and_ignore_case(zone):
    assert apply([waiver(zone=zone)], [FOUND], NOW).findings == ()


@pytest.mark.parametrize(
    ("local", "holds"),
    [("2026-12-31T23:30:00-08:00", False), ("2027-01-01T08:00:00+14:00", True), ("2026-12-31T23:59:59+00:00", True)],
)
def test_the_last_day_ends_at_midnight_utc_whatever_the_time_zone_of_the_machine(local, holds):
    now = datetime.fromisoformat(local).astimezone(UTC)

    assert waiver(expires=date(2026, 12, 31)).holds(now) is holds


def test_evidence_without_names_is_waived_as_a_whole_or_not_at_all():
    found = attrs.evolve(FOUND, fault=attrs.evolve(FOUND.fault, evidence={"ssl": "off", "days": [1, 2]}))

    assert apply([waiver(subject="off")], [found], NOW).findings == (found,)


def test_the_first_of_two_waivers_that_hold_is_told_and_the_other_one_is_not_idle():
    first, second = waiver(reason="first"), waiver(check="tls.*", reason="second")

    applied = apply([first, second], [FOUND], NOW)

    assert [each.waiver for each in applied.waived] == [first]
    assert applied.idle == ()


def test_of_one_name_and_the_rest_each_waiver_takes_its_own():
    one, rest = (waiver(check="cert.*", subject=subject, reason=subject) for subject in ("b.x", "*.?"))

    applied = apply([one, rest], [BARE], NOW)

    assert applied.findings == ()
    assert [each.waiver.reason for each in applied.waived] == ["*.?", "b.x", "*.?"]


@pytest.mark.parametrize("subject", ["A b\u00fccher.example", "a xn--bcher-kva.example", "[aA] b?cher.*"])
def test_a_waiver_names_a_record_in_any_spelling(subject: str):
    found = attrs.evolve(BARE, fault=attrs.evolve(BARE.fault, evidence={"names": ["A xn--bcher-kva.example"]}))

    assert apply([waiver(check="cert.*", subject=subject)], [found], NOW).findings == ()


def test_a_waiver_for_a_check_that_there_is_not_is_told_with_the_nearest_one():
    given = [waiver(check=check) for check in ("tls.v13_onn", "tls.v13_onn", "tls.*", "TLS.V13_ON", "x-*")]

    assert [*unknown_checks(given, CHECKS)] == [
        "there is no check tls.v13_onn. Did you mean tls.v13_on?",
        "there is no check x-*.",
    ]


@pytest.mark.parametrize("text", [ENTRY.replace('owner = "o"', 'owner = "o"\nowner = "p"'), ENTRY + "[[waiver]"])
def test_toml_that_contradicts_itself_is_refused(tmp_path, text: str):
    with pytest.raises(BadWaivers, match=r"line \d"):
        load_waivers(written(tmp_path, text))


def test_the_same_waiver_twice_does_no_harm(tmp_path):
    twice = load_waivers(written(tmp_path, ENTRY + ENTRY))

    applied = apply(twice, [FOUND], NOW)

    assert (applied.findings, applied.idle, len(applied.waived)) == ((), (), 1)
