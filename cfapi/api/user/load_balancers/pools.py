"""`cf.user.load_balancers.pools`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.shared.load_balancers import (
    LoadBalancersOrigin, LoadShedding, NotificationFilter, OriginSteering, PoolHealth, Reference,
)
from cfapi.api.user.load_balancers import PoolPreview


@model
class Pool:
    """Pool: response of user.load_balancers.pools.list."""

    check_regions: list[Literal[
        "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "SAS", "SEAS", "NEAS", "ALL_REGIONS",
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
    origins: list[LoadBalancersOrigin] | None = None


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

    async def create(
        self, *, name: str, origins: Sequence[LoadBalancersOrigin | Mapping[str, Any]],
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
    ) -> Pool:
        """Create a load balancer pool: POST /user/load_balancers/pools (permission: Load Balancing: Monitors and Pools
        Write)."""
        return await self._call(
            "user.load_balancers.pools.create", "POST", "/user/load_balancers/pools", locals(), Pool,
            shapes={"origins": list[LoadBalancersOrigin]},
        )

    async def bulk_edit(self, *, notification_email: str | Unset = UNSET) -> Sequence[Pool]:
        """Load balancer pools: bulk edit: PATCH /user/load_balancers/pools (permission: Load Balancing: Monitors and
        Pools Write)."""
        return await self._call(
            "user.load_balancers.pools.bulk_edit", "PATCH", "/user/load_balancers/pools", locals(), list[Pool],
        )

    async def get(self, *, pool_id: str) -> Pool:
        """Get a load balancer pool: GET /user/load_balancers/pools/{pool_id} (permission: Load Balancing: Monitors and
        Pools Read)."""
        return await self._call(
            "user.load_balancers.pools.get", "GET", "/user/load_balancers/pools/{pool_id}", locals(), Pool,
        )

    async def update(
        self, *, pool_id: str, name: str, origins: Sequence[LoadBalancersOrigin | Mapping[str, Any]],
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
    ) -> Pool:
        """Update a load balancer pool: PUT /user/load_balancers/pools/{pool_id} (permission: Load Balancing: Monitors
        and Pools Write)."""
        return await self._call(
            "user.load_balancers.pools.update", "PUT", "/user/load_balancers/pools/{pool_id}", locals(), Pool,
            shapes={"origins": list[LoadBalancersOrigin]},
        )

    async def edit(
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
        origins: Sequence[LoadBalancersOrigin | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Pool:
        """Edit a load balancer pool: PATCH /user/load_balancers/pools/{pool_id} (permission: Load Balancing: Monitors
        and Pools Write)."""
        return await self._call(
            "user.load_balancers.pools.edit", "PATCH", "/user/load_balancers/pools/{pool_id}", locals(), Pool,
            shapes={"origins": list[LoadBalancersOrigin]},
        )

    async def delete(self, *, pool_id: str) -> ObjectID:
        """Delete a load balancer pool: DELETE /user/load_balancers/pools/{pool_id} (permission: Load Balancing:
        Monitors and Pools Write)."""
        return await self._call(
            "user.load_balancers.pools.delete", "DELETE", "/user/load_balancers/pools/{pool_id}", locals(), ObjectID,
        )

    async def preview(
        self, *, pool_id: str, allow_insecure: bool | Unset = UNSET, consecutive_down: int | Unset = UNSET,
        consecutive_up: int | Unset = UNSET, description: str | None | Unset = UNSET,
        expected_body: str | Unset = UNSET, expected_codes: str | Unset = UNSET, follow_redirects: bool | Unset = UNSET,
        header: Mapping[str, Any] | Unset = UNSET, interval: int | Unset = UNSET, method: str | Unset = UNSET,
        path: str | Unset = UNSET, port: int | None | Unset = UNSET, probe_zone: str | Unset = UNSET,
        retries: int | Unset = UNSET, timeout: int | Unset = UNSET, type: PoolType | Unset = UNSET,
    ) -> PoolPreview:
        """Preview load balancer pools: POST /user/load_balancers/pools/{pool_id}/preview."""
        return await self._call(
            "user.load_balancers.pools.preview", "POST", "/user/load_balancers/pools/{pool_id}/preview", locals(),
            PoolPreview,
        )


class HealthResource(Resource):
    """Pool health: `cf.user.load_balancers.pools.health`."""

    async def get(self, *, pool_id: str) -> PoolHealth:
        """Get pool health: GET /user/load_balancers/pools/{pool_id}/health (permission: Load Balancing: Monitors and
        Pools Read)."""
        return await self._call(
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
