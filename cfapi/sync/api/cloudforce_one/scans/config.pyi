"""`cf.cloudforce_one.scans.config` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.scans.config as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class ConfigResource(Resource):
    """Scan config: `cf.cloudforce_one.scans.config`."""

    @_listing(_api.ConfigResource.list)
    def list(self) -> Any:
        """List scan config: GET /accounts/{account_id}/cloudforce-one/scans/config (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/config/methods/list/"""

    @_call(_api.ConfigResource.create)
    def create(self) -> Any:
        """Create scan config: POST /accounts/{account_id}/cloudforce-one/scans/config (permission: Cloudforce One
        Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/config/methods/create/"""

    @_call(_api.ConfigResource.edit)
    def edit(self) -> Any:
        """Edit scan config: PATCH /accounts/{account_id}/cloudforce-one/scans/config/{config_id} (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/config/methods/edit/"""

    @_call(_api.ConfigResource.delete)
    def delete(self) -> Any:
        """Delete scan config: DELETE /accounts/{account_id}/cloudforce-one/scans/config/{config_id} (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/scans/subresources/config/methods/delete/"""
