"""Each check with plain values: what is a finding, what is not, and what can't be told."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from cfapi.api.dns.dnssec import DNSSEC
from cfapi.api.ssl.certificate_packs import CertificatePack
from cfapi.audit.checks import CHECKS, Terms, choose
from cfapi.audit.findings import Finding
from cfapi.audit.snapshot import Inconclusive, Snapshot
from cfapi.errors import Forbidden
from tests.support.codec import decode

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
TERMS = Terms(NOW)


class SomeZone:
    id = "0" * 32
    name = "example.com"


def snapshot(**parts: Any) -> Snapshot:
    return Snapshot(SomeZone(), parts)  # type: ignore[arg-type]


def findings(check: str, **parts: Any) -> list[Finding]:
    return CHECKS[check].findings(snapshot(**parts), TERMS)


def pack(*ends: timedelta | None, status: str = "active", primary: int = 0, error: str = "") -> CertificatePack:
    """A pack as the API sends it, whose certificates end so long after now."""
    certificates = [
        {
            "id": f"c{place}",
            "hosts": [],
            "status": "active",
            "expires_on": (NOW + end).isoformat() if end is not None else None,
        }
        for place, end in enumerate(ends)
    ]
    raw = {
        "id": "pack-1",
        "type": "universal",
        "hosts": ["a.example.com", "b.example.com"],
        "status": status,
        "primary_certificate": f"c{primary}",
        "certificates": certificates,
        "validation_errors": [{"message": error}] if error else None,
    }
    return decode(json.dumps(raw).encode(), CertificatePack)


DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("end", [-60 * DAY, -SECOND, timedelta(0), DAY, 29 * DAY, 30 * DAY])
@pytest.mark.parametrize("status", ["active", "expired"])
def test_a_pack_that_has_expired_or_expires_within_30_days_is_a_finding(end, status):
    (finding,) = findings("cert.pack_not_expiring", packs=[pack(end, status=status)])

    assert (finding.resource, finding.zone) == ("pack-1", "example.com")
    assert ("expired" if end <= timedelta(0) else "expires in") in finding.problem


@pytest.mark.parametrize("end", [30 * DAY + SECOND, 31 * DAY, 89 * DAY])
def test_a_pack_that_lasts_longer_is_fine(end):
    assert findings("cert.pack_not_expiring", packs=[pack(end)]) == []


def test_the_primary_certificate_is_what_counts():
    assert findings("cert.pack_not_expiring", packs=[pack(5 * DAY, 80 * DAY, primary=1)]) == []
    assert len(findings("cert.pack_not_expiring", packs=[pack(5 * DAY, 80 * DAY, primary=0)])) == 1


def test_without_the_primary_certificate_the_first_one_to_end_counts():
    assert len(findings("cert.pack_not_expiring", packs=[pack(80 * DAY, 5 * DAY, primary=9)])) == 1


def test_a_pack_in_use_that_does_not_say_when_it_ends_cannot_be_told():
    with pytest.raises(Inconclusive, match="pack-1"):
        findings("cert.pack_not_expiring", packs=[pack(None)])


@pytest.mark.parametrize(
    "status",
    [
        "initializing",
        "pending_validation",
        "pending_issuance",
        "pending_deployment",
        "validation_timed_out",
        "issuance_timed_out",
    ],
)
def test_a_pack_that_is_stuck_is_a_finding_of_its_own_kind_only(status):
    (finding,) = findings("cert.pack_healthy", packs=[pack(status=status, error="no TXT record")])

    assert "no TXT record" in finding.problem
    assert findings("cert.pack_not_expiring", packs=[pack(status=status)]) == []


@pytest.mark.parametrize("status", ["active", "expired", "deleted", "inactive", "backup_issued", "something_new"])
def test_a_pack_of_another_status_is_not_stuck(status):
    assert findings("cert.pack_healthy", packs=[pack(80 * DAY, status=status)]) == []


@pytest.mark.parametrize(
    ("check", "setting", "bad", "good"),
    [
        ("tls.min_version_12", "min_tls_version", ["1.0", "1.1"], ["1.2", "1.3"]),
        ("tls.v13_on", "tls_1_3", ["off"], ["on", "zrt"]),
        ("tls.https_forced", "always_use_https", ["off"], ["on"]),
        ("tls.origin_encrypted", "ssl", ["off", "flexible"], ["full", "strict", "origin_pull"]),
    ],
)
def test_a_setting_is_a_finding_where_it_is_bad_and_cannot_be_told_where_it_is_unknown(check, setting, bad, good):
    for value in bad:
        assert [finding.resource for finding in findings(check, settings={setting: value})] == [setting]
    for value in good:
        assert findings(check, settings={setting: value}) == []
    for value in (None, "something_new", 1, {"enabled": True}, []):
        with pytest.raises(Inconclusive, match=setting):
            findings(check, settings={setting: value})
    with pytest.raises(Inconclusive, match=setting):
        findings(check, settings={})


@pytest.mark.parametrize(
    ("value", "count"),
    [({"strict_transport_security": {"enabled": True}}, 0), ({"strict_transport_security": {"enabled": False}}, 1)],
)
def test_hsts_is_a_finding_where_it_is_off(value, count):
    assert len(findings("tls.hsts_on", settings={"security_header": value})) == count


@pytest.mark.parametrize(
    "value", ["on", {}, {"strict_transport_security": {}}, {"strict_transport_security": {"enabled": "no"}}]
)
def test_hsts_that_does_not_say_whether_it_is_on_cannot_be_told(value):
    with pytest.raises(Inconclusive, match="HSTS"):
        findings("tls.hsts_on", settings={"security_header": value})


@pytest.mark.parametrize(("status", "count"), [("active", 0), ("pending", 1), ("disabled", 1), ("error", 1)])
def test_dnssec_is_a_finding_unless_it_is_active(status, count):
    assert len(findings("dns.dnssec_active", dnssec=decode(b'{"status":"%s"}' % status.encode(), DNSSEC))) == count


def test_dnssec_that_waits_for_its_ds_record_has_a_message_of_its_own():
    (finding,) = findings("dns.dnssec_active", dnssec=decode(b'{"status":"pending"}', DNSSEC))

    assert "DS record" in finding.problem


@pytest.mark.parametrize("answer", [b"{}", b'{"status":null}', b'{"status":"something_new"}'])
def test_dnssec_without_a_known_status_cannot_be_told(answer):
    with pytest.raises(Inconclusive, match="DNSSEC"):
        findings("dns.dnssec_active", dnssec=decode(answer, DNSSEC))


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_what_could_not_be_read_cannot_be_told(check):
    refused = Forbidden("GET", "/zones/0/settings", status=403)

    with pytest.raises(Inconclusive, match="403"):
        check.findings(snapshot(settings=refused, packs=refused, dnssec=refused), TERMS)


def test_checks_are_chosen_by_id_or_pattern():
    assert [check.id for check in choose(("cert.*", "tls.v13_on"))] == [
        "cert.pack_not_expiring",
        "cert.pack_healthy",
        "tls.v13_on",
    ]
    assert len(choose(())) == len(CHECKS) == 8
