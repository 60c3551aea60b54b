"""`cf.images.v1.variants`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Reply, Resource, Unset, model, renamed


@model
class Definition:
    """Definition: response of images.v1.variants.flat.get."""

    id: str
    never_require_signed_ur_ls: bool | None = renamed("neverRequireSignedURLs", default=None)
    options: Options


@model
class Hero:
    """Hero: part of ImagesVariants."""

    id: str
    options: Options
    never_require_signed_urls: bool | None = renamed("neverRequireSignedURLs", default=None)


@model
class ImagesVariants:
    """Images variants: part of Variant."""

    hero: Hero | None = None


@model
class Options:
    """Options: argument of images.v1.variants.create."""

    fit: Literal["scale-down", "contain", "cover", "crop", "pad"] | str
    height: int | float
    """At least 1."""
    metadata: Literal["keep", "copyright", "none"] | str
    width: int | float
    """At least 1."""


@model
class Variant:
    """Variant: response of images.v1.variants.list."""

    variants: ImagesVariants | None = None


@model
class VariantDetails:
    """Variant details: response of images.v1.variants.create."""

    variant: Hero | None = None


class Variants(Resource):
    """V1 variants: `cf.images.v1.variants`."""

    @cached_property
    def flat(self) -> FlatResource:
        return FlatResource(self._session)

    def list(self, *, account_id: str) -> Reply[Variant]:
        """List v1 variants: GET /accounts/{account_id}/images/v1/variants (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/list/"""
        return self._call(
            "images.v1.variants.list", "GET", "/accounts/{account_id}/images/v1/variants", locals(), Variant,
        )

    def create(
        self, *, account_id: str, id: str, options: Options | Mapping[str, Any],
        never_require_signed_urls: bool | Unset = UNSET,
    ) -> Reply[VariantDetails]:
        """Create a v1 variant: POST /accounts/{account_id}/images/v1/variants (permission: Images Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/create/"""
        return self._call(
            "images.v1.variants.create", "POST", "/accounts/{account_id}/images/v1/variants", locals(), VariantDetails,
            wire={"never_require_signed_urls": "neverRequireSignedURLs"},
        )

    def get(self, variant_id: str, *, account_id: str) -> Reply[VariantDetails]:
        """Get a v1 variant: GET /accounts/{account_id}/images/v1/variants/{variant_id} (permission: Images Read).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/get/"""
        return self._call(
            "images.v1.variants.get", "GET", "/accounts/{account_id}/images/v1/variants/{variant_id}", locals(),
            VariantDetails,
        )

    def edit(
        self, variant_id: str, *, account_id: str, options: Options | Mapping[str, Any] | Unset = UNSET,
        never_require_signed_urls: bool | None | Unset = UNSET,
    ) -> Reply[VariantDetails]:
        """Edit a v1 variant: PATCH /accounts/{account_id}/images/v1/variants/{variant_id} (permission: Images Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/edit/"""
        return self._call(
            "images.v1.variants.edit", "PATCH", "/accounts/{account_id}/images/v1/variants/{variant_id}", locals(),
            VariantDetails, wire={"never_require_signed_urls": "neverRequireSignedURLs"},
        )

    def delete(self, variant_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a v1 variant: DELETE /accounts/{account_id}/images/v1/variants/{variant_id} (permission: Images
        Write).
        https://developers.cloudflare.com/api/resources/images/subresources/v1/subresources/variants/methods/delete/"""
        return self._call(
            "images.v1.variants.delete", "DELETE", "/accounts/{account_id}/images/v1/variants/{variant_id}", locals(),
            PLAIN,
        )


class FlatResource(Resource):
    """Variant flat: `cf.images.v1.variants.flat`."""

    def get(self, *, variant_id: str, account_id: str) -> Reply[Definition]:
        """Get variant flat: GET /accounts/{account_id}/images/v1/variants/{variant_id}/flat (permission: Images
        Read)."""
        return self._call(
            "images.v1.variants.flat.get", "GET", "/accounts/{account_id}/images/v1/variants/{variant_id}/flat",
            locals(), Definition,
        )
