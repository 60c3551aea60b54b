"""`cf.workers.observability.shared_queries`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.workers.observability import (
    ObservabilityQueryAgent, ObservabilityQueryCompare, ObservabilityQueryDistribution, ObservabilityQueryEvents,
    ObservabilityQueryInvocation, ObservabilityQueryStatistics, ObservabilityQueryTimeframe, ObservabilityQueryTrace,
    QueryCreateParametersCalculation, QueryCreateParametersGroupBy, QueryCreateParametersHaving,
    QueryCreateParametersOrderBy, QueryParametersFilter, TelemetryQueryParameters, TelemetryQueryTimeframe,
)


@model
class RunQuery:
    """Run query: part of SharedQueryRun."""

    id: str
    adhoc: bool
    created: Moment
    created_by: str = renamed("createdBy")
    description: str | None = None
    name: str
    parameters: SharedQueryParameters
    updated: Moment
    updated_by: str = renamed("updatedBy")


@model
class SharedQuery:
    """Shared query: response of workers.observability.shared_queries.get."""

    run: SharedQueryRun
    statistics: ObservabilityQueryStatistics
    agents: list[ObservabilityQueryAgent] | None = None
    calculations: list[ObservabilityQueryCompare] | None = None
    compare: list[ObservabilityQueryCompare] | None = None
    distribution: ObservabilityQueryDistribution | None = None
    events: ObservabilityQueryEvents | None = None
    invocations: dict[str, list[ObservabilityQueryInvocation]] | None = None
    traces: list[ObservabilityQueryTrace] | None = None


@model
class SharedQueryNeedle:
    """Shared query needle: part of SharedQueryParameters."""

    value: Any
    is_regex: bool | None = renamed("isRegex", default=None)
    match_case: bool | None = renamed("matchCase", default=None)


@model
class SharedQueryParameters:
    """Shared query parameters: part of RunQuery."""

    calculations: list[QueryCreateParametersCalculation] | None = None
    datasets: list[str] | None = None
    filter_combination: Literal["and", "or", "AND", "OR"] | str | None = renamed("filterCombination", default=None)
    filters: list[QueryParametersFilter] | None = None
    group_bys: list[QueryCreateParametersGroupBy] | None = renamed("groupBys", default=None)
    havings: list[QueryCreateParametersHaving] | None = None
    limit: int | None = None
    needle: SharedQueryNeedle | None = None
    order_by: QueryCreateParametersOrderBy | None = renamed("orderBy", default=None)


@model
class SharedQueryRun:
    """Shared query run: part of SharedQuery."""

    id: str
    account_id: str = renamed("accountId")
    dry: bool
    granularity: int | float
    query: RunQuery
    status: Literal["STARTED", "COMPLETED"] | str
    timeframe: ObservabilityQueryTimeframe
    user_id: str = renamed("userId")
    created: Moment | None = None
    statistics: ObservabilityQueryStatistics | None = None
    updated: Moment | None = None


SharedQueryChartType = Literal["timeseries_and_aggregate", "timeseries", "aggregate", "distribution"] | str
SharedQueryView = Literal["traces", "events", "calculations", "invocations", "requests", "agents"] | str


class SharedQueries(Resource):
    """Observability shared queries: `cf.workers.observability.shared_queries`."""

    def create(
        self, *, account_id: str, query_id: str, timeframe: TelemetryQueryTimeframe | Mapping[str, Any],
        chart: bool | Unset = UNSET, chart_type: SharedQueryChartType | Unset = UNSET, compare: bool | Unset = UNSET,
        distribution_scale: Literal["log", "linear"] | str | Unset = UNSET, dry: bool | Unset = UNSET,
        granularity: float | Unset = UNSET, ignore_series: bool | Unset = UNSET, limit: float | Unset = UNSET,
        offset: str | Unset = UNSET, offset_by: float | Unset = UNSET, offset_direction: str | Unset = UNSET,
        parameters: TelemetryQueryParameters | Mapping[str, Any] | Unset = UNSET, view: SharedQueryView | Unset = UNSET,
    ) -> Reply[ObjectID]:
        """Create an observability shared query: POST /accounts/{account_id}/workers/observability/shared/query.
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/shared_queries/methods/create/"""
        return self._call(
            "workers.observability.shared_queries.create", "POST",
            "/accounts/{account_id}/workers/observability/shared/query", locals(), ObjectID,
            wire={
                "query_id": "queryId", "chart_type": "chartType", "distribution_scale": "distributionScale",
                "ignore_series": "ignoreSeries", "offset_by": "offsetBy", "offset_direction": "offsetDirection",
            },
            shapes={"timeframe": TelemetryQueryTimeframe, "parameters": TelemetryQueryParameters},
        )

    def get(
        self, id: str, *, account_id: str, view: Literal["events", "invocations", "calculations"] | str | Unset = UNSET,
    ) -> Reply[SharedQuery]:
        """Get an observability shared query: GET /accounts/{account_id}/workers/observability/shared/query/{id}.
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/shared_queries/methods/get/"""
        return self._call(
            "workers.observability.shared_queries.get", "GET",
            "/accounts/{account_id}/workers/observability/shared/query/{id}", locals(), SharedQuery,
        )
