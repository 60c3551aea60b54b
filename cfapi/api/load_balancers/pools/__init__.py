"""`cf.load_balancers.pools`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.shared.load_balancers import (
    FilterOptions, Header, LoadBalancersOrigin, LoadShedding, NotificationFilter, OriginSteering,
)

if TYPE_CHECKING:
    from cfapi.api.load_balancers.pools.health import HealthResource
    from cfapi.api.load_balancers.pools.references import References


@model
class NotificationFilterParam:
    """Notification filter param: argument of load_balancers.pools.create."""

    origin: FilterOptions | None = None
    pool: FilterOptions | None = None


@model
class OriginInput:
    """Origin input: argument of load_balancers.pools.create.

    weight: 0 to 1."""

    address: str | None = None
    enabled: bool | None = None
    flatten_cname: bool | None = None
    header: Header | None = None
    name: str | None = None
    port: int | None = None
    virtual_network_id: str | None = None
    weight: int | float | None = None


@model
class Pool:
    """Pool: response of load_balancers.pools.list."""

    id: str | None = None
    check_regions: list[Literal[
        "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "SAS", "SEAS", "NEAS", "CHINA",
        "ALL_REGIONS",
    ] | str] | None = None
    created_on: Moment | None = None
    description: str | None = None
    disabled_at: Moment | None = None
    enabled: bool | None = None
    health_sources: list[Literal["local", "regional", "global"] | str] | None = None
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


class Pools(Resource):
    """Load balancer pools: `cf.load_balancers.pools`."""

    @cached_property
    def health(self) -> HealthResource:
        from cfapi.api.load_balancers.pools.health import HealthResource
        return HealthResource(self._session)

    @cached_property
    def references(self) -> References:
        from cfapi.api.load_balancers.pools.references import References
        return References(self._session)

    def list(self, *, account_id: str, monitor: str | Unset = UNSET) -> Pages[Pool]:
        """List load balancer pools: GET /accounts/{account_id}/load_balancers/pools (permission: Load Balancing:
        Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/list/"""
        return self._pages(
            "load_balancers.pools.list", "GET", "/accounts/{account_id}/load_balancers/pools", locals(), Pool,
            paging=Paging(kind="single"),
        )

    async def create(
        self, *, account_id: str, name: str, origins: Sequence[OriginInput | Mapping[str, Any]],
        description: str | None | Unset = UNSET, enabled: bool | Unset = UNSET, latitude: float | Unset = UNSET,
        load_shedding: LoadShedding | Mapping[str, Any] | None | Unset = UNSET, longitude: float | Unset = UNSET,
        minimum_origins: int | Unset = UNSET, monitor: str | Unset = UNSET, monitor_group: str | Unset = UNSET,
        notification_email: str | Unset = UNSET,
        notification_filter: NotificationFilterParam | Mapping[str, Any] | None | Unset = UNSET,
        origin_steering: OriginSteering | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Pool:
        """Create a load balancer pool: POST /accounts/{account_id}/load_balancers/pools (permission: Load Balancing:
        Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/create/"""
        return await self._call(
            "load_balancers.pools.create", "POST", "/accounts/{account_id}/load_balancers/pools", locals(), Pool,
            shapes={"origins": list[OriginInput]},
        )

    def bulk_edit(self, *, account_id: str, notification_email: Literal[""] | str | Unset = UNSET) -> Pages[Pool]:
        """Load balancer pools: bulk edit: PATCH /accounts/{account_id}/load_balancers/pools (permission: Load
        Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/bulk_edit/"""
        return self._pages(
            "load_balancers.pools.bulk_edit", "PATCH", "/accounts/{account_id}/load_balancers/pools", locals(), Pool,
            paging=Paging(kind="single"),
        )

    async def get(self, pool_id: str, *, account_id: str) -> Pool:
        """Get a load balancer pool: GET /accounts/{account_id}/load_balancers/pools/{pool_id} (permission: Load
        Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/get/"""
        return await self._call(
            "load_balancers.pools.get", "GET", "/accounts/{account_id}/load_balancers/pools/{pool_id}", locals(), Pool,
        )

    async def update(
        self, pool_id: str, *, account_id: str, name: str, origins: Sequence[OriginInput | Mapping[str, Any]],
        check_regions: Sequence[Literal[
            "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "SAS", "SEAS", "NEAS", "CHINA",
            "ALL_REGIONS",
        ] | str] | None | Unset = UNSET,
        description: str | None | Unset = UNSET, enabled: bool | Unset = UNSET,
        health_sources: Sequence[Literal["local", "regional", "global"] | str] | None | Unset = UNSET,
        latitude: float | Unset = UNSET, load_shedding: LoadShedding | Mapping[str, Any] | None | Unset = UNSET,
        longitude: float | Unset = UNSET, minimum_origins: int | Unset = UNSET, monitor: str | Unset = UNSET,
        monitor_group: str | Unset = UNSET, notification_email: str | Unset = UNSET,
        notification_filter: NotificationFilterParam | Mapping[str, Any] | None | Unset = UNSET,
        origin_steering: OriginSteering | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Pool:
        """Update a load balancer pool: PUT /accounts/{account_id}/load_balancers/pools/{pool_id} (permission: Load
        Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/update/"""
        return await self._call(
            "load_balancers.pools.update", "PUT", "/accounts/{account_id}/load_balancers/pools/{pool_id}", locals(),
            Pool, shapes={"origins": list[OriginInput]},
        )

    async def edit(
        self, pool_id: str, *, account_id: str,
        check_regions: Sequence[Literal[
            "WNAM", "ENAM", "WEU", "EEU", "NSAM", "SSAM", "OC", "ME", "NAF", "SAF", "SAS", "SEAS", "NEAS", "CHINA",
            "ALL_REGIONS",
        ] | str] | None | Unset = UNSET,
        description: str | None | Unset = UNSET, enabled: bool | None | Unset = UNSET,
        health_sources: Sequence[Literal["local", "regional", "global"] | str] | None | Unset = UNSET,
        latitude: float | None | Unset = UNSET, load_shedding: LoadShedding | Mapping[str, Any] | None | Unset = UNSET,
        longitude: float | None | Unset = UNSET, minimum_origins: int | None | Unset = UNSET,
        monitor: str | None | Unset = UNSET, monitor_group: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET, notification_email: str | None | Unset = UNSET,
        notification_filter: NotificationFilterParam | Mapping[str, Any] | None | Unset = UNSET,
        origin_steering: OriginSteering | Mapping[str, Any] | None | Unset = UNSET,
        origins: Sequence[OriginInput | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Pool:
        """Edit a load balancer pool: PATCH /accounts/{account_id}/load_balancers/pools/{pool_id} (permission: Load
        Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/edit/"""
        return await self._call(
            "load_balancers.pools.edit", "PATCH", "/accounts/{account_id}/load_balancers/pools/{pool_id}", locals(),
            Pool, shapes={"origins": list[OriginInput]},
        )

    async def delete(self, pool_id: str, *, account_id: str) -> ObjectID:
        """Delete a load balancer pool: DELETE /accounts/{account_id}/load_balancers/pools/{pool_id} (permission: Load
        Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/delete/"""
        return await self._call(
            "load_balancers.pools.delete", "DELETE", "/accounts/{account_id}/load_balancers/pools/{pool_id}", locals(),
            ObjectID,
        )
