"""`cf.registrar.registration_status` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.registrar.registration_status as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RegistrationStatusResource(Resource):
    """Registrar registration status: `cf.registrar.registration_status`."""

    @_call(_api.RegistrationStatusResource.get)
    def get(self) -> Any:
        """Get registrar registration status: GET
        /accounts/{account_id}/registrar/registrations/{domain_name}/registration-status.
        https://developers.cloudflare.com/api/resources/registrar/subresources/registration_status/methods/get/"""
