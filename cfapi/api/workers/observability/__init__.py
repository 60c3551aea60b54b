"""`cf.workers.observability`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import Moment, Resource, model, renamed, union

if TYPE_CHECKING:
    from cfapi.api.workers.observability.destinations import Destinations
    from cfapi.api.workers.observability.queries import Queries
    from cfapi.api.workers.observability.shared_queries import SharedQueries
    from cfapi.api.workers.observability.telemetry import TelemetryResource


@union
class QueryParametersFilter:
    """Query parameters filter: part of Parameters.

    What a variant lacks is None."""

    filter_combination: Literal["and", "or", "AND", "OR"] | str | None
    filters: list[Any] | None
    kind: Literal["group", "filter"] | None
    key: str | None
    operation: Literal[
        "includes", "not_includes", "starts_with", "ends_with", "regex", "exists", "is_null", "in", "not_in", "eq",
        "neq", "gt", "gte", "lt", "lte", "=", "!=", ">", ">=", "<", "<=", "INCLUDES", "DOES_NOT_INCLUDE", "MATCH_REGEX",
        "EXISTS", "DOES_NOT_EXIST", "IN", "NOT_IN", "STARTS_WITH", "ENDS_WITH",
    ] | str | None
    type: Literal["string", "number", "boolean"] | str | None
    value: str | int | float | bool | None


@model
class FilterLeaf(QueryParametersFilter):
    """Filter leaf: one of QueryParametersFilter."""

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
class FilterLeafParam:
    """Filter leaf param: one of QueryCreateParametersFilter."""

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
class Group(QueryParametersFilter):
    """Group: one of QueryCreateParametersFilter."""

    filter_combination: Literal["and", "or", "AND", "OR"] | str = renamed("filterCombination")
    filters: list[Any]
    kind: Literal["group"]


@model
class GroupParam:
    """Group param: one of TelemetryKeysFilter."""

    filter_combination: Literal["and", "or", "AND", "OR"] | str = renamed("filterCombination")
    filters: list[QueryCreateParametersFilter]
    kind: Literal["group"]


@model
class InvocationObservability:
    """Invocation observability: part of ObservabilityQueryInvocation."""

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
    preview: ObservabilityQueryPreview | None = None
    request_id: str | None = renamed("requestId", default=None)
    script_version: ObservabilityQueryScriptVersion | None = renamed("scriptVersion", default=None)
    span_id: str | None = renamed("spanId", default=None)
    trace_id: str | None = renamed("traceId", default=None)
    truncated: bool | None = None
    cpu_time_ms: int | float | None = renamed("cpuTimeMs", default=None)
    """Milliseconds."""
    wall_time_ms: int | float | None = renamed("wallTimeMs", default=None)
    """Milliseconds."""
    diagnostics_channel_events: list[
        ObservabilityDiagnosticsChannelEvent,
    ] | None = renamed("diagnosticsChannelEvents", default=None)
    dispatch_namespace: str | None = renamed("dispatchNamespace", default=None)


@model
class ObservabilityDiagnosticsChannelEvent:
    """Observability diagnostics channel event: part of InvocationObservability."""

    channel: str
    message: str
    timestamp: int | float


@model
class ObservabilityQueryAgent:
    """Observability query agent: part of SharedQuery."""

    id: str
    errors: list[str]
    models: list[str]
    providers: list[str]
    services: list[str]
    spans: int | float
    status: Literal["completed", "error"] | str
    trace_duration_ms: int | float = renamed("traceDurationMs")
    """Milliseconds."""
    trace_end_ms: int | float = renamed("traceEndMs")
    """Milliseconds."""
    trace_id: str = renamed("traceId")
    trace_start_ms: int | float = renamed("traceStartMs")
    """Milliseconds."""
    agent_id: str | None = renamed("agentId", default=None)
    agent_name: str | None = renamed("agentName", default=None)
    conversation_id: str | None = renamed("conversationId", default=None)
    input_tokens: int | float | None = renamed("inputTokens", default=None)
    output_tokens: int | float | None = renamed("outputTokens", default=None)


@model
class ObservabilityQueryAggregate:
    """Observability query aggregate: part of ObservabilityQueryCompare."""

    count: int | float
    interval: int | float
    sample_interval: int | float = renamed("sampleInterval")
    value: int | float
    groups: list[ObservabilityQueryGroup] | None = None


@model
class ObservabilityQueryAggregates:
    """Observability query aggregates: part of ObservabilityQuerySeriesData."""

    api_count: int = renamed("_count")
    api_interval: int | float = renamed("_interval")
    api_first_seen: str | None = renamed("_firstSeen", default=None)
    api_last_seen: Moment | None = renamed("_lastSeen", default=None)
    bin: Any = None


@model
class ObservabilityQueryCompare:
    """Observability query compare: part of SharedQuery."""

    aggregates: list[ObservabilityQueryAggregate]
    calculation: str
    series: list[ObservabilityQuerySeries]
    alias: str | None = None


@model
class ObservabilityQueryData:
    """Observability query data: part of ObservabilityQuerySeries."""

    count: int | float
    interval: int | float
    sample_interval: int | float = renamed("sampleInterval")
    value: int | float
    first_seen: str | None = renamed("firstSeen", default=None)
    groups: list[ObservabilityQueryGroup] | None = None
    last_seen: Moment | None = renamed("lastSeen", default=None)


@model
class ObservabilityQueryDistribution:
    """Observability query distribution: part of SharedQuery."""

    bins: list[str]
    bucket_boundaries: list[int | float] = renamed("bucketBoundaries")
    bucket_mode: Literal["log", "linear"] | str = renamed("bucketMode")
    buckets: list[str]
    matrix: list[list[int | float]]


@model
class ObservabilityQueryEvents:
    """Observability query events: part of SharedQuery."""

    count: int | float | None = None
    events: list[ObservabilityQueryInvocation] | None = None
    fields: list[ObservabilityQueryField] | None = None
    series: list[ObservabilityQueryEventsSeries] | None = None


@model
class ObservabilityQueryEventsSeries:
    """Observability query events series: part of ObservabilityQueryEvents."""

    data: list[ObservabilityQuerySeriesData]
    time: Moment


@model
class ObservabilityQueryField:
    """Observability query field: part of ObservabilityQueryEvents."""

    key: str
    type: str


@model
class ObservabilityQueryGroup:
    """Observability query group: part of ObservabilityQueryAggregate."""

    key: str
    value: str | int | float | bool


@model
class ObservabilityQueryInvocation:
    """Observability query invocation: part of ObservabilityQueryEvents."""

    metadata: ObservabilityQueryMetadata = renamed("$metadata")
    dataset: str
    source: str | dict[str, Any]
    timestamp: int
    containers: dict[str, Any] | None = renamed("$containers", default=None)
    workers: InvocationObservability | None = renamed("$workers", default=None)


@model
class ObservabilityQueryMetadata:
    """Observability query metadata: part of ObservabilityQueryInvocation."""

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
class ObservabilityQueryPreview:
    """Observability query preview: part of InvocationObservability."""

    id: str | None = None
    name: str | None = None
    slug: str | None = None


@model
class ObservabilityQueryScriptVersion:
    """Observability query script version: part of InvocationObservability."""

    id: str | None = None
    message: str | None = None
    tag: str | None = None


@model
class ObservabilityQuerySeries:
    """Observability query series: part of ObservabilityQueryCompare."""

    data: list[ObservabilityQueryData]
    time: Moment


@model
class ObservabilityQuerySeriesData:
    """Observability query series data: part of ObservabilityQueryEventsSeries."""

    aggregates: ObservabilityQueryAggregates
    count: int | float
    interval: int | float
    sample_interval: int | float = renamed("sampleInterval")
    errors: int | float | None = None
    groups: dict[str, str | int | float | bool] | None = None


@model
class ObservabilityQueryStatistics:
    """Observability query statistics: part of SharedQuery."""

    bytes_read: int | float
    elapsed: int | float
    rows_read: int | float
    abr_level: int | float | None = None


@model
class ObservabilityQueryTimeframe:
    """Observability query timeframe: part of SharedQueryRun."""

    from_: int = renamed("from")
    to: int


@model
class ObservabilityQueryTrace:
    """Observability query trace: part of SharedQuery."""

    root_span_name: str = renamed("rootSpanName")
    root_transaction_name: str = renamed("rootTransactionName")
    service: list[str]
    spans: int | float
    trace_duration_ms: int | float = renamed("traceDurationMs")
    """Milliseconds."""
    trace_end_ms: int | float = renamed("traceEndMs")
    """Milliseconds."""
    trace_id: str = renamed("traceId")
    trace_start_ms: int | float = renamed("traceStartMs")
    """Milliseconds."""
    errors: list[str] | None = None


@model
class QueryCreateParametersCalculation:
    """Query create parameters calculation: part of Parameters."""

    operator: Literal[
        "count", "COUNT", "uniq", "max", "min", "sum", "avg", "median", "p001", "p01", "p05", "p10", "p25", "p75",
        "p90", "p95", "p99", "p999", "stddev", "variance", "COUNT_DISTINCT", "MAX", "MIN", "SUM", "AVG", "MEDIAN",
        "P001", "P01", "P05", "P10", "P25", "P75", "P90", "P95", "P99", "P999", "STDDEV", "VARIANCE",
    ] | str
    alias: str | None = None
    key: str | None = None
    key_type: Literal["string", "number", "boolean"] | str | None = renamed("keyType", default=None)


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
class TelemetryKeysNeedle:
    """Telemetry keys needle: argument of workers.observability.telemetry.keys."""

    value: str | int | float | bool
    is_regex: bool | None = renamed("isRegex", default=None)
    match_case: bool | None = renamed("matchCase", default=None)


@model
class TelemetryQueryParameters:
    """Telemetry query parameters: argument of workers.observability.shared_queries.create."""

    calculations: list[QueryCreateParametersCalculation] | None = None
    datasets: list[str] | None = None
    filter_combination: Literal["and", "or", "AND", "OR"] | str | None = renamed("filterCombination", default=None)
    filters: list[TelemetryKeysFilter] | None = None
    group_bys: list[QueryCreateParametersGroupBy] | None = renamed("groupBys", default=None)
    havings: list[QueryCreateParametersHaving] | None = None
    limit: int | None = None
    """0 to 2000."""
    needle: TelemetryKeysNeedle | None = None
    order_by: QueryCreateParametersOrderBy | None = renamed("orderBy", default=None)


@model
class TelemetryQueryTimeframe:
    """Telemetry query timeframe: argument of workers.observability.shared_queries.create."""

    from_: int | None = renamed("from", default=None)
    to: int


QueryCreateParametersFilter = Group | FilterLeafParam
TelemetryKeysFilter = GroupParam | FilterLeafParam


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
