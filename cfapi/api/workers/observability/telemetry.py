"""`cf.workers.observability.telemetry`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.workers.observability import (
    ObservabilityQueryAgent, ObservabilityQueryCompare, ObservabilityQueryDistribution, ObservabilityQueryEvents,
    ObservabilityQueryInvocation, ObservabilityQueryStatistics, ObservabilityQueryTimeframe, ObservabilityQueryTrace,
    QueryCreateParametersCalculation, QueryCreateParametersGroupBy, QueryCreateParametersHaving,
    QueryCreateParametersOrderBy, QueryParametersFilter, TelemetryKeysFilter, TelemetryKeysNeedle,
    TelemetryQueryParameters, TelemetryQueryTimeframe,
)


@model
class Keys:
    """Keys: response of workers.observability.telemetry.keys."""

    key: str
    last_seen_at: int | float = renamed("lastSeenAt")
    type: Literal["string", "boolean", "number"] | str


@model
class LiveTail:
    """Live tail: response of workers.observability.telemetry.live_tail."""

    ws_url: str = renamed("wsUrl")


@model
class QueryParameters:
    """Query parameters: part of RunQuery."""

    calculations: list[QueryCreateParametersCalculation] | None = None
    datasets: list[str] | None = None
    filter_combination: Literal["and", "or", "AND", "OR"] | str | None = renamed("filterCombination", default=None)
    filters: list[QueryParametersFilter] | None = None
    group_bys: list[QueryCreateParametersGroupBy] | None = renamed("groupBys", default=None)
    havings: list[QueryCreateParametersHaving] | None = None
    limit: int | None = None
    """0 to 100."""
    needle: TelemetryQueryNeedle | None = None
    order_by: QueryCreateParametersOrderBy | None = renamed("orderBy", default=None)


@model
class RunQuery:
    """Run query: part of TelemetryQueryRun."""

    id: str
    adhoc: bool
    created: Moment
    created_by: str = renamed("createdBy")
    description: str | None = None
    name: str
    parameters: QueryParameters
    updated: Moment
    updated_by: str = renamed("updatedBy")


@model
class TelemetryQuery:
    """Telemetry query: response of workers.observability.telemetry.query."""

    run: TelemetryQueryRun
    statistics: ObservabilityQueryStatistics
    agents: list[ObservabilityQueryAgent] | None = None
    calculations: list[ObservabilityQueryCompare] | None = None
    compare: list[ObservabilityQueryCompare] | None = None
    distribution: ObservabilityQueryDistribution | None = None
    events: ObservabilityQueryEvents | None = None
    invocations: dict[str, list[ObservabilityQueryInvocation]] | None = None
    traces: list[ObservabilityQueryTrace] | None = None


@model
class TelemetryQueryNeedle:
    """Telemetry query needle: part of QueryParameters."""

    value: dict[str, Any]
    is_regex: bool | None = renamed("isRegex", default=None)
    match_case: bool | None = renamed("matchCase", default=None)


@model
class TelemetryQueryRun:
    """Telemetry query run: part of TelemetryQuery."""

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


@model
class Values:
    """Values: response of workers.observability.telemetry.values."""

    dataset: str
    key: str
    type: Literal["string", "boolean", "number"] | str
    value: str | int | float | bool


@model
class ValuesTimeframe:
    """Values timeframe: argument of workers.observability.telemetry.values."""

    from_: int | float | None = renamed("from", default=None)
    to: int | float


TelemetryChartType = Literal["timeseries_and_aggregate", "timeseries", "aggregate", "distribution"] | str
TelemetryView = Literal["traces", "events", "calculations", "invocations", "requests", "agents"] | str


class TelemetryResource(Resource):
    """Observability telemetry: `cf.workers.observability.telemetry`."""

    def keys(
        self, *, account_id: str, datasets: Sequence[str] | Unset = UNSET,
        filters: Sequence[TelemetryKeysFilter | Mapping[str, Any]] | Unset = UNSET, from_: float | Unset = UNSET,
        key_needle: TelemetryKeysNeedle | Mapping[str, Any] | Unset = UNSET, limit: float | Unset = UNSET,
        needle: TelemetryKeysNeedle | Mapping[str, Any] | Unset = UNSET, to: float | Unset = UNSET,
    ) -> Pages[Keys]:
        """Keys observability telemetry: POST /accounts/{account_id}/workers/observability/telemetry/keys (permission:
        Workers Observability Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/keys/"""
        return self._pages(
            "workers.observability.telemetry.keys", "POST",
            "/accounts/{account_id}/workers/observability/telemetry/keys", locals(), Keys,
            wire={"from_": "from", "key_needle": "keyNeedle"},
            shapes={
                "filters": list[TelemetryKeysFilter], "key_needle": TelemetryKeysNeedle, "needle": TelemetryKeysNeedle,
            },
            paging=Paging(kind="single"),
        )

    def live_tail(
        self, *, account_id: str, filter_combination: Literal["and", "or", "AND", "OR"] | str | Unset = UNSET,
        filters: Sequence[TelemetryKeysFilter | Mapping[str, Any]] | Unset = UNSET, script_id: str | Unset = UNSET,
    ) -> Reply[LiveTail]:
        """Observability telemetry: live tail: POST /accounts/{account_id}/workers/observability/telemetry/live-tail.
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/live_tail/"""
        return self._call(
            "workers.observability.telemetry.live_tail", "POST",
            "/accounts/{account_id}/workers/observability/telemetry/live-tail", locals(), LiveTail,
            wire={"filter_combination": "filterCombination", "script_id": "scriptId"},
            shapes={"filters": list[TelemetryKeysFilter]},
        )

    def live_tail_heartbeat(self, *, account_id: str, script_id: str | Unset = UNSET) -> Reply[Any]:
        """Observability telemetry: live tail heartbeat: POST
        /accounts/{account_id}/workers/observability/telemetry/live-tail/heartbeat.
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/live_tail_heartbeat/"""
        return self._call(
            "workers.observability.telemetry.live_tail_heartbeat", "POST",
            "/accounts/{account_id}/workers/observability/telemetry/live-tail/heartbeat", locals(), PLAIN,
            wire={"script_id": "scriptId"},
        )

    def query(
        self, *, account_id: str, query_id: str, timeframe: TelemetryQueryTimeframe | Mapping[str, Any],
        chart: bool | Unset = UNSET, chart_type: TelemetryChartType | Unset = UNSET, compare: bool | Unset = UNSET,
        distribution_scale: Literal["log", "linear"] | str | Unset = UNSET, dry: bool | Unset = UNSET,
        granularity: float | Unset = UNSET, ignore_series: bool | Unset = UNSET, limit: float | Unset = UNSET,
        offset: str | Unset = UNSET, offset_by: float | Unset = UNSET, offset_direction: str | Unset = UNSET,
        parameters: TelemetryQueryParameters | Mapping[str, Any] | Unset = UNSET, view: TelemetryView | Unset = UNSET,
    ) -> Reply[TelemetryQuery]:
        """Query observability telemetry: POST /accounts/{account_id}/workers/observability/telemetry/query (permission:
        Workers Observability Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/query/"""
        return self._call(
            "workers.observability.telemetry.query", "POST",
            "/accounts/{account_id}/workers/observability/telemetry/query", locals(), TelemetryQuery,
            wire={
                "query_id": "queryId", "chart_type": "chartType", "distribution_scale": "distributionScale",
                "ignore_series": "ignoreSeries", "offset_by": "offsetBy", "offset_direction": "offsetDirection",
            },
            shapes={"timeframe": TelemetryQueryTimeframe, "parameters": TelemetryQueryParameters},
        )

    def values(
        self, *, account_id: str, datasets: Sequence[str], key: str, timeframe: ValuesTimeframe | Mapping[str, Any],
        type: Literal["string", "boolean", "number"] | str,
        filters: Sequence[TelemetryKeysFilter | Mapping[str, Any]] | Unset = UNSET, limit: float | Unset = UNSET,
        needle: TelemetryKeysNeedle | Mapping[str, Any] | Unset = UNSET,
    ) -> Pages[Values]:
        """Values observability telemetry: POST /accounts/{account_id}/workers/observability/telemetry/values
        (permission: Workers Observability Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/telemetry/methods/values/"""
        return self._pages(
            "workers.observability.telemetry.values", "POST",
            "/accounts/{account_id}/workers/observability/telemetry/values", locals(), Values,
            shapes={"timeframe": ValuesTimeframe, "filters": list[TelemetryKeysFilter], "needle": TelemetryKeysNeedle},
            paging=Paging(kind="single"),
        )
