"""`cf.cloudforce_one.requests.assets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.requests.assets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Assets(Resource):
    """Request assets: `cf.cloudforce_one.requests.assets`."""

    @_listing(_api.Assets.create)
    def create(self) -> Any:
        """Create a request asset: POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/assets/methods/create/"""

    @_call(_api.Assets.new)
    def new(self) -> Any:
        """New request assets: POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/new (permission:
        Cloudforce One Write)."""

    @_listing(_api.Assets.get)
    def get(self) -> Any:
        """Get a request asset: GET /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/assets/methods/get/"""

    @_call(_api.Assets.update)
    def update(self) -> Any:
        """Update a request asset: PUT /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/assets/methods/update/"""

    @_call(_api.Assets.delete)
    def delete(self) -> Any:
        """Delete a request asset: DELETE /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/assets/methods/delete/"""
