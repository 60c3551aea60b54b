"""`cf.cache.legacy_origin_cloud_regions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cache.legacy_origin_cloud_regions as _api
from cfapi.sync.api.cache.legacy_origin_cloud_regions.supported_regions import SupportedRegions
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class LegacyOriginCloudRegions(Resource):
    """Cache legacy origin cloud regions: `cf.cache.legacy_origin_cloud_regions`."""

    @property
    def supported_regions(self) -> SupportedRegions: ...

    @_call(_api.LegacyOriginCloudRegions.list)
    def list(self) -> Any:
        """List cache legacy origin cloud regions: GET /zones/{zone_id}/cache/origin_cloud_regions."""

    @_call(_api.LegacyOriginCloudRegions.create)
    def create(self) -> Any:
        """Create a cache legacy origin cloud region: POST /zones/{zone_id}/cache/origin_cloud_regions."""

    @_call(_api.LegacyOriginCloudRegions.edit)
    def edit(self) -> Any:
        """Edit cache legacy origin cloud regions: PATCH /zones/{zone_id}/cache/origin_cloud_regions."""

    @_call(_api.LegacyOriginCloudRegions.batch_edit)
    def batch_edit(self) -> Any:
        """Cache legacy origin cloud regions: batch edit: PATCH /zones/{zone_id}/cache/origin_cloud_regions/batch."""

    @_call(_api.LegacyOriginCloudRegions.batch_delete)
    def batch_delete(self) -> Any:
        """Cache legacy origin cloud regions: batch delete: DELETE /zones/{zone_id}/cache/origin_cloud_regions/batch."""

    @_call(_api.LegacyOriginCloudRegions.get)
    def get(self) -> Any:
        """Get a cache legacy origin cloud region: GET /zones/{zone_id}/cache/origin_cloud_regions/{origin_ip}."""

    @_call(_api.LegacyOriginCloudRegions.delete)
    def delete(self) -> Any:
        """Delete a cache legacy origin cloud region: DELETE /zones/{zone_id}/cache/origin_cloud_regions/{origin_ip}."""
