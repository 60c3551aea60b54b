"""`cf.zero_trust.organizations.doh`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


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

    def get(self, *, account_id: str) -> Reply[Doh]:
        """Get organization doh: GET /accounts/{account_id}/access/organizations/doh (permission: Access: Organizations,
        Identity Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/subresources/doh/methods/get/"""
        return self._call(
            "zero_trust.organizations.doh.get", "GET", "/accounts/{account_id}/access/organizations/doh", locals(), Doh,
        )

    def update(
        self, *, account_id: str, doh_jwt_duration: str | Unset = UNSET, service_token_id: str | Unset = UNSET,
    ) -> Reply[Doh]:
        """Update organization doh: PUT /accounts/{account_id}/access/organizations/doh (permission: Access:
        Organizations, Identity Providers, and Groups Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/organizations/subresources/doh/methods/update/"""
        return self._call(
            "zero_trust.organizations.doh.update", "PUT", "/accounts/{account_id}/access/organizations/doh", locals(),
            Doh,
        )
