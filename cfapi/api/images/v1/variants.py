"""`cf.images.v1.variants`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Resource, Unset, model, renamed


@model
class Definition:
    """Definition: response of images.v1.variants.flat.get."""

    id: str
    never_require_signed_ur_ls: bool | None = renamed("neverRequireSignedURLs", default=None)
    options: Options


@model
class Hero:
    """Hero: part of VariantDetails."""

    id: str
    options: Options
    never_require_signed_urls: bool | None = renamed("neverRequireSignedURLs", default=None)


@model
class Options:
    """Options: argument of images.v1.variants.create.

    height: at least 1; width: at least 1."""

    fit: Literal["scale-down", "contain", "cover", "crop", "pad"] | str
    height: int | float
    metadata: Literal["keep", "copyright", "none"] | str
    width: int | float


@model
class Variant:
    """Variant: response of images.v1.variants.list."""

    variants: VariantVariant | None = None


@model
class VariantDetails:
    """Variant details: response of images.v1.variants.create."""

    variant: Hero | None = None


@model
class VariantVariant:
    """Variant variant: part of Variant."""

    hero: Hero | None = None


class Variants(Resource):
    """V1 variants: `cf.images.v1.variants`."""

    @cached_property
    def flat(self) -> FlatResource:
        return FlatResource(self._session)

    async def list(self, *, account_id: str) -> Variant:
        """List v1 variants: GET /accounts/{account_id}/images/v1/variants (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/list/"""
        return await self._call(
            "images.v1.variants.list", "GET", "/accounts/{account_id}/images/v1/variants", locals(), Variant,
        )

    async def create(
        self, *, account_id: str, id: str, options: Options | Mapping[str, Any],
        never_require_signed_urls: bool | Unset = UNSET,
    ) -> VariantDetails:
        """Create a v1 variant: POST /accounts/{account_id}/images/v1/variants (permission: Images Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/create/"""
        return await self._call(
            "images.v1.variants.create", "POST", "/accounts/{account_id}/images/v1/variants", locals(), VariantDetails,
            wire={"never_require_signed_urls": "neverRequireSignedURLs"},
        )

    async def get(self, variant_id: str, *, account_id: str) -> VariantDetails:
        """Get a v1 variant: GET /accounts/{account_id}/images/v1/variants/{variant_id} (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/get/"""
        return await self._call(
            "images.v1.variants.get", "GET", "/accounts/{account_id}/images/v1/variants/{variant_id}", locals(),
            VariantDetails,
        )

    async def edit(
        self, variant_id: str, *, account_id: str, options: Options | Mapping[str, Any] | Unset = UNSET,
        never_require_signed_urls: bool | None | Unset = UNSET,
    ) -> VariantDetails:
        """Edit a v1 variant: PATCH /accounts/{account_id}/images/v1/variants/{variant_id} (permission: Images Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/edit/"""
        return await self._call(
            "images.v1.variants.edit", "PATCH", "/accounts/{account_id}/images/v1/variants/{variant_id}", locals(),
            VariantDetails, wire={"never_require_signed_urls": "neverRequireSignedURLs"},
        )

    async def delete(self, variant_id: str, *, account_id: str) -> Any:
        """Delete a v1 variant: DELETE /accounts/{account_id}/images/v1/variants/{variant_id} (permission: Images
        Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/delete/"""
        return await self._call(
            "images.v1.variants.delete", "DELETE", "/accounts/{account_id}/images/v1/variants/{variant_id}", locals(),
            PLAIN,
        )


class FlatResource(Resource):
    """Variant flat: `cf.images.v1.variants.flat`."""

    async def get(self, *, variant_id: str, account_id: str) -> Definition:
        """Get variant flat: GET /accounts/{account_id}/images/v1/variants/{variant_id}/flat (permission: Images
        Read)."""
        return await self._call(
            "images.v1.variants.flat.get", "GET", "/accounts/{account_id}/images/v1/variants/{variant_id}/flat",
            locals(), Definition,
        )
