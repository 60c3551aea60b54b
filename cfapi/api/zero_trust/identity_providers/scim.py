"""`cf.zero_trust.identity_providers.scim`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from cfapi._core import UNSET, Moment, Pages, Resource, Unset, model, renamed


@model
class AccessUser:
    """Access user: response of zero_trust.identity_providers.scim.users.list."""

    id: str | None = None
    active: bool | None = None
    display_name: str | None = renamed("displayName", default=None)
    emails: list[AccessUserEmail] | None = None
    external_id: str | None = renamed("externalId", default=None)
    meta: AccessZeroTrustGroupMeta | None = None
    schemas: list[str] | None = None


@model
class AccessUserEmail:
    """Access user email: part of AccessUser."""

    primary: bool | None = None
    type: str | None = None
    value: str | None = None
    """E-mail address."""


@model
class AccessZeroTrustGroup:
    """Access zero trust group: response of zero_trust.identity_providers.scim.groups.list."""

    id: str | None = None
    display_name: str | None = renamed("displayName", default=None)
    external_id: str | None = renamed("externalId", default=None)
    meta: AccessZeroTrustGroupMeta | None = None
    schemas: list[str] | None = None


@model
class AccessZeroTrustGroupMeta:
    """Access zero trust group meta: part of AccessUser."""

    created: Moment | None = None
    last_modified: Moment | None = renamed("lastModified", default=None)


class SCIMResource(Resource):
    """Identity provider SCIM: `cf.zero_trust.identity_providers.scim`."""

    @cached_property
    def groups(self) -> Groups:
        return Groups(self._session)

    @cached_property
    def users(self) -> Users:
        return Users(self._session)


class Groups(Resource):
    """SCIM groups: `cf.zero_trust.identity_providers.scim.groups`."""

    def list(
        self, identity_provider_id: str, *, account_id: str, cf_resource_id: Sequence[str] | Unset = UNSET,
        idp_resource_id: Sequence[str] | Unset = UNSET, name: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[AccessZeroTrustGroup]:
        """List SCIM groups: GET /accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/groups
        (permission: Access: Organizations, Identity Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/subresources/scim/subresources/groups/methods/list/"""
        return self._pages(
            "zero_trust.identity_providers.scim.groups.list", "GET",
            "/accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/groups", locals(),
            AccessZeroTrustGroup,
        )


class Users(Resource):
    """SCIM users: `cf.zero_trust.identity_providers.scim.users`."""

    def list(
        self, identity_provider_id: str, *, account_id: str, cf_resource_id: Sequence[str] | Unset = UNSET,
        email: str | Unset = UNSET, idp_resource_id: Sequence[str] | Unset = UNSET, name: str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET, username: str | Unset = UNSET,
    ) -> Pages[AccessUser]:
        """List SCIM users: GET /accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/users
        (permission: Access: Organizations, Identity Providers, and Groups Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/identity_providers/subresources/scim/subresources/users/methods/list/"""
        return self._pages(
            "zero_trust.identity_providers.scim.users.list", "GET",
            "/accounts/{account_id}/access/identity_providers/{identity_provider_id}/scim/users", locals(), AccessUser,
        )
