"""`cf.load_balancers.searches`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class SearchResource:
    """Search resource: response of load_balancers.searches.list."""

    reference_type: Literal["referral", "referrer"] | str | None = None
    references: list[Any] | None = None
    resource_id: str | None = None
    resource_name: str | None = None
    resource_type: Literal["load_balancer", "monitor", "pool"] | str | None = None


class Searches(Resource):
    """Load balancer searches: `cf.load_balancers.searches`."""

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET, query: str | Unset = UNSET,
        references: Literal["", "*", "referral", "referrer"] | str | Unset = UNSET,
    ) -> Pages[SearchResource]:
        """List load balancer searches: GET /accounts/{account_id}/load_balancers/search (permission: Load Balancing:
        Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/searches/methods/list/"""
        return self._pages(
            "load_balancers.searches.list", "GET", "/accounts/{account_id}/load_balancers/search", locals(),
            SearchResource, paging=Paging(items="result.resources", size=1000),
        )
