"""Expressions of rules: which are true for whole groups of visitors, and which apply to a zone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi.audit.expressions import holds_for_zone, is_broad, is_never, is_wide


@pytest.mark.parametrize(
    "expression",
    [
        "true",
        "(true)",
        '(ip.src.country eq "DE")',
        'ip.geoip.country in {"DE" "FR"}',
        '(ip.src.country ne "T1")',
        "ip.geoip.asnum eq 13335",
        "ip.src in {203.0.113.5 8.0.0.0/8}",
        "(ip.src in {0.0.0.0/0 ::/0})",
        '(http.request.uri.path contains "/")',
        'starts_with(http.request.uri.path, "/")',
        'http.request.uri.path wildcard r"/*"',
        'http.request.method in {"GET" "HEAD"}',
        'http.host ne "shop.example.com"',
        'not ip.src.country in {"RU"}',
        "!(ip.src eq 203.0.113.7)",
        '(http.request.uri.path eq "/hook") or (ip.src.country eq "DE")',
        '(ssl and ip.src.country eq "DE")',
        '(http.host eq "a.example.com" || true) && ssl',
    ],
)
def test_what_whole_groups_of_visitors_meet_is_broad(expression):
    assert is_broad(expression)


@pytest.mark.parametrize(
    "expression",
    [
        "not true",
        "false",
        "ip.src eq 203.0.113.7",
        "ip.src in {203.0.113.0/24 2001:db8::/48}",
        "ip.src in {10.0.0.0/8}",  # which nobody comes from over the internet
        "ip.src in $office",
        '(http.request.uri.path eq "/or true")',
        '(ip.src.country eq "DE" and http.request.uri.path eq "/hook")',
        '(ip.src.country eq "DE") and (http.request.uri.path eq "/a" or http.request.uri.path eq "/b")',
        '(http.host eq "status.example.com")',
        '(http.request.uri.path eq "a ne b")',
        "cf.client.bot",
    ],
)
def test_what_names_its_hosts_paths_or_addresses_is_narrow(expression):
    assert not is_broad(expression)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("true", True),
        ('(cf.zone.plan eq "ENT")', True),
        ('cf.zone.name in {"example.com" "example.net"} and cf.zone.plan eq "ENT"', True),
        ('(cf.zone.name eq "EXAMPLE.com")', True),
        ('(cf.zone.name ne "example.com") and (cf.zone.plan eq "ENT")', False),
        ('not (cf.zone.name in {"example.com"})', False),
        ('(cf.zone.name eq "other.example") and (cf.zone.plan eq "ENT")', False),
        ('(cf.zone.plan eq "ENT") and (http.host eq "example.com")', None),
        ('(cf.zone.name eq "other.example") and (http.host eq "example.com")', False),
        ('(cf.zone.name eq "example.com") or (http.host eq "x")', True),
    ],
)
def test_a_rule_of_an_account_applies_to_a_zone_by_its_name_and_plan(expression, expected):
    assert holds_for_zone(expression, "example.com", "enterprise") is expected


@pytest.mark.parametrize(("expression", "expected"), [("false", True), ("not true", True), ("ssl", False)])
def test_a_rule_that_no_request_meets_is_off(expression, expected):
    assert is_never(expression) is expected


@pytest.mark.parametrize(
    ("network", "expected"),
    [("8.0.0.0/8", True), ("8.8.0.0/16", True), ("8.8.8.0/24", False), ("2001:db0::/32", True), ("2a00::/48", False)],
)
def test_a_network_is_wide_by_its_prefix(network, expected):
    assert is_wide(network) is expected


@given(st.text())
def test_no_text_breaks_the_reading_of_expressions(text):
    assert is_broad(text) in (True, False)
    assert holds_for_zone(text, "example.com", "free") in (True, False, None)
