"""`cf.intel.indicator_feeds.permissions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.intel.indicator_feeds.permissions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Permissions(Resource):
    """Indicator feed permissions: `cf.intel.indicator_feeds.permissions`."""

    @_call(_api.Permissions.create)
    def create(self) -> Any:
        """Create an indicator feed permission: PUT /accounts/{account_id}/intel/indicator-feeds/permissions/add.
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/subresources/permissions/methods/create/"""

    @_call(_api.Permissions.delete)
    def delete(self) -> Any:
        """Delete indicator feed permissions: PUT /accounts/{account_id}/intel/indicator-feeds/permissions/remove.
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/subresources/permissions/methods/delete/"""

    @_listing(_api.Permissions.list)
    def list(self) -> Any:
        """List indicator feed permissions: GET /accounts/{account_id}/intel/indicator-feeds/permissions/view
        (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/indicator_feeds/subresources/permissions/methods/list/"""
