"""/zones/{id}/dnssec: get, edit, delete."""

import functools
import random
from datetime import datetime, timedelta

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.ids import hex_id
from cfapi.sandbox.state.zone import Zone

_PATH = "/zones/{zone_id}/dnssec"
_FLAGS = ("dnssec_multi_signer", "dnssec_presigned", "dnssec_use_nsec3")
# Tuples, not sets: what comes in may be unhashable.
_SETTABLE = (None, "active", "disabled")
# How long the parent zone takes to publish the DS record, or to forget it.
_PUBLISHING = timedelta(minutes=15)
# What becomes of a status when DNSSEC is switched on: the parent must publish the DS record first.
_SWITCHED_ON = {"active": "active", "pending-disabled": "active"}


def dnssec_facts(source: random.Random, name: str, now: datetime) -> Json:
    digest = (hex_id(source) + hex_id(source)).upper()
    tag = source.randrange(1, 2**16)
    return {
        "status": "active",
        "flags": 257,
        "algorithm": "13",
        "key_type": "ECDSAP256SHA256",
        "digest_type": "2",
        "digest_algorithm": "SHA256",
        "digest": digest,
        "ds": f"{name}. 3600 IN DS {tag} 13 2 {digest}",
        "key_tag": tag,
        "public_key": (hex_id(source) * 3)[:86] + "==",
        "modified_on": timestamp(now - timedelta(days=source.uniform(30, 600))),
        "dnssec_multi_signer": False,
        "dnssec_presigned": False,
        "dnssec_use_nsec3": False,
    }


def get(request: ResourceRequest) -> Response:
    return Response(request.zone().dnssec)


def edit(request: ResourceRequest) -> Response:
    zone, fields = request.zone(), request.fields()
    status = fields.get("status")
    if status not in _SETTABLE:
        raise codes.VALUE_INVALID.error(name="DNSSEC status", why="it is neither active nor disabled")
    for flag in _FLAGS:
        if flag in fields and not isinstance(fields[flag], bool):
            raise codes.VALUE_INVALID.error(name=f"value for {flag}", why="it must be true or false")
    if status == "active":
        facts = dnssec_facts(request.store.source, zone.name, request.now) if zone.dnssec["ds"] is None else {}
        zone.dnssec |= facts | {"status": _SWITCHED_ON.get(zone.dnssec["status"], "pending")}
        request.store.scheduler.at(request.now + _PUBLISHING, functools.partial(_published, zone))
    elif status == "disabled":
        zone.dnssec["status"] = "disabled"
    zone.dnssec |= {flag: fields[flag] for flag in _FLAGS if flag in fields}
    zone.dnssec["modified_on"] = request.timestamp
    return Response(zone.dnssec)


def _published(zone: Zone, moment: datetime) -> None:
    if zone.dnssec["status"] == "pending":
        zone.dnssec |= {"status": "active", "modified_on": timestamp(moment)}


def delete(request: ResourceRequest) -> Response:
    zone = request.zone()
    kept = {"status": "disabled", "modified_on": request.timestamp} | {flag: zone.dnssec[flag] for flag in _FLAGS}
    zone.dnssec = dict.fromkeys(zone.dnssec) | kept
    return Response("")


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", _PATH): get,
    ("PATCH", _PATH): edit,
    ("DELETE", _PATH): delete,
}
