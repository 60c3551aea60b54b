"""`cf.user.load_balancers.pools`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.user.load_balancers import PoolPreview, Reference


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
    """Header: part of Origin."""

    host: list[str] | None = renamed("Host", default=None)


@model
class LoadShedding:
    """Load shedding: argument of user.load_balancers.pools.create."""

    default_percent: int | float | None = None
    """Percent, 0 to 100."""
    default_policy: Literal["random", "hash"] | str | None = None
    session_percent: int | float | None = None
    """Percent, 0 to 100."""
    session_policy: Literal["hash"] | str | None = None


@model
class NotificationFilter:
    """Notification filter: argument of user.load_balancers.pools.create."""

    origin: FilterOptions | None = None
    pool: FilterOptions | None = None


@model
class Origin:
    """Origin: argument of user.load_balancers.pools.create."""

    address: str | None = None
    disabled_at: Moment | None = None
    enabled: bool | None = None
    flatten_cname: bool | None = None
    header: Header | None = None
    name: str | None = None
    port: int | None = None
    virtual_network_id: str | None = None
    weight: int | float | None = None
    """0 to 1."""


@model
class OriginHealth:
    """Origin health: part of DataCenterHealth."""

    ip: OriginHealthIP | None = None


@model
class OriginHealthIP:
    """Origin health IP: part of OriginHealth."""

    failure_reason: str | None = None
    healthy: bool | None = None
    response_code: int | float | None = None
    rtt: str | None = None


@model
class OriginSteering:
    """Origin steering: argument of user.load_balancers.pools.create."""

    policy: Literal["random", "hash", "least_outstanding_requests", "least_connections"] | str | None = None


@model
class Pool:
    """Pool: response of user.load_balancers.pools.list."""

    check_regions: list[Literal[
        "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "SAS", "SEAS", "NEAS", "CHINA",
        "ALL_REGIONS",
    ] | str] | None = None
    created_on: Moment | None = None
    description: str | None = None
    disabled_at: Moment | None = None
    enabled: bool | None = None
    id: str | None = None
    latitude: int | float | None = None
    load_shedding: LoadShedding | None = None
    longitude: int | float | None = None
    minimum_origins: int | None = None
    modified_on: Moment | None = None
    monitor: str | None = None
    monitor_group: str | None = None
    name: str | None = None
    networks: list[str] | None = None
    notification_email: str | None = None
    notification_filter: NotificationFilter | None = None
    origin_steering: OriginSteering | None = None
    origins: list[Origin] | None = None


@model
class PoolHealth:
    """Pool health: response of user.load_balancers.pools.health.get."""

    pool_id: str | None = None
    pop_health: DataCenterHealth | None = None


PoolType = Literal["http", "https", "tcp", "udp_icmp", "icmp_ping", "smtp"] | str


class Pools(Resource):
    """Load balancer pools: `cf.user.load_balancers.pools`."""

    @cached_property
    def health(self) -> HealthResource:
        return HealthResource(self._session)

    @cached_property
    def references(self) -> References:
        return References(self._session)

    def list(self, *, monitor: str | Unset = UNSET) -> Pages[Pool]:
        """List load balancer pools: GET /user/load_balancers/pools (permission: Load Balancing: Monitors and Pools
        Read)."""
        return self._pages(
            "user.load_balancers.pools.list", "GET", "/user/load_balancers/pools", locals(), Pool,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, name: str, origins: Sequence[Origin | Mapping[str, Any]],
        check_regions: Sequence[Literal[
            "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "SAS", "SEAS", "NEAS",
            "ALL_REGIONS",
        ] | str] | None | Unset = UNSET,
        description: str | None | Unset = UNSET, enabled: bool | Unset = UNSET, latitude: float | Unset = UNSET,
        load_shedding: LoadShedding | Mapping[str, Any] | Unset = UNSET, longitude: float | Unset = UNSET,
        minimum_origins: int | Unset = UNSET, monitor: str | Unset = UNSET, monitor_group: str | Unset = UNSET,
        networks: Sequence[str] | Unset = UNSET, notification_email: str | Unset = UNSET,
        notification_filter: NotificationFilter | Mapping[str, Any] | Unset = UNSET,
        origin_steering: OriginSteering | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Pool]:
        """Create a load balancer pool: POST /user/load_balancers/pools (permission: Load Balancing: Monitors and Pools
        Write)."""
        return self._call(
            "user.load_balancers.pools.create", "POST", "/user/load_balancers/pools", locals(), Pool,
            shapes={"origins": list[Origin]},
        )

    def bulk_edit(self, *, notification_email: str | Unset = UNSET) -> Reply[Sequence[Pool]]:
        """Load balancer pools: bulk edit: PATCH /user/load_balancers/pools (permission: Load Balancing: Monitors and
        Pools Write)."""
        return self._call(
            "user.load_balancers.pools.bulk_edit", "PATCH", "/user/load_balancers/pools", locals(), list[Pool],
        )

    def get(self, *, pool_id: str) -> Reply[Pool]:
        """Get a load balancer pool: GET /user/load_balancers/pools/{pool_id} (permission: Load Balancing: Monitors and
        Pools Read)."""
        return self._call(
            "user.load_balancers.pools.get", "GET", "/user/load_balancers/pools/{pool_id}", locals(), Pool,
        )

    def update(
        self, *, pool_id: str, name: str, origins: Sequence[Origin | Mapping[str, Any]],
        check_regions: Sequence[Literal[
            "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "SAS", "SEAS", "NEAS",
            "ALL_REGIONS",
        ] | str] | None | Unset = UNSET,
        description: str | None | Unset = UNSET, enabled: bool | Unset = UNSET, latitude: float | Unset = UNSET,
        load_shedding: LoadShedding | Mapping[str, Any] | Unset = UNSET, longitude: float | Unset = UNSET,
        minimum_origins: int | Unset = UNSET, monitor: str | Unset = UNSET, monitor_group: str | Unset = UNSET,
        networks: Sequence[str] | Unset = UNSET, notification_email: str | Unset = UNSET,
        notification_filter: NotificationFilter | Mapping[str, Any] | Unset = UNSET,
        origin_steering: OriginSteering | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Pool]:
        """Update a load balancer pool: PUT /user/load_balancers/pools/{pool_id} (permission: Load Balancing: Monitors
        and Pools Write)."""
        return self._call(
            "user.load_balancers.pools.update", "PUT", "/user/load_balancers/pools/{pool_id}", locals(), Pool,
            shapes={"origins": list[Origin]},
        )

    def edit(
        self, *, pool_id: str,
        check_regions: Sequence[Literal[
            "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "SAS", "SEAS", "NEAS",
            "ALL_REGIONS",
        ] | str] | None | Unset = UNSET,
        description: str | None | Unset = UNSET, enabled: bool | None | Unset = UNSET,
        latitude: float | None | Unset = UNSET, load_shedding: LoadShedding | Mapping[str, Any] | None | Unset = UNSET,
        longitude: float | None | Unset = UNSET, minimum_origins: int | None | Unset = UNSET,
        monitor: str | None | Unset = UNSET, monitor_group: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET, notification_email: str | None | Unset = UNSET,
        notification_filter: NotificationFilter | Mapping[str, Any] | None | Unset = UNSET,
        origin_steering: OriginSteering | Mapping[str, Any] | None | Unset = UNSET,
        origins: Sequence[Origin | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Reply[Pool]:
        """Edit a load balancer pool: PATCH /user/load_balancers/pools/{pool_id} (permission: Load Balancing: Monitors
        and Pools Write)."""
        return self._call(
            "user.load_balancers.pools.edit", "PATCH", "/user/load_balancers/pools/{pool_id}", locals(), Pool,
            shapes={"origins": list[Origin]},
        )

    def delete(self, *, pool_id: str) -> Reply[ObjectID]:
        """Delete a load balancer pool: DELETE /user/load_balancers/pools/{pool_id} (permission: Load Balancing:
        Monitors and Pools Write)."""
        return self._call(
            "user.load_balancers.pools.delete", "DELETE", "/user/load_balancers/pools/{pool_id}", locals(), ObjectID,
        )

    def preview(
        self, *, pool_id: str, allow_insecure: bool | Unset = UNSET, consecutive_down: int | Unset = UNSET,
        consecutive_up: int | Unset = UNSET, description: str | None | Unset = UNSET,
        expected_body: str | Unset = UNSET, expected_codes: str | Unset = UNSET, follow_redirects: bool | Unset = UNSET,
        header: Mapping[str, Any] | Unset = UNSET, interval: int | Unset = UNSET, method: str | Unset = UNSET,
        path: str | Unset = UNSET, port: int | None | Unset = UNSET, probe_zone: str | Unset = UNSET,
        retries: int | Unset = UNSET, timeout: int | Unset = UNSET, type: PoolType | Unset = UNSET,
    ) -> Reply[PoolPreview]:
        """Preview load balancer pools: POST /user/load_balancers/pools/{pool_id}/preview."""
        return self._call(
            "user.load_balancers.pools.preview", "POST", "/user/load_balancers/pools/{pool_id}/preview", locals(),
            PoolPreview,
        )


class HealthResource(Resource):
    """Pool health: `cf.user.load_balancers.pools.health`."""

    def get(self, *, pool_id: str) -> Reply[PoolHealth]:
        """Get pool health: GET /user/load_balancers/pools/{pool_id}/health (permission: Load Balancing: Monitors and
        Pools Read)."""
        return self._call(
            "user.load_balancers.pools.health.get", "GET", "/user/load_balancers/pools/{pool_id}/health", locals(),
            PoolHealth,
        )


class References(Resource):
    """Pool references: `cf.user.load_balancers.pools.references`."""

    def list(self, *, pool_id: str) -> Pages[Reference]:
        """List pool references: GET /user/load_balancers/pools/{pool_id}/references (permission: Load Balancing:
        Monitors and Pools Read)."""
        return self._pages(
            "user.load_balancers.pools.references.list", "GET", "/user/load_balancers/pools/{pool_id}/references",
            locals(), Reference, paging=Paging(kind="single"),
        )
