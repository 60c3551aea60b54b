"""`cf.custom_pages`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.custom_pages.assets import Assets


@model
class CustomPage:
    """Custom page: response of custom_pages.list."""

    id: str | None = None
    created_on: Moment | None = None
    description: str | None = None
    modified_on: Moment | None = None
    preview_target: str | None = None
    required_tokens: list[str] | None = None
    state: Literal["default", "customized"] | str | None = None
    url: str | None = None
    """URI."""


CustomPageIdentifier = Literal[
    "1000_errors", "500_errors", "basic_challenge", "country_challenge", "ip_block", "managed_challenge",
    "ratelimit_block", "under_attack", "waf_block", "waf_challenge",
] | str


class CustomPages(Resource):
    """Custom pages: `cf.custom_pages`."""

    @cached_property
    def assets(self) -> Assets:
        from cfapi.api.custom_pages.assets import Assets
        return Assets(self._session)

    def list(self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Pages[CustomPage]:
        """List custom pages: GET /{accounts or zones}/{id}/custom_pages (permission: Account Custom Pages Read or Zero
        Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/custom_pages/methods/list/"""
        return self._pages(
            "custom_pages.list", "GET", "{scope}/custom_pages", locals(), CustomPage, paging=Paging(kind="single"),
        )

    def get(
        self, identifier: CustomPageIdentifier, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[CustomPage]:
        """Get a custom page: GET /{accounts or zones}/{id}/custom_pages/{identifier} (permission: Account Custom Pages
        Read or Zero Trust: PII Read or Account Settings Read).
        https://developers.cloudflare.com/api/resources/custom_pages/methods/get/"""
        return self._call("custom_pages.get", "GET", "{scope}/custom_pages/{identifier}", locals(), CustomPage)

    def update(
        self, identifier: CustomPageIdentifier, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        state: Literal["default", "customized"] | str, url: str,
    ) -> Reply[CustomPage]:
        """Update a custom page: PUT /{accounts or zones}/{id}/custom_pages/{identifier} (permission: Account Custom
        Pages Write or Account Settings Write).
        https://developers.cloudflare.com/api/resources/custom_pages/methods/update/"""
        return self._call("custom_pages.update", "PUT", "{scope}/custom_pages/{identifier}", locals(), CustomPage)
