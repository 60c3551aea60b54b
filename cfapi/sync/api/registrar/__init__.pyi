"""`cf.registrar` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.registrar as _api
from cfapi.sync.api.registrar.domains import Domains
from cfapi.sync.api.registrar.extensions import Extensions
from cfapi.sync.api.registrar.registration_status import RegistrationStatusResource
from cfapi.sync.api.registrar.registrations import Registrations
from cfapi.sync.api.registrar.transfer_in import TransferInResource
from cfapi.sync.api.registrar.transfer_in_status import TransferInStatusResource
from cfapi.sync.api.registrar.update_status import UpdateStatusResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class RegistrarResource(Resource):
    """Registrar: `cf.registrar`."""

    @property
    def domains(self) -> Domains: ...

    @property
    def extensions(self) -> Extensions: ...

    @property
    def registration_status(self) -> RegistrationStatusResource: ...

    @property
    def registrations(self) -> Registrations: ...

    @property
    def transfer_in(self) -> TransferInResource: ...

    @property
    def transfer_in_status(self) -> TransferInStatusResource: ...

    @property
    def update_status(self) -> UpdateStatusResource: ...

    @_call(_api.RegistrarResource.check)
    def check(self) -> Any:
        """Check registrar: POST /accounts/{account_id}/registrar/domain-check.
        https://developers.cloudflare.com/api/resources/registrar/methods/check/"""

    @_call(_api.RegistrarResource.search)
    def search(self) -> Any:
        """Search registrar: GET /accounts/{account_id}/registrar/domain-search.
        https://developers.cloudflare.com/api/resources/registrar/methods/search/"""

    @_call(_api.RegistrarResource.transfer_check)
    def transfer_check(self) -> Any:
        """Registrar: transfer check: POST /accounts/{account_id}/registrar/domain-transfer-check.
        https://developers.cloudflare.com/api/resources/registrar/methods/transfer_check/"""
