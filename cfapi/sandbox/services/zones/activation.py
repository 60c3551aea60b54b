"""The life of a zone: pending until its domain is seen to be the customer's, then active, or gone after some time.

A zone of type partial waits for the TXT record that its verification key is in, any other for its name servers.
https://developers.cloudflare.com/dns/zone-setups/reference/domain-status/
"""

import functools
from datetime import datetime, timedelta

from cfapi.sandbox.errors import codes
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.ssl import certificate_lifecycle
from cfapi.sandbox.services.zones.zone_defaults import name_servers
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.resource_store import StoredResource
from cfapi.sandbox.state.store import Store
from cfapi.sandbox.state.zone import Zone

# How long registrars and resolvers take, and how long it takes when somebody asks to look again.
_BY_ITSELF, _WHEN_ASKED = timedelta(hours=1), timedelta(minutes=1)
# How often somebody may ask, by plan.
_ONCE_IN = {"free": timedelta(hours=1)}
_ONCE_IN_IF_PAID = timedelta(minutes=5)
# How long zones of the free plan are kept that are not in use.
_KEPT = {"initializing": timedelta(days=28), "pending": timedelta(days=28), "moved": timedelta(days=7)}
_WAITING = frozenset({"pending", "moved"})
_CNAME_SUFFIX = "cdn.cloudflare.example"


def begin(store: Store, zone: Zone, now: datetime) -> None:
    """Let a new zone wait for its activation."""
    set_up(store, zone)
    if zone.type != "internal":
        store.scheduler.at(now + _BY_ITSELF, functools.partial(_activate, store, zone))


def set_up(store: Store, zone: Zone) -> None:
    """Give a zone what its type goes by: name servers, or a key and a suffix."""
    for name in ("verification_key", "cname_suffix"):
        zone.facts.pop(name, None)
    if zone.type == "partial":
        zone.facts.update(_partial(store))
    elif not zone.facts["name_servers"]:
        zone.facts["name_servers"] = name_servers(store.source)


def _partial(store: Store) -> Json:
    key = f"{store.source.randrange(10**9)}-{store.source.randrange(10**9)}"
    return {"verification_key": key, "cname_suffix": _CNAME_SUFFIX, "name_servers": []}


def keep(store: Store, zone: Zone, now: datetime) -> None:
    """Let a zone of the free plan that is not active be deleted when its time is over."""
    if zone.plan == "free" and (kept := _KEPT.get(zone.status)) is not None:
        store.scheduler.at(now + kept, functools.partial(_end, store, zone, zone.status))


def _end(store: Store, zone: Zone, status: str, _moment: datetime) -> None:
    if zone.status == status and zone.plan == "free" and store.zones.get(zone.id) is zone:
        remove(store, zone)


def remove(store: Store, zone: Zone) -> None:
    """Delete a zone with all that is below it."""
    del store.zones[zone.id]
    store.resources.forget(f"/zones/{zone.id}")


def check(request: ResourceRequest) -> Response:
    """Look again, soon, whether a zone is the customer's."""
    zone, now = request.zone(), request.now
    last = request.resources.singles.get(request.path)
    every = _ONCE_IN.get(zone.plan, _ONCE_IN_IF_PAID)
    if last is not None and now < last.facts["when"] + every:
        raise codes.ACTIVATION_CHECKED.error(often="hour" if every >= _BY_ITSELF else "5 minutes")
    request.resources.singles[request.path] = StoredResource({"when": now})
    if zone.status in _WAITING:
        request.store.scheduler.at(now + _WHEN_ASKED, functools.partial(_activate, request.store, zone))
    return Response({"id": zone.id})


def _activate(store: Store, zone: Zone, moment: datetime) -> None:
    if zone.status in _WAITING:
        zone.facts.update(status="active", activated_on=timestamp(moment), modified_on=timestamp(moment))
        certificate_lifecycle.resume(store, zone, moment)


HANDLERS: dict[tuple[str, str], Handler] = {("PUT", "/zones/{zone_id}/activation_check"): check}
