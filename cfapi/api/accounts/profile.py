"""`cf.accounts.profile`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi.api.shared import OrganizationProfile
from cfapi.encoding import path
from cfapi.resource import Resource


class ProfileResource(Resource):
    """Account profile: `cf.accounts.profile`."""

    async def get(self, *, account_id: str) -> OrganizationProfile:
        """Get account profile: GET /accounts/{account_id}/profile (permission: Account Settings Read or Load Balancers
        Account Read or others)."""
        return await self._call(
            "accounts.profile.get", "GET", path("/accounts/{account_id}/profile", account_id=account_id),
            OrganizationProfile,
        )

    async def update(
        self, *, account_id: str, business_address: str, business_email: str, business_name: str, business_phone: str,
        external_metadata: str,
    ) -> None:
        """Update account profile: PUT /accounts/{account_id}/profile (permission: Account Settings Write)."""
        await self._call(
            "accounts.profile.update", "PUT", path("/accounts/{account_id}/profile", account_id=account_id), NoneType,
            body={
                "business_address": business_address, "business_email": business_email, "business_name": business_name,
                "business_phone": business_phone, "external_metadata": external_metadata,
            },
        )
