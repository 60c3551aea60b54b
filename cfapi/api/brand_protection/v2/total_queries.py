"""`cf.brand_protection.v2.total_queries`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource, model


@model
class TotalQuery:
    """Total query: response of brand_protection.v2.total_queries.list."""

    total_queries: int


class TotalQueries(Resource):
    """V2 total queries: `cf.brand_protection.v2.total_queries`."""

    def list(self, *, account_id: str) -> Pages[TotalQuery]:
        """List v2 total queries: GET /accounts/{account_id}/cloudforce-one/v2/brand-protection/total-queries
        (permission: Cloudforce One Read)."""
        return self._pages(
            "brand_protection.v2.total_queries.list", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/brand-protection/total-queries", locals(), TotalQuery,
            paging=Paging(kind="single", items=""),
        )
