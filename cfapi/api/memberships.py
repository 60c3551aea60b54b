"""`cf.memberships`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import Account, ObjectID, PermissionGrant
from cfapi.api.shared.audit_logs import OptionalName


@model
class Membership:
    """Membership: response of memberships.list."""

    id: str | None = None
    account: Account | None = None
    api_access_enabled: bool | None = None
    permissions: MembershipPermissions | None = None
    roles: list[str] | None = None
    status: Literal["accepted", "pending", "rejected"] | str | None = None


@model
class MembershipDetails:
    """Membership details: response of memberships.get."""

    id: str | None = None
    account: Account | None = None
    api_access_enabled: bool | None = None
    permissions: MembershipPermissions | None = None
    policies: list[Policy] | None = None
    roles: list[str] | None = None
    status: Literal["accepted", "pending", "rejected"] | str | None = None


@model
class MembershipPermissions:
    """Membership permissions: part of Membership."""

    analytics: PermissionGrant | None = None
    billing: PermissionGrant | None = None
    cache_purge: PermissionGrant | None = None
    dns: PermissionGrant | None = None
    dns_records: PermissionGrant | None = None
    lb: PermissionGrant | None = None
    logs: PermissionGrant | None = None
    organization: PermissionGrant | None = None
    ssl: PermissionGrant | None = None
    waf: PermissionGrant | None = None
    zone_settings: PermissionGrant | None = None
    zones: PermissionGrant | None = None


@model
class Policy:
    """Policy: part of MembershipDetails."""

    id: str | None = None
    access: Literal["allow", "deny"] | str | None = None
    permission_groups: list[PolicyPermissionGroup] | None = None
    resource_groups: list[PolicyResourceGroup] | None = None


@model
class PolicyMeta:
    """Policy meta: part of PolicyPermissionGroup."""

    category: str | None = None
    deprecated: str | None = None
    description: str | None = None
    editable: str | None = None
    eol_at: Moment | None = None
    label: str | None = None
    scopes: str | None = None
    visibility: str | None = None


@model
class PolicyObject:
    """Policy object: part of PolicyScope."""

    key: str


@model
class PolicyPermissionGroup:
    """Policy permission group: part of Policy."""

    id: str
    meta: PolicyMeta | None = None
    name: str | None = None


@model
class PolicyResourceGroup:
    """Policy resource group: part of Policy."""

    id: str
    scope: PolicyScope
    meta: PolicyResourceGroupMeta | None = None
    name: str | None = None


@model
class PolicyResourceGroupMeta:
    """Policy resource group meta: part of PolicyResourceGroup."""

    key: str | None = None
    value: str | None = None


@model
class PolicyScope:
    """Policy scope: part of PolicyResourceGroup."""

    key: str
    objects: list[PolicyObject]


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
        return self._pages(
            "memberships.list", "GET", "/memberships", locals(), Membership, objects="account", paging=Paging(size=50),
        )

    def get(self, membership_id: str) -> Reply[MembershipDetails]:
        """Get a membership: GET /memberships/{membership_id} (permission: Memberships Read).
        https://developers.cloudflare.com/api/resources/memberships/methods/get/"""
        return self._call("memberships.get", "GET", "/memberships/{membership_id}", locals(), MembershipDetails)

    def update(self, membership_id: str, *, status: Literal["accepted", "rejected"] | str) -> Reply[MembershipDetails]:
        """Update a membership: PUT /memberships/{membership_id} (permission: Memberships Write).
        https://developers.cloudflare.com/api/resources/memberships/methods/update/"""
        return self._call("memberships.update", "PUT", "/memberships/{membership_id}", locals(), MembershipDetails)

    def delete(self, membership_id: str) -> Reply[ObjectID | None]:
        """Delete a membership: DELETE /memberships/{membership_id} (permission: Memberships Write).
        https://developers.cloudflare.com/api/resources/memberships/methods/delete/"""
        return self._call("memberships.delete", "DELETE", "/memberships/{membership_id}", locals(), ObjectID)
