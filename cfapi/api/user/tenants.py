"""`cf.user.tenants`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi.api.shared import Organization, OrganizationParent, OrganizationProfile
from cfapi.model import Moment, model
from cfapi.pagination import Pages, Paging
from cfapi.resource import Resource


@model
class TenantFlags:
    """Tenant flags: part of TenantOrganizationMeta."""

    account_creation: str
    account_creation_applies_tenant_defaults: str
    account_deletion: str
    account_migration: str
    account_mobility: str
    enterprise_capability: str
    member_management: str
    sub_org_creation: str


@model
class TenantOrganization:
    """Tenant organization: answer of user.tenants.list."""

    id: str
    create_time: Moment
    meta: TenantOrganizationMeta
    name: str
    parent: OrganizationParent | None = None
    profile: OrganizationProfile | None = None


@model
class TenantOrganizationMeta:
    """Tenant organization meta: part of TenantOrganization."""

    hierarchy_tags: list[str] | None = None
    managed_by: str | None = None
    tenant_flags: TenantFlags | None = None


class Tenants(Resource):
    """User tenants: `cf.user.tenants`."""

    def list(self) -> Pages[TenantOrganization]:
        """List user tenants: GET /user/tenants.

        https://developers.cloudflare.com/api/resources/user/subresources/tenants/methods/list/"""
        return self._pages("user.tenants.list", "/user/tenants", TenantOrganization, paging=Paging(kind="single"))

    def list_all(self) -> Pages[Organization]:
        """User tenants: list all: GET /users/tenants."""
        return self._pages("user.tenants.list_all", "/users/tenants", Organization, paging=Paging(kind="single"))
