"""`cf.workers.observability`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import Moment, Resource, model, renamed

if TYPE_CHECKING:
    from cfapi.api.workers.observability.destinations import Destinations
    from cfapi.api.workers.observability.queries import Queries
    from cfapi.api.workers.observability.shared_queries import SharedQueries
    from cfapi.api.workers.observability.telemetry import TelemetryResource


@model
class FilterWorkersObservabilityFilterLeaf:
    """Filter workers observability filter leaf: one of QueryParametersFilter."""

    key: str
    operation: Literal[
        "includes", "not_includes", "starts_with", "ends_with", "regex", "exists", "is_null", "in", "not_in", "eq",
        "neq", "gt", "gte", "lt", "lte", "=", "!=", ">", ">=", "<", "<=", "INCLUDES", "DOES_NOT_INCLUDE", "MATCH_REGEX",
        "EXISTS", "DOES_NOT_EXIST", "IN", "NOT_IN", "STARTS_WITH", "ENDS_WITH",
    ] | str
    type: Literal["string", "number", "boolean"] | str
    kind: Literal["filter"] | None = None
    value: str | int | float | bool | None = None


@model
class InvocationWorkersDiagnosticsChannelEvent:
    """Invocation workers diagnostics channel event: part of QueryInvocationWorkers."""

    channel: str
    message: str
    timestamp: int | float


@model
class KeysFilterWorkersObservabilityFilterLeaf:
    """Keys filter workers observability filter leaf: one of QueryCreateParametersFilter."""

    key: str
    operation: Literal[
        "includes", "not_includes", "starts_with", "ends_with", "regex", "exists", "is_null", "in", "not_in", "eq",
        "neq", "gt", "gte", "lt", "lte", "=", "!=", ">", ">=", "<", "<=", "INCLUDES", "DOES_NOT_INCLUDE", "MATCH_REGEX",
        "EXISTS", "DOES_NOT_EXIST", "IN", "NOT_IN", "STARTS_WITH", "ENDS_WITH",
    ] | str
    type: Literal["string", "number", "boolean"] | str
    kind: Literal["filter"] | None = None
    value: str | int | float | bool | None = None


@model
class QueryAgent:
    """Query agent: part of SharedQuery.

    trace_duration_ms: milliseconds; trace_end_ms: milliseconds; trace_start_ms: milliseconds."""

    id: str
    errors: list[str]
    models: list[str]
    providers: list[str]
    services: list[str]
    spans: int | float
    status: Literal["completed", "error"] | str
    trace_duration_ms: int | float = renamed("traceDurationMs")
    trace_end_ms: int | float = renamed("traceEndMs")
    trace_id: str = renamed("traceId")
    trace_start_ms: int | float = renamed("traceStartMs")
    agent_id: str | None = renamed("agentId", default=None)
    agent_name: str | None = renamed("agentName", default=None)
    conversation_id: str | None = renamed("conversationId", default=None)
    input_tokens: int | float | None = renamed("inputTokens", default=None)
    output_tokens: int | float | None = renamed("outputTokens", default=None)


@model
class QueryCompare:
    """Query compare: part of SharedQuery."""

    aggregates: list[QueryCompareAggregate]
    calculation: str
    series: list[QueryCompareSeries]
    alias: str | None = None


@model
class QueryCompareAggregate:
    """Query compare aggregate: part of QueryCompare."""

    count: int | float
    interval: int | float
    sample_interval: int | float = renamed("sampleInterval")
    value: int | float
    groups: list[QueryCompareAggregateGroup] | None = None


@model
class QueryCompareAggregateGroup:
    """Query compare aggregate group: part of QueryCompareAggregate."""

    key: str
    value: str | int | float | bool


@model
class QueryCompareSeries:
    """Query compare series: part of QueryCompare."""

    data: list[QueryCompareSeriesData]
    time: Moment


@model
class QueryCompareSeriesData:
    """Query compare series data: part of QueryCompareSeries."""

    count: int | float
    interval: int | float
    sample_interval: int | float = renamed("sampleInterval")
    value: int | float
    first_seen: str | None = renamed("firstSeen", default=None)
    groups: list[QueryCompareAggregateGroup] | None = None
    last_seen: Moment | None = renamed("lastSeen", default=None)


@model
class QueryCreateParametersCalculation:
    """Query create parameters calculation: part of ParametersParam."""

    operator: Literal[
        "count", "COUNT", "uniq", "max", "min", "sum", "avg", "median", "p001", "p01", "p05", "p10", "p25", "p75",
        "p90", "p95", "p99", "p999", "stddev", "variance", "COUNT_DISTINCT", "MAX", "MIN", "SUM", "AVG", "MEDIAN",
        "P001", "P01", "P05", "P10", "P25", "P75", "P90", "P95", "P99", "P999", "STDDEV", "VARIANCE",
    ] | str
    alias: str | None = None
    key: str | None = None
    key_type: Literal["string", "number", "boolean"] | str | None = renamed("keyType", default=None)


@model
class QueryCreateParametersFilterGroup:
    """Query create parameters filter group: one of QueryCreateParametersFilter."""

    filter_combination: Literal["and", "or", "AND", "OR"] | str = renamed("filterCombination")
    filters: list[Any]
    kind: Literal["group"]


@model
class QueryCreateParametersGroupBy:
    """Query create parameters group by: part of Parameters."""

    type: Literal["string", "number", "boolean"] | str
    value: str


@model
class QueryCreateParametersHaving:
    """Query create parameters having: part of Parameters."""

    key: str
    operation: Literal["eq", "neq", "gt", "gte", "lt", "lte"] | str
    value: int | float


@model
class QueryCreateParametersOrderBy:
    """Query create parameters order by: part of Parameters."""

    value: str
    order: Literal["asc", "desc"] | str | None = None


@model
class QueryDistribution:
    """Query distribution: part of SharedQuery."""

    bins: list[str]
    bucket_boundaries: list[int | float] = renamed("bucketBoundaries")
    bucket_mode: Literal["log", "linear"] | str = renamed("bucketMode")
    buckets: list[str]
    matrix: list[list[int | float]]


@model
class QueryEvents:
    """Query events: part of SharedQuery."""

    count: int | float | None = None
    events: list[QueryInvocation] | None = None
    fields: list[QueryEventsField] | None = None
    series: list[QueryEventsSeries] | None = None


@model
class QueryEventsField:
    """Query events field: part of QueryEvents."""

    key: str
    type: str


@model
class QueryEventsSeries:
    """Query events series: part of QueryEvents."""

    data: list[QueryEventsSeriesData]
    time: Moment


@model
class QueryEventsSeriesData:
    """Query events series data: part of QueryEventsSeries."""

    aggregates: QueryEventsSeriesDataAggregates
    count: int | float
    interval: int | float
    sample_interval: int | float = renamed("sampleInterval")
    errors: int | float | None = None
    groups: dict[str, str | int | float | bool] | None = None


@model
class QueryEventsSeriesDataAggregates:
    """Query events series data aggregates: part of QueryEventsSeriesData."""

    api_count: int = renamed("_count")
    api_interval: int | float = renamed("_interval")
    api_first_seen: str | None = renamed("_firstSeen", default=None)
    api_last_seen: Moment | None = renamed("_lastSeen", default=None)
    bin: Any = None


@model
class QueryInvocation:
    """Query invocation: part of QueryEvents."""

    metadata: QueryInvocationMetadata = renamed("$metadata")
    dataset: str
    source: str | dict[str, Any]
    timestamp: int
    containers: dict[str, Any] | None = renamed("$containers", default=None)
    workers: QueryInvocationWorkers | None = renamed("$workers", default=None)


@model
class QueryInvocationMetadata:
    """Query invocation metadata: part of QueryInvocation."""

    id: str
    account: str | None = None
    cloud_service: str | None = renamed("cloudService", default=None)
    cold_start: int | None = renamed("coldStart", default=None)
    cost: int | None = None
    duration: int | None = None
    end_time: int | None = renamed("endTime", default=None)
    error: str | None = None
    error_template: str | None = renamed("errorTemplate", default=None)
    fingerprint: str | None = None
    level: str | None = None
    message: str | None = None
    message_template: str | None = renamed("messageTemplate", default=None)
    metric_name: str | None = renamed("metricName", default=None)
    origin: str | None = None
    parent_span_id: str | None = renamed("parentSpanId", default=None)
    provider: str | None = None
    rayid: str | None = renamed("rayId", default=None)
    region: str | None = None
    request_id: str | None = renamed("requestId", default=None)
    service: str | None = None
    span_id: str | None = renamed("spanId", default=None)
    span_name: str | None = renamed("spanName", default=None)
    stack_id: str | None = renamed("stackId", default=None)
    start_time: int | None = renamed("startTime", default=None)
    status_code: int | None = renamed("statusCode", default=None)
    trace_duration: int | None = renamed("traceDuration", default=None)
    trace_id: str | None = renamed("traceId", default=None)
    transaction_name: str | None = renamed("transactionName", default=None)
    trigger: str | None = None
    type: str | None = None
    url: str | None = None


@model
class QueryInvocationWorkers:
    """Query invocation workers: part of QueryInvocation.

    cpu_time_ms: milliseconds; wall_time_ms: milliseconds."""

    event_type: Literal[
        "fetch", "scheduled", "alarm", "cron", "queue", "email", "tail", "rpc", "jsrpc", "websocket", "workflow",
        "unknown",
    ] | str = renamed("eventType")
    script_name: str = renamed("scriptName")
    durable_object_id: str | None = renamed("durableObjectId", default=None)
    entrypoint: str | None = None
    event: dict[str, Any] | None = None
    execution_model: Literal["durableObject", "stateless"] | str | None = renamed("executionModel", default=None)
    outcome: str | None = None
    preview: QueryInvocationWorkersPreview | None = None
    request_id: str | None = renamed("requestId", default=None)
    script_version: QueryInvocationWorkersScriptVersion | None = renamed("scriptVersion", default=None)
    span_id: str | None = renamed("spanId", default=None)
    trace_id: str | None = renamed("traceId", default=None)
    truncated: bool | None = None
    cpu_time_ms: int | float | None = renamed("cpuTimeMs", default=None)
    wall_time_ms: int | float | None = renamed("wallTimeMs", default=None)
    diagnostics_channel_events: list[
        InvocationWorkersDiagnosticsChannelEvent,
    ] | None = renamed("diagnosticsChannelEvents", default=None)
    dispatch_namespace: str | None = renamed("dispatchNamespace", default=None)


@model
class QueryInvocationWorkersPreview:
    """Query invocation workers preview: part of QueryInvocationWorkers."""

    id: str | None = None
    name: str | None = None
    slug: str | None = None


@model
class QueryInvocationWorkersScriptVersion:
    """Query invocation workers script version: part of QueryInvocationWorkers."""

    id: str | None = None
    message: str | None = None
    tag: str | None = None


@model
class QueryRunTimeframe:
    """Query run timeframe: part of QueryRun."""

    from_: int = renamed("from")
    to: int


@model
class QueryStatistics:
    """Query statistics: part of QueryRun."""

    bytes_read: int | float
    elapsed: int | float
    rows_read: int | float
    abr_level: int | float | None = None


@model
class QueryTrace:
    """Query trace: part of SharedQuery.

    trace_duration_ms: milliseconds; trace_end_ms: milliseconds; trace_start_ms: milliseconds."""

    root_span_name: str = renamed("rootSpanName")
    root_transaction_name: str = renamed("rootTransactionName")
    service: list[str]
    spans: int | float
    trace_duration_ms: int | float = renamed("traceDurationMs")
    trace_end_ms: int | float = renamed("traceEndMs")
    trace_id: str = renamed("traceId")
    trace_start_ms: int | float = renamed("traceStartMs")
    errors: list[str] | None = None


@model
class TelemetryKeysFilterGroup:
    """Telemetry keys filter group: one of TelemetryKeysFilter."""

    filter_combination: Literal["and", "or", "AND", "OR"] | str = renamed("filterCombination")
    filters: list[QueryCreateParametersFilter]
    kind: Literal["group"]


@model
class TelemetryKeysNeedle:
    """Telemetry keys needle: argument of workers.observability.telemetry.keys."""

    value: str | int | float | bool
    is_regex: bool | None = renamed("isRegex", default=None)
    match_case: bool | None = renamed("matchCase", default=None)


@model
class TelemetryQueryParameters:
    """Telemetry query parameters: argument of workers.observability.shared_queries.create.

    limit: 0 to 2000."""

    calculations: list[QueryCreateParametersCalculation] | None = None
    datasets: list[str] | None = None
    filter_combination: Literal["and", "or", "AND", "OR"] | str | None = renamed("filterCombination", default=None)
    filters: list[TelemetryKeysFilter] | None = None
    group_bys: list[QueryCreateParametersGroupBy] | None = renamed("groupBys", default=None)
    havings: list[QueryCreateParametersHaving] | None = None
    limit: int | None = None
    needle: TelemetryKeysNeedle | None = None
    order_by: QueryCreateParametersOrderBy | None = renamed("orderBy", default=None)


@model
class TelemetryQueryTimeframe:
    """Telemetry query timeframe: argument of workers.observability.shared_queries.create."""

    from_: int | None = renamed("from", default=None)
    to: int


QueryCreateParametersFilter = QueryCreateParametersFilterGroup | KeysFilterWorkersObservabilityFilterLeaf
QueryParametersFilter = QueryCreateParametersFilterGroup | FilterWorkersObservabilityFilterLeaf
TelemetryKeysFilter = TelemetryKeysFilterGroup | KeysFilterWorkersObservabilityFilterLeaf


class ObservabilityResource(Resource):
    """Worker observability: `cf.workers.observability`."""

    @cached_property
    def destinations(self) -> Destinations:
        from cfapi.api.workers.observability.destinations import Destinations
        return Destinations(self._session)

    @cached_property
    def queries(self) -> Queries:
        from cfapi.api.workers.observability.queries import Queries
        return Queries(self._session)

    @cached_property
    def shared_queries(self) -> SharedQueries:
        from cfapi.api.workers.observability.shared_queries import SharedQueries
        return SharedQueries(self._session)

    @cached_property
    def telemetry(self) -> TelemetryResource:
        from cfapi.api.workers.observability.telemetry import TelemetryResource
        return TelemetryResource(self._session)
