"""`cf.accounts.profile`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import Reply, Resource
from cfapi.api.shared.accounts import Profile


class ProfileResource(Resource):
    """Account profile: `cf.accounts.profile`."""

    def get(self, *, account_id: str) -> Reply[Profile]:
        """Get account profile: GET /accounts/{account_id}/profile (permission: Account Settings Read or Load Balancers
        Account Read or others)."""
        return self._call("accounts.profile.get", "GET", "/accounts/{account_id}/profile", locals(), Profile)

    def update(
        self, *, account_id: str, business_address: str, business_email: str, business_name: str, business_phone: str,
        external_metadata: str,
    ) -> Reply[None]:
        """Update account profile: PUT /accounts/{account_id}/profile (permission: Account Settings Write)."""
        return self._call("accounts.profile.update", "PUT", "/accounts/{account_id}/profile", locals(), NoneType)
