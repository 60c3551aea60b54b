"""`cf.billing.profiles` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.billing.profiles as _api
from cfapi.sync.api.billing.profiles.payment_method import PaymentMethodResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Profiles(Resource):
    """Billing profiles: `cf.billing.profiles`."""

    @property
    def payment_method(self) -> PaymentMethodResource: ...

    @_deprecated("billing.profiles.get is deprecated")
    @_call(_api.Profiles.get)
    def get(self) -> Any:
        """Get billing profiles (deprecated): GET /accounts/{account_id}/billing/profile (permission: Billing Read).
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/get/"""

    @_call(_api.Profiles.update)
    def update(self) -> Any:
        """Update billing profiles: PUT /accounts/{account_id}/billing/profile.
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/update/"""

    @_call(_api.Profiles.create)
    def create(self) -> Any:
        """Create a billing profile: POST /accounts/{account_id}/billing/profile.
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/create/"""

    @_call(_api.Profiles.update_billing_email)
    def update_billing_email(self) -> Any:
        """Billing profiles: update billing email: PATCH /accounts/{account_id}/billing/profile.
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/update_billing_email/"""

    @_call(_api.Profiles.delete)
    def delete(self) -> Any:
        """Delete billing profiles: DELETE /accounts/{account_id}/billing/profile.
        https://developers.cloudflare.com/api/resources/billing/subresources/profiles/methods/delete/"""
