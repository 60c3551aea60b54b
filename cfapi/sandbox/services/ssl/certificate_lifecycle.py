"""The life of certificates on the clock: from an order over validation and issue to the end."""

import functools
from datetime import datetime, timedelta

from cfapi.sandbox.json_values import Json
from cfapi.sandbox.services.ssl.packs import issue
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.store import Store
from cfapi.sandbox.state.zone import Items, Zone

# How long an order stays in each state before it gets to the next. The zone's own name servers answer for the
# validation, so that an active zone needs nobody's help; any other waits until it is active, or has waited too long.
_STEPS = (
    ("pending_validation", timedelta(seconds=5)),
    ("pending_issuance", timedelta(seconds=30)),
    ("pending_deployment", timedelta(seconds=30)),
    ("active", timedelta(seconds=30)),
)
_VALIDATION_ENDS = timedelta(days=7)
_TIMED_OUT = "validation_timed_out"


def begin(store: Store, zone: Zone, pack: Json, now: datetime) -> None:
    """Let an ordered pack run through its life."""
    pack["status"] = "initializing"
    _later(store, zone, pack, now, 0)


def _later(store: Store, zone: Zone, pack: Json, now: datetime, step: int) -> None:
    store.scheduler.at(now + _STEPS[step][1], functools.partial(_reach, store, zone, pack, step))


def _reach(store: Store, zone: Zone, pack: Json, step: int, moment: datetime) -> None:
    if pack["id"] not in zone.packs or pack["status"] == _TIMED_OUT:
        return
    pack["status"] = _STEPS[step][0]
    if pack["status"] == "active":
        _deployed(store, zone, pack, moment)
    elif pack["status"] == "pending_validation" and zone.status != "active":
        if pack["type"] != "universal":  # that one is tried for as long as it takes
            store.scheduler.at(moment + _VALIDATION_ENDS, functools.partial(_give_up, zone, pack))
    else:
        _later(store, zone, pack, moment, step + 1)


def resume(store: Store, zone: Zone, moment: datetime) -> None:
    """Go on with what waited for the zone to be active."""
    for pack in zone.packs.values():
        if pack["status"] == "pending_validation":
            _later(store, zone, pack, moment, 1)


def _give_up(zone: Zone, pack: Json, _moment: datetime) -> None:
    if pack["status"] == "pending_validation" and zone.status != "active":
        pack["status"] = _TIMED_OUT
        pack["validation_errors"] = [{"message": "The domain control validation was not completed in time."}]


def deploy(store: Store, zone: Zone, pack: Json, moment: datetime) -> None:
    """Let a pack have its certificates at once."""
    pack["status"] = "active"
    _deployed(store, zone, pack, moment)


def _deployed(store: Store, zone: Zone, pack: Json, moment: datetime) -> None:
    issue(store.source, zone.id, pack, moment + timedelta(days=pack["validity_days"]))
    pack["validation_records"] = []


def expire(store: Store, certificate: Json) -> None:
    """Let a custom certificate expire when its time has come."""
    store.scheduler.at(_ends(certificate), functools.partial(_expired, certificate))


def _expired(certificate: Json, _moment: datetime) -> None:
    if certificate["status"] == "active":
        certificate["status"] = "expired"


def expire_packs(packs: Items, since: datetime, now: datetime) -> None:
    """Let packs expire whose last certificate has ended by now.

    Whoever looks at them calls this first: there are too many packs in all zones for a scheduler. What had ended before
    `since`, when its zone was made, is as it was made.
    """
    for pack in packs.values():
        if pack["status"] == "active":
            end = max(map(_ends, pack["certificates"]), default=since)
            if since < end <= now:
                _expire_pack(pack, end)


def _expire_pack(pack: Json, moment: datetime) -> None:
    pack["status"] = "expired"
    for certificate in pack["certificates"]:
        certificate |= {"status": "expired", "modified_on": timestamp(moment)}


def _ends(certificate: Json) -> datetime:
    return datetime.fromisoformat(certificate["expires_on"])
