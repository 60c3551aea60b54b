"""`cf.cloudforce_one.requests.assets`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, Upload, model


@model
class Asset:
    """Asset: response of cloudforce_one.requests.assets.create."""

    id: int
    name: str
    created: Moment | None = None
    description: str | None = None
    file_type: str | None = None


class Assets(Resource):
    """Request assets: `cf.cloudforce_one.requests.assets`."""

    def create(self, request_id: str, *, account_id: str, page: int, per_page: int) -> Pages[Asset]:
        """Create a request asset: POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/assets/methods/create/"""
        return self._pages(
            "cloudforce_one.requests.assets.create", "POST",
            "/accounts/{account_id}/cloudforce-one/requests/{request_id}/asset", locals(), Asset,
            paging=Paging(kind="single"),
        )

    def new(self, *, account_id: str, request_id: str, source: Upload | Unset = UNSET) -> Reply[Asset]:
        """New request assets: POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/new (permission:
        Cloudforce One Write)."""
        return self._call(
            "cloudforce_one.requests.assets.new", "POST",
            "/accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/new", locals(), Asset, form=True,
            files="source",
        )

    def get(self, asset_id: str, *, account_id: str, request_id: str) -> Pages[Asset]:
        """Get a request asset: GET /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/assets/methods/get/"""
        return self._pages(
            "cloudforce_one.requests.assets.get", "GET",
            "/accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}", locals(), Asset,
            paging=Paging(kind="single"),
        )

    def update(self, asset_id: str, *, account_id: str, request_id: str, source: str | Unset = UNSET) -> Reply[Asset]:
        """Update a request asset: PUT /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/assets/methods/update/"""
        return self._call(
            "cloudforce_one.requests.assets.update", "PUT",
            "/accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}", locals(), Asset,
        )

    def delete(self, asset_id: str, *, account_id: str, request_id: str) -> Reply[None]:
        """Delete a request asset: DELETE /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/assets/methods/delete/"""
        return self._call(
            "cloudforce_one.requests.assets.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}", locals(), NoneType,
        )
