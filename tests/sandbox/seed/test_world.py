"""What a seed makes, and that the ledger of planted faults tells all of it and nothing else."""

import re
from datetime import datetime, timedelta
from typing import Any

import attrs
import pytest

from cfapi.sandbox import Sandbox, SeededFinding
from cfapi.sandbox.seed.seeded_findings import DECOYS, FAULTS, OF_PRODUCTS
from cfapi.sandbox.services.ssl.packs import STUCK
from tests.support.sandbox import Ask, Start


async def every_page(ask: Ask, box: Sandbox, path: str, **params: str) -> list[Any]:
    """All items of a listing, as its own result_info says how many there are."""
    found: list[Any] = []
    page, total, pages = 0, 0, 1
    while page < pages:
        page += 1
        reply = await ask(box, "GET", path, params={**params, "page": str(page), "per_page": "50"})
        found += reply.result
        pages, total = reply.info["total_pages"], reply.info["total_count"]
        assert reply.info["count"] == len(reply.result)
    assert total == len(found)
    return found


def judge_settings(settings: dict[str, Any]) -> dict[str, str]:
    """This test's own rules, written from the specification and not from the code."""
    hsts = settings["security_header"]["strict_transport_security"]
    rules = {
        "min_tls_version": ("tls.min_version_12", settings["min_tls_version"] in {"1.2", "1.3"}),
        "always_use_https": ("tls.https_forced", settings["always_use_https"] == "on"),
        "ssl": ("tls.origin_encrypted", settings["ssl"] in {"full", "strict", "origin_pull"}),
        "security_header": ("tls.hsts_on", hsts["enabled"] and hsts["max_age"] > 300),
    }
    return {id: check for id, (check, good) in rules.items() if not good}


JUDGED = {"tls.min_version_12", "tls.https_forced", "tls.origin_encrypted", "tls.hsts_on", "dns.dnssec_active"}


async def audit(ask: Ask, box: Sandbox) -> list[SeededFinding]:
    found: list[SeededFinding] = []
    for zone in await every_page(ask, box, "/zones"):
        if zone["status"] != "active" or zone["paused"]:
            continue
        base, name = f"/zones/{zone['id']}", zone["name"]
        if any(record["proxied"] for record in await every_page(ask, box, f"{base}/dns_records")):
            listed = (await ask(box, "GET", f"{base}/settings")).result
            settings = {each["id"]: each["value"] for each in listed}
            found += [SeededFinding(check, name, id) for id, check in judge_settings(settings).items()]
        dnssec = (await ask(box, "GET", f"{base}/dnssec")).result
        settled = box.now - datetime.fromisoformat(dnssec["modified_on"]) > timedelta(days=1)
        if dnssec["status"] != "active" and settled and zone["type"] == "full":
            found.append(SeededFinding("dns.dnssec_active", name, "dnssec"))
    return found


@pytest.mark.parametrize(("zones", "seed"), [(0, 1), (1, 1), (7, 3), (25, 1), (25, 2), (60, 5), (250, 1)])
async def test_the_ledger_tells_every_fault_and_no_other(start: Start, ask: Ask, zones: int, seed: int):
    box = await start(zones=zones, seed=seed)
    told = [each for each in box.planted if each.check in JUDGED]
    assert sorted(await audit(ask, box), key=attrs.astuple) == sorted(told, key=attrs.astuple)
    assert len(set(box.planted)) == len(box.planted)
    assert not set(box.planted) & set(box.decoys)


@pytest.mark.parametrize("seed", range(20))
def test_every_kind_of_fault_occurs_among_25_zones(seed: int):
    assert {each.check for each in Sandbox(zones=25, seed=seed).planted} >= {each.check for each in FAULTS}


@pytest.mark.parametrize("seed", range(5))
def test_every_kind_of_fault_and_decoy_occurs_among_250_zones(seed: int):
    box = Sandbox(zones=250, seed=seed)
    of_zones = {"zone.not_moved", "zone.not_stale_pending", "zone.status_active"}
    faults, decoys = OF_PRODUCTS
    assert {each.check for each in box.planted} == {each.check for each in (*FAULTS, *faults)} | of_zones
    assert {each.check for each in box.decoys} >= {each.check for each in (*DECOYS, *decoys)}


@pytest.mark.parametrize("seed", range(5))
def test_about_two_fifths_of_the_zones_have_findings(seed: int):
    faulty = {each.zone for each in Sandbox(zones=250, seed=seed).planted}
    assert 0.3 < len(faulty) / 250 < 0.5


def test_every_variant_of_a_fault_occurs_among_250_zones():
    box = Sandbox(zones=250)
    packs = [pack for zone in box.zones.values() for pack in zone.packs.values()]
    statuses = {pack["status"] for pack in packs}
    assert statuses >= {"active", "expired", "deletion_timed_out", "deleted"}
    assert len(statuses.intersection(STUCK)) > 3
    ssl = {zone.settings["ssl"] for zone in box.zones.values()}
    assert ssl == {"off", "flexible", "full", "strict", "origin_pull"}
    assert {zone.settings["min_tls_version"] for zone in box.zones.values()} == {"1.0", "1.1", "1.2", "1.3"}
    assert {zone.dnssec["status"] for zone in box.zones.values()} >= {"active", "disabled", "pending", "error"}
    assert {zone.type for zone in box.zones.values()} == {"full", "partial", "secondary"}


def test_of_a_zone_that_is_not_served_only_that_is_a_fault():
    box = Sandbox(zones=250)
    served = {zone.name for zone in box.zones.values() if zone.status == "active" and not zone.facts["paused"]}
    of_others = {each.check for each in box.planted if each.zone not in served}
    assert of_others == {"zone.not_moved", "zone.not_stale_pending", "zone.status_active"}


def test_stuck_packs_say_why_and_hold_no_certificates():
    packs = [pack for zone in Sandbox(zones=250).zones.values() for pack in zone.packs.values()]
    timed_out = [pack for pack in packs if pack["status"] in STUCK and pack["status"].endswith("timed_out")]
    assert timed_out
    assert all(pack["certificates"] == [] and pack["validation_errors"][0]["message"] for pack in timed_out)


def test_the_same_seed_and_moment_make_the_same_world(time: Any):
    one, two = (Sandbox(zones=40, seed=7, clock=time.clock) for _ in range(2))
    for name in ("token", "account_token", "limited_token", "email", "key", "planted", "invites", "records"):
        assert getattr(one, name) == getattr(two, name), name
    for zone, twin in zip(one.zones.values(), two.zones.values(), strict=True):
        assert (zone.facts, zone.settings, zone.dnssec, zone.packs) == (
            twin.facts,
            twin.settings,
            twin.dnssec,
            twin.packs,
        )


def test_another_seed_makes_another_world(time: Any):
    one, two = (Sandbox(zones=40, seed=seed, clock=time.clock) for seed in (7, 8))
    assert one.token != two.token
    assert not one.zones.keys() & two.zones.keys()
    assert one.planted != two.planted


def test_more_zones_leave_the_first_ones_as_they_were(time: Any):
    few, many = (Sandbox(zones=count, clock=time.clock) for count in (10, 30))
    assert list(few.zones) == list(many.zones)[:10]


def test_records_do_not_depend_on_the_order_or_moment_they_are_asked_for(time: Any):
    one, two = (Sandbox(zones=5, clock=time.clock) for _ in range(2))
    first = {id: zone.records for id, zone in one.zones.items()}
    time.elapsed = 5000
    second = {id: zone.records for id, zone in reversed(two.zones.items())}
    assert first == second


def test_zones_have_ten_to_forty_records():
    assert all(10 <= len(zone.records) <= 40 for zone in Sandbox(zones=50).zones.values())


def test_names_are_unique_and_nobodys():
    box = Sandbox(zones=5000)
    names = [zone.name for zone in box.zones.values()]
    assert len(set(names)) == 5000
    assert all(name.endswith((".example", ".test")) for name in names)


def test_ids_and_dates_look_like_the_real_ones():
    box = Sandbox(zones=25)
    for zone in box.zones.values():
        assert re.fullmatch(r"[0-9a-f]{32}", zone.id)
        for pack in zone.packs.values():
            assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", pack["id"])
            dates = [each["expires_on"] for each in pack["certificates"]] + [pack["created_on"]]
            assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", date) for date in dates)


def test_now_is_the_clocks_moment(time: Any):
    box = Sandbox(zones=1, clock=time.clock)
    time.elapsed = 90
    assert box.now == time.now()
