"""`cf.accounts.members`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.accounts import Role
from cfapi.api.shared.accounts import ObjectID, TokenPolicyPermissionGroup


@model
class Member:
    """Member: response of accounts.members.list."""

    id: str | None = None
    email: str | None = None
    policies: list[Policy] | None = None
    roles: list[Role] | None = None
    status: Literal["accepted", "pending"] | str | None = None
    user: User | None = None


@model
class Policy:
    """Policy: part of Member."""

    id: str | None = None
    access: Literal["allow", "deny"] | str | None = None
    permission_groups: list[TokenPolicyPermissionGroup] | None = None
    resource_groups: list[ResourceGroup] | None = None


@model
class PolicyParam:
    """Policy param: argument of accounts.members.create."""

    access: Literal["allow", "deny"] | str
    permission_groups: list[ObjectID]
    resource_groups: list[ObjectID]


@model
class ResourceGroup:
    """Resource group: part of Policy."""

    id: str
    scope: ResourceGroupScope
    meta: ResourceGroupMeta | None = None
    name: str | None = None


@model
class ResourceGroupMeta:
    """Resource group meta: part of ResourceGroup."""

    key: str | None = None
    value: str | None = None


@model
class ResourceGroupScope:
    """Resource group scope: part of ResourceGroup."""

    key: str
    objects: list[ScopedObject]


@model
class ScopedObject:
    """Scoped object: part of ResourceGroupScope."""

    key: str


@model
class User:
    """User: part of Member."""

    email: str
    id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    two_factor_authentication_enabled: bool | None = None


MemberOrder = Literal["user.first_name", "user.last_name", "user.email", "status"] | str


class Members(Resource):
    """Account members: `cf.accounts.members`."""

    def list(
        self, *, account_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        order: MemberOrder | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        status: Literal["accepted", "pending", "rejected"] | str | Unset = UNSET,
    ) -> Pages[Member]:
        """List account members: GET /accounts/{account_id}/members (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/list/"""
        return self._pages(
            "accounts.members.list", "GET", "/accounts/{account_id}/members", locals(), Member, paging=Paging(size=50),
        )

    def create(
        self, *, account_id: str, email: str, roles: Sequence[str] | Unset = UNSET,
        status: Literal["accepted", "pending"] | str | Unset = UNSET,
        policies: Sequence[PolicyParam | Policy | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Member]:
        """Create an account member: POST /accounts/{account_id}/members (permission: Account Settings Write or SCIM
        Provisioning).
        https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/create/"""
        return self._call("accounts.members.create", "POST", "/accounts/{account_id}/members", locals(), Member)

    def get(self, member_id: str, *, account_id: str) -> Reply[Member]:
        """Get an account member: GET /accounts/{account_id}/members/{member_id} (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/get/"""
        return self._call("accounts.members.get", "GET", "/accounts/{account_id}/members/{member_id}", locals(), Member)

    def update(
        self, member_id: str, *, account_id: str, roles: Sequence[ObjectID | Mapping[str, Any]] | Unset = UNSET,
        policies: Sequence[PolicyParam | Policy | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Member]:
        """Update an account member: PUT /accounts/{account_id}/members/{member_id} (permission: Account Settings Write
        or SCIM Provisioning).
        https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/update/"""
        return self._call(
            "accounts.members.update", "PUT", "/accounts/{account_id}/members/{member_id}", locals(), Member,
        )

    def delete(self, member_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete an account member: DELETE /accounts/{account_id}/members/{member_id} (permission: Account Settings
        Write or SCIM Provisioning).
        https://developers.cloudflare.com/api/resources/accounts/subresources/members/methods/delete/"""
        return self._call(
            "accounts.members.delete", "DELETE", "/accounts/{account_id}/members/{member_id}", locals(), ObjectID,
        )
