"""`cf.cache.variants`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import Moment, Reply, Resource, model


@model
class Variant:
    """Variant: response of cache.variants.get."""

    id: Literal["variants"] | str
    editable: bool
    value: VariantValue
    modified_on: Moment | None = None


@model
class VariantDeleteResult:
    """Variant delete result: response of cache.variants.delete."""

    id: Literal["variants"] | str
    editable: bool
    modified_on: Moment | None = None


@model
class VariantValue:
    """Variant value: argument of cache.variants.edit."""

    avif: list[str] | None = None
    bmp: list[str] | None = None
    gif: list[str] | None = None
    jp2: list[str] | None = None
    jpeg: list[str] | None = None
    jpg: list[str] | None = None
    jpg2: list[str] | None = None
    png: list[str] | None = None
    tif: list[str] | None = None
    tiff: list[str] | None = None
    webp: list[str] | None = None


class Variants(Resource):
    """Cache variants: `cf.cache.variants`."""

    def get(self, *, zone_id: str) -> Reply[Variant]:
        """Get cache variants: GET /zones/{zone_id}/cache/variants (permission: Zone Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/cache/subresources/variants/methods/get/"""
        return self._call("cache.variants.get", "GET", "/zones/{zone_id}/cache/variants", locals(), Variant)

    def edit(self, *, zone_id: str, value: VariantValue | Mapping[str, Any]) -> Reply[Variant]:
        """Edit cache variants: PATCH /zones/{zone_id}/cache/variants (permission: Zone Write or Zone Settings Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/variants/methods/edit/"""
        return self._call("cache.variants.edit", "PATCH", "/zones/{zone_id}/cache/variants", locals(), Variant)

    def delete(self, *, zone_id: str) -> Reply[VariantDeleteResult | None]:
        """Delete cache variants: DELETE /zones/{zone_id}/cache/variants (permission: Zone Write or Zone Settings
        Write).
        https://developers.cloudflare.com/api/resources/cache/subresources/variants/methods/delete/"""
        return self._call(
            "cache.variants.delete", "DELETE", "/zones/{zone_id}/cache/variants", locals(), VariantDeleteResult,
        )
