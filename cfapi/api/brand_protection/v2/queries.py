"""`cf.brand_protection.v2.queries`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from cfapi._core import UNSET, Kind, Moment, Reply, Resource, Unset, model


@model
class Query:
    """Query: response of brand_protection.v2.queries.get."""

    created: Moment
    parameters: QueryParameters | None = None
    query_id: int
    query_tag: str
    scan: bool
    updated: Moment


@model
class QueryParameters:
    """Query parameters: part of Query."""

    string_matches: list[QueryStringMatch]
    max_time: str | None = None
    min_time: str | None = None


@model
class QueryStringMatch:
    """Query string match: part of QueryParameters."""

    pattern: str


class Queries(Resource):
    """V2 queries: `cf.brand_protection.v2.queries`."""

    def get(
        self, *, account_id: str, id: str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Reply[Sequence[Query] | Query]:
        """Get v2 queries: GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/domain/queries (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/v2/subresources/queries/methods/get/"""
        return self._call(
            "brand_protection.v2.queries.get", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/brand-protection/domain/queries", locals(),
            cast("Kind[list[Query] | Query]", list[Query] | Query),
        )
