"""`cf.magic_cloud_networking.resources` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_cloud_networking.resources as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Resources(Resource):
    """Magic cloud networking resources: `cf.magic_cloud_networking.resources`."""

    @_listing(_api.Resources.list)
    def list(self) -> Any:
        """List magic cloud networking resources: GET /accounts/{account_id}/magic/cloud/resources (permission: Magic
        WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/resources/methods/list/"""

    @_call(_api.Resources.export)
    def export(self) -> Any:
        """Export magic cloud networking resources: GET /accounts/{account_id}/magic/cloud/resources/export (permission:
        Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/resources/methods/export/"""

    @_call(_api.Resources.policy_preview)
    def policy_preview(self) -> Any:
        """Magic cloud networking resources: policy preview: POST
        /accounts/{account_id}/magic/cloud/resources/policy-preview.
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/resources/methods/policy_preview/"""

    @_call(_api.Resources.get)
    def get(self) -> Any:
        """Get a magic cloud networking resource: GET /accounts/{account_id}/magic/cloud/resources/{resource_id}
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/resources/methods/get/"""
