"""`cf.cache.origin_cloud_regions`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Body:
    """Body: argument of cache.origin_cloud_regions.bulk_update."""

    origin_ip: str
    region: str
    vendor: Literal["aws", "azure", "gcp", "oci"] | str


@model
class OriginCloudRegion:
    """Origin cloud region: response of cache.origin_cloud_regions.list."""

    origin_ip: str
    region: str
    vendor: Literal["aws", "azure", "gcp", "oci"] | str
    modified_on: Moment | None = None


@model
class OriginCloudRegionBulkDeleteResult:
    """Origin cloud region bulk delete result: response of cache.origin_cloud_regions.bulk_update."""

    failed: list[OriginCloudRegionFailed]
    succeeded: list[OriginCloudRegionFailed]


@model
class OriginCloudRegionDeleteResult:
    """Origin cloud region delete result: response of cache.origin_cloud_regions.delete."""

    origin_ip: str


@model
class OriginCloudRegionFailed:
    """Origin cloud region failed: part of OriginCloudRegionBulkDeleteResult."""

    origin_ip: str
    error: str | None = None
    region: str | None = None
    vendor: str | None = None


@model
class SupportedRegions:
    """Supported regions: response of cache.origin_cloud_regions.supported_regions."""

    obtained_codes: bool
    vendors: dict[str, list[SupportedRegionsVendor]]


@model
class SupportedRegionsVendor:
    """Supported regions vendor: part of SupportedRegions."""

    name: str
    upper_tier_colos: list[str]


class OriginCloudRegions(Resource):
    """Cache origin cloud regions: `cf.cache.origin_cloud_regions`."""

    def list(
        self, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[OriginCloudRegion]:
        """List cache origin cloud regions: GET /zones/{zone_id}/origin/cloud_regions.
        https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/list/"""
        return self._pages(
            "cache.origin_cloud_regions.list", "GET", "/zones/{zone_id}/origin/cloud_regions", locals(),
            OriginCloudRegion, paging=Paging(kind="page_no_total"),
        )

    def bulk_update(
        self, *, zone_id: str, body: Sequence[Body | Mapping[str, Any]],
    ) -> Reply[OriginCloudRegionBulkDeleteResult]:
        """Cache origin cloud regions: bulk update: PUT /zones/{zone_id}/origin/cloud_regions/batch.
        https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/bulk_update/"""
        return self._call(
            "cache.origin_cloud_regions.bulk_update", "PUT", "/zones/{zone_id}/origin/cloud_regions/batch", locals(),
            OriginCloudRegionBulkDeleteResult, whole="body",
        )

    def bulk_delete(self, *, zone_id: str) -> Reply[OriginCloudRegionBulkDeleteResult | None]:
        """Cache origin cloud regions: bulk delete: DELETE /zones/{zone_id}/origin/cloud_regions/batch.
        https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/bulk_delete/"""
        return self._call(
            "cache.origin_cloud_regions.bulk_delete", "DELETE", "/zones/{zone_id}/origin/cloud_regions/batch", locals(),
            OriginCloudRegionBulkDeleteResult,
        )

    def supported_regions(self, *, zone_id: str) -> Reply[SupportedRegions]:
        """Cache origin cloud regions: supported regions: GET /zones/{zone_id}/origin/cloud_regions/supported_regions.
        https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/supported_regions/"""
        return self._call(
            "cache.origin_cloud_regions.supported_regions", "GET",
            "/zones/{zone_id}/origin/cloud_regions/supported_regions", locals(), SupportedRegions,
        )

    def get(self, origin_ip: str, *, zone_id: str) -> Reply[OriginCloudRegion]:
        """Get a cache origin cloud region: GET /zones/{zone_id}/origin/cloud_regions/{origin_ip}.
        https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/get/"""
        return self._call(
            "cache.origin_cloud_regions.get", "GET", "/zones/{zone_id}/origin/cloud_regions/{origin_ip}", locals(),
            OriginCloudRegion,
        )

    def update(
        self, path_origin_ip: str, *, zone_id: str, body_origin_ip: str, region: str,
        vendor: Literal["aws", "azure", "gcp", "oci"] | str,
    ) -> Reply[OriginCloudRegion]:
        """Update a cache origin cloud region: PUT /zones/{zone_id}/origin/cloud_regions/{path_origin_ip}.
        https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/update/"""
        return self._call(
            "cache.origin_cloud_regions.update", "PUT", "/zones/{zone_id}/origin/cloud_regions/{path_origin_ip}",
            locals(), OriginCloudRegion, wire={"body_origin_ip": "origin_ip"},
        )

    def delete(self, origin_ip: str, *, zone_id: str) -> Reply[OriginCloudRegionDeleteResult | None]:
        """Delete a cache origin cloud region: DELETE /zones/{zone_id}/origin/cloud_regions/{origin_ip}.
        https://developers.cloudflare.com/api/resources/cache/subresources/origin_cloud_regions/methods/delete/"""
        return self._call(
            "cache.origin_cloud_regions.delete", "DELETE", "/zones/{zone_id}/origin/cloud_regions/{origin_ip}",
            locals(), OriginCloudRegionDeleteResult,
        )
