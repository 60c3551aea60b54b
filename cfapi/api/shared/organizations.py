"""Classes that `cf.organizations` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from cfapi._core import Moment, model
from cfapi.api.shared.accounts import NamedObject


@model
class Organization:
    """Organization: response of organizations.list."""

    id: str
    create_time: Moment
    meta: OrganizationMeta
    name: str
    parent: NamedObject | None = None
    profile: OrganizationProfile | None = None


@model
class OrganizationMeta:
    """Organization meta: part of Organization."""

    hierarchy_tags: list[str] | None = None
    managed_by: str | None = None
    tenant_flags: TenantFlags | None = None


@model
class OrganizationProfile:
    """Organization profile: argument of organizations.create."""

    business_address: str
    business_email: str
    business_name: str
    business_phone: str
    external_metadata: str


@model
class TenantFlags:
    """Tenant flags: part of OrganizationMeta."""

    account_creation: str
    account_creation_applies_tenant_defaults: str
    account_deletion: str
    account_migration: str
    account_mobility: str
    enterprise_capability: str
    member_management: str
    sub_org_creation: str
