"""/zones/{id}/ssl/certificate_packs: list, get, order, edit, delete, quota."""

from collections.abc import Iterable
from typing import Any, cast

from cfapi.sandbox import life
from cfapi.sandbox.answers import Answer, Json, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.certificates import validation_record
from cfapi.sandbox.listing import one_of, paged
from cfapi.sandbox.router import Route
from cfapi.sandbox.store import find
from cfapi.sandbox.zone import Items

_BASE = "/zones/{zone_id}/ssl/certificate_packs"
_ORDERABLE: dict[str, tuple[Any, ...]] = {
    "type": ("advanced",),
    "validation_method": ("txt", "http", "email"),
    "validity_days": (14, 30, 90, 365),
    "certificate_authority": ("google", "lets_encrypt", "ssl_com"),
}
_ADVANCED = {"free": 0, "pro": 10, "business": 20, "enterprise": 100}
_MOST_HOSTS = 50


def list_(call: Call) -> Answer:
    """Active packs; all of them with status=all or, as the guide writes it, ssl_status=all."""
    everything = [one_of(call.query, name, ("all",)) for name in ("status", "ssl_status")]
    packs = list(_packs(call).values())
    if not any(everything):
        packs = [pack for pack in packs if pack["status"] == "active"]
    return paged(packs, call.query)


def get(call: Call) -> Answer:
    return Answer(_pack(call))


def order(call: Call) -> Answer:
    zone = call.zone()
    fields = call.fields("hosts", *_ORDERABLE)
    for name, choices in _ORDERABLE.items():
        if fields[name] not in choices:
            raise Refusal(400, 1450, f"Invalid {name}: it is none of {', '.join(map(str, choices))}")
    pack: Json = {
        "id": call.store.new_uuid(),
        "type": "advanced",
        "hosts": _hosts(fields["hosts"], zone.name),
        "primary_certificate": "0",
        "status": "initializing",
        "certificates": [],
        "created_on": call.stamp,
        "validity_days": fields["validity_days"],
        "validation_method": fields["validation_method"],
        "certificate_authority": fields["certificate_authority"],
        "cloudflare_branding": bool(fields.get("cloudflare_branding", False)),
        "validation_records": [validation_record(call.store.source, zone.name)],
        "validation_errors": [],
    }
    zone.packs[pack["id"]] = pack
    life.begin(call.store, zone, pack, call.now)
    return Answer(pack)


def _hosts(raw: Any, zone: str) -> list[str]:
    if not isinstance(raw, list) or not all(isinstance(host, str) for host in cast("Iterable[Any]", raw)):
        raise Refusal(400, 1451, "Invalid hosts: it must be a list of names")
    hosts = cast("list[str]", raw)
    if len(hosts) > _MOST_HOSTS or zone not in hosts:
        raise Refusal(400, 1452, f"Invalid hosts: {zone} must be one of at most {_MOST_HOSTS}")
    if outside := [host for host in hosts if host != zone and not host.endswith(f".{zone}")]:
        raise Refusal(400, 1452, f"Invalid hosts: {outside[0]} is not in the zone")
    return hosts


def edit(call: Call) -> Answer:
    """Add the branding, or, with an empty body, begin the validation anew."""
    pack, fields = _pack(call), call.fields() if call.raw else {}
    branding = fields.get("cloudflare_branding", pack["cloudflare_branding"])
    if not isinstance(branding, bool):
        raise Refusal(400, 1450, "Invalid cloudflare_branding: it must be true or false")
    pack["cloudflare_branding"] = branding
    if not fields and not pack["certificates"]:
        life.begin(call.store, call.zone(), pack, call.now)
    return Answer(pack)


def delete(call: Call) -> Answer:
    pack = _pack(call)
    if pack["type"] != "advanced":
        raise Refusal(400, 1454, "Only advanced certificate packs can be deleted")
    del call.zone().packs[pack["id"]]
    return Answer({"id": pack["id"]})


def quota(call: Call) -> Answer:
    zone = call.zone()
    used = sum(pack["type"] == "advanced" for pack in zone.packs.values())
    return Answer({"advanced": {"allocated": max(_ADVANCED[zone.plan], used), "used": used}})


def _packs(call: Call) -> Items:
    packs = call.zone().packs
    life.age(packs, call.store.zones.began, call.now)
    return packs


def _pack(call: Call) -> Json:
    return find(_packs(call), call.args["pack_id"], Refusal(404, 1453, "Certificate pack not found"))


ROUTES = (
    Route("GET", _BASE, list_),
    Route("POST", _BASE + "/order", order),
    Route("GET", _BASE + "/quota", quota),
    Route("GET", _BASE + "/{pack_id}", get),
    Route("PATCH", _BASE + "/{pack_id}", edit),
    Route("DELETE", _BASE + "/{pack_id}", delete),
)
