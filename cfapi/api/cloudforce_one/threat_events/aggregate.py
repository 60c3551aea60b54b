"""`cf.cloudforce_one.threat_events.aggregate`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class Aggregation:
    """Aggregation: response of cloudforce_one.threat_events.aggregate.list."""

    count: int | float
    date: str | None = None


class AggregateResource(Resource):
    """Threat event aggregate: `cf.cloudforce_one.threat_events.aggregate`."""

    def list(
        self, *, account_id: str, aggregate_by: str, dataset_id: Sequence[str] | Unset = UNSET,
        end_date: str | Unset = UNSET, group_by_date: bool | Unset = UNSET, limit: float | Unset = UNSET,
        start_date: str | Unset = UNSET,
    ) -> Pages[Aggregation]:
        """List threat event aggregate: GET /accounts/{account_id}/cloudforce-one/events/aggregate (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/aggregate/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.aggregate.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/aggregate", locals(), Aggregation,
            wire={
                "aggregate_by": "aggregateBy", "dataset_id": "datasetId", "end_date": "endDate",
                "group_by_date": "groupByDate", "start_date": "startDate",
            },
            paging=Paging(kind="single", items="aggregations"),
        )
