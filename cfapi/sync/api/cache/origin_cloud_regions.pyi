"""`cf.cache.origin_cloud_regions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cache.origin_cloud_regions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class OriginCloudRegions(Resource):
    """Cache origin cloud regions: `cf.cache.origin_cloud_regions`."""

    @_listing(_api.OriginCloudRegions.list)
    def list(self) -> Any:
        """List cache origin cloud regions: GET /zones/{zone_id}/origin/cloud_regions.
        https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/list/"""

    @_call(_api.OriginCloudRegions.bulk_update)
    def bulk_update(self) -> Any:
        """Cache origin cloud regions: bulk update: PUT /zones/{zone_id}/origin/cloud_regions/batch.
        https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/bulk_update/"""

    @_call(_api.OriginCloudRegions.bulk_delete)
    def bulk_delete(self) -> Any:
        """Cache origin cloud regions: bulk delete: DELETE /zones/{zone_id}/origin/cloud_regions/batch.
        https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/bulk_delete/"""

    @_call(_api.OriginCloudRegions.supported_regions)
    def supported_regions(self) -> Any:
        """Cache origin cloud regions: supported regions: GET /zones/{zone_id}/origin/cloud_regions/supported_regions.
        https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/supported_regions/"""

    @_call(_api.OriginCloudRegions.get)
    def get(self) -> Any:
        """Get a cache origin cloud region: GET /zones/{zone_id}/origin/cloud_regions/{origin_ip}.
        https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/get/"""

    @_call(_api.OriginCloudRegions.update)
    def update(self) -> Any:
        """Update a cache origin cloud region: PUT /zones/{zone_id}/origin/cloud_regions/{path_origin_ip}.
        https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/update/"""

    @_call(_api.OriginCloudRegions.delete)
    def delete(self) -> Any:
        """Delete a cache origin cloud region: DELETE /zones/{zone_id}/origin/cloud_regions/{origin_ip}.
        https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/delete/"""
