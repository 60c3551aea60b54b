"""Over many zones with rules and products, every fault is found, and nothing that only looks like one."""

from cfapi import Cloudflare
from cfapi.audit import CHECKS, Audit, Terms
from cfapi.sandbox import Sandbox
from tests.support.audit_runs import found
from tests.support.product_faults import VARIANTS, equip

ZONES = 500
MOST_CALLS = 15
JUDGED = {each.check for each in VARIANTS}
# One setting decides these, or what the decoy of another check is a decoy of, too.
WITHOUT_DECOY = {"origin.pulls_authenticated", "http.hotlinks_refused", "waf.owasp_deployed"}


async def test_every_fault_in_rules_and_products_is_found_and_no_decoy_with_15_calls_a_zone_at_most():
    async with Sandbox(zones=ZONES, quota=None) as box, Cloudflare(box.token, base_url=box.url, rate_limit=None) as cf:
        faults, decoys = equip(box)
        before = len(box.requests)
        report = await Audit(checks=("full", "http.hotlinks_refused"), terms=Terms(now=box.now)).run(cf)
        told = {each for each in found(report) if each[0] in JUDGED}
        calls = len([each for each in box.requests[before:] if each.path.startswith("/zones/")])

        assert {check for check, _, _ in faults} == JUDGED
        assert faults - told == set()
        assert told - faults == set()
        assert not told & decoys
        assert {check for check, _, _ in decoys} == JUDGED - WITHOUT_DECOY
        assert calls <= MOST_CALLS * ZONES
        assert found(report) - told == {(each.check, each.zone, each.resource) for each in box.planted}


def test_every_check_of_zones_in_the_pack_full_has_a_fault_among_these():
    assert {check.id for check in CHECKS.values() if (check.pack, check.scope) == ("full", "zone")} <= JUDGED
