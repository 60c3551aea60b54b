"""`cf.page_shield.cookies`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Cookie:
    """Cookie: response of page_shield.cookies.list."""

    id: str
    first_seen_at: Moment
    host: str
    last_seen_at: Moment
    name: str
    type: Literal["first_party", "unknown"] | str
    domain_attribute: str | None = None
    expires_attribute: Moment | None = None
    http_only_attribute: bool | None = None
    max_age_attribute: int | None = None
    page_urls: list[str] | None = None
    path_attribute: str | None = None
    same_site_attribute: Literal["lax", "strict", "none"] | str | None = None
    secure_attribute: bool | None = None


class Cookies(Resource):
    """Page shield cookies: `cf.page_shield.cookies`."""

    def list(
        self, *, zone_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET, domain: str | Unset = UNSET,
        export: Literal["csv"] | str | Unset = UNSET, hosts: str | Unset = UNSET, http_only: bool | Unset = UNSET,
        name: str | Unset = UNSET, order_by: Literal["first_seen_at", "last_seen_at"] | str | Unset = UNSET,
        page: str | Unset = UNSET, page_url: str | Unset = UNSET, path: str | Unset = UNSET,
        per_page: int | Unset = UNSET, same_site: Literal["lax", "strict", "none"] | str | Unset = UNSET,
        secure: bool | Unset = UNSET, type: Literal["first_party", "unknown"] | str | Unset = UNSET,
    ) -> Pages[Cookie]:
        """List page shield cookies: GET /zones/{zone_id}/page_shield/cookies (permission: Page Shield Read or Domain
        Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/cookies/methods/list/"""
        return self._pages(
            "page_shield.cookies.list", "GET", "/zones/{zone_id}/page_shield/cookies", locals(), Cookie,
            paging=Paging(size=100),
        )

    def get(self, cookie_id: str, *, zone_id: str) -> Reply[Cookie]:
        """Get a page shield cooky: GET /zones/{zone_id}/page_shield/cookies/{cookie_id} (permission: Page Shield Read
        or Domain Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/cookies/methods/get/"""
        return self._call(
            "page_shield.cookies.get", "GET", "/zones/{zone_id}/page_shield/cookies/{cookie_id}", locals(), Cookie,
        )
