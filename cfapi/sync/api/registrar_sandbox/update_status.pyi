"""`cf.registrar_sandbox.update_status` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.registrar_sandbox.update_status as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class UpdateStatusResource(Resource):
    """Registrar sandbox update status: `cf.registrar_sandbox.update_status`."""

    @_call(_api.UpdateStatusResource.get)
    def get(self) -> Any:
        """Get registrar sandbox update status: GET
        /accounts/{account_id}/registrar-sandbox/registrations/{domain_name}/update-status.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/update_status/methods/get/"""
