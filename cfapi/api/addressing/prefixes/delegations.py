"""`cf.addressing.prefixes.delegations`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Pages, Paging, Reply, Resource, model
from cfapi.api.shared.accounts import ObjectID


@model
class Delegation:
    """Delegation: response of addressing.prefixes.delegations.list."""

    id: str | None = None
    cidr: str | None = None
    created_at: Moment | None = None
    delegated_account_id: str | None = None
    modified_at: Moment | None = None
    parent_prefix_id: str | None = None


class Delegations(Resource):
    """Prefix delegations: `cf.addressing.prefixes.delegations`."""

    def list(self, prefix_id: str, *, account_id: str) -> Pages[Delegation]:
        """List prefix delegations: GET /accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations.
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/delegations/methods/list/"""
        return self._pages(
            "addressing.prefixes.delegations.list", "GET",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations", locals(), Delegation,
            paging=Paging(kind="single"),
        )

    def create(self, prefix_id: str, *, account_id: str, cidr: str, delegated_account_id: str) -> Reply[Delegation]:
        """Create a prefix delegation: POST /accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations
        (permission: IP Prefixes: Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/delegations/methods/create/"""
        return self._call(
            "addressing.prefixes.delegations.create", "POST",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations", locals(), Delegation,
        )

    def delete(self, delegation_id: str, *, account_id: str, prefix_id: str) -> Reply[ObjectID | None]:
        """Delete a prefix delegation: DELETE
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations/{delegation_id} (permission: IP Prefixes:
        Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/delegations/methods/delete/"""
        return self._call(
            "addressing.prefixes.delegations.delete", "DELETE",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/delegations/{delegation_id}", locals(), ObjectID,
        )
