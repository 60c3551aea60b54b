"""`cf.organizations.organization_profile` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.organizations.organization_profile as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class OrganizationProfileResource(Resource):
    """Organization profile: `cf.organizations.organization_profile`."""

    @_call(_api.OrganizationProfileResource.get)
    def get(self) -> Any:
        """Get organization profile: GET /organizations/{organization_id}/profile.
        https://developers.cloudflare.com/api/resources/organizations/subresources/organization_profile/methods/get/"""

    @_call(_api.OrganizationProfileResource.update)
    def update(self) -> Any:
        """Update organization profile: PUT /organizations/{organization_id}/profile.
        https://developers.cloudflare.com/api/resources/organizations/subresources/organization_profile/methods/update/"""
