"""`cf.workers.account_settings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.workers.account_settings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AccountSettings(Resource):
    """Worker account settings: `cf.workers.account_settings`."""

    @_call(_api.AccountSettings.get)
    def get(self) -> Any:
        """Get worker account settings: GET /accounts/{account_id}/workers/account-settings (permission: Account
        Settings Read or Workers Tail Read or others).
        https://developers.cloudflare.com/api/resources/workers/subresources/account_settings/methods/get/"""

    @_call(_api.AccountSettings.update)
    def update(self) -> Any:
        """Update worker account settings: PUT /accounts/{account_id}/workers/account-settings (permission: Account
        Settings Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/account_settings/methods/update/"""
