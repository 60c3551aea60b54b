"""Classes that `cf.load_balancers` shares with other groups. Written by codegen; faults are mended in its fixes.toml."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, model, renamed


@model
class DataCenterHealth:
    """Data center health: part of PoolHealth."""

    healthy: bool | None = None
    origins: list[OriginHealth] | None = None


@model
class FilterOptions:
    """Filter options: part of NotificationFilter."""

    disable: bool | None = None
    healthy: bool | None = None


@model
class Header:
    """Header: part of LoadBalancersOrigin."""

    host: list[str] | None = renamed("Host", default=None)


@model
class LoadBalancersOrigin:
    """Load balancers origin: argument of user.load_balancers.pools.create.

    weight: 0 to 1."""

    address: str | None = None
    disabled_at: Moment | None = None
    enabled: bool | None = None
    flatten_cname: bool | None = None
    header: Header | None = None
    name: str | None = None
    port: int | None = None
    virtual_network_id: str | None = None
    weight: int | float | None = None


@model
class LoadShedding:
    """Load shedding: argument of load_balancers.pools.create.

    default_percent: percent, 0 to 100; session_percent: percent, 0 to 100."""

    default_percent: int | float | None = None
    default_policy: Literal["random", "hash"] | str | None = None
    session_percent: int | float | None = None
    session_policy: Literal["hash"] | str | None = None


@model
class NotificationFilter:
    """Notification filter: argument of user.load_balancers.pools.create."""

    origin: FilterOptions | None = None
    pool: FilterOptions | None = None


@model
class OriginHealth:
    """Origin health: part of DataCenterHealth."""

    ip: PreviewOriginItem | None = None


@model
class OriginSteering:
    """Origin steering: argument of load_balancers.pools.create."""

    policy: Literal["random", "hash", "least_outstanding_requests", "least_connections"] | str | None = None


@model
class PoolHealth:
    """Pool health: response of load_balancers.pools.health.get."""

    pool_id: str | None = None
    pop_health: DataCenterHealth | None = None


@model
class PreviewOriginItem:
    """Preview origin item: part of OriginHealth."""

    failure_reason: str | None = None
    healthy: bool | None = None
    response_code: int | float | None = None
    rtt: str | None = None


@model
class Reference:
    """Reference: response of load_balancers.monitor_groups.references.get."""

    reference_type: Literal["*", "referral", "referrer"] | str | None = None
    resource_id: str | None = None
    resource_name: str | None = None
    resource_type: str | None = None
