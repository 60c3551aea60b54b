"""`cf.custom_pages.assets` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.custom_pages.assets as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Assets(Resource):
    """Custom page assets: `cf.custom_pages.assets`."""

    @_listing(_api.Assets.list)
    def list(self) -> Any:
        """List custom page assets: GET /{accounts or zones}/{id}/custom_pages/assets.
        https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/list/"""

    @_call(_api.Assets.create)
    def create(self) -> Any:
        """Create a custom page asset: POST /{accounts or zones}/{id}/custom_pages/assets.
        https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/create/"""

    @_call(_api.Assets.get)
    def get(self) -> Any:
        """Get a custom page asset: GET /{accounts or zones}/{id}/custom_pages/assets/{asset_name}.
        https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/get/"""

    @_call(_api.Assets.update)
    def update(self) -> Any:
        """Update a custom page asset: PUT /{accounts or zones}/{id}/custom_pages/assets/{asset_name}.
        https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/update/"""

    @_call(_api.Assets.delete)
    def delete(self) -> Any:
        """Delete a custom page asset: DELETE /{accounts or zones}/{id}/custom_pages/assets/{asset_name}.
        https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/delete/"""
