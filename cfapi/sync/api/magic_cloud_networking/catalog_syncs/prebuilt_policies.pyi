"""`cf.magic_cloud_networking.catalog_syncs.prebuilt_policies` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.magic_cloud_networking.catalog_syncs.prebuilt_policies as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class PrebuiltPolicies(Resource):
    """Catalog sync prebuilt policies: `cf.magic_cloud_networking.catalog_syncs.prebuilt_policies`."""

    @_listing(_api.PrebuiltPolicies.list)
    def list(self) -> Any:
        """List catalog sync prebuilt policies: GET /accounts/{account_id}/magic/cloud/catalog-syncs/prebuilt-policies
        (permission: Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/catalog_syncs/subresources/prebuilt_policies/methods/list/"""
