"""`cf.organizations.organization_profile`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import Reply, Resource
from cfapi.api.shared.organizations import OrganizationProfile


class OrganizationProfileResource(Resource):
    """Organization profile: `cf.organizations.organization_profile`."""

    def get(self, organization_id: str) -> Reply[OrganizationProfile]:
        """Get organization profile: GET /organizations/{organization_id}/profile.
        https://developers.cloudflare.com/api/resources/organizations/subresources/organization_profile/methods/get/"""
        return self._call(
            "organizations.organization_profile.get", "GET", "/organizations/{organization_id}/profile", locals(),
            OrganizationProfile,
        )

    def update(
        self, organization_id: str, *, business_address: str, business_email: str, business_name: str,
        business_phone: str, external_metadata: str,
    ) -> Reply[None]:
        """Update organization profile: PUT /organizations/{organization_id}/profile.
        https://developers.cloudflare.com/api/resources/organizations/subresources/organization_profile/methods/update/"""
        return self._call(
            "organizations.organization_profile.update", "PUT", "/organizations/{organization_id}/profile", locals(),
            NoneType,
        )
