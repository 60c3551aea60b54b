"""`cf.cloudforce_one.threat_signals.search`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Search:
    """Search: response of cloudforce_one.threat_signals.search.search."""

    count: int
    results: list[SearchResult]


@model
class SearchResult:
    """Search result: part of Search."""

    article_id: str
    dataset_id: str | None = None
    event_id: str | None = None
    feed_id: str
    score: int | float
    text: str


class SearchResource(Resource):
    """Threat signal search: `cf.cloudforce_one.threat_signals.search`."""

    def search(
        self, *, account_id: str, query: str, feed_id: str | Unset = UNSET,
        max_results: Literal[""] | str | Unset = UNSET,
    ) -> Reply[Search]:
        """Search threat signal search: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/search.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/search/methods/search/"""
        return self._call(
            "cloudforce_one.threat_signals.search.search", "GET",
            "/accounts/{account_id}/cloudforce-one/v2/threat-signals/search", locals(), Search,
        )
