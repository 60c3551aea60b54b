"""`cf.magic_transit.connectors.events` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.connectors.events as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Events(Resource):
    """Connector events: `cf.magic_transit.connectors.events`."""

    @property
    def latest(self) -> LatestResource: ...

    @_listing(_api.Events.list)
    def list(self) -> Any:
        """List connector events: GET /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/events/methods/list/"""

    @_call(_api.Events.get)
    def get(self) -> Any:
        """Get a connector event: GET
        /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events/{event_t}.{event_n} (permission: Magic
        WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/events/methods/get/"""

class LatestResource(Resource):
    """Event latest: `cf.magic_transit.connectors.events.latest`."""

    @_listing(_api.LatestResource.list)
    def list(self) -> Any:
        """List event latest: GET /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/events/latest
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/events/subresources/latest/methods/list/"""
