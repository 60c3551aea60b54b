"""`cf.brand_protection.v2.logos`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model
from cfapi.api.brand_protection.v2 import Logo


@model
class LogoCreateResult:
    """Logo create result: response of brand_protection.v2.logos.create."""

    message: str
    success: bool
    query_id: int | None = None


@model
class LogoDetails:
    """Logo details: response of brand_protection.v2.logos.get."""

    id: int
    r2_path: str
    similarity_threshold: int | float
    tag: str
    uploaded_at: Moment | None = None
    content_type: str | None = None
    image_data: str | None = None


@model
class Search:
    """Search: response of brand_protection.v2.logos.search."""

    matches: list[SearchMatch]


@model
class SearchMatch:
    """Search match: part of Search."""

    account_id: str | None = None
    content_type: str | None = None
    domain: str | None = None
    image_data: str | None = None
    query_id: int | None = None
    r2_path: str | None = None
    similarity_score: int | float
    similarity_threshold: int | float | None = None
    tag: str | None = None
    timestamp: int | float | None = None
    url_scan_id: str | None = None
    vector_id: str | None = None


class Logos(Resource):
    """V2 logos: `cf.brand_protection.v2.logos`."""

    def get(
        self, *, account_id: str, id: str | Unset = UNSET, download: str | Unset = UNSET,
    ) -> Reply[Sequence[LogoDetails]]:
        """Get v2 logos: GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/logos/methods/get/"""
        return self._call(
            "brand_protection.v2.logos.get", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries", locals(), list[LogoDetails],
            at="",
        )

    def create(
        self, *, account_id: str, image_data: str, similarity_threshold: float, tag: str,
        search_lookback: bool | Unset = UNSET,
    ) -> Reply[LogoCreateResult]:
        """Create a v2 logo: POST /accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/logos/methods/create/"""
        return self._call(
            "brand_protection.v2.logos.create", "POST",
            "/accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries", locals(), LogoCreateResult, at="",
        )

    def delete(self, query_id: str, *, account_id: str) -> Reply[Logo]:
        """Delete a v2 logo: DELETE /accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries/{query_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/logos/methods/delete/"""
        return self._call(
            "brand_protection.v2.logos.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/queries/{query_id}", locals(), Logo, at="",
        )

    def search(
        self, *, account_id: str, image_data: str, show_historic: str | Unset = UNSET, download: str | Unset = UNSET,
        score_threshold: float | Unset = UNSET, top_k: int | Unset = UNSET,
    ) -> Reply[Search]:
        """Search v2 logos: POST /accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/search (permission:
        Cloudforce One Write)."""
        return self._call(
            "brand_protection.v2.logos.search", "POST",
            "/accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/search", locals(), Search,
            wire={"show_historic": "showHistoric"}, query="show_historic download", at="",
        )
