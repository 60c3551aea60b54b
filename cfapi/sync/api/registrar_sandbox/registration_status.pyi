"""`cf.registrar_sandbox.registration_status` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.registrar_sandbox.registration_status as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RegistrationStatusResource(Resource):
    """Registrar sandbox registration status: `cf.registrar_sandbox.registration_status`."""

    @_call(_api.RegistrationStatusResource.get)
    def get(self) -> Any:
        """Get registrar sandbox registration status: GET
        /accounts/{account_id}/registrar-sandbox/registrations/{domain_name}/registration-status.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/registration_status/methods/get/"""
