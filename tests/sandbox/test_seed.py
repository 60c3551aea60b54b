"""What a seed makes, and that the ledger of planted faults tells all of it and nothing else."""

import re
from collections import Counter
from datetime import datetime, timedelta
from typing import Any

import attrs
import pytest

from cfapi.sandbox import Planted, Sandbox
from tests.support.sandbox import Ask, Start

CHECKS = {
    "cert.pack_not_expiring",
    "cert.pack_healthy",
    "tls.min_version_12",
    "tls.v13_on",
    "tls.https_forced",
    "tls.origin_encrypted",
    "dns.dnssec_active",
    "tls.hsts_on",
}


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


def judge_pack(pack: dict[str, Any], now: datetime) -> list[str]:
    """This test's own rule, written from the specification and not from the code."""
    if pack["status"] not in {"active", "expired"}:
        return ["cert.pack_healthy"]
    [primary] = [each for each in pack["certificates"] if each["id"] == pack["primary_certificate"]]
    expires = datetime.fromisoformat(primary["expires_on"])
    return ["cert.pack_not_expiring"] if expires - now < timedelta(days=30) else []


def judge_settings(settings: dict[str, Any]) -> dict[str, str]:
    """The settings that are not as they should be, with the check that says so."""
    rules = {
        "min_tls_version": ("tls.min_version_12", settings["min_tls_version"] in {"1.2", "1.3"}),
        "tls_1_3": ("tls.v13_on", settings["tls_1_3"] in {"on", "zrt"}),
        "always_use_https": ("tls.https_forced", settings["always_use_https"] == "on"),
        "ssl": ("tls.origin_encrypted", settings["ssl"] in {"full", "strict"}),
        "security_header": (
            "tls.hsts_on",
            settings["security_header"]["strict_transport_security"]["enabled"],
        ),
    }
    return {id: check for id, (check, good) in rules.items() if not good}


async def audit(ask: Ask, box: Sandbox) -> list[Planted]:
    found: list[Planted] = []
    for zone in await every_page(ask, box, "/zones"):
        base, name = f"/zones/{zone['id']}", zone["name"]
        for pack in await every_page(ask, box, f"{base}/ssl/certificate_packs", status="all"):
            found += [Planted(check, name, pack["id"]) for check in judge_pack(pack, box.now)]
        listed = (await ask(box, "GET", f"{base}/settings")).result
        settings = {each["id"]: each["value"] for each in listed}
        found += [Planted(check, name, id) for id, check in judge_settings(settings).items()]
        if (await ask(box, "GET", f"{base}/dnssec")).result["status"] != "active":
            found.append(Planted("dns.dnssec_active", name, "dnssec"))
    return found


@pytest.mark.parametrize(("zones", "seed"), [(0, 1), (1, 1), (7, 3), (25, 1), (25, 2), (60, 5), (250, 1)])
async def test_the_ledger_tells_every_fault_and_no_other(start: Start, ask: Ask, zones: int, seed: int):
    box = await start(zones=zones, seed=seed)
    found = await audit(ask, box)
    assert sorted(found, key=attrs.astuple) == sorted(box.planted, key=attrs.astuple)
    assert len(set(box.planted)) == len(box.planted)


@pytest.mark.parametrize("seed", range(20))
def test_every_kind_of_fault_occurs_among_25_zones(seed: int):
    assert {each.check for each in Sandbox(zones=25, seed=seed).planted} == CHECKS


@pytest.mark.parametrize("seed", range(5))
def test_about_a_third_of_the_zones_are_faulty(seed: int):
    faulty = {each.zone for each in Sandbox(zones=250, seed=seed).planted}
    assert 0.3 < len(faulty) / 250 < 0.4


def test_every_variant_of_a_fault_occurs_among_250_zones():
    box = Sandbox(zones=250)
    packs = [pack for zone in box.zones.values() for pack in zone.packs.values()]
    statuses = Counter(pack["status"] for pack in packs)
    assert statuses.keys() >= {
        "active",
        "expired",
        "pending_validation",
        "pending_issuance",
        "pending_deployment",
        "initializing",
        "validation_timed_out",
    }
    assert {zone.settings["ssl"] for zone in box.zones.values()} == {"off", "flexible", "full", "strict"}
    assert {zone.settings["min_tls_version"] for zone in box.zones.values()} == {"1.0", "1.1", "1.2", "1.3"}
    assert {zone.dnssec["status"] for zone in box.zones.values()} >= {"active", "disabled", "pending", "error"}


def test_faults_are_planted_in_active_zones_only():
    box = Sandbox(zones=250)
    status = {zone.name: zone.status for zone in box.zones.values()}
    assert {status[each.zone] for each in box.planted} == {"active"}
    assert set(status.values()) > {"active"}


def test_stuck_packs_say_why_and_hold_no_certificates():
    box = Sandbox(zones=100)
    stuck = {each.resource for each in box.planted if each.check == "cert.pack_healthy"}
    packs = [pack for zone in box.zones.values() for id, pack in zone.packs.items() if id in stuck]
    assert len(packs) == len(stuck)
    assert all(pack["certificates"] == [] and pack["validation_errors"][0]["message"] for pack in packs)


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
