"""`cf.rum.site_info` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.rum.site_info as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class SiteInfoResource(Resource):
    """RUM site info: `cf.rum.site_info`."""

    @_call(_api.SiteInfoResource.create)
    def create(self) -> Any:
        """Create RUM site info: POST /accounts/{account_id}/rum/site_info (permission: Account Settings Write).
        https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/create/"""

    @_listing(_api.SiteInfoResource.list)
    def list(self) -> Any:
        """List RUM site info: GET /accounts/{account_id}/rum/site_info/list (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/list/"""

    @_call(_api.SiteInfoResource.get)
    def get(self) -> Any:
        """Get RUM site info: GET /accounts/{account_id}/rum/site_info/{site_id} (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/get/"""

    @_call(_api.SiteInfoResource.update)
    def update(self) -> Any:
        """Update RUM site info: PUT /accounts/{account_id}/rum/site_info/{site_id} (permission: Account Settings
        Write).
        https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/update/"""

    @_call(_api.SiteInfoResource.delete)
    def delete(self) -> Any:
        """Delete RUM site info: DELETE /accounts/{account_id}/rum/site_info/{site_id} (permission: Account Settings
        Write).
        https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/delete/"""
