"""Firewall rules: what really acts on a zone's visitors, and what only looks like it."""

import pytest

from cfapi.audit import State
from tests.support.audit import CLOUDFLARE_RULES, FREE_RULES, OWASP_RULES, executing, rule, rules, state, verdict, zone

CREDENTIALS = "c2e184081120413c86c3ab7e14069605"
SCORE = "6179ae15870a4bb7b2d480d4843b323c"


def managed(*given, account=(), **facts):
    return zone(products={"waf_managed": rules(*given), "account_waf_managed": rules(*account)}, **facts)


@pytest.mark.parametrize(
    "given",
    [
        [executing(CLOUDFLARE_RULES)],
        [executing(FREE_RULES)],
        [executing(OWASP_RULES)],
        [executing(CLOUDFLARE_RULES, action="log"), executing(OWASP_RULES)],
        [executing(CLOUDFLARE_RULES, enabled=False, categories=[{"category": "wordpress", "enabled": True}])],
        [executing(CLOUDFLARE_RULES, action="log", rules=[{"id": "1", "action": "block"}])],
        [executing(CLOUDFLARE_RULES, rules=[{"id": "1", "enabled": False}])],
        [executing(CLOUDFLARE_RULES, '(http.host eq "shop.example.com")')],
    ],
)
def test_managed_rules_that_act_pass(given):
    assert state("waf.managed_deployed", managed(*given)) is State.PASS


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ([], "No managed rules are executed"),
        ([executing(CREDENTIALS)], "No managed rules are executed"),
        ([{**executing(CLOUDFLARE_RULES), "enabled": False}], "No managed rules are executed"),
        ([executing(CLOUDFLARE_RULES, "false")], "No managed rules are executed"),
        ([rule("log", action_parameters={"id": CLOUDFLARE_RULES})], "No managed rules are executed"),
        ([executing(CLOUDFLARE_RULES, enabled=False)], "The managed rules are off, or only log"),
        ([executing(CLOUDFLARE_RULES, action="log")], "The managed rules are off, or only log"),
        (
            [rule("skip", action_parameters={"ruleset": "current"}), executing(CLOUDFLARE_RULES)],
            "No managed rules are executed",
        ),
    ],
)
def test_managed_rules_that_do_not_act_are_a_finding(given, problem):
    (finding,) = verdict("waf.managed_deployed", managed(*given, plan="pro")).findings

    assert finding.fault.problem == problem


def test_rulesets_that_only_could_be_executed_count_for_nothing():
    offered = zone(plan="pro", products={"waf_managed": None})

    assert state("waf.managed_deployed", offered) is State.FAIL
    assert state("waf.owasp_deployed", offered) is State.FAIL


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ('(cf.zone.plan eq "ENT")', State.PASS),
        ('(cf.zone.name in {"example.com"} and cf.zone.plan eq "ENT")', State.PASS),
        ('(cf.zone.name eq "other.example" and cf.zone.plan eq "ENT")', State.FAIL),
        ('(http.host eq "example.com" and cf.zone.plan eq "ENT")', State.UNKNOWN),
    ],
)
def test_managed_rules_of_the_account_count_where_they_apply_to_the_zone(expression, expected):
    of_account = [executing(CLOUDFLARE_RULES, expression)]

    assert state("waf.managed_deployed", managed(account=of_account)) is expected


def test_rules_of_the_account_are_for_enterprise_zones_alone():
    assert state("waf.managed_deployed", managed(account=[executing(CLOUDFLARE_RULES)], plan="pro")) is State.FAIL
    unread = zone(products={"waf_managed": None}, refused=("account_waf_managed",), plan="pro")
    assert state("waf.managed_deployed", unread) is State.FAIL


def test_a_custom_ruleset_that_is_executed_may_do_anything():
    assert state("waf.managed_deployed", managed(account=[executing("f" * 32)])) is State.UNKNOWN


def test_on_the_free_plan_cloudflare_sees_to_managed_rules_unless_somebody_switched_them_off():
    assert state("waf.managed_deployed", managed(plan="free")) is State.NOT_APPLICABLE
    assert state("waf.managed_deployed", managed(executing(FREE_RULES, enabled=False), plan="free")) is State.FAIL
    assert state("waf.owasp_deployed", managed(plan="free")) is State.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("overrides", "expected"),
    [
        ({}, State.PASS),
        ({"rules": [{"id": SCORE, "score_threshold": 60}]}, State.PASS),
        ({"rules": [{"id": SCORE, "action": "managed_challenge"}], "action": "log"}, State.PASS),
        ({"rules": [{"id": SCORE, "action": "log"}]}, State.FAIL),
        ({"rules": [{"id": SCORE, "enabled": False}]}, State.FAIL),
        ({"action": "log"}, State.FAIL),
    ],
)
def test_owasp_acts_by_the_one_rule_that_looks_at_the_score(overrides, expected):
    assert state("waf.owasp_deployed", managed(executing(OWASP_RULES, **overrides))) is expected


def test_overrides_that_are_not_as_documented_are_unknown():
    assert state("waf.managed_deployed", managed(executing(CLOUDFLARE_RULES, rules="all"))) is State.UNKNOWN


@pytest.mark.parametrize("check", ["waf.ratelimit_set", "waf.custom_enforcing"])
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([rule("block", 'http.request.uri.path eq "/login"')], State.PASS),
        ([rule("managed_challenge", "ssl")], State.PASS),
        ([], State.FAIL),
        ([rule("log")], State.FAIL),
        ([rule("skip")], State.FAIL),
        ([rule("block", enabled=False)], State.FAIL),
        ([rule("block", "false")], State.FAIL),
    ],
)
def test_a_rule_counts_if_it_is_on_and_stops_requests(check, given, expected):
    parts = {"waf.ratelimit_set": "rate_limits", "waf.custom_enforcing": "waf_custom"}

    assert state(check, zone(products={parts[check]: rules(*given)})) is expected


@pytest.mark.parametrize("check", ["waf.ratelimit_set", "waf.custom_enforcing"])
def test_the_accounts_rules_count_too(check):
    own, of_account = {
        "waf.ratelimit_set": ("rate_limits", "account_rate_limits"),
        "waf.custom_enforcing": ("waf_custom", "account_waf_custom"),
    }[check]
    products = {own: None, of_account: rules(executing("f" * 32, 'cf.zone.plan eq "ENT"'))}

    assert state(check, zone(products=products)) is State.PASS
    assert state(check, zone(products=products, plan="business")) is State.FAIL


@pytest.mark.parametrize(
    ("expression", "skipped", "expected"),
    [
        ("true", {"ruleset": "current"}, State.FAIL),
        ('ip.src.country eq "DE"', {"phases": ["http_request_firewall_managed"]}, State.FAIL),
        ("ip.src in {8.0.0.0/8}", {"products": ["waf"]}, State.FAIL),
        ("true", {"phases": ["http_ratelimit"]}, State.FAIL),
        ("true", {"products": ["hot", "bic"]}, State.PASS),
        ('ip.src.country eq "DE" and http.request.uri.path eq "/hook"', {"ruleset": "current"}, State.PASS),
        ("ip.src eq 203.0.113.7", {"phases": ["http_request_firewall_managed"]}, State.PASS),
    ],
)
def test_a_skip_rule_is_a_finding_if_it_lets_whole_groups_past_what_guards(expression, skipped, expected):
    skip = rule("skip", expression, action_parameters=skipped)

    assert state("waf.skip_narrow", zone(products={"waf_custom": rules(skip)})) is expected
    assert state("waf.skip_narrow", zone(products={"waf_custom": rules({**skip, "enabled": False})})) is State.PASS


def test_a_broad_exception_from_the_managed_rules_is_a_finding():
    exception = rule("skip", 'ip.src.country eq "DE"', action_parameters={"rulesets": [CLOUDFLARE_RULES]})

    assert state("waf.skip_narrow", managed(exception, executing(CLOUDFLARE_RULES))) is State.FAIL


@pytest.mark.parametrize(
    ("mode", "target", "value", "expected"),
    [
        ("whitelist", "country", "DE", State.FAIL),
        ("whitelist", "asn", "AS13335", State.FAIL),
        ("whitelist", "ip_range", "8.8.0.0/16", State.FAIL),
        ("whitelist", "ip_range", "203.0.113.0/24", State.PASS),
        ("whitelist", "ip", "203.0.113.7", State.PASS),
        ("block", "country", "DE", State.PASS),
        ("challenge", "ip_range", "8.8.0.0/16", State.PASS),
    ],
)
def test_an_access_rule_is_a_finding_if_it_allows_a_country_or_a_network(mode, target, value, expected):
    given = {"mode": mode, "configuration": {"target": target, "value": value}}

    assert state("waf.skip_narrow", zone(products={"access_rules": [given]})) is expected
