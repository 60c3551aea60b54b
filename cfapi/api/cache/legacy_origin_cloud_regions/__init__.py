"""`cf.cache.legacy_origin_cloud_regions`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed

if TYPE_CHECKING:
    from cfapi.api.cache.legacy_origin_cloud_regions.supported_regions import SupportedRegions


@model
class OriginCloudRegionBatchItemResult:
    """Origin cloud region batch item result: part of OriginCloudRegionBatchResultValue."""

    error: str | None = None
    origin_ip: str = renamed("origin-ip")
    region: str | None = None
    vendor: str | None = None


@model
class OriginCloudRegionBatchResult:
    """Origin cloud region batch result: response of cache.legacy_origin_cloud_regions.batch_edit."""

    editable: bool
    id: Literal["origin_public_cloud_region"] | str
    modified_on: Moment | None = None
    value: OriginCloudRegionBatchResultValue


@model
class OriginCloudRegionBatchResultValue:
    """Origin cloud region batch result value: part of OriginCloudRegionBatchResult."""

    failed: list[OriginCloudRegionBatchItemResult]
    succeeded: list[OriginCloudRegionBatchItemResult]


@model
class OriginCloudRegionEntry:
    """Origin cloud region entry: part of OriginCloudRegionSingleResult."""

    modified_on: Moment | None = None
    origin_ip: str = renamed("origin-ip")
    region: str
    vendor: Literal["aws", "azure", "gcp", "oci"] | str


@model
class OriginCloudRegionRequest:
    """Origin cloud region request: argument of cache.legacy_origin_cloud_regions.batch_edit."""

    ip: str
    region: str
    vendor: Literal["aws", "azure", "gcp", "oci"] | str


@model
class OriginCloudRegionSingleResult:
    """Origin cloud region single result: response of cache.legacy_origin_cloud_regions.create."""

    editable: bool
    id: Literal["origin_public_cloud_region"] | str
    modified_on: Moment | None = None
    value: OriginCloudRegionEntry


@model
class OriginCloudRegionsListResult:
    """Origin cloud regions list result: response of cache.legacy_origin_cloud_regions.list."""

    editable: bool
    id: Literal["origin_public_cloud_region"] | str
    modified_on: Moment | None = None
    value: list[OriginCloudRegionEntry]


class LegacyOriginCloudRegions(Resource):
    """Cache legacy origin cloud regions: `cf.cache.legacy_origin_cloud_regions`."""

    @cached_property
    def supported_regions(self) -> SupportedRegions:
        from cfapi.api.cache.legacy_origin_cloud_regions.supported_regions import SupportedRegions
        return SupportedRegions(self._session)

    def list(self, *, zone_id: str) -> Reply[OriginCloudRegionsListResult]:
        """List cache legacy origin cloud regions: GET /zones/{zone_id}/cache/origin_cloud_regions."""
        return self._call(
            "cache.legacy_origin_cloud_regions.list", "GET", "/zones/{zone_id}/cache/origin_cloud_regions", locals(),
            OriginCloudRegionsListResult,
        )

    def create(
        self, *, zone_id: str, ip: str, region: str, vendor: Literal["aws", "azure", "gcp", "oci"] | str,
    ) -> Reply[OriginCloudRegionSingleResult]:
        """Create a cache legacy origin cloud region: POST /zones/{zone_id}/cache/origin_cloud_regions."""
        return self._call(
            "cache.legacy_origin_cloud_regions.create", "POST", "/zones/{zone_id}/cache/origin_cloud_regions", locals(),
            OriginCloudRegionSingleResult,
        )

    def edit(
        self, *, zone_id: str, ip: str | Unset = UNSET, region: str | Unset = UNSET,
        vendor: Literal["aws", "azure", "gcp", "oci"] | str | Unset = UNSET,
    ) -> Reply[OriginCloudRegionsListResult]:
        """Edit cache legacy origin cloud regions: PATCH /zones/{zone_id}/cache/origin_cloud_regions."""
        return self._call(
            "cache.legacy_origin_cloud_regions.edit", "PATCH", "/zones/{zone_id}/cache/origin_cloud_regions", locals(),
            OriginCloudRegionsListResult,
        )

    def batch_edit(
        self, *, zone_id: str, body: Sequence[OriginCloudRegionRequest | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[OriginCloudRegionBatchResult]:
        """Cache legacy origin cloud regions: batch edit: PATCH /zones/{zone_id}/cache/origin_cloud_regions/batch."""
        return self._call(
            "cache.legacy_origin_cloud_regions.batch_edit", "PATCH",
            "/zones/{zone_id}/cache/origin_cloud_regions/batch", locals(), OriginCloudRegionBatchResult, whole="body",
        )

    def batch_delete(self, *, zone_id: str) -> Reply[OriginCloudRegionBatchResult]:
        """Cache legacy origin cloud regions: batch delete: DELETE /zones/{zone_id}/cache/origin_cloud_regions/batch."""
        return self._call(
            "cache.legacy_origin_cloud_regions.batch_delete", "DELETE",
            "/zones/{zone_id}/cache/origin_cloud_regions/batch", locals(), OriginCloudRegionBatchResult,
        )

    def get(self, *, zone_id: str, origin_ip: str) -> Reply[OriginCloudRegionSingleResult]:
        """Get a cache legacy origin cloud region: GET /zones/{zone_id}/cache/origin_cloud_regions/{origin_ip}."""
        return self._call(
            "cache.legacy_origin_cloud_regions.get", "GET", "/zones/{zone_id}/cache/origin_cloud_regions/{origin_ip}",
            locals(), OriginCloudRegionSingleResult,
        )

    def delete(self, *, zone_id: str, origin_ip: str) -> Reply[OriginCloudRegionSingleResult]:
        """Delete a cache legacy origin cloud region: DELETE /zones/{zone_id}/cache/origin_cloud_regions/{origin_ip}."""
        return self._call(
            "cache.legacy_origin_cloud_regions.delete", "DELETE",
            "/zones/{zone_id}/cache/origin_cloud_regions/{origin_ip}", locals(), OriginCloudRegionSingleResult,
        )
