"""`cf.tenants`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import Moment, Reply, Resource, model

if TYPE_CHECKING:
    from cfapi.api.tenants.account_types import AccountTypes
    from cfapi.api.tenants.accounts import Accounts
    from cfapi.api.tenants.entitlements import Entitlements
    from cfapi.api.tenants.memberships import Memberships


@model
class Tenant:
    """Tenant: response of tenants.get."""

    cdate: Moment
    edate: Moment
    tenant_contacts: TenantContacts
    tenant_labels: list[str]
    tenant_metadata: TenantMetadata
    tenant_name: str
    tenant_network: Any
    tenant_status: str
    tenant_tag: str
    tenant_type: str
    tenant_units: list[TenantUnit]
    customer_id: str | None = None


@model
class TenantContacts:
    """Tenant contacts: part of Tenant."""

    email: str | None = None
    website: str | None = None


@model
class TenantDNS:
    """Tenant DNS: part of TenantMetadata."""

    ns_pool: TenantNSPool


@model
class TenantMetadata:
    """Tenant metadata: part of Tenant."""

    dns: TenantDNS | None = None


@model
class TenantNSPool:
    """Tenant NS pool: part of TenantDNS."""

    primary: str | None = None
    secondary: str | None = None


@model
class TenantUnit:
    """Tenant unit: part of Tenant."""

    unit_memberships: list[Any]
    unit_metadata: Any
    unit_name: str
    unit_status: str
    unit_tag: str


class Tenants(Resource):
    """Tenants: `cf.tenants`."""

    @cached_property
    def account_types(self) -> AccountTypes:
        from cfapi.api.tenants.account_types import AccountTypes
        return AccountTypes(self._session)

    @cached_property
    def accounts(self) -> Accounts:
        from cfapi.api.tenants.accounts import Accounts
        return Accounts(self._session)

    @cached_property
    def entitlements(self) -> Entitlements:
        from cfapi.api.tenants.entitlements import Entitlements
        return Entitlements(self._session)

    @cached_property
    def memberships(self) -> Memberships:
        from cfapi.api.tenants.memberships import Memberships
        return Memberships(self._session)

    def get(self, tenant_id: str) -> Reply[Tenant]:
        """Get a tenant: GET /tenants/{tenant_id}.
        https://developers.cloudflare.com/api/resources/tenants/methods/get/"""
        return self._call("tenants.get", "GET", "/tenants/{tenant_id}", locals(), Tenant)
