"""`cf.magic_transit.connectors.interrupts` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_transit.connectors.interrupts as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Interrupts(Resource):
    """Connector interrupts: `cf.magic_transit.connectors.interrupts`."""

    @_listing(_api.Interrupts.list)
    def list(self) -> Any:
        """List connector interrupts: GET /accounts/{account_id}/magic/connectors/{connector_id}/interrupts.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/interrupts/methods/list/"""

    @_call(_api.Interrupts.create)
    def create(self) -> Any:
        """Create a connector interrupt: POST /accounts/{account_id}/magic/connectors/{connector_id}/interrupts.
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/connectors/subresources/interrupts/methods/create/"""
