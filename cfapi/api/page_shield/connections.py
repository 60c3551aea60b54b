"""`cf.page_shield.connections`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Connection:
    """Connection: response of page_shield.connections.list."""

    id: str
    added_at: Moment
    first_seen_at: Moment
    host: str
    last_seen_at: Moment
    url: str
    url_contains_cdn_cgi_path: bool
    domain_reported_malicious: bool | None = None
    first_page_url: str | None = None
    malicious_domain_categories: list[str] | None = None
    malicious_url_categories: list[str] | None = None
    page_urls: list[str] | None = None
    url_reported_malicious: bool | None = None


class Connections(Resource):
    """Page shield connections: `cf.page_shield.connections`."""

    def list(
        self, *, zone_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        exclude_cdn_cgi: bool | Unset = UNSET, exclude_urls: str | Unset = UNSET,
        export: Literal["csv"] | str | Unset = UNSET, hosts: str | Unset = UNSET,
        order_by: Literal["first_seen_at", "last_seen_at"] | str | Unset = UNSET, page: str | Unset = UNSET,
        page_url: str | Unset = UNSET, per_page: int | Unset = UNSET, prioritize_malicious: bool | Unset = UNSET,
        status: str | Unset = UNSET, urls: str | Unset = UNSET,
    ) -> Pages[Connection]:
        """List page shield connections: GET /zones/{zone_id}/page_shield/connections (permission: Page Shield Read or
        Domain Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/connections/methods/list/"""
        return self._pages(
            "page_shield.connections.list", "GET", "/zones/{zone_id}/page_shield/connections", locals(), Connection,
            paging=Paging(size=100),
        )

    def get(self, connection_id: str, *, zone_id: str) -> Reply[Connection]:
        """Get a page shield connection: GET /zones/{zone_id}/page_shield/connections/{connection_id} (permission: Page
        Shield Read or Domain Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/connections/methods/get/"""
        return self._call(
            "page_shield.connections.get", "GET", "/zones/{zone_id}/page_shield/connections/{connection_id}", locals(),
            Connection,
        )
