"""`cf.iam`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Moment, Resource, model

if TYPE_CHECKING:
    from cfapi.api.iam.oauth_clients import OAuthClients
    from cfapi.api.iam.oauth_scopes import OAuthScopes
    from cfapi.api.iam.permission_groups import PermissionGroups
    from cfapi.api.iam.resource_groups import ResourceGroups
    from cfapi.api.iam.scim import SCIMResource
    from cfapi.api.iam.sso import SSOResource
    from cfapi.api.iam.user_groups import UserGroups


@model
class PermissionGroup:
    """Permission group: response of iam.permission_groups.list."""

    id: str
    meta: PermissionGroupMeta | None = None
    name: str | None = None


@model
class PermissionGroupMeta:
    """Permission group meta: part of PermissionGroup."""

    category: str | None = None
    deprecated: str | None = None
    description: str | None = None
    editable: str | None = None
    eol_at: Moment | None = None
    label: str | None = None
    scopes: str | None = None
    visibility: str | None = None


@model
class ResourceGroup:
    """Resource group: response of iam.resource_groups.list."""

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
class ResourceGroupObject:
    """Resource group object: part of ResourceGroupScope."""

    key: str


@model
class ResourceGroupScope:
    """Resource group scope: argument of iam.resource_groups.create."""

    key: str
    objects: list[ResourceGroupObject]


class IAMResource(Resource):
    """IAM: `cf.iam`."""

    @cached_property
    def oauth_clients(self) -> OAuthClients:
        from cfapi.api.iam.oauth_clients import OAuthClients
        return OAuthClients(self._session)

    @cached_property
    def oauth_scopes(self) -> OAuthScopes:
        from cfapi.api.iam.oauth_scopes import OAuthScopes
        return OAuthScopes(self._session)

    @cached_property
    def permission_groups(self) -> PermissionGroups:
        from cfapi.api.iam.permission_groups import PermissionGroups
        return PermissionGroups(self._session)

    @cached_property
    def resource_groups(self) -> ResourceGroups:
        from cfapi.api.iam.resource_groups import ResourceGroups
        return ResourceGroups(self._session)

    @cached_property
    def scim(self) -> SCIMResource:
        from cfapi.api.iam.scim import SCIMResource
        return SCIMResource(self._session)

    @cached_property
    def sso(self) -> SSOResource:
        from cfapi.api.iam.sso import SSOResource
        return SSOResource(self._session)

    @cached_property
    def user_groups(self) -> UserGroups:
        from cfapi.api.iam.user_groups import UserGroups
        return UserGroups(self._session)
