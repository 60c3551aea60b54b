"""`cf.magic_transit.connectors.snapshots` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.connectors.snapshots as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Snapshots(Resource):
    """Connector snapshots: `cf.magic_transit.connectors.snapshots`."""

    @property
    def latest(self) -> LatestResource: ...

    @_listing(_api.Snapshots.list)
    def list(self) -> Any:
        """List connector snapshots: GET /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/snapshots/methods/list/"""

    @_call(_api.Snapshots.get)
    def get(self) -> Any:
        """Get a connector snapshot: GET
        /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots/{snapshot_t} (permission: Magic WAN
        Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/snapshots/methods/get/"""

class LatestResource(Resource):
    """Snapshot latest: `cf.magic_transit.connectors.snapshots.latest`."""

    @_listing(_api.LatestResource.list)
    def list(self) -> Any:
        """List snapshot latest: GET /accounts/{account_id}/magic/connectors/{connector_id}/telemetry/snapshots/latest
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/snapshots/subresources/latest/methods/list/"""
