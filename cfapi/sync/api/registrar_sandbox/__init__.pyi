"""`cf.registrar_sandbox` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.registrar_sandbox as _api
from cfapi.sync.api.registrar_sandbox.extensions import Extensions
from cfapi.sync.api.registrar_sandbox.registration_status import RegistrationStatusResource
from cfapi.sync.api.registrar_sandbox.registrations import Registrations
from cfapi.sync.api.registrar_sandbox.update_status import UpdateStatusResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RegistrarSandboxResource(Resource):
    """Registrar sandbox: `cf.registrar_sandbox`."""

    @property
    def extensions(self) -> Extensions: ...

    @property
    def registration_status(self) -> RegistrationStatusResource: ...

    @property
    def registrations(self) -> Registrations: ...

    @property
    def update_status(self) -> UpdateStatusResource: ...

    @_call(_api.RegistrarSandboxResource.check)
    def check(self) -> Any:
        """Check registrar sandbox: POST /accounts/{account_id}/registrar-sandbox/domain-check.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/methods/check/"""

    @_call(_api.RegistrarSandboxResource.search)
    def search(self) -> Any:
        """Search registrar sandbox: GET /accounts/{account_id}/registrar-sandbox/domain-search.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/methods/search/"""
