"""`cf.magic_transit.connectors` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.connectors as _api
from cfapi.sync.api.magic_transit.connectors.events import Events
from cfapi.sync.api.magic_transit.connectors.interrupts import Interrupts
from cfapi.sync.api.magic_transit.connectors.snapshots import Snapshots
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Connectors(Resource):
    """Magic transit connectors: `cf.magic_transit.connectors`."""

    @property
    def events(self) -> Events: ...

    @property
    def interrupts(self) -> Interrupts: ...

    @property
    def snapshots(self) -> Snapshots: ...

    @_listing(_api.Connectors.list)
    def list(self) -> Any:
        """List magic transit connectors: GET /accounts/{account_id}/magic/connectors (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/list/"""

    @_call(_api.Connectors.create)
    def create(self) -> Any:
        """Create a magic transit connector: POST /accounts/{account_id}/magic/connectors (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/create/"""

    @_call(_api.Connectors.get)
    def get(self) -> Any:
        """Get a magic transit connector: GET /accounts/{account_id}/magic/connectors/{connector_id} (permission: Magic
        WAN Read).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/get/"""

    @_call(_api.Connectors.update)
    def update(self) -> Any:
        """Update a magic transit connector: PUT /accounts/{account_id}/magic/connectors/{connector_id} (permission:
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/update/"""

    @_call(_api.Connectors.edit)
    def edit(self) -> Any:
        """Edit a magic transit connector: PATCH /accounts/{account_id}/magic/connectors/{connector_id} (permission:
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/edit/"""

    @_call(_api.Connectors.delete)
    def delete(self) -> Any:
        """Delete a magic transit connector: DELETE /accounts/{account_id}/magic/connectors/{connector_id} (permission:
        Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/methods/delete/"""
