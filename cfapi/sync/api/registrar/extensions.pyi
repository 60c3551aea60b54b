"""`cf.registrar.extensions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.registrar.extensions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Extensions(Resource):
    """Registrar extensions: `cf.registrar.extensions`."""

    @_listing(_api.Extensions.list)
    def list(self) -> Any:
        """List registrar extensions: GET /accounts/{account_id}/registrar/extensions.
        https://developers.cloudflare.com/api/resources/registrar/subresources/extensions/methods/list/"""

    @_call(_api.Extensions.get)
    def get(self) -> Any:
        """Get a registrar extension: GET /accounts/{account_id}/registrar/extensions/{extension}.
        https://developers.cloudflare.com/api/resources/registrar/subresources/extensions/methods/get/"""
