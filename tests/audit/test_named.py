"""Checks that are asked for by name, and those of what accounts have besides."""

import pytest

from cfapi import Cloudflare
from cfapi.audit import Audit, State
from cfapi.sandbox import Sandbox
from tests.support.audit import (
    DAY,
    NAME,
    NOW,
    TUNNEL,
    account,
    executing,
    proxied,
    record,
    rules,
    stamp,
    state,
    verdict,
    zone,
)

PASS, FAIL, UNKNOWN, NOT_APPLICABLE = State.PASS, State.FAIL, State.UNKNOWN, State.NOT_APPLICABLE
DDOS = "4d21379b4f9f4bb088e0729962c8b3cf"


@pytest.mark.parametrize(
    ("overrides", "expected"),
    [
        ({}, PASS),
        ({"sensitivity_level": "default"}, PASS),
        ({"sensitivity_level": "medium"}, PASS),
        ({"sensitivity_level": "low"}, FAIL),
        ({"sensitivity_level": "eoff"}, FAIL),
        ({"action": "log"}, FAIL),
        ({"action": "managed_challenge"}, PASS),
        ({"enabled": False}, FAIL),
        ({"categories": [{"category": "generic", "sensitivity_level": "eoff"}]}, FAIL),
        ({"rules": [{"id": "r1", "sensitivity_level": "eoff"}]}, PASS),
    ],
)
def test_an_override_of_ddos_protection_is_a_fault_if_all_of_it_or_a_category_sees_less(overrides, expected):
    assert state("waf.ddos_override_absent", zone(products={"ddos": rules(executing(DDOS, **overrides))})) is expected


@pytest.mark.parametrize(
    ("expression", "expected"),
    [("true", FAIL), ('ip.src.country in {"DE" "FR"}', FAIL), ("ip.src eq 203.0.113.7", PASS), ("false", PASS)],
)
def test_an_override_for_what_an_expression_names_is_an_exception(expression, expected):
    override = executing(DDOS, expression, sensitivity_level="eoff")

    assert state("waf.ddos_override_absent", zone(products={"ddos": rules(override)})) is expected


@pytest.mark.parametrize(
    ("usage", "expected"),
    [
        ({"record_usage": 180, "record_quota": 200}, FAIL),
        ({"record_usage": 179, "record_quota": 200}, PASS),
        ({"record_usage": 0, "record_quota": 0}, FAIL),
        ({"record_usage": 9_000_000, "record_quota": None}, NOT_APPLICABLE),
        ({"record_quota": 200}, UNKNOWN),
    ],
)
def test_a_tenth_of_the_quota_of_records_is_left(usage, expected):
    assert state("dns.quota_left", zone(products={"dns_usage": usage})) is expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"enabled": True, "expires": stamp(NOW + DAY)}, PASS),
        ({"enabled": True}, PASS),
        ({"enabled": True, "expires": stamp(NOW - DAY)}, FAIL),
        ({"enabled": False, "expires": stamp(NOW + DAY)}, FAIL),
        (None, UNKNOWN),
    ],
)
def test_security_txt_counts_until_it_expires(facts, expected):
    assert state("zone.security_txt_set", zone(products={"security_txt": facts})) is expected


def certificate(days, *hosts, form="%Y-%m-%d %H:%M:%S +0000 UTC"):
    return {"hostnames": list(hosts or (NAME,)), "expires_on": f"{NOW + days * DAY:{form}}"}


@pytest.mark.parametrize(
    ("certificates", "expected"),
    [
        ([certificate(29)], FAIL),
        ([certificate(31)], PASS),
        ([certificate(29, form="%Y-%m-%dT%H:%M:%S.123456Z")], FAIL),
        ([certificate(-400), certificate(5000)], PASS),
        ([certificate(5000), certificate(-400)], PASS),
        ([certificate(-400), certificate(5000, f"api.{NAME}")], FAIL),
        ([certificate(10, NAME, f"*.{NAME}"), certificate(5000, f"*.{NAME}", NAME)], PASS),
        ([], NOT_APPLICABLE),
        ([{"hostnames": [NAME], "expires_on": ""}], UNKNOWN),
    ],
)
def test_a_certificate_of_origin_ca_is_renewed_by_one_for_the_same_hosts(certificates, expected):
    assert state("cert.origin_ca_lasting", zone(products={"origin_ca": certificates})) is expected


def pulls(*days, status="active", enabled=True):
    return [{"expires_on": stamp(NOW + each * DAY), "status": status, "enabled": enabled} for each in days]


@pytest.mark.parametrize(
    ("certificates", "check", "expected"),
    [
        (pulls(29), "cert.origin_pull_lasting", FAIL),
        (pulls(29, 31), "cert.origin_pull_lasting", PASS),
        (pulls(29, enabled=False), "cert.origin_pull_lasting", NOT_APPLICABLE),
        (pulls(29, status="deleted"), "cert.origin_pull_lasting", NOT_APPLICABLE),
        (pulls(300), "origin.pulls_authenticated", PASS),
        (pulls(300, enabled=False), "origin.pulls_authenticated", FAIL),
        (pulls(300, status="deleted"), "origin.pulls_authenticated", FAIL),
        ([], "origin.pulls_authenticated", FAIL),
    ],
)
def test_a_certificate_of_the_zones_own_authenticates_origin_pulls(certificates, check, expected):
    of = zone(settings={"tls_client_auth": "off"}, products={"origin_pull": certificates})

    assert state(check, of) is expected


def leading(name="app", id=TUNNEL, **members):
    return record("CNAME", name, f"{id}.cfargotunnel.com", **{"proxied": True, **members})


OTHER = "5d0e4b8a-6f3c-4c52-9d0a-3b1f5c7e9a24"


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ((proxied(), leading()), PASS),
        ((proxied(), leading(id=TUNNEL.upper())), PASS),
        ((proxied(), leading(), leading("old", OTHER)), FAIL),
        ((proxied(), leading("old", OTHER, proxied=False)), NOT_APPLICABLE),  # nobody can use it so
        ((proxied(),), NOT_APPLICABLE),
    ],
)
def test_a_name_leads_to_a_tunnel_that_is_there(records, expected):
    assert state("dns.tunnel_live", zone(records=records)) is expected


@pytest.mark.parametrize(
    ("app", "expected"),
    [
        ({"domain": f"app.{NAME}"}, PASS),
        ({"domain": f"*.{NAME}"}, PASS),
        ({"domain": f"app-*.{NAME}"}, FAIL),
        ({"domain": f"APP.{NAME}/admin"}, PASS),
        ({"domain": NAME}, FAIL),
        ({"domain": f"*.app.{NAME}"}, FAIL),
        ({"domain": f"app.{NAME}.elsewhere.example"}, FAIL),
        ({"domain": "x.example", "destinations": [{"type": "public", "uri": f"app.{NAME}/*"}]}, PASS),
        ({"self_hosted_domains": [f"one.{NAME}", f"app.{NAME}"]}, PASS),
        ({"domain": f"app.{NAME}", "type": "bookmark"}, FAIL),
        ({"domain": f"app.{NAME}", "type": "saas"}, FAIL),
    ],
)
def test_a_name_is_guarded_by_an_application_for_it(app, expected):
    of = zone(records=(proxied(), leading()), products={"access_apps": [{"type": "self_hosted", **app}]})

    assert state("tunnel.hostname_guarded", of) is expected


def rule_for(*methods, origins=("*",)):
    return {"allowed": {"methods": list(methods), "origins": list(origins)}}


@pytest.mark.parametrize(
    ("cors", "expected"),
    [
        (None, PASS),
        ({"rules": []}, PASS),
        ({"rules": [rule_for("GET", "HEAD")]}, PASS),
        ({"rules": [rule_for("PUT", origins=("https://shop.example",))]}, PASS),
        ({"rules": [rule_for("GET"), rule_for("PUT", origins=("https://shop.example",))]}, PASS),
        ({"rules": [rule_for("GET"), rule_for("DELETE")]}, FAIL),
        ({"rules": [rule_for("POST", origins=("https://shop.example", "*"))]}, FAIL),
        ({"rules": [rule_for("PUT", origins=("https://*",))]}, FAIL),
    ],
)
def test_pages_of_any_site_may_read_and_no_more(cors, expected):
    assert state("r2.cors_narrow", account(bucket_cors=[{"name": "site", "cors": cors}])) is expected


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ({"minTLS": "1.2"}, PASS),
        ({"minTLS": "1.3"}, PASS),
        ({"minTLS": "1.1"}, FAIL),
        ({}, FAIL),  # it is 1.0 then
        ({"enabled": False, "minTLS": "1.0"}, PASS),
    ],
)
def test_a_domain_of_a_bucket_has_a_minimum_of_its_own(domain, expected):
    made = {"domain": "files.shop.example", "enabled": True, **domain}

    assert state("r2.domain_tls_12", account(bucket_domains=files(made))) is expected


def files(*domains):
    return [{"name": "files", "custom_domains": {"domains": list(domains)}}]


def test_a_bucket_without_domains_and_an_account_without_buckets_concern_no_check():
    assert state("r2.domain_tls_12", account(bucket_domains=files())) is NOT_APPLICABLE
    assert state("r2.cors_narrow", account(bucket_cors=[])) is NOT_APPLICABLE


@pytest.mark.parametrize(
    ("actor", "expected"),
    [
        ({"context": "api_key", "type": "user", "email": "a@held.example"}, FAIL),
        ({"context": "api_token", "type": "user", "email": "a@held.example"}, PASS),
        ({"context": "dash", "type": "user"}, PASS),
        ({"context": "api_key", "type": "system"}, PASS),
        (None, PASS),
    ],
)
def test_the_global_key_is_used_if_a_person_changes_something_with_it(actor, expected):
    assert state("token.global_key_unused", account(global_key_log=[{"actor": actor}])) is expected


def test_whose_key_was_used_is_told_once():
    log = [
        {"actor": {"context": "api_key", "type": "user", "email": each}} for each in ("b@x.example", "a@x.example") * 2
    ]
    told = verdict("token.global_key_unused", account(global_key_log=log)).findings

    assert [each.fault.evidence for each in told] == [{"members": ["a@x.example", "b@x.example"]}]


@pytest.mark.parametrize(
    ("connectors", "expected"),
    [
        ([], FAIL),
        ([{"enabled": False}], FAIL),
        ([{"enabled": True, "verification": {"status": "pending"}}], FAIL),
        ([{"enabled": True, "verification": {"status": "verified"}}], PASS),
        ([{"enabled": False}, {"enabled": True}], PASS),
    ],
)
def test_single_sign_on_works_if_a_connector_is_on_and_verified(connectors, expected):
    assert state("account.sso_on", account(sso_connectors=connectors)) is expected


@pytest.mark.parametrize(
    ("organization", "expected"),
    [
        ({"deny_unmatched_requests": True}, PASS),
        ({"deny_unmatched_requests": False}, FAIL),
        ({}, FAIL),
        (None, NOT_APPLICABLE),
    ],
)
def test_access_denies_what_no_application_names_only_where_it_was_told_to(organization, expected):
    assert state("access.unmatched_denied", account(access_organization=organization)) is expected


async def test_changes_with_the_global_key_are_read_from_the_log_of_the_last_30_days():
    async with Sandbox(zones=1, quota=None) as box, Cloudflare(box.token, base_url=box.url, rate_limit=None) as cf:
        (zone,) = box.zones.values()
        by_key = Cloudflare(api_email=box.email, api_key=box.key, base_url=box.url, rate_limit=None)
        before = await Audit(checks=("token.global_key_unused",)).run(cf)
        async with by_key:
            await by_key.put(f"/accounts/{zone.account_id}", json={"name": "Renamed"})
        after = await Audit(checks=("token.global_key_unused",)).run(cf)

        assert before.findings == []
        assert [each.fault.subject for each in after.findings] == ["Global API Key"]


async def test_buckets_without_cors_and_with_it_are_read():
    async with Sandbox(zones=1, quota=None) as box, Cloudflare(box.token, base_url=box.url, rate_limit=None) as cf:
        (zone,) = box.zones.values()
        base = f"/accounts/{zone.account_id}/r2/buckets"
        box.add(base, {"name": "none"}, {"name": "open"})
        await cf.put(f"{base}/open/cors", json={"rules": [rule_for("PUT")]})
        report = await Audit(checks=("r2.cors_narrow", "r2.domain_tls_12")).run(cf)

        assert [each.fault.subject for each in report.findings] == ["bucket open"]
        assert report.is_whole
