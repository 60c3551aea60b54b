"""/zones/{id}/ssl: Universal SSL, its switch, and where the validation of each pack stands.

A zone whose DNS is Cloudflare's has one pack for itself and all names directly below. Of any other, each name has its
own once it is proxied: developers.cloudflare.com/ssl/edge-certificates/universal-ssl/enable-universal-ssl/
"""

from datetime import datetime

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.ssl.certificate_lifecycle import begin, deploy
from cfapi.sandbox.services.ssl.packs import SIGNATURES, ordered_pack
from cfapi.sandbox.state.resource_store import StoredResource
from cfapi.sandbox.state.store import Store
from cfapi.sandbox.state.zone import Zone

_BASE = "/zones/{zone_id}/ssl"
_SWITCH = f"{_BASE}/universal/settings"
# The status of a certificate by the status of its pack; what is not here has the same name in both.
_CERTIFICATE_STATUS = {
    "pending_validation": "authorizing",
    "pending_issuance": "issuing",
    "validation_timed_out": "timing_out",
    "issuance_timed_out": "timing_out",
    "initializing_timed_out": "timing_out",
    "deployment_timed_out": "timing_out",
}
_SIGNATURES = {"ECDSAWithSHA384": "ECDSAWithSHA256"}


def order(store: Store, zone: Zone, now: datetime, *, served: bool = False) -> None:
    """The pack of a zone of type full, if it wants one.

    Args:
        store: Where the zone is.
        zone: A zone without such a pack.
        now: The moment of the order.
        served: Whether the zone has been active for long enough to have the certificates already.
    """
    if zone.type == "full" and _is_enabled(store, zone):
        pack = _ordered(store, zone, [zone.name, f"*.{zone.name}"], now)
        deploy(store, zone, pack, now) if served else begin(store, zone, pack, now)


def cover(store: Store, zone: Zone, host: str, now: datetime) -> None:
    """The pack of one proxied name of a zone of another type, if none has it yet."""
    covered = {each for pack in zone.packs.values() for each in pack["hosts"]}
    if host not in covered and _is_enabled(store, zone):
        begin(store, zone, _ordered(store, zone, [host], now), now)


def _ordered(store: Store, zone: Zone, hosts: list[str], now: datetime) -> Json:
    pack = ordered_pack(store.source, hosts[0], kind="universal", hosts=hosts, now=now)
    zone.packs[pack["id"]] = pack
    return pack


def _is_enabled(store: Store, zone: Zone) -> bool:
    kept = store.resources.singles.get(_SWITCH.format(zone_id=zone.id))
    return kept is None or kept.facts["enabled"] is True


def universal(request: ResourceRequest) -> Response:
    kept = request.resources.singles.get(request.path)
    return Response(kept.facts if kept else {"enabled": True})


def edit_universal(request: ResourceRequest) -> Response:
    enabled = request.fields().get("enabled")
    if not isinstance(enabled, bool):
        raise codes.PACK_VALUE.error(name="enabled", why="it must be true or false")
    zone, before = request.zone(), _is_enabled(request.store, request.zone())
    facts: Json = {"enabled": enabled}
    request.resources.singles[request.path] = StoredResource(facts)
    if before and not enabled:
        _withdraw(zone)
    elif enabled and not before:
        order(request.store, zone, request.now)
    return Response(facts)


def _withdraw(zone: Zone) -> None:
    """Take the certificates from the edge; those that were ordered or uploaded stay."""
    for id in [id for id, pack in zone.packs.items() if pack["type"] == "universal"]:
        del zone.packs[id]


def verification(request: ResourceRequest) -> Response:
    zone = request.zone()
    return Response([_state(pack) for pack in zone.packs.values()])


def _state(pack: Json) -> Json:
    status = _CERTIFICATE_STATUS.get(pack["status"], pack["status"])
    signature = pack["certificates"][0]["signature"] if pack["certificates"] else SIGNATURES[0]
    state: Json = {
        "cert_pack_uuid": pack["id"],
        "certificate_status": status,
        "signature": _SIGNATURES.get(signature, signature),
        "validation_method": pack["validation_method"],
        "verification_status": status == "active",
        "brand_check": False,
    }
    for record in pack.get("validation_records", ())[:1]:
        state["verification_info"] = {"record_name": record["txt_name"], "record_target": record["txt_value"]}
    return state


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _SWITCH): universal,
    ("PATCH", _SWITCH): edit_universal,
    ("GET", _BASE + "/verification"): verification,
}
