"""`cf.zero_trust.organizations.doh`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Moment, Resource, Unset, model


@model
class Doh:
    """Doh: response of zero_trust.organizations.doh.get."""

    id: str | None = None
    client_id: str | None = None
    doh_jwt_duration: str | None = None
    duration: str | None = None
    enabled: bool | None = None
    expires_at: Moment | None = None
    name: str | None = None


class DohResource(Resource):
    """Organization doh: `cf.zero_trust.organizations.doh`."""

    async def get(self, *, account_id: str) -> Doh:
        """Get organization doh: GET /accounts/{account_id}/access/organizations/doh (permission: Access: Organizations,
        Identity Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/subresources/doh/methods/get/"""
        return await self._call(
            "zero_trust.organizations.doh.get", "GET", "/accounts/{account_id}/access/organizations/doh", locals(), Doh,
        )

    async def update(
        self, *, account_id: str, doh_jwt_duration: str | Unset = UNSET, service_token_id: str | Unset = UNSET,
    ) -> Doh:
        """Update organization doh: PUT /accounts/{account_id}/access/organizations/doh (permission: Access:
        Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/subresources/doh/methods/update/"""
        return await self._call(
            "zero_trust.organizations.doh.update", "PUT", "/accounts/{account_id}/access/organizations/doh", locals(),
            Doh,
        )
