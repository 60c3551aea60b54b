"""`cf.user.billing.profile`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, deprecated
from cfapi.api.shared.billing import BillingProfile


class ProfileResource(Resource):
    """Billing profile: `cf.user.billing.profile`."""

    @deprecated("user.billing.profile.get is deprecated")
    def get(self) -> Reply[BillingProfile]:
        """Get billing profile (deprecated): GET /user/billing/profile (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/user/subresources/billing/subresources/profile/methods/get/"""
        return self._call("user.billing.profile.get", "GET", "/user/billing/profile", locals(), BillingProfile)
