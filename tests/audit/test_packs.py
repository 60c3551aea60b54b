"""Packs, tiers and costs: what is read for which checks, and what of it a zone or an account does not have."""

import re
from datetime import timedelta

import pytest

from cfapi import Cloudflare
from cfapi.audit import CHECKS, Audit, Severity, SnapshotFile, zone_check
from cfapi.audit.checks.registry import PACKS, Calls
from cfapi.audit.resources import ACCOUNT, CORE, ZONE
from cfapi.sandbox import Sandbox
from cfapi.sandbox.schema.catalog import operations
from cfapi.sandbox.schema.classify import shape
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.resource_store import StoredResource

MOST_CALLS = 15


def client(box):
    return Cloudflare(box.token, base_url=box.url, rate_limit=None)


def chosen(*patterns):
    return {check.id for check in Audit(checks=patterns).chosen}


def test_who_asks_for_no_check_gets_the_pack_core_which_reads_four_parts_of_a_zone():
    assert chosen() == chosen("core") == {check.id for check in CHECKS.values() if check.pack == "core"}
    assert set(Audit().plan.zone) == set(CORE)
    assert set(Audit().plan.account) == {"account", "members", "dns_settings"}


def test_the_pack_full_has_core_and_both_can_be_mixed_with_patterns():
    assert chosen("full") > chosen("core")
    assert chosen("core", "hygiene") - chosen("core") == chosen("hygiene")
    assert chosen("waf.*", "zone_hotlink_protection_enabled") == {*chosen("waf.*"), "http.hotlinks_refused"}
    assert "waf.managed_deployed" in chosen("waf.*") <= chosen("full")


def test_a_pattern_that_is_for_checks_of_the_pack_core_is_for_no_others():
    assert "tls.override_absent" not in chosen("tls.*")
    assert "tls.override_absent" in chosen("tls.*", "tls.override_absent")
    assert chosen("*") == chosen("core")
    assert {"token.expiry_set", "token.ip_limited"} < chosen("token.*")


def test_with_all_packs_a_zone_takes_15_calls_at_most():
    assert len(Audit(checks=tuple(PACKS)).plan.zone) <= MOST_CALLS


def test_what_would_take_a_16th_call_is_chosen_by_its_own_name_alone():
    named = {check.id for check in CHECKS.values() if check.pack == "named"}

    assert chosen(*PACKS) == CHECKS.keys() - named
    assert not chosen("*", "tls.*", "waf.*", "core", "full", "hygiene") & named
    assert {id for id in named if chosen(id) == {id}} == named
    with pytest.raises(ValueError, match="There is no check 'named'"):
        chosen("named")


# Those of https://github.com/prowler-cloud/prowler at 5.40, and the one that is proposed there.
PROWLER = """
zone_ssl_strict zone_min_tls_version_secure zone_tls_1_3_enabled zone_https_redirect_enabled
zone_automatic_https_rewrites_enabled zone_hsts_enabled zone_universal_ssl_enabled zone_dnssec_enabled zone_waf_enabled
zone_waf_owasp_ruleset_enabled zone_rate_limiting_enabled zone_firewall_blocking_rules_configured
zone_bot_fight_mode_enabled zone_browser_integrity_check_enabled zone_challenge_passage_configured
zone_security_under_attack_disabled zone_development_mode_disabled zone_always_online_disabled
zone_email_obfuscation_enabled zone_hotlink_protection_enabled zone_ip_geolocation_enabled zone_record_spf_exists
zone_record_dmarc_exists zone_record_dkim_exists zone_record_caa_exists dns_record_proxied dns_record_cname_target_valid
dns_record_no_internal_ip dns_record_no_wildcard api_token_ip_restriction_enabled
"""


def test_each_check_of_prowler_can_be_asked_for_by_its_name_here():
    assert len(PROWLER.split()) == 30
    assert {alias for check in CHECKS.values() for alias in check.aliases} == set(PROWLER.split())
    assert chosen("zone_waf_enabled", "dns_record_no_wildcard") == {"waf.managed_deployed", "dns.wildcard_absent"}


def test_a_check_of_ones_own_is_of_the_pack_core():
    @zone_check("acme.fine", Severity.LOW)
    def fine(_zone, _terms):
        yield from ()

    assert fine in Audit(known={**CHECKS, "acme.fine": fine}).chosen


@pytest.mark.parametrize(
    ("check", "tier", "calls"),
    [
        ("zone.not_moved", "L", Calls(0, 0)),
        ("tls.v13_on", "C", Calls(2, 0)),
        ("waf.managed_deployed", "F", Calls(2, 1)),
        ("account.members_2fa", "A", Calls(0, 2)),
    ],
)
def test_a_check_says_what_it_takes(check, tier, calls):
    assert (CHECKS[check].tier, CHECKS[check].calls) == (tier, calls)


def test_a_check_says_which_permissions_it_takes_each_once():
    assert CHECKS["waf.skip_narrow"].permissions == ("Zone WAF Read", "Firewall Services Read", "DNS Read")
    assert CHECKS["zone.not_moved"].permissions == ()


# The API's description has no permissions for these, or leaves out the one that Cloudflare's own pages name.
ELSEWHERE = {"waf_managed", "waf_custom", "rate_limits", "config_rules", "access_rules", "redirect_rules", "ddos"}


@pytest.mark.parametrize("name", [name for name in (*ZONE, *ACCOUNT) if name not in ELSEWHERE])
def test_the_permission_for_a_resource_is_one_that_the_api_takes(name):
    resource = {**ZONE, **ACCOUNT}[name]
    path = shape(re.sub(r"(phases/|hostnames/settings/)[^/]+", r"\1{}", resource.path.partition("?")[0]))
    (operation,) = [each for each in operations() if each.verb == "GET" and shape(each.path) == path]

    assert not operation.permissions or resource.permission in operation.permissions


async def test_what_the_plan_of_a_zone_does_not_have_is_not_asked_for():
    async with Sandbox(zones=0, quota=None) as box, client(box) as cf:
        names = {plan: box.add_zone(f"{plan}.example", plan=plan).id for plan in ("free", "business", "enterprise")}
        report = await Audit(checks=("zone.hold_on", "cert.saas_healthy")).run(cf)

        assert report.zones == 3
        asked = {plan: box.count("GET", f"/zones/{id}/*") for plan, id in names.items()}
        assert asked == {"free": 1, "business": 1, "enterprise": 2}


async def test_a_phase_without_rules_is_read_as_none_and_anything_else_that_is_missing_is_told(tmp_path):
    async with Sandbox(zones=0, quota=None) as box, client(box) as cf:
        box.add_zone("bare.example")
        audit = Audit(checks=("waf.ratelimit_set",))
        with SnapshotFile.create(tmp_path / "snapshot") as file:
            await audit.collect(cf, file)
            parts = [zone.parts["rate_limits"] for zone in file.zones()]

            assert {part.raw for part in parts} == {b"null"}
            assert all(part.refusal is None for part in parts)


async def test_lists_inside_a_member_are_read_with_what_each_item_has_besides():
    async with Sandbox(zones=3, quota=None) as box, client(box) as cf:
        home = next(iter(box.zones.values())).account_id
        box.add(f"/accounts/{home}/r2/buckets", {"name": "backups"}, {"name": "site"})
        await cf.put(f"/accounts/{home}/r2/buckets/site/domains/managed", json={"enabled": True})
        box.add(f"/accounts/{home}/security-center/insights", {"severity": "Low", "subject": "a.example"})
        report = await Audit(checks=("r2.*", "insights.*")).run(cf)

        found = {(each.check, each.fault.subject) for each in report.findings}
        assert ("r2.public_url_off", "bucket site") in found
        assert ("r2.public_url_off", "bucket backups") not in found
        assert any(check == "insights.low_absent" for check, _ in found)
        assert report.is_whole


async def test_rules_of_the_account_are_read_once_for_all_its_zones():
    async with Sandbox(zones=12, quota=None) as box, client(box) as cf:
        await Audit(checks=("waf.managed_deployed",)).run(cf)

        owners = {zone.account_id for zone in box.zones.values()}
        assert box.count("GET", "/accounts/*/rulesets/*") == len(owners)


async def test_a_zone_is_judged_by_what_its_own_account_executes():
    async with Sandbox(zones=0, quota=None) as box, client(box) as cf:
        web = {"type": "A", "name": "@", "content": "203.0.113.7", "proxied": True}
        zone = box.add_zone("shop.example", plan="enterprise", records=[web])
        execute = {"action": "execute", "expression": 'cf.zone.plan eq "ENT"', "enabled": True}
        execute["action_parameters"] = {"id": "efb7b8c949ac4650a09736fc376e9aee"}
        phase = "rulesets/phases/http_request_firewall_managed/entrypoint"
        before = await Audit(checks=("waf.managed_deployed",)).run(cf)
        await cf.put(f"/accounts/{zone.account_id}/{phase}", json={"rules": [execute]})
        after = await Audit(checks=("waf.managed_deployed",)).run(cf)

        assert [each.check for each in before.findings] == ["waf.managed_deployed"]
        assert after.findings == []


async def test_all_packs_leave_nothing_unknown_in_a_sandbox_whatever_token_reads_it():
    async with Sandbox(zones=20, quota=None) as box:
        for token in (box.token, box.account_token):
            async with Cloudflare(token, base_url=box.url, rate_limit=None) as cf:
                report = await Audit(checks=tuple(PACKS)).run(cf)

            assert dict(report.blind) == {}


async def test_tokens_that_have_ended_are_read_too():
    async with Sandbox(zones=1, quota=None) as box, client(box) as cf:
        (zone,) = box.zones.values()
        path = f"/accounts/{zone.account_id}/tokens"
        facts = {"id": "t9", "name": "old", "status": "active", "policies": []}
        facts["expires_on"] = timestamp(box.now + timedelta(days=1))
        box._world.store.resources.put(path, "t9", StoredResource(facts))  # pyright: ignore[reportPrivateUsage]
        box.travel(timedelta(days=2))
        report = await Audit(checks=("token.expired_absent",)).run(cf)

        assert [each.fault.subject for each in report.findings] == ["token old"]
