"""The beginning of a zone: pending until its domain is seen to be the customer's, then active.

A zone of type full waits for its name servers, a partial one for the TXT record that its verification key is in.
"""

import functools
from datetime import datetime, timedelta

from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.state.clock import timestamp
from cfapi.sandbox.state.store import Store
from cfapi.sandbox.state.zone import Zone

# How long registrars and resolvers take, and how long it takes when somebody asks to look again.
_BY_ITSELF, _WHEN_ASKED = timedelta(hours=1), timedelta(minutes=1)


def begin(store: Store, zone: Zone, now: datetime) -> None:
    """Let a new zone wait for its activation."""
    if zone.type == "partial":
        zone.facts["verification_key"] = f"{store.source.randrange(10**9)}-{store.source.randrange(10**9)}"
        zone.facts["name_servers"] = []
    if zone.type in {"full", "partial"}:
        store.scheduler.at(now + _BY_ITSELF, functools.partial(_activate, zone))


def check(request: ResourceRequest) -> Response:
    """Look again, soon, whether a zone is the customer's."""
    zone = request.zone()
    if zone.status == "pending":
        request.store.scheduler.at(request.now + _WHEN_ASKED, functools.partial(_activate, zone))
    return Response({"id": zone.id})


def _activate(zone: Zone, moment: datetime) -> None:
    if zone.status == "pending":
        zone.facts.update(status="active", activated_on=timestamp(moment), modified_on=timestamp(moment))


HANDLERS: dict[tuple[str, str], Handler] = {("PUT", "/zones/{zone_id}/activation_check"): check}
