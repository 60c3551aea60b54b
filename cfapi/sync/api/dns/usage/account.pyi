"""`cf.dns.usage.account` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.dns.usage.account as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AccountResource(Resource):
    """Account usage: `cf.dns.usage.account`."""

    @_call(_api.AccountResource.get)
    def get(self) -> Any:
        """Get account usage: GET /accounts/{account_id}/dns_records/usage (permission: Account DNS Settings Read).
        https://developers.cloudflare.com/api/resources/dns/subresources/usage/subresources/account/methods/get/"""
