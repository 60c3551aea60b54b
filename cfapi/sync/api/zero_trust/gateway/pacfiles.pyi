"""`cf.zero_trust.gateway.pacfiles` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.gateway.pacfiles as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Pacfiles(Resource):
    """Gateway pacfiles: `cf.zero_trust.gateway.pacfiles`."""

    @_listing(_api.Pacfiles.list)
    def list(self) -> Any:
        """List gateway pacfiles: GET /accounts/{account_id}/gateway/pacfiles (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/list/"""

    @_call(_api.Pacfiles.create)
    def create(self) -> Any:
        """Create a gateway pacfile: POST /accounts/{account_id}/gateway/pacfiles (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/create/"""

    @_call(_api.Pacfiles.get)
    def get(self) -> Any:
        """Get a gateway pacfile: GET /accounts/{account_id}/gateway/pacfiles/{pacfile_id} (permission: Zero Trust
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/get/"""

    @_call(_api.Pacfiles.update)
    def update(self) -> Any:
        """Update a gateway pacfile: PUT /accounts/{account_id}/gateway/pacfiles/{pacfile_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/update/"""

    @_call(_api.Pacfiles.delete)
    def delete(self) -> Any:
        """Delete a gateway pacfile: DELETE /accounts/{account_id}/gateway/pacfiles/{pacfile_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/pacfiles/methods/delete/"""
