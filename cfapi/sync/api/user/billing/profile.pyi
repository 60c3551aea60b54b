"""`cf.user.billing.profile` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.user.billing.profile as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class ProfileResource(Resource):
    """Billing profile: `cf.user.billing.profile`."""

    @_deprecated("user.billing.profile.get is deprecated")
    @_call(_api.ProfileResource.get)
    def get(self) -> Any:
        """Get billing profile (deprecated): GET /user/billing/profile (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/user/subresources/billing/subresources/profile/methods/get/"""
