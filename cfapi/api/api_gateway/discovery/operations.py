"""`cf.api_gateway.discovery.operations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model


@model
class Body:
    """Body: response of api_gateway.discovery.operations.bulk_edit."""

    state: Literal["review", "ignored"] | str | None = None


@model
class Operation:
    """Operation: response of api_gateway.discovery.operations.list."""

    id: str
    endpoint: str
    """URI template."""
    host: str
    """Host name."""
    last_updated: Moment
    method: Literal["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "CONNECT", "PATCH", "TRACE"] | str
    origin: list[Literal["ML", "SessionIdentifier", "LabelDiscovery"] | str]
    state: Literal["review", "saved", "ignored"] | str
    features: OperationFeatures | None = None


@model
class OperationEditResult:
    """Operation edit result: response of api_gateway.discovery.operations.edit."""

    state: Literal["review", "saved", "ignored"] | str | None = None


@model
class OperationFeatures:
    """Operation features: part of Operation."""

    traffic_stats: OperationTrafficStats | None = None


@model
class OperationTrafficStats:
    """Operation traffic stats: part of OperationFeatures."""

    last_updated: Moment
    period_seconds: int
    """Seconds."""
    requests: int | float


OperationOrder = Literal["host", "method", "endpoint", "traffic_stats.requests", "traffic_stats.last_updated"] | str


class Operations(Resource):
    """Discovery operations: `cf.api_gateway.discovery.operations`."""

    def list(
        self, *, zone_id: str, diff: bool | Unset = UNSET, direction: Literal["asc", "desc"] | str | Unset = UNSET,
        endpoint: str | Unset = UNSET, host: Sequence[str] | Unset = UNSET, method: Sequence[str] | Unset = UNSET,
        order: OperationOrder | Unset = UNSET,
        origin: Literal["ML", "SessionIdentifier", "LabelDiscovery"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, state: Literal["review", "saved", "ignored"] | str | Unset = UNSET,
    ) -> Pages[Operation]:
        """List discovery operations: GET /zones/{zone_id}/api_gateway/discovery/operations (permission: Domain API
        Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/discovery/subresources/operations/methods/list/"""
        return self._pages(
            "api_gateway.discovery.operations.list", "GET", "/zones/{zone_id}/api_gateway/discovery/operations",
            locals(), Operation, paging=Paging(size=50),
        )

    def bulk_edit(self, *, zone_id: str, body: Mapping[str, Body | Mapping[str, Any]]) -> Reply[dict[str, Body]]:
        """Discovery operations: bulk edit: PATCH /zones/{zone_id}/api_gateway/discovery/operations (permission: Domain
        API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/discovery/subresources/operations/methods/bulk_edit/"""
        return self._call(
            "api_gateway.discovery.operations.bulk_edit", "PATCH", "/zones/{zone_id}/api_gateway/discovery/operations",
            locals(), dict[str, Body], whole="body",
        )

    def edit(
        self, *, zone_id: str, operation_id: str, state: Literal["review", "ignored"] | str | Unset = UNSET,
    ) -> Reply[OperationEditResult]:
        """Edit a discovery operation: PATCH /zones/{zone_id}/api_gateway/discovery/operations/{operation_id}
        (permission: Domain API Gateway or Account API Gateway)."""
        return self._call(
            "api_gateway.discovery.operations.edit", "PATCH",
            "/zones/{zone_id}/api_gateway/discovery/operations/{operation_id}", locals(), OperationEditResult,
        )
