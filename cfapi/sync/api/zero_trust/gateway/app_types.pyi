"""`cf.zero_trust.gateway.app_types` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.gateway.app_types as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AppTypes(Resource):
    """Gateway app types: `cf.zero_trust.gateway.app_types`."""

    @_listing(_api.AppTypes.list)
    def list(self) -> Any:
        """List gateway app types: GET /accounts/{account_id}/gateway/app_types (permission: Zero Trust Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/app_types/methods/list/"""
