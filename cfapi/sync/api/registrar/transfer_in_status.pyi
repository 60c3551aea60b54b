"""`cf.registrar.transfer_in_status` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.registrar.transfer_in_status as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TransferInStatusResource(Resource):
    """Registrar transfer in status: `cf.registrar.transfer_in_status`."""

    @_call(_api.TransferInStatusResource.get)
    def get(self) -> Any:
        """Get registrar transfer in status: GET
        /accounts/{account_id}/registrar/registrations/{domain_name}/transfer-in-status.
        https://developers.cloudflare.com/api/resources/registrar/subresources/transfer_in_status/methods/get/"""
