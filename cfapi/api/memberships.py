"""`cf.memberships`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model
from cfapi.api.shared.accounts import Account, MemberPolicy, ObjectID, RolePermissions
from cfapi.api.shared.audit_logs import OptionalName


@model
class Membership:
    """Membership: response of memberships.list."""

    id: str | None = None
    account: Account | None = None
    api_access_enabled: bool | None = None
    permissions: RolePermissions | None = None
    roles: list[str] | None = None
    status: Literal["accepted", "pending", "rejected"] | str | None = None


@model
class MembershipMembership:
    """Membership membership: response of memberships.get."""

    id: str | None = None
    account: Account | None = None
    api_access_enabled: bool | None = None
    permissions: RolePermissions | None = None
    policies: list[MemberPolicy] | None = None
    roles: list[str] | None = None
    status: Literal["accepted", "pending", "rejected"] | str | None = None


class Memberships(Resource):
    """Memberships: `cf.memberships`."""

    def list(
        self, *, account: OptionalName | Mapping[str, Any] | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET, name: str | Unset = UNSET,
        order: Literal["id", "account.name", "status"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, status: Literal["accepted", "pending", "rejected"] | str | Unset = UNSET,
    ) -> Pages[Membership]:
        """List memberships: GET /memberships (permission: Memberships Read).
        https://developers.cloudflare.com/api/resources/memberships/methods/list/"""
        return self._pages("memberships.list", "GET", "/memberships", locals(), Membership, paging=Paging(size=50))

    async def get(self, membership_id: str) -> MembershipMembership:
        """Get a membership: GET /memberships/{membership_id} (permission: Memberships Read).
        https://developers.cloudflare.com/api/resources/memberships/methods/get/"""
        return await self._call(
            "memberships.get", "GET", "/memberships/{membership_id}", locals(), MembershipMembership,
        )

    async def update(
        self, membership_id: str, *, status: Literal["accepted", "rejected"] | str,
    ) -> MembershipMembership:
        """Update a membership: PUT /memberships/{membership_id} (permission: Memberships Write).
        https://developers.cloudflare.com/api/resources/memberships/methods/update/"""
        return await self._call(
            "memberships.update", "PUT", "/memberships/{membership_id}", locals(), MembershipMembership,
        )

    async def delete(self, membership_id: str) -> ObjectID | None:
        """Delete a membership: DELETE /memberships/{membership_id} (permission: Memberships Write).
        https://developers.cloudflare.com/api/resources/memberships/methods/delete/"""
        return await self._call("memberships.delete", "DELETE", "/memberships/{membership_id}", locals(), ObjectID)
