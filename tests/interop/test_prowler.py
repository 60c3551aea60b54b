"""Prowler audits the zones of the sandbox, and finds what is wrong with them and nothing else."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.state.zone import Zone
from cfapi.sync import Cloudflare
from tests.support.interop.installed import PROWLER
from tests.support.interop.programs import needs, run
from tests.support.interop.strangers import Strangers, distribution
from tests.support.paths import INTEROP

STRANGERS = Strangers(
    {"Prowler (PyPI `prowler`)": distribution("prowler", INTEROP / "prowler")}, "`CLOUDFLARE_BASE_URL`"
)

pytestmark = needs(PROWLER)


def has_hsts(zone: Zone) -> bool:
    hsts = zone.settings["security_header"]["strict_transport_security"]
    return hsts["enabled"] and hsts["include_subdomains"] and hsts["max_age"] >= 15_768_000


def has_spf(zone: Zone) -> bool:
    """It takes any name's record, and knows no redirect."""
    texts = (each["content"].strip('"') for each in zone.records.values() if each["type"] == "TXT")
    return any(text.startswith("v=spf1") and text.endswith("-all") for text in texts)


# What Prowler calls each check, and when it should pass.
CHECKS: dict[str, Callable[[Zone], bool]] = {
    "zone_ssl_strict": lambda zone: zone.settings["ssl"] == "strict",
    "zone_min_tls_version_secure": lambda zone: zone.settings["min_tls_version"] in {"1.2", "1.3"},
    "zone_tls_1_3_enabled": lambda zone: zone.settings["tls_1_3"] in {"on", "zrt"},
    "zone_https_redirect_enabled": lambda zone: zone.settings["always_use_https"] == "on",
    "zone_dnssec_enabled": lambda zone: zone.dnssec["status"] == "active",
    "zone_hsts_enabled": has_hsts,
    "zone_record_spf_exists": has_spf,
}
LIMITS = "zone_rate_limiting_enabled"


@pytest.mark.timeout(300)  # it loads the SDKs of all clouds, whatever it is asked
@pytest.mark.cfapi_sandbox(zones=24)
def test_its_findings_are_the_faults_of_the_zones(box: Sandbox, tmp_path: Path):
    """Eight checks of 26 zones fail where a zone is misconfigured, and nowhere else."""
    box.add_zone("open.example", settings={"ssl": "off", "min_tls_version": "1.0", "tls_1_3": "off"})
    limited = box.add_zone("limited.example", records=[{"type": "TXT", "name": "@", "content": "v=spf1 -all"}])
    rule = {"id": "0" * 32, "action": "block", "expression": "true", "enabled": True, "version": "1"}
    box.add(f"/zones/{limited.id}/rulesets", {"phase": "http_ratelimit", "kind": "zone", "rules": [rule]})

    said = ("--output-formats", "json-ocsf", "--output-directory", tmp_path, "--output-filename", "found")
    ended = run(
        box, tmp_path, PROWLER, "cloudflare", "--no-banner", "--ignore-exit-code-3", *said, "--checks", *CHECKS, LIMITS
    )

    assert ended.returncode == 0, ended.stdout + ended.stderr
    found = json.loads((tmp_path / "found.ocsf.json").read_text("utf-8"))
    passed = {(each["metadata"]["event_code"], name(each)): each["status_code"] == "PASS" for each in found}
    told = {(check, zone.name): test(zone) for check, test in CHECKS.items() for zone in box.zones.values()}
    assert passed == told | {(LIMITS, zone.name): limits_rates(box, zone) for zone in box.zones.values()}
    for check in (*CHECKS, LIMITS):
        assert {passed[check, zone.name] for zone in box.zones.values()} == {True, False}, check


def limits_rates(box: Sandbox, zone: Zone) -> bool:
    """Whether a zone has a rule that limits rates."""
    with Cloudflare(box.token, base_url=box.url) as cf:
        rulesets = cf.rulesets.list(zone_id=zone.id).collect()
        ids = [each.id for each in rulesets if each.phase == "http_ratelimit" and each.kind == "zone"]
        return any(cf.rulesets.get(each, zone_id=zone.id).rules for each in ids)


def name(finding: dict) -> str:
    return finding["resources"][0]["name"]
