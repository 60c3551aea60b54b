"""`cf.registrar.registrations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.registrar.registrations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Registrations(Resource):
    """Registrar registrations: `cf.registrar.registrations`."""

    @_listing(_api.Registrations.list)
    def list(self) -> Any:
        """List registrar registrations: GET /accounts/{account_id}/registrar/registrations.
        https://developers.cloudflare.com/api/resources/registrar/subresources/registrations/methods/list/"""

    @_call(_api.Registrations.create)
    def create(self) -> Any:
        """Create a registrar registration: POST /accounts/{account_id}/registrar/registrations.
        https://developers.cloudflare.com/api/resources/registrar/subresources/registrations/methods/create/"""

    @_call(_api.Registrations.get)
    def get(self) -> Any:
        """Get a registrar registration: GET /accounts/{account_id}/registrar/registrations/{domain_name}.
        https://developers.cloudflare.com/api/resources/registrar/subresources/registrations/methods/get/"""

    @_call(_api.Registrations.edit)
    def edit(self) -> Any:
        """Edit a registrar registration: PATCH /accounts/{account_id}/registrar/registrations/{domain_name}.
        https://developers.cloudflare.com/api/resources/registrar/subresources/registrations/methods/edit/"""
