"""`cf.zero_trust.access.idp_federation_grants`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Reply, Resource, model
from cfapi.api.shared.accounts import ObjectID


@model
class IdpFederationGrant:
    """Idp federation grant: response of zero_trust.access.idp_federation_grants.list."""

    id: str
    idp_id: str


class IdpFederationGrants(Resource):
    """Access idp federation grants: `cf.zero_trust.access.idp_federation_grants`."""

    def list(self, *, account_id: str) -> Pages[IdpFederationGrant]:
        """List access idp federation grants: GET /accounts/{account_id}/access/idp_federation_grants.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/idp_federation_grants/methods/list/"""
        return self._pages(
            "zero_trust.access.idp_federation_grants.list", "GET",
            "/accounts/{account_id}/access/idp_federation_grants", locals(), IdpFederationGrant,
            paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str, idp_id: str) -> Reply[IdpFederationGrant]:
        """Create an access idp federation grant: POST /accounts/{account_id}/access/idp_federation_grants.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/idp_federation_grants/methods/create/"""
        return self._call(
            "zero_trust.access.idp_federation_grants.create", "POST",
            "/accounts/{account_id}/access/idp_federation_grants", locals(), IdpFederationGrant,
        )

    def get(self, grant_id: str, *, account_id: str) -> Reply[IdpFederationGrant]:
        """Get an access idp federation grant: GET /accounts/{account_id}/access/idp_federation_grants/{grant_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/idp_federation_grants/methods/get/"""
        return self._call(
            "zero_trust.access.idp_federation_grants.get", "GET",
            "/accounts/{account_id}/access/idp_federation_grants/{grant_id}", locals(), IdpFederationGrant,
        )

    def delete(self, grant_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete an access idp federation grant: DELETE /accounts/{account_id}/access/idp_federation_grants/{grant_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/idp_federation_grants/methods/delete/"""
        return self._call(
            "zero_trust.access.idp_federation_grants.delete", "DELETE",
            "/accounts/{account_id}/access/idp_federation_grants/{grant_id}", locals(), ObjectID,
        )
