"""`cf.user.load_balancing_analytics.events`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model


@model
class LoadBalancingEvent:
    """Load balancing event: response of user.load_balancing_analytics.events.list."""

    id: int | None = None
    origins: list[OriginAnalytics] | None = None
    pool: dict[str, Any] | None = None
    timestamp: Moment | None = None


@model
class OriginAnalytics:
    """Origin analytics: part of LoadBalancingEvent."""

    address: str | None = None
    changed: bool | None = None
    enabled: bool | None = None
    failure_reason: str | None = None
    healthy: bool | None = None
    ip: str | None = None
    name: str | None = None


class Events(Resource):
    """Load balancing analytics events: `cf.user.load_balancing_analytics.events`."""

    def list(
        self, *, until: datetime | str | Unset = UNSET, pool_name: str | Unset = UNSET,
        origin_healthy: bool | Unset = UNSET, pool_id: str | Unset = UNSET, since: datetime | str | Unset = UNSET,
        origin_name: str | Unset = UNSET, pool_healthy: bool | Unset = UNSET,
    ) -> Pages[LoadBalancingEvent]:
        """List load balancing analytics events: GET /user/load_balancing_analytics/events (permission: Load Balancing:
        Monitors and Pools Read)."""
        return self._pages(
            "user.load_balancing_analytics.events.list", "GET", "/user/load_balancing_analytics/events", locals(),
            LoadBalancingEvent, paging=Paging(kind="single"),
        )
