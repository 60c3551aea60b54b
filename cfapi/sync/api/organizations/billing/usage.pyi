"""`cf.organizations.billing.usage` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.organizations.billing.usage as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class UsageResource(Resource):
    """Billing usage: `cf.organizations.billing.usage`."""

    @_call(_api.UsageResource.get)
    def get(self) -> Any:
        """Get billing usage: GET /organizations/{organization_id}/billable/usage.
        https://developers.cloudflare.com/api/resources/organizations/subresources/billing/subresources/usage/methods/get/"""
