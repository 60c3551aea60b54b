"""`cf.zero_trust.devices.deployment_groups` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.devices.deployment_groups as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class DeploymentGroups(Resource):
    """Device deployment groups: `cf.zero_trust.devices.deployment_groups`."""

    @_listing(_api.DeploymentGroups.list)
    def list(self) -> Any:
        """List device deployment groups: GET /accounts/{account_id}/devices/deployment-groups.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/list/"""

    @_call(_api.DeploymentGroups.create)
    def create(self) -> Any:
        """Create a device deployment group: POST /accounts/{account_id}/devices/deployment-groups.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/create/"""

    @_call(_api.DeploymentGroups.get)
    def get(self) -> Any:
        """Get a device deployment group: GET /accounts/{account_id}/devices/deployment-groups/{group_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/get/"""

    @_call(_api.DeploymentGroups.edit)
    def edit(self) -> Any:
        """Edit a device deployment group: PATCH /accounts/{account_id}/devices/deployment-groups/{group_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/edit/"""

    @_call(_api.DeploymentGroups.delete)
    def delete(self) -> Any:
        """Delete a device deployment group: DELETE /accounts/{account_id}/devices/deployment-groups/{group_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/delete/"""
