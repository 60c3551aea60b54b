"""`cf.registrar.transfer_in` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.registrar.transfer_in as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TransferInResource(Resource):
    """Registrar transfer in: `cf.registrar.transfer_in`."""

    @_call(_api.TransferInResource.create)
    def create(self) -> Any:
        """Create registrar transfer in: POST /accounts/{account_id}/registrar/registrations/{domain_name}/transfer-in.
        https://developers.cloudflare.com/api/resources/registrar/subresources/transfer_in/methods/create/"""
