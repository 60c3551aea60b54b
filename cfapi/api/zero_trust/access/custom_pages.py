"""`cf.zero_trust.access.custom_pages`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class CustomPage:
    """Custom page: response of zero_trust.access.custom_pages.get."""

    custom_html: str
    name: str
    type: Literal["identity_denied", "forbidden", "login", "interstitial"] | str
    contract_version: int | None = None
    uid: str | None = None


@model
class WithoutHTML:
    """Without HTML: response of zero_trust.access.custom_pages.list."""

    name: str
    type: Literal["identity_denied", "forbidden", "login", "interstitial"] | str
    contract_version: int | None = None
    uid: str | None = None
    warnings: list[WithoutHTMLWarning] | None = None


@model
class WithoutHTMLWarning:
    """Without HTML warning: part of WithoutHTML."""

    message: str
    tier: str
    ref: str | None = None


CustomPageType = Literal["identity_denied", "forbidden", "login", "interstitial"] | str


class CustomPages(Resource):
    """Access custom pages: `cf.zero_trust.access.custom_pages`."""

    def list(self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[WithoutHTML]:
        """List access custom pages: GET /accounts/{account_id}/access/custom_pages (permission: Access: Custom Pages
        Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/list/"""
        return self._pages(
            "zero_trust.access.custom_pages.list", "GET", "/accounts/{account_id}/access/custom_pages", locals(),
            WithoutHTML,
        )

    def create(
        self, *, account_id: str, custom_html: str, name: str, type: CustomPageType,
        contract_version: int | Unset = UNSET,
    ) -> Reply[WithoutHTML]:
        """Create an access custom page: POST /accounts/{account_id}/access/custom_pages (permission: Access: Custom
        Pages Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/create/"""
        return self._call(
            "zero_trust.access.custom_pages.create", "POST", "/accounts/{account_id}/access/custom_pages", locals(),
            WithoutHTML,
        )

    def get(self, custom_page_id: str, *, account_id: str) -> Reply[CustomPage]:
        """Get an access custom page: GET /accounts/{account_id}/access/custom_pages/{custom_page_id} (permission:
        Access: Custom Pages Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/get/"""
        return self._call(
            "zero_trust.access.custom_pages.get", "GET", "/accounts/{account_id}/access/custom_pages/{custom_page_id}",
            locals(), CustomPage,
        )

    def update(
        self, custom_page_id: str, *, account_id: str, custom_html: str, name: str, type: CustomPageType,
        contract_version: int | Unset = UNSET,
    ) -> Reply[WithoutHTML]:
        """Update an access custom page: PUT /accounts/{account_id}/access/custom_pages/{custom_page_id} (permission:
        Access: Custom Pages Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/update/"""
        return self._call(
            "zero_trust.access.custom_pages.update", "PUT",
            "/accounts/{account_id}/access/custom_pages/{custom_page_id}", locals(), WithoutHTML,
        )

    def delete(self, custom_page_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete an access custom page: DELETE /accounts/{account_id}/access/custom_pages/{custom_page_id} (permission:
        Access: Custom Pages Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/custom_pages/methods/delete/"""
        return self._call(
            "zero_trust.access.custom_pages.delete", "DELETE",
            "/accounts/{account_id}/access/custom_pages/{custom_page_id}", locals(), ObjectID,
        )
