"""`cf.page_shield.scripts`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Script:
    """Script: response of page_shield.scripts.get."""

    id: str
    added_at: Moment
    first_seen_at: Moment
    host: str
    last_seen_at: Moment
    url: str
    url_contains_cdn_cgi_path: bool
    cryptomining_score: int | None = None
    """1 to 99."""
    dataflow_score: int | None = None
    """1 to 99."""
    domain_reported_malicious: bool | None = None
    fetched_at: Moment | None = None
    first_page_url: str | None = None
    hash: str | None = None
    js_integrity_score: int | None = None
    """1 to 99."""
    magecart_score: int | None = None
    """1 to 99."""
    malicious_domain_categories: list[str] | None = None
    malicious_url_categories: list[str] | None = None
    malware_score: int | None = None
    """1 to 99."""
    obfuscation_score: int | None = None
    """1 to 99."""
    page_urls: list[str] | None = None
    url_reported_malicious: bool | None = None
    versions: list[ScriptVersion] | None = None


@model
class ScriptItem:
    """Script item: response of page_shield.scripts.list."""

    id: str
    added_at: Moment
    first_seen_at: Moment
    host: str
    last_seen_at: Moment
    url: str
    url_contains_cdn_cgi_path: bool
    cryptomining_score: int | None = None
    """1 to 99."""
    dataflow_score: int | None = None
    """1 to 99."""
    domain_reported_malicious: bool | None = None
    fetched_at: Moment | None = None
    first_page_url: str | None = None
    hash: str | None = None
    js_integrity_score: int | None = None
    """1 to 99."""
    magecart_score: int | None = None
    """1 to 99."""
    malicious_domain_categories: list[str] | None = None
    malicious_url_categories: list[str] | None = None
    malware_score: int | None = None
    """1 to 99."""
    obfuscation_score: int | None = None
    """1 to 99."""
    page_urls: list[str] | None = None
    url_reported_malicious: bool | None = None


@model
class ScriptVersion:
    """Script version: part of Script."""

    cryptomining_score: int | None = None
    """1 to 99."""
    dataflow_score: int | None = None
    """1 to 99."""
    fetched_at: Moment | None = None
    hash: str | None = None
    js_integrity_score: int | None = None
    """1 to 99."""
    magecart_score: int | None = None
    """1 to 99."""
    malware_score: int | None = None
    """1 to 99."""
    obfuscation_score: int | None = None
    """1 to 99."""


class Scripts(Resource):
    """Page shield scripts: `cf.page_shield.scripts`."""

    def list(
        self, *, zone_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        exclude_cdn_cgi: bool | Unset = UNSET, exclude_duplicates: bool | Unset = UNSET,
        exclude_urls: str | Unset = UNSET, export: Literal["csv"] | str | Unset = UNSET, hosts: str | Unset = UNSET,
        order_by: Literal["first_seen_at", "last_seen_at"] | str | Unset = UNSET, page: str | Unset = UNSET,
        page_url: str | Unset = UNSET, per_page: int | Unset = UNSET, prioritize_malicious: bool | Unset = UNSET,
        status: str | Unset = UNSET, urls: str | Unset = UNSET,
    ) -> Pages[ScriptItem]:
        """List page shield scripts: GET /zones/{zone_id}/page_shield/scripts (permission: Page Shield Read or Domain
        Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/scripts/methods/list/"""
        return self._pages(
            "page_shield.scripts.list", "GET", "/zones/{zone_id}/page_shield/scripts", locals(), ScriptItem,
            paging=Paging(size=100),
        )

    def get(self, script_id: str, *, zone_id: str) -> Reply[Script]:
        """Get a page shield script: GET /zones/{zone_id}/page_shield/scripts/{script_id} (permission: Page Shield Read
        or Domain Page Shield Read or Zone Settings Read).
        https://developers.cloudflare.com/api/resources/page_shield/subresources/scripts/methods/get/"""
        return self._call(
            "page_shield.scripts.get", "GET", "/zones/{zone_id}/page_shield/scripts/{script_id}", locals(), Script,
        )
