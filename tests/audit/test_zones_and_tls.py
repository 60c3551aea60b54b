"""The status of zones, and how connections are encrypted: what is a finding, and what only looks like one."""

from datetime import timedelta

import pytest

from cfapi.audit import Severity, State
from tests.support.audit import DAY, NOW, SETTINGS, proxied, record, stamp, state, verdict, zone

HSTS = SETTINGS["security_header"]["strict_transport_security"]


def problem(check, of, **terms):
    (finding,) = verdict(check, of, **terms).findings
    return finding.fault.problem


def hsts(**changes):
    return {"security_header": {"strict_transport_security": {**HSTS, **changes}}}


def test_a_moved_zone_is_critical_and_says_how_long_it_is_kept():
    moved = zone(status="moved", modified_on=stamp(NOW - 2 * DAY), plan="free")
    told = verdict("zone.not_moved", moved)

    assert told.findings[0].severity is Severity.CRITICAL
    assert "deleted in about 5 days" in told.findings[0].fault.problem
    assert "a.ns.example.net and b.ns.example.net" in told.findings[0].fault.remedy


def test_a_moved_zone_of_a_paid_plan_is_not_deleted():
    assert "deleted" not in problem("zone.not_moved", zone(status="moved", plan="pro"))


@pytest.mark.parametrize(
    ("status", "check"),
    [
        ("pending", "zone.not_stale_pending"),
        ("initializing", "zone.not_stale_pending"),
        ("moved", "zone.not_moved"),
        ("deactivated", "zone.status_active"),
    ],
)
def test_each_status_of_a_zone_is_one_finding(status, check):
    of_status = ("zone.status_active", "zone.not_moved", "zone.not_stale_pending")

    assert [each for each in of_status if state(each, zone(status=status)) is State.FAIL] == [check]


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (timedelta(minutes=1), State.NOT_APPLICABLE),
        (DAY, State.NOT_APPLICABLE),
        (DAY * 1.01, State.FAIL),
        (40 * DAY, State.FAIL),
    ],
)
def test_a_new_zone_has_a_day_to_become_active(age, expected):
    assert state("zone.not_stale_pending", zone(status="pending", created_on=stamp(NOW - age))) is expected


def test_a_paused_and_a_flagged_zone_are_findings():
    both = zone(paused=True, meta={"phishing_detected": True})

    assert [each.fault.subject for each in verdict("zone.status_active", both).findings] == ["phishing", "paused"]


@pytest.mark.parametrize(("seconds", "expected"), [(3600, State.FAIL), (0, State.PASS), (-7200, State.PASS)])
def test_development_mode_counts_down_and_then_below_zero(seconds, expected):
    assert state("zone.dev_mode_off", zone(development_mode=seconds)) is expected


@pytest.mark.parametrize(
    ("mode", "encrypted", "verified"),
    [
        ("off", State.FAIL, State.PASS),
        ("flexible", State.FAIL, State.PASS),
        ("full", State.PASS, State.FAIL),
        ("strict", State.PASS, State.PASS),
        ("origin_pull", State.PASS, State.PASS),
        ("new", State.UNKNOWN, State.UNKNOWN),
    ],
)
def test_each_ssl_mode_is_judged_by_what_it_leaves_open(mode, encrypted, verified):
    mixed = zone(settings={"ssl": mode})

    assert (state("tls.origin_encrypted", mixed), state("tls.mode_strict", mixed)) == (encrypted, verified)


def test_without_a_proxied_name_nothing_is_said_of_encryption():
    own = (record("A", "@", "203.0.113.7"), record("A", "www", "203.0.113.7"))
    told = verdict("tls.origin_encrypted", zone(settings={"ssl": "off"}, records=own, packs=()))

    assert (told.state, told.reason) == (State.NOT_APPLICABLE, "no name of the zone is proxied")


def test_a_proxied_wildcard_is_a_proxied_name():
    assert state("tls.origin_encrypted", zone(settings={"ssl": "off"}, records=(proxied("*"),))) is State.FAIL


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, None),
        ({"max_age": 15768000}, None),
        ({"max_age": 86400}, "HSTS has a max-age of 1 days, and should last at least 182 days"),
        ({"max_age": 300}, "HSTS has a max-age of 300 seconds, and should last at least 182 days"),
        ({"max_age": 0}, "HSTS has a max-age of 0, which tells browsers to forget it"),
        ({"max_age": None}, "HSTS has a max-age of 0, which tells browsers to forget it"),
        ({"enabled": False}, "HSTS is off"),
    ],
)
def test_hsts_counts_if_it_lasts(changes, expected):
    told = verdict("tls.hsts_on", zone(settings=hsts(**changes)))

    assert [each.fault.problem for each in told.findings] == ([expected] if expected else [])


@pytest.mark.parametrize(
    "value", [None, "on", {}, {"strict_transport_security": None}, {"strict_transport_security": {}}]
)
def test_hsts_that_says_nothing_is_unknown(value):
    assert state("tls.hsts_on", zone(settings={"security_header": value})) is State.UNKNOWN


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"include_subdomains": False}, State.FAIL),
        ({"preload": True}, State.PASS),
        ({"preload": True, "max_age": 15768000}, State.FAIL),
        ({"preload": True, "include_subdomains": False}, State.FAIL),
        ({"enabled": False, "include_subdomains": False}, State.PASS),  # which `tls.hsts_on` judges
    ],
)
def test_hsts_covers_subdomains_and_keeps_what_preloading_takes(changes, expected):
    assert state("tls.hsts_full", zone(settings=hsts(**changes))) is expected


@pytest.mark.parametrize(
    ("version", "expected"), [("1.0", State.FAIL), ("1.1", State.FAIL), ("1.2", State.PASS), ("1.3", State.PASS)]
)
def test_the_minimum_version_is_judged_and_says_that_host_names_may_have_their_own(version, expected):
    told = verdict("tls.min_version_12", zone(settings={"min_tls_version": version}))

    assert told.state is expected
    assert all("no minimum of its own" in each.fault.problem for each in told.findings)


def test_no_version_at_all_is_one_finding():
    none_left = zone(settings={"min_tls_version": "1.3", "tls_1_3": "off"})

    assert state("tls.min_and_13_coherent", none_left) is State.FAIL
    assert state("tls.v13_on", none_left) is State.NOT_APPLICABLE


def test_always_use_https_off_says_that_rules_were_not_read():
    off = zone(settings={"always_use_https": "off"}, refused=("page_rules", "redirect_rules"))

    assert "redirect and page rules, which may do so, were not read" in problem("tls.https_forced", off)


@pytest.mark.parametrize(
    ("check", "setting", "bad"),
    [
        ("tls.v13_on", "tls_1_3", "off"),
        ("tls.zero_rtt_off", "0rtt", "on"),
        ("tls.zero_rtt_off", "tls_1_3", "zrt"),
        ("tls.rewrites_on", "automatic_https_rewrites", "off"),
        ("tls.opportunistic_on", "opportunistic_encryption", "off"),
        ("zone.under_attack_off", "security_level", "under_attack"),
        ("zone.security_level_on", "security_level", "off"),
        ("zone.security_level_on", "security_level", "essentially_off"),
    ],
)
def test_each_setting_is_judged_by_its_own_check(check, setting, bad):
    assert state(check, zone(settings={setting: bad})) is State.FAIL
    assert state(check, zone(settings={setting: None})) is State.UNKNOWN
