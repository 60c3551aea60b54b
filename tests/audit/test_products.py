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


def hostname(name="shop.customer.example", *, days: float = 30, status="active", ssl: str | None = "active", **members):
    """A customer's host name that was made so many days ago; those of its certificate come as `members`."""
    made = {"hostname": name, "status": status, "created_at": stamp(NOW - days * DAY)}
    return made | {"ssl": None if ssl is None else {"status": ssl, **members}}


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        (hostname(), State.PASS),
        (hostname(expires_on=stamp(NOW + 60 * DAY)), State.PASS),
        (hostname(ssl=None), State.PASS),
        (hostname(status="pending", ssl="pending_validation", days=0.5), State.PASS),
        (hostname(status="pending", ssl="pending_validation", days=3), State.FAIL),
        (hostname(status="active_redeploying"), State.PASS),
        (hostname(status="moved"), State.FAIL),
        (hostname(status="blocked"), State.FAIL),
        (hostname(status="pending_deletion", ssl="deleted"), State.NOT_APPLICABLE),
        (hostname(status="test_pending", ssl="pending_validation"), State.NOT_APPLICABLE),
        (hostname(ssl="validation_timed_out"), State.FAIL),
        (hostname(ssl="pending_validation"), State.FAIL),
        (hostname(ssl="pending_validation", days=0.1), State.PASS),
        # A renewal, beside the certificate that is in use: it has time until that one ends.
        (hostname(ssl="pending_validation", expires_on=stamp(NOW + 29 * DAY)), State.PASS),
        (hostname(ssl="pending_validation", expires_on=stamp(NOW + 5 * DAY)), State.FAIL),
        (hostname(ssl="expired", expires_on=stamp(NOW - DAY)), State.FAIL),
        (hostname(expires_on=stamp(NOW + 20 * DAY)), State.PASS),
        (hostname(expires_on=stamp(NOW + 20 * DAY), custom_certificate="-----BEGIN"), State.FAIL),
        ({**hostname(status="pending", ssl="pending_validation"), "created_at": None}, State.UNKNOWN),
    ],
)
def test_a_custom_hostname_is_a_finding_if_it_does_not_work_and_nothing_is_on_its_way(host, expected):
    assert state("cert.saas_healthy", zone(products={"custom_hostnames": [host]})) is expected


def test_a_custom_hostname_that_is_stuck_says_why():
    stuck = hostname(ssl="validation_timed_out", validation_errors=[{"message": "CAA records block issuance."}])
    (finding,) = verdict("cert.saas_healthy", zone(products={"custom_hostnames": [stuck]})).findings

    assert finding.fault.subject == "custom hostname shop.customer.example"
    assert "CAA records block issuance" in finding.fault.problem


@pytest.mark.parametrize(
    ("settings", "expected"),
    [({"min_tls_version": "1.0"}, State.FAIL), ({"min_tls_version": "1.2"}, State.PASS), ({}, State.PASS)],
)
def test_a_custom_hostname_has_the_minimum_of_its_zone_unless_it_says_otherwise(settings, expected):
    assert state("tls.saas_floor", zone(products={"custom_hostnames": [hostname(settings=settings)]})) is expected


@pytest.mark.parametrize("check", ["cert.saas_healthy", "tls.saas_floor"])
def test_a_zone_without_custom_hostnames_is_not_concerned(check):
    assert state(check, zone(products={"custom_hostnames": []})) is State.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("ciphers", "minimum", "expected"),
    [
        ([], "1.2", State.PASS),
        (["ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-ECDSA-CHACHA20-POLY1305"], "1.2", State.PASS),
        (["AES128-SHA"], "1.2", State.PASS),
        (["AES128-GCM-SHA256", "DES-CBC3-SHA"], "1.2", State.FAIL),
        (["ECDHE-RSA-RC4-SHA"], "1.0", State.FAIL),
        (["DES-CBC3-SHA"], "1.3", State.NOT_APPLICABLE),
        ("default", "1.2", State.UNKNOWN),
    ],
)
def test_cipher_suites_are_a_finding_if_somebody_chose_weak_ones_that_visitors_can_use(ciphers, minimum, expected):
    given = {"ciphers": ciphers, "min_tls_version": minimum, "tls_1_3": "on"}

    assert state("tls.ciphers_strong", zone(settings=given)) is expected


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
