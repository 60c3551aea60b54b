"""`cf.accounts.entitlements` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.entitlements as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Entitlements(Resource):
    """Account entitlements: `cf.accounts.entitlements`."""

    @_listing(_api.Entitlements.list)
    def list(self) -> Any:
        """List account entitlements: GET /accounts/{account_id}/entitlements.
        https://developers.cloudflare.com/api/resources/accounts/subresources/entitlements/methods/list/"""
