"""Certificate packs as the API shows them: issued ones with their certificates, stuck ones without."""

import random
from datetime import datetime, timedelta

from cfapi.sandbox.json_values import Json
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.ids import hex_id, uuid_id

VALIDITY_DAYS = 90
STUCK = (
    "pending_validation",
    "validation_timed_out",
    "pending_issuance",
    "initializing",
    "pending_deployment",
    "issuance_timed_out",
    "initializing_timed_out",
    "deployment_timed_out",
)
_STUCK_WHY = {
    "pending_validation": "The TXT record for the domain control validation was not found.",
    "validation_timed_out": "The domain control validation was not completed in time.",
    "pending_issuance": "The certificate authority has not issued the certificate yet.",
    "initializing": "The order has not been passed to the certificate authority yet.",
    "pending_deployment": "The certificate has not been deployed yet.",
    "issuance_timed_out": "The certificate authority did not issue the certificate in time.",
    "initializing_timed_out": "The order could not be passed to the certificate authority in time.",
    "deployment_timed_out": "The certificate could not be deployed in time.",
}
_AUTHORITIES = {"lets_encrypt": "LetsEncrypt", "google": "GoogleTrustServices", "ssl_com": "SSLCom"}
SIGNATURES = ("ECDSAWithSHA384", "SHA256WithRSA")


def issued_pack(
    source: random.Random, zone_id: str, *, kind: str, hosts: list[str], expires: datetime, status: str
) -> Json:
    """A pack whose certificates all expire at the same moment."""
    pack = _pack(source, kind, hosts, expires - timedelta(days=VALIDITY_DAYS), status)
    issue(source, zone_id, pack, expires)
    return pack


def issue(source: random.Random, zone_id: str, pack: Json, expires: datetime) -> None:
    """Put certificates into a pack."""
    signatures = SIGNATURES[: source.choice((1, 1, 2))]
    pack["certificates"] = [_certificate(source, pack, zone_id, expires, each) for each in signatures]
    pack["primary_certificate"] = pack["certificates"][0]["id"]


def ordered_pack(source: random.Random, name: str, *, kind: str, hosts: list[str], now: datetime) -> Json:
    """A pack at the beginning of its life, with what proves whose the name is."""
    pack = _pack(source, kind, hosts, now, "initializing")
    return pack | {"validation_records": [validation_record(source, name)], "validation_errors": []}


def stuck_pack(source: random.Random, name: str, *, kind: str, hosts: list[str], now: datetime, status: str) -> Json:
    """A pack that never got its certificates, and says why."""
    pack = _pack(source, kind, hosts, now - timedelta(days=source.uniform(2, 20)), status)
    pack["validation_errors"] = [{"message": _STUCK_WHY[status]}]
    pack["validation_records"] = [validation_record(source, name)]
    return pack


def validation_record(source: random.Random, name: str) -> Json:
    return {
        "status": "pending",
        "txt_name": f"_acme-challenge.{name}",
        "txt_value": hex_id(source) + hex_id(source)[:11],
    }


def _pack(source: random.Random, kind: str, hosts: list[str], created: datetime, status: str) -> Json:
    return {
        "id": uuid_id(source),
        "type": kind,
        "hosts": hosts,
        "primary_certificate": "0",
        "status": status,
        "certificates": [],
        "created_on": timestamp(created),
        "validity_days": VALIDITY_DAYS,
        "validation_method": "txt",
        "certificate_authority": source.choice(list(_AUTHORITIES)),
        "cloudflare_branding": False,
    }


def _certificate(source: random.Random, pack: Json, zone_id: str, expires: datetime, signature: str) -> Json:
    issued = expires - timedelta(days=pack["validity_days"])
    return {
        "id": uuid_id(source),
        "hosts": pack["hosts"],
        "issuer": _AUTHORITIES[pack["certificate_authority"]],
        "signature": signature,
        "status": pack["status"],
        "bundle_method": "ubiquitous",
        "zone_id": zone_id,
        "uploaded_on": timestamp(issued + timedelta(minutes=source.uniform(1, 30))),
        "modified_on": timestamp(issued + timedelta(minutes=source.uniform(30, 60))),
        "expires_on": timestamp(expires.replace(microsecond=0)),
        "priority": None,
    }
