"""`cf.registrar_sandbox.extensions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.registrar_sandbox.extensions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Extensions(Resource):
    """Registrar sandbox extensions: `cf.registrar_sandbox.extensions`."""

    @_listing(_api.Extensions.list)
    def list(self) -> Any:
        """List registrar sandbox extensions: GET /accounts/{account_id}/registrar-sandbox/extensions.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/extensions/methods/list/"""

    @_call(_api.Extensions.get)
    def get(self) -> Any:
        """Get a registrar sandbox extension: GET /accounts/{account_id}/registrar-sandbox/extensions/{extension}.
        https://developers.cloudflare.com/api/resources/registrar_sandbox/subresources/extensions/methods/get/"""
