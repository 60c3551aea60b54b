"""/zones/{id}/ssl/certificate_packs: list, get, order, edit, delete, quota."""

from collections.abc import Iterable
from typing import Any, cast

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.pagination import one_of, paged
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.ssl.certificate_lifecycle import begin
from cfapi.sandbox.services.ssl.packs import validation_record
from cfapi.sandbox.state.zone import find

_BASE = "/zones/{zone_id}/ssl/certificate_packs"
_ORDERABLE: dict[str, tuple[Any, ...]] = {
    "type": ("advanced",),
    "validation_method": ("txt", "http", "email"),
    "validity_days": (14, 30, 90, 365),
    "certificate_authority": ("google", "lets_encrypt", "ssl_com"),
}
_ADVANCED = {"free": 0, "pro": 10, "business": 20, "enterprise": 100}
_MOST_HOSTS = 50


def list_(request: ResourceRequest) -> Response:
    """Active packs; all of them with status=all or, as the guide writes it, ssl_status=all."""
    everything = [one_of(request.query, name, ("all",)) for name in ("status", "ssl_status")]
    packs = [*request.zone().packs.values(), *_uploaded(request)]
    if not any(everything):
        packs = [pack for pack in packs if pack["status"] == "active"]
    return paged(packs, request.query)


def _uploaded(request: ResourceRequest) -> list[Json]:
    """The certificates that somebody uploaded: each is a pack of its own, with one certificate."""
    found = request.resources.facts(f"/zones/{request.zone().id}/custom_certificates")
    return [
        {
            "id": each["id"],
            "type": each.get("type", "legacy_custom"),
            "hosts": each["hosts"],
            "primary_certificate": each["id"],
            "status": each["status"],
            "certificates": [each],
            "created_on": each.get("uploaded_on"),
        }
        for each in found
    ]


def get(request: ResourceRequest) -> Response:
    return Response(_pack(request))


def order(request: ResourceRequest) -> Response:
    zone = request.zone()
    fields = request.fields("hosts", *_ORDERABLE)
    for name, choices in _ORDERABLE.items():
        if fields[name] not in choices:
            raise codes.PACK_VALUE.error(name=name, why=f"it is none of {', '.join(map(str, choices))}")
    pack: Json = {
        "id": request.store.new_uuid(),
        "type": "advanced",
        "hosts": _hosts(fields["hosts"], zone.name),
        "primary_certificate": "0",
        "status": "initializing",
        "certificates": [],
        "created_on": request.timestamp,
        "validity_days": fields["validity_days"],
        "validation_method": fields["validation_method"],
        "certificate_authority": fields["certificate_authority"],
        "cloudflare_branding": bool(fields.get("cloudflare_branding", False)),
        "validation_records": [validation_record(request.store.source, zone.name)],
        "validation_errors": [],
    }
    zone.packs[pack["id"]] = pack
    begin(request.store, zone, pack, request.now)
    return Response(pack)


def _hosts(raw: Any, zone: str) -> list[str]:
    if not isinstance(raw, list) or not all(isinstance(host, str) for host in cast("Iterable[Any]", raw)):
        raise codes.PACK_HOSTS_SHAPE.error()
    hosts = cast("list[str]", raw)
    if len(hosts) > _MOST_HOSTS or zone not in hosts:
        raise codes.PACK_HOSTS.error(why=f"{zone} must be one of at most {_MOST_HOSTS}")
    if outside := [host for host in hosts if host != zone and not host.endswith(f".{zone}")]:
        raise codes.PACK_HOSTS.error(why=f"{outside[0]} is not in the zone")
    return hosts


def edit(request: ResourceRequest) -> Response:
    """Add the branding, or, with an empty body, begin the validation anew."""
    pack, fields = _pack(request), request.fields() if request.raw else {}
    branding = fields.get("cloudflare_branding", pack["cloudflare_branding"])
    if not isinstance(branding, bool):
        raise codes.PACK_VALUE.error(name="cloudflare_branding", why="it must be true or false")
    pack["cloudflare_branding"] = branding
    if not fields and not pack["certificates"]:
        begin(request.store, request.zone(), pack, request.now)
    return Response(pack)


def delete(request: ResourceRequest) -> Response:
    pack = _pack(request)
    if pack["type"] != "advanced":
        raise codes.PACK_NOT_ADVANCED.error()
    del request.zone().packs[pack["id"]]
    return Response({"id": pack["id"]})


def quota(request: ResourceRequest) -> Response:
    zone = request.zone()
    used = sum(pack["type"] == "advanced" for pack in zone.packs.values())
    return Response({"advanced": {"allocated": max(_ADVANCED[zone.plan], used), "used": used}})


def _pack(request: ResourceRequest) -> Json:
    return find(request.zone().packs, request.args["pack_id"], codes.PACK_MISSING)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _BASE): list_,
    ("POST", _BASE + "/order"): order,
    ("GET", _BASE + "/quota"): quota,
    ("GET", _BASE + "/{pack_id}"): get,
    ("PATCH", _BASE + "/{pack_id}"): edit,
    ("DELETE", _BASE + "/{pack_id}"): delete,
}
