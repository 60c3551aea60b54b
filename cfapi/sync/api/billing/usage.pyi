"""`cf.billing.usage` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.billing.usage as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class UsageResource(Resource):
    """Billing usage: `cf.billing.usage`."""

    @_call(_api.UsageResource.get_account_usage_v1)
    def get_account_usage_v1(self) -> Any:
        """Billing usage: get account usage v1: GET /accounts/{account_id}/billable-usage.
        https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/get_account_usage_v1/"""

    @_call(_api.UsageResource.get_account_usage_info_v1)
    def get_account_usage_info_v1(self) -> Any:
        """Billing usage: get account usage info v1: GET /accounts/{account_id}/billable-usage/info.
        https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/get_account_usage_info_v1/"""

    @_call(_api.UsageResource.get_account_usage_v2)
    def get_account_usage_v2(self) -> Any:
        """Billing usage: get account usage v2: GET /accounts/{account_id}/billable/usage.
        https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/get_account_usage_v2/"""

    @_listing(_api.UsageResource.get_paygo)
    def get_paygo(self) -> Any:
        """Billing usage: get paygo: GET /accounts/{account_id}/billing/usage/paygo (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/get_paygo/"""

    @_call(_api.UsageResource.paygo)
    def paygo(self) -> Any:
        """Paygo billing usage: GET /accounts/{account_id}/billable-usage.
        https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/paygo/"""

    @_call(_api.UsageResource.paygo_info)
    def paygo_info(self) -> Any:
        """Billing usage: paygo info: GET /accounts/{account_id}/billable-usage/info.
        https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/paygo_info/"""

    @_call(_api.UsageResource.get)
    def get(self) -> Any:
        """Get billing usage: GET /accounts/{account_id}/billable/usage.
        https://developers.cloudflare.com/api/resources/billing/subresources/usage/methods/get/"""
