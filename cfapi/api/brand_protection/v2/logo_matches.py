"""`cf.brand_protection.v2.logo_matches`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


@model
class LogoMatch:
    """Logo match: response of brand_protection.v2.logo_matches.get."""

    matches: list[Match]
    total: int


@model
class Match:
    """Match: part of LogoMatch."""

    id: int
    domain: str | None = None
    matched_at: Moment | None = None
    query_id: int
    registrar: str | None = None
    similarity_score: int | float
    url_scan_id: str | None = None
    content_type: str | None = None
    image_data: str | None = None


LogoMatchOrderBy = Literal["matchedAt", "domain", "similarityScore", "registrar"] | str


class LogoMatches(Resource):
    """V2 logo matches: `cf.brand_protection.v2.logo_matches`."""

    def get(
        self, *, account_id: str, query_id: str, download: str | Unset = UNSET, limit: str | Unset = UNSET,
        offset: str | Unset = UNSET, order: Literal["asc", "desc"] | str | Unset = UNSET,
        order_by: LogoMatchOrderBy | Unset = UNSET,
    ) -> Reply[LogoMatch]:
        """Get v2 logo matches: GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/matches (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/logo_matches/methods/get/"""
        return self._call(
            "brand_protection.v2.logo_matches.get", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/brand-protection/logo/matches", locals(), LogoMatch,
            wire={"order_by": "orderBy"}, at="",
        )
