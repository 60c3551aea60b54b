"""`cf.brand_protection.v2.matches`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Match:
    """Match: part of MatchResponse."""

    domain: str
    first_seen: str
    public_scans: MatchPublicScans | None = None
    registrar: str | None = None
    scan_status: str
    scan_submission_id: int | None = None
    source: str | None = None
    dismissed: bool | None = None
    match_details: list[MatchDetail] | None = None


@model
class MatchDetail:
    """Match detail: part of Match."""

    dismissed: bool
    match_id: int
    query_id: int
    query_tag: str | None = None


@model
class MatchPublicScans:
    """Match public scans: part of Match."""

    submission_id: str


@model
class MatchResponse:
    """Match response: response of brand_protection.v2.matches.get."""

    matches: list[Match]
    total: int


class Matches(Resource):
    """V2 matches: `cf.brand_protection.v2.matches`."""

    def get(
        self, *, account_id: str, query_id: Sequence[str], domain_search: str | Unset = UNSET,
        include_dismissed: str | Unset = UNSET, include_domain_id: str | Unset = UNSET, limit: str | Unset = UNSET,
        offset: str | Unset = UNSET, order: Literal["asc", "desc"] | str | Unset = UNSET,
        order_by: Literal["domain", "first_seen", "registrar"] | str | Unset = UNSET,
    ) -> Reply[MatchResponse]:
        """Get v2 matches: GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/domain/matches (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/matches/methods/get/"""
        return self._call(
            "brand_protection.v2.matches.get", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/brand-protection/domain/matches", locals(), MatchResponse,
            wire={"order_by": "orderBy"}, at="",
        )
