"""/zones/{id}/dnssec: get, edit, delete."""

import functools
from datetime import datetime, timedelta

from cfapi.sandbox.answers import Answer, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.healthy import dnssec_facts
from cfapi.sandbox.moments import stamp
from cfapi.sandbox.router import Route
from cfapi.sandbox.zone import Zone

_PATH = "/zones/{zone_id}/dnssec"
_FLAGS = ("dnssec_multi_signer", "dnssec_presigned", "dnssec_use_nsec3")
# Tuples, not sets: what comes in may be unhashable.
_SETTABLE = (None, "active", "disabled")
# How long the parent zone takes to publish the DS record, or to forget it.
_PUBLISHING = timedelta(minutes=15)
# What becomes of a status when DNSSEC is switched on: the parent must publish the DS record first.
_SWITCHED_ON = {"active": "active", "pending-disabled": "active"}


def get(call: Call) -> Answer:
    return Answer(call.zone().dnssec)


def edit(call: Call) -> Answer:
    zone, fields = call.zone(), call.fields()
    status = fields.get("status")
    if status not in _SETTABLE:
        raise Refusal(400, 1004, "Invalid DNSSEC status: it is neither active nor disabled")
    for flag in _FLAGS:
        if flag in fields and not isinstance(fields[flag], bool):
            raise Refusal(400, 1004, f"Invalid value for {flag}: it must be true or false")
    if status == "active":
        facts = dnssec_facts(call.store.source, zone.name, call.now) if zone.dnssec["ds"] is None else {}
        zone.dnssec |= facts | {"status": _SWITCHED_ON.get(zone.dnssec["status"], "pending")}
        call.store.agenda.at(call.now + _PUBLISHING, functools.partial(_published, zone))
    elif status == "disabled":
        zone.dnssec["status"] = "disabled"
    zone.dnssec |= {flag: fields[flag] for flag in _FLAGS if flag in fields}
    zone.dnssec["modified_on"] = call.stamp
    return Answer(zone.dnssec)


def _published(zone: Zone, moment: datetime) -> None:
    if zone.dnssec["status"] == "pending":
        zone.dnssec |= {"status": "active", "modified_on": stamp(moment)}


def delete(call: Call) -> Answer:
    zone = call.zone()
    kept = {"status": "disabled", "modified_on": call.stamp} | {flag: zone.dnssec[flag] for flag in _FLAGS}
    zone.dnssec = dict.fromkeys(zone.dnssec) | kept
    return Answer("")


ROUTES = (
    Route("GET", _PATH, get),
    Route("PATCH", _PATH, edit),
    Route("DELETE", _PATH, delete),
)
