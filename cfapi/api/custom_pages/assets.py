"""`cf.custom_pages.assets`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Asset:
    """Asset: response of custom_pages.assets.list."""

    description: str | None = None
    last_updated: Moment | None = None
    name: str | None = None
    size_bytes: int | None = None
    """Bytes."""
    url: str | None = None
    """URI."""


class Assets(Resource):
    """Custom page assets: `cf.custom_pages.assets`."""

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[Asset]:
        """List custom page assets: GET /{accounts or zones}/{id}/custom_pages/assets.
        https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/list/"""
        return self._pages(
            "custom_pages.assets.list", "GET", "{scope}/custom_pages/assets", locals(), Asset, paging=Paging(size=200),
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, description: str, name: str, url: str,
    ) -> Reply[Asset]:
        """Create a custom page asset: POST /{accounts or zones}/{id}/custom_pages/assets.
        https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/create/"""
        return self._call("custom_pages.assets.create", "POST", "{scope}/custom_pages/assets", locals(), Asset)

    def get(self, asset_name: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Reply[Asset]:
        """Get a custom page asset: GET /{accounts or zones}/{id}/custom_pages/assets/{asset_name}.
        https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/get/"""
        return self._call("custom_pages.assets.get", "GET", "{scope}/custom_pages/assets/{asset_name}", locals(), Asset)

    def update(
        self, asset_name: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, description: str,
        url: str,
    ) -> Reply[Asset]:
        """Update a custom page asset: PUT /{accounts or zones}/{id}/custom_pages/assets/{asset_name}.
        https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/update/"""
        return self._call(
            "custom_pages.assets.update", "PUT", "{scope}/custom_pages/assets/{asset_name}", locals(), Asset,
        )

    def delete(self, asset_name: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Reply[None]:
        """Delete a custom page asset: DELETE /{accounts or zones}/{id}/custom_pages/assets/{asset_name}.
        https://developers.cloudflare.com/api/resources/custom_pages/subresources/assets/methods/delete/"""
        return self._call(
            "custom_pages.assets.delete", "DELETE", "{scope}/custom_pages/assets/{asset_name}", locals(), NoneType,
        )
