"""What rules and products do to a zone besides the firewall: what is a finding, and what only looks like one."""

import pytest

from cfapi.audit import State
from tests.support.audit import DAY, NOW, PRODUCTS, proxied, record, rule, rules, stamp, state, verdict, zone


def configured(expression="ssl", **parameters):
    return {"config_rules": rules(rule("set_config", expression, action_parameters=parameters))}


def page_rule(status="active", url="*.example.com/*", **actions):
    does = [{"id": name, "value": value} for name, value in actions.items()]
    target = {"target": "url", "constraint": {"operator": "matches", "value": url}}
    return {"page_rules": [{"id": "p1", "status": status, "targets": [target], "actions": does}]}


def subjects(check, of):
    return [each.fault.subject for each in verdict(check, of).findings]


@pytest.mark.parametrize(
    ("products", "expected"),
    [
        (configured(ssl="flexible"), ["configuration rule ssl: ssl"]),
        (
            configured(ssl="off", security_level="essentially_off"),
            ["configuration rule ssl: ssl", "configuration rule ssl: security_level"],
        ),
        (configured(ssl="full"), ["configuration rule ssl: ssl"]),
        (page_rule(ssl="flexible"), ["page rule *.example.com/*: ssl"]),
        (page_rule(disable_security=None), ["page rule *.example.com/*: disable_security"]),
        (page_rule(security_level="off"), ["page rule *.example.com/*: security_level"]),
        (configured(ssl="strict"), []),
        (configured(ssl="origin_pull", security_level="high"), []),
        (configured(bic=False), []),
        (configured("false", ssl="off"), []),
        (page_rule("disabled", ssl="off"), []),
        (page_rule(forwarding_url={"url": "https://example.com", "status_code": 301}), []),
    ],
)
def test_a_rule_that_weakens_what_the_zone_protects_is_a_finding(products, expected):
    assert subjects("tls.override_absent", zone(products=products)) == expected


def test_a_rule_with_ssl_full_weakens_only_a_zone_that_verifies_the_origin():
    assert state("tls.override_absent", zone(products=configured(ssl="full"), settings={"ssl": "full"})) is State.PASS


@pytest.mark.parametrize(
    ("bots", "expected"),
    [
        ({"fight_mode": True}, State.PASS),
        ({"sbfm_definitely_automated": "block", "sbfm_verified_bots": "allow"}, State.PASS),
        ({"sbfm_definitely_automated": "allow", "sbfm_likely_automated": "managed_challenge"}, State.PASS),
        ({"auto_update_model": True, "using_latest_model": True}, State.PASS),
        ({"fight_mode": False, "using_latest_model": True}, State.FAIL),
        ({"sbfm_definitely_automated": "allow", "sbfm_likely_automated": "allow"}, State.FAIL),
        ({"enable_js": True}, State.UNKNOWN),
        ({}, State.UNKNOWN),
    ],
)
def test_whichever_protection_from_bots_the_plan_has_counts(bots, expected):
    assert state("bot.protection_on", zone(products={"bots": bots})) is expected


@pytest.mark.parametrize(
    ("hostname", "value", "expected"),
    [
        ("www.example.com", "1.0", ["www.example.com"]),
        ("WWW.example.com.", "1.1", ["WWW.example.com."]),
        ("www.example.com", "1.2", []),
        ("unproxied.example.com", "1.0", []),
    ],
)
def test_a_host_names_own_minimum_counts_where_visitors_reach_it(hostname, value, expected):
    found = zone(products={"hostname_tls": [{"hostname": hostname, "value": value, "status": "active"}]})

    assert subjects("tls.hostname_floor", found) == expected


def certificate(days, hosts=("example.com",), status="active"):
    return {"id": f"c{days}", "hosts": list(hosts), "status": status, "expires_on": stamp(NOW + days * DAY)}


@pytest.mark.parametrize(
    ("certificates", "expected"),
    [
        ([certificate(10)], ["custom: example.com"]),
        ([certificate(-1, status="expired")], ["custom: example.com"]),
        ([certificate(31)], []),
        ([certificate(10, status="deleted")], []),
        ([certificate(10), certificate(300)], []),
        ([certificate(10, ("www.example.com",)), certificate(300, ("*.example.com",))], []),
        (
            [certificate(10, ("example.com", "www.example.com")), certificate(300)],
            ["custom: example.com, www.example.com"],
        ),
    ],
)
def test_a_custom_certificate_that_ends_is_a_finding_unless_another_one_has_its_hosts(certificates, expected):
    assert subjects("cert.custom_not_expiring", zone(products={"custom_certificates": certificates})) == expected


def test_a_custom_certificate_that_does_not_say_when_it_ends_is_unknown():
    endless = {**certificate(10), "expires_on": None}

    assert state("cert.custom_not_expiring", zone(products={"custom_certificates": [endless]})) is State.UNKNOWN


@pytest.mark.parametrize(
    ("routes", "expected"),
    [
        ([("example.com/api/*", "api")], []),
        ([("example.com/api/*", None)], ["route example.com/api/*"]),
        ([("example.com/*", "site"), ("example.com/api/*", None)], []),
        ([("*.example.com/*", "site"), ("www.example.com/static/*", None)], []),
        ([("https://example.com/*", "site"), ("example.com/a", None)], []),
        ([("www.example.com/*", "site"), ("example.com/api/*", None)], ["route example.com/api/*"]),
        ([("example.com/api/v2/*", "api"), ("example.com/api/*", None)], ["route example.com/api/*"]),
    ],
)
def test_a_route_without_a_worker_is_a_finding_unless_it_takes_urls_from_one_that_has(routes, expected):
    given = [{"id": pattern, "pattern": pattern} | ({"script": script} if script else {}) for pattern, script in routes]

    assert subjects("worker.route_bound", zone(products={"worker_routes": given})) == expected


@pytest.mark.parametrize(
    ("hold", "expected"),
    [
        ({"hold": True}, State.PASS),
        ({"hold": True, "hold_after": stamp(NOW - DAY)}, State.PASS),
        ({"hold": False}, State.FAIL),
        ({"hold": True, "hold_after": stamp(NOW + DAY)}, State.FAIL),
        ({}, State.UNKNOWN),
    ],
)
def test_a_zone_is_held_unless_the_hold_is_lifted_for_now(hold, expected):
    assert state("zone.hold_on", zone(products={"hold": hold})) is expected


@pytest.mark.parametrize(
    ("check", "plan", "expected"),
    [
        ("zone.hold_on", "business", State.NOT_APPLICABLE),
        ("zone.hold_on", "free", State.NOT_APPLICABLE),
        ("cert.custom_not_expiring", "pro", State.NOT_APPLICABLE),
        ("cert.custom_not_expiring", "business", State.PASS),
    ],
)
def test_what_a_plan_does_not_have_concerns_no_zone_of_it(check, plan, expected):
    assert state(check, zone(plan=plan)) is expected
    assert state(check, zone(plan=None)) is State.UNKNOWN


@pytest.mark.parametrize(
    "check", ["tls.override_absent", "bot.protection_on", "waf.managed_deployed", "waf.skip_narrow"]
)
def test_what_protects_visitors_concerns_no_zone_without_a_proxied_name(check):
    worst = dict.fromkeys(PRODUCTS)
    own = zone(products=worst, records=(record("A", "@", "203.0.113.7"),))

    assert verdict(check, own).reason == "no name of the zone is proxied"


def test_authenticated_origin_pulls_concern_zones_with_an_origin():
    off = {"tls_client_auth": "off"}
    tunnel = proxied("@", "6ff42ae2-765d-4adf-8112-31c55c1551ef.cfargotunnel.com", "CNAME")

    assert state("origin.pulls_authenticated", zone(settings=off)) is State.FAIL
    assert state("origin.pulls_authenticated", zone(settings=off, records=(tunnel,))) is State.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("check", "setting", "bad"),
    [
        ("http.always_online_off", "always_online", "on"),
        ("http.hotlinks_refused", "hotlink_protection", "off"),
        ("http.emails_obfuscated", "email_obfuscation", "off"),
        ("http.country_told", "ip_geolocation", "off"),
        ("http.browsers_checked", "browser_check", "off"),
        ("http.passage_moderate", "challenge_ttl", 300),
        ("http.passage_moderate", "challenge_ttl", 3600),
    ],
)
def test_a_preference_is_judged_by_its_own_check(check, setting, bad):
    assert subjects(check, zone(settings={setting: bad})) == [setting]
    assert state(check, zone(settings={setting: "new"})) is State.UNKNOWN


@pytest.mark.parametrize("seconds", [900, 1800, 2700])
def test_a_passage_of_15_to_45_minutes_is_moderate(seconds):
    assert state("http.passage_moderate", zone(settings={"challenge_ttl": seconds})) is State.PASS


def test_a_wildcard_of_an_address_is_a_finding_and_one_of_a_text_is_none():
    wild = (proxied("*"), record("TXT", "*", '"v=spf1 -all"'), record("A", "a.*", "203.0.113.9"))

    assert subjects("dns.wildcard_absent", zone(records=wild)) == ["A *.example.com"]
