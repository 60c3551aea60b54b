"""`cf.rum.site_info`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Reply, Resource, Unset, model
from cfapi.api.rum import Rule, SiteRuleset


@model
class Site:
    """Site: response of rum.site_info.create."""

    auto_install: bool | None = None
    created: Moment | None = None
    rules: list[Rule] | None = None
    ruleset: SiteRuleset | None = None
    site_tag: str | None = None
    site_token: str | None = None
    snippet: str | None = None


@model
class SiteInfo:
    """Site info: response of rum.site_info.delete."""

    site_tag: str | None = None


class SiteInfoResource(Resource):
    """RUM site info: `cf.rum.site_info`."""

    def create(
        self, *, account_id: str, auto_install: bool | Unset = UNSET, host: str | Unset = UNSET,
        zone_tag: str | Unset = UNSET,
    ) -> Reply[Site | None]:
        """Create RUM site info: POST /accounts/{account_id}/rum/site_info (permission: Account Settings Write).
        https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/create/"""
        return self._call("rum.site_info.create", "POST", "/accounts/{account_id}/rum/site_info", locals(), Site)

    def list(
        self, *, account_id: str, order_by: Literal["host", "created"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[Site]:
        """List RUM site info: GET /accounts/{account_id}/rum/site_info/list (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/list/"""
        return self._pages("rum.site_info.list", "GET", "/accounts/{account_id}/rum/site_info/list", locals(), Site)

    def get(self, site_id: str, *, account_id: str) -> Reply[Site]:
        """Get RUM site info: GET /accounts/{account_id}/rum/site_info/{site_id} (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/get/"""
        return self._call("rum.site_info.get", "GET", "/accounts/{account_id}/rum/site_info/{site_id}", locals(), Site)

    def update(
        self, site_id: str, *, account_id: str, auto_install: bool | Unset = UNSET, enabled: bool | Unset = UNSET,
        host: str | Unset = UNSET, lite: bool | Unset = UNSET, zone_tag: str | Unset = UNSET,
    ) -> Reply[Site | None]:
        """Update RUM site info: PUT /accounts/{account_id}/rum/site_info/{site_id} (permission: Account Settings
        Write).
        https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/update/"""
        return self._call(
            "rum.site_info.update", "PUT", "/accounts/{account_id}/rum/site_info/{site_id}", locals(), Site,
        )

    def delete(self, site_id: str, *, account_id: str) -> Reply[SiteInfo | None]:
        """Delete RUM site info: DELETE /accounts/{account_id}/rum/site_info/{site_id} (permission: Account Settings
        Write).
        https://developers.cloudflare.com/api/resources/rum/subresources/site_info/methods/delete/"""
        return self._call(
            "rum.site_info.delete", "DELETE", "/accounts/{account_id}/rum/site_info/{site_id}", locals(), SiteInfo,
        )
