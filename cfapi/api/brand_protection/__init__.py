"""`cf.brand_protection`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import Pages, Paging, Reply, Resource, model

if TYPE_CHECKING:
    from cfapi.api.brand_protection.logo_matches import LogoMatches
    from cfapi.api.brand_protection.logos import Logos
    from cfapi.api.brand_protection.matches import Matches
    from cfapi.api.brand_protection.queries import Queries
    from cfapi.api.brand_protection.v2 import V2Resource


@model
class Match:
    """Match: response of brand_protection.logo_matches.get."""

    matches: list[dict[str, Any]] | None = None
    total: int | None = None


@model
class Submit:
    """Submit: response of brand_protection.submit."""

    skipped_urls: list[dict[str, Any]] | None = None
    submitted_urls: list[dict[str, Any]] | None = None


class BrandProtectionResource(Resource):
    """Brand protection: `cf.brand_protection`."""

    @cached_property
    def logo_matches(self) -> LogoMatches:
        from cfapi.api.brand_protection.logo_matches import LogoMatches
        return LogoMatches(self._session)

    @cached_property
    def logos(self) -> Logos:
        from cfapi.api.brand_protection.logos import Logos
        return Logos(self._session)

    @cached_property
    def matches(self) -> Matches:
        from cfapi.api.brand_protection.matches import Matches
        return Matches(self._session)

    @cached_property
    def queries(self) -> Queries:
        from cfapi.api.brand_protection.queries import Queries
        return Queries(self._session)

    @cached_property
    def v2(self) -> V2Resource:
        from cfapi.api.brand_protection.v2 import V2Resource
        return V2Resource(self._session)

    def submit(self, *, account_id: str) -> Reply[Submit]:
        """Submit brand protection: POST /accounts/{account_id}/brand-protection/submit (permission: Intel Write).
        https://developers.cloudflare.com/api/resources/brand_protection/methods/submit/"""
        return self._call(
            "brand_protection.submit", "POST", "/accounts/{account_id}/brand-protection/submit", locals(), Submit,
            at="",
        )

    def url_info(self, *, account_id: str) -> Pages[dict[str, Any]]:
        """Brand protection: URL info: GET /accounts/{account_id}/brand-protection/url-info (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/brand_protection/methods/url_info/"""
        return self._pages(
            "brand_protection.url_info", "GET", "/accounts/{account_id}/brand-protection/url-info", locals(),
            dict[str, Any], paging=Paging(kind="single"),
        )
