"""`cf.connectivity.directory.services` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.connectivity.directory.services as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Services(Resource):
    """Directory services: `cf.connectivity.directory.services`."""

    @_listing(_api.Services.list)
    def list(self) -> Any:
        """List directory services: GET /accounts/{account_id}/connectivity/directory/services.
        https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/list/"""

    @_call(_api.Services.create)
    def create(self) -> Any:
        """Create a directory service: POST /accounts/{account_id}/connectivity/directory/services.
        https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/create/"""

    @_call(_api.Services.get)
    def get(self) -> Any:
        """Get a directory service: GET /accounts/{account_id}/connectivity/directory/services/{service_id}.
        https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/get/"""

    @_call(_api.Services.update)
    def update(self) -> Any:
        """Update a directory service: PUT /accounts/{account_id}/connectivity/directory/services/{service_id}.
        https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/update/"""

    @_call(_api.Services.delete)
    def delete(self) -> Any:
        """Delete a directory service: DELETE /accounts/{account_id}/connectivity/directory/services/{service_id}.
        https://developers.cloudflare.com/api/resources/connectivity/subresources/directory/subresources/services/methods/delete/"""
