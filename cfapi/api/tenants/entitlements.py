"""`cf.tenants.entitlements`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import Reply, Resource, model
from cfapi.api.shared.accounts import ScopedObject


@model
class AllocationOrganizationsAPINullAllocation:
    """Allocation organizations API null allocation: one of CustomEntitlementAllocation."""

    type: Literal[""]
    value: Any = None


@model
class AllowAddSubdomain:
    """Allow add subdomain: one of CustomEntitlementAllocation."""

    type: Literal["bool"]
    value: bool


@model
class CustomEntitlement:
    """Custom entitlement: part of Entitlement."""

    allocation: CustomEntitlementAllocation
    feature: ScopedObject


@model
class Entitlement:
    """Entitlement: response of tenants.entitlements.get."""

    allow_add_subdomain: AllowAddSubdomain
    allow_auto_accept_invites: AllowAddSubdomain
    cname_setup_allowed: AllowAddSubdomain
    custom_entitlements: list[CustomEntitlement] | None = None
    mhs_certificate_count: MhsCertificateCount
    partial_setup_allowed: AllowAddSubdomain


@model
class MhsCertificateCount:
    """Mhs certificate count: one of CustomEntitlementAllocation."""

    type: Literal["max_count"]
    value: int


CustomEntitlementAllocation = MhsCertificateCount | AllowAddSubdomain | AllocationOrganizationsAPINullAllocation


class Entitlements(Resource):
    """Tenant entitlements: `cf.tenants.entitlements`."""

    def get(self, tenant_id: str) -> Reply[Entitlement]:
        """Get tenant entitlements: GET /tenants/{tenant_id}/entitlements.
        https://developers.cloudflare.com/api/resources/tenants/subresources/entitlements/methods/get/"""
        return self._call("tenants.entitlements.get", "GET", "/tenants/{tenant_id}/entitlements", locals(), Entitlement)
