"""`cf.workers.observability.queries`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.workers.observability import (
    QueryCreateParametersCalculation, QueryCreateParametersFilter, QueryCreateParametersGroupBy,
    QueryCreateParametersHaving, QueryCreateParametersOrderBy, QueryParametersFilter, TelemetryKeysNeedle,
)


@model
class FilterNode:
    """Filter node: part of FilterNode."""

    filter_combination: Literal["and", "or", "AND", "OR"] | str | None = renamed("filterCombination", default=None)
    filters: list[FilterNode] | None = None
    kind: Literal["group"] | str | None = None
    key: str | None = None
    operation: Literal[
        "includes", "not_includes", "starts_with", "regex", "exists", "is_null", "in", "not_in", "eq", "neq", "gt",
        "gte", "lt", "lte", "=", "!=", ">", ">=", "<", "<=", "INCLUDES", "DOES_NOT_INCLUDE", "MATCH_REGEX", "EXISTS",
        "DOES_NOT_EXIST", "IN", "NOT_IN", "STARTS_WITH",
    ] | str | None = None
    type: Literal["string", "number", "boolean"] | str | None = None
    value: str | None = None


@model
class Parameters:
    """Parameters: part of WorkersQuery."""

    calculations: list[QueryCreateParametersCalculation] | None = None
    datasets: list[str] | None = None
    filter_combination: Literal["and", "or", "AND", "OR"] | str | None = renamed("filterCombination", default=None)
    filters: list[QueryParametersFilter] | None = None
    group_bys: list[QueryCreateParametersGroupBy] | None = renamed("groupBys", default=None)
    havings: list[QueryCreateParametersHaving] | None = None
    limit: int | None = None
    """0 to 100."""
    needle: TelemetryKeysNeedle | None = None
    order_by: QueryCreateParametersOrderBy | None = renamed("orderBy", default=None)


@model
class ParametersParam:
    """Parameters param: argument of workers.observability.queries.create."""

    calculations: list[QueryCreateParametersCalculation] | None = None
    datasets: list[str] | None = None
    filter_combination: Literal["and", "or", "AND", "OR"] | str | None = renamed("filterCombination", default=None)
    filters: list[QueryCreateParametersFilter] | None = None
    group_bys: list[QueryCreateParametersGroupBy] | None = renamed("groupBys", default=None)
    havings: list[QueryCreateParametersHaving] | None = None
    limit: int | None = None
    """0 to 100."""
    needle: TelemetryKeysNeedle | None = None
    order_by: QueryCreateParametersOrderBy | None = renamed("orderBy", default=None)


@model
class Query:
    """Query: response of workers.observability.queries.get."""

    adhoc: bool
    created: Moment
    created_by: str = renamed("createdBy")
    description: str | None
    id: str
    name: str
    parameters: QueryParameters
    updated: Moment
    updated_by: str = renamed("updatedBy")


@model
class QueryCalculation:
    """Query calculation: part of QueryParameters."""

    alias: str | None = None
    key: str | None = None
    key_type: Literal["string", "number", "boolean"] | str | None = renamed("keyType", default=None)
    operator: Literal[
        "uniq", "count", "max", "min", "sum", "avg", "median", "p001", "p01", "p05", "p10", "p25", "p75", "p90", "p95",
        "p99", "p999", "stddev", "variance", "COUNT_DISTINCT", "COUNT", "MAX", "MIN", "SUM", "AVG", "MEDIAN", "P001",
        "P01", "P05", "P10", "P25", "P75", "P90", "P95", "P99", "P999", "STDDEV", "VARIANCE",
    ] | str


@model
class QueryNeedle:
    """Query needle: part of QueryParameters."""

    is_regex: bool | None = renamed("isRegex", default=None)
    match_case: bool | None = renamed("matchCase", default=None)
    value: str


@model
class QueryParameters:
    """Query parameters: argument of workers.observability.queries.edit."""

    calculations: list[QueryCalculation] | None = None
    datasets: list[str] | None = None
    filter_combination: Literal["and", "or", "AND", "OR"] | str | None = renamed("filterCombination", default=None)
    filters: list[FilterNode] | None = None
    group_bys: list[QueryCreateParametersGroupBy] | None = renamed("groupBys", default=None)
    havings: list[QueryCreateParametersHaving] | None = None
    limit: int | None = None
    """0 to 100."""
    needle: QueryNeedle | None = None
    order_by: QueryCreateParametersOrderBy | None = renamed("orderBy", default=None)


@model
class WorkersQuery:
    """Workers query: response of workers.observability.queries.list."""

    id: str
    adhoc: bool
    created: Moment
    created_by: str = renamed("createdBy")
    description: str | None = None
    name: str
    parameters: Parameters
    updated: Moment
    updated_by: str = renamed("updatedBy")


class Queries(Resource):
    """Observability queries: `cf.workers.observability.queries`."""

    def list(
        self, *, account_id: str, order: Literal["asc", "desc"] | str | Unset = UNSET,
        order_by: Literal["created", "updated"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[WorkersQuery]:
        """List observability queries: GET /accounts/{account_id}/workers/observability/queries (permission: Workers
        Observability Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/queries/methods/list/"""
        return self._pages(
            "workers.observability.queries.list", "GET", "/accounts/{account_id}/workers/observability/queries",
            locals(), WorkersQuery, wire={"order_by": "orderBy", "per_page": "perPage"},
            paging=Paging(kind="page_no_total", size=50, per_page="perPage"),
        )

    def create(
        self, *, account_id: str, description: str | None, name: str,
        parameters: ParametersParam | Parameters | Mapping[str, Any],
    ) -> Reply[WorkersQuery]:
        """Create an observability query: POST /accounts/{account_id}/workers/observability/queries (permission: Workers
        Observability Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/observability/subresources/queries/methods/create/"""
        return self._call(
            "workers.observability.queries.create", "POST", "/accounts/{account_id}/workers/observability/queries",
            locals(), WorkersQuery, shapes={"parameters": ParametersParam},
        )

    def get(self, *, query_id: str, account_id: str) -> Reply[Query]:
        """Get an observability query: GET /accounts/{account_id}/workers/observability/queries/{query_id} (permission:
        Workers Observability Read)."""
        return self._call(
            "workers.observability.queries.get", "GET",
            "/accounts/{account_id}/workers/observability/queries/{query_id}", locals(), Query,
        )

    def edit(
        self, *, query_id: str, account_id: str, description: str | None | Unset = UNSET, name: str | Unset = UNSET,
        parameters: QueryParameters | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Query]:
        """Edit an observability query: PATCH /accounts/{account_id}/workers/observability/queries/{query_id}
        (permission: Workers Observability Write)."""
        return self._call(
            "workers.observability.queries.edit", "PATCH",
            "/accounts/{account_id}/workers/observability/queries/{query_id}", locals(), Query,
            shapes={"parameters": QueryParameters},
        )

    def delete(self, *, query_id: str, account_id: str) -> Reply[Query]:
        """Delete an observability query: DELETE /accounts/{account_id}/workers/observability/queries/{query_id}
        (permission: Workers Observability Write)."""
        return self._call(
            "workers.observability.queries.delete", "DELETE",
            "/accounts/{account_id}/workers/observability/queries/{query_id}", locals(), Query,
        )
