"""`cf.cache.legacy_origin_cloud_regions.supported_regions`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Reply, Resource, model


@model
class SupportedCloudRegionsResult:
    """Supported cloud regions result: response of cache.legacy_origin_cloud_regions.supported_regions.get."""

    obtained_codes: bool
    vendors: dict[str, Any]


class SupportedRegions(Resource):
    """Legacy origin cloud region supported regions: `cf.cache.legacy_origin_cloud_regions.supported_regions`."""

    def get(self, *, zone_id: str) -> Reply[SupportedCloudRegionsResult]:
        """Get legacy origin cloud region supported regions: GET
        /zones/{zone_id}/cache/origin_cloud_regions/supported_regions."""
        return self._call(
            "cache.legacy_origin_cloud_regions.supported_regions.get", "GET",
            "/zones/{zone_id}/cache/origin_cloud_regions/supported_regions", locals(), SupportedCloudRegionsResult,
        )
