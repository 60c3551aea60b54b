"""`cf.tenants.entitlements`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import Reply, Resource, model, union


@union
class EntitlementAllocation:
    """Entitlement allocation: part of TenantEntitlementsCustomEntitlement.

    What a variant lacks is None."""

    type: Literal["max_count", "bool", ""]
    value: Any


@model
class Entitlement:
    """Entitlement: response of tenants.entitlements.get."""

    allow_add_subdomain: EntitlementAllowAddSubdomain
    allow_auto_accept_invites: EntitlementAllowAddSubdomain
    cname_setup_allowed: EntitlementAllowAddSubdomain
    custom_entitlements: list[TenantEntitlementsCustomEntitlement] | None = None
    mhs_certificate_count: EntitlementMhsCertificateCount
    partial_setup_allowed: EntitlementAllowAddSubdomain


@model
class EntitlementAllowAddSubdomain(EntitlementAllocation):
    """Entitlement allow add subdomain: part of Entitlement."""

    type: Literal["bool"]
    value: bool


@model
class EntitlementFeature:
    """Entitlement feature: part of TenantEntitlementsCustomEntitlement."""

    key: str


@model
class EntitlementMhsCertificateCount(EntitlementAllocation):
    """Entitlement mhs certificate count: part of Entitlement."""

    type: Literal["max_count"]
    value: int


@model
class OrganizationsAPINullAllocation(EntitlementAllocation):
    """Organizations API null allocation: one of EntitlementAllocation."""

    type: Literal[""]
    value: Any = None


@model
class TenantEntitlementsCustomEntitlement:
    """Tenant entitlements custom entitlement: part of Entitlement."""

    allocation: EntitlementAllocation
    feature: EntitlementFeature


class Entitlements(Resource):
    """Tenant entitlements: `cf.tenants.entitlements`."""

    def get(self, tenant_id: str) -> Reply[Entitlement]:
        """Get tenant entitlements: GET /tenants/{tenant_id}/entitlements.
        https://developers.cloudflare.com/api/resources/tenants/subresources/entitlements/methods/get/"""
        return self._call("tenants.entitlements.get", "GET", "/tenants/{tenant_id}/entitlements", locals(), Entitlement)
