"""`cf.zero_trust.access.gateway_ca`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Reply, Resource, model
from cfapi.api.shared.accounts import ObjectID


@model
class GatewayCA:
    """Gateway CA: response of zero_trust.access.gateway_ca.list."""

    id: str | None = None
    public_key: str | None = None


class GatewayCAResource(Resource):
    """Access gateway CA: `cf.zero_trust.access.gateway_ca`."""

    def list(self, *, account_id: str) -> Pages[GatewayCA]:
        """List access gateway CA: GET /accounts/{account_id}/access/gateway_ca (permission: Access: SSH Auditing Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/gateway_ca/methods/list/"""
        return self._pages(
            "zero_trust.access.gateway_ca.list", "GET", "/accounts/{account_id}/access/gateway_ca", locals(), GatewayCA,
            paging=Paging(kind="single"),
        )

    def create(self, *, account_id: str) -> Reply[GatewayCA]:
        """Create access gateway CA: POST /accounts/{account_id}/access/gateway_ca (permission: Access: SSH Auditing
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/gateway_ca/methods/create/"""
        return self._call(
            "zero_trust.access.gateway_ca.create", "POST", "/accounts/{account_id}/access/gateway_ca", locals(),
            GatewayCA,
        )

    def delete(self, certificate_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete access gateway CA: DELETE /accounts/{account_id}/access/gateway_ca/{certificate_id} (permission:
        Access: SSH Auditing Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/gateway_ca/methods/delete/"""
        return self._call(
            "zero_trust.access.gateway_ca.delete", "DELETE",
            "/accounts/{account_id}/access/gateway_ca/{certificate_id}", locals(), ObjectID,
        )
