"""`cf.load_balancers.pools`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.load_balancers.pools.health import HealthResource
    from cfapi.api.load_balancers.pools.references import References


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
    """Load shedding: argument of load_balancers.pools.create."""

    default_percent: int | float | None = None
    """Percent, 0 to 100."""
    default_policy: Literal["random", "hash"] | str | None = None
    session_percent: int | float | None = None
    """Percent, 0 to 100."""
    session_policy: Literal["hash"] | str | None = None


@model
class NotificationFilter:
    """Notification filter: part of Pool."""

    origin: FilterOptions | None = None
    pool: FilterOptions | None = None


@model
class NotificationFilterParam:
    """Notification filter param: argument of load_balancers.pools.create."""

    origin: FilterOptions | None = None
    pool: FilterOptions | None = None


@model
class Origin:
    """Origin: part of Pool."""

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
class OriginInput:
    """Origin input: argument of load_balancers.pools.create."""

    address: str | None = None
    enabled: bool | None = None
    flatten_cname: bool | None = None
    header: Header | None = None
    name: str | None = None
    port: int | None = None
    virtual_network_id: str | None = None
    weight: int | float | None = None
    """0 to 1."""


@model
class OriginSteering:
    """Origin steering: argument of load_balancers.pools.create."""

    policy: Literal["random", "hash", "least_outstanding_requests", "least_connections"] | str | None = None


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
    origins: list[Origin] | None = None


PoolNotificationFilter = NotificationFilterParam | NotificationFilter | Mapping[str, Any] | None


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

    def create(
        self, *, account_id: str, name: str, origins: Sequence[OriginInput | Mapping[str, Any]],
        description: str | None | Unset = UNSET, enabled: bool | Unset = UNSET, latitude: float | Unset = UNSET,
        load_shedding: LoadShedding | Mapping[str, Any] | None | Unset = UNSET, longitude: float | Unset = UNSET,
        minimum_origins: int | Unset = UNSET, monitor: str | Unset = UNSET, monitor_group: str | Unset = UNSET,
        notification_email: str | Unset = UNSET, notification_filter: PoolNotificationFilter | Unset = UNSET,
        origin_steering: OriginSteering | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[Pool]:
        """Create a load balancer pool: POST /accounts/{account_id}/load_balancers/pools (permission: Load Balancing:
        Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/create/"""
        return self._call(
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

    def get(self, pool_id: str, *, account_id: str) -> Reply[Pool]:
        """Get a load balancer pool: GET /accounts/{account_id}/load_balancers/pools/{pool_id} (permission: Load
        Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/get/"""
        return self._call(
            "load_balancers.pools.get", "GET", "/accounts/{account_id}/load_balancers/pools/{pool_id}", locals(), Pool,
        )

    def update(
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
        notification_filter: PoolNotificationFilter | Unset = UNSET,
        origin_steering: OriginSteering | Mapping[str, Any] | None | Unset = UNSET,
    ) -> Reply[Pool]:
        """Update a load balancer pool: PUT /accounts/{account_id}/load_balancers/pools/{pool_id} (permission: Load
        Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/update/"""
        return self._call(
            "load_balancers.pools.update", "PUT", "/accounts/{account_id}/load_balancers/pools/{pool_id}", locals(),
            Pool, shapes={"origins": list[OriginInput]},
        )

    def edit(
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
        notification_filter: PoolNotificationFilter | Unset = UNSET,
        origin_steering: OriginSteering | Mapping[str, Any] | None | Unset = UNSET,
        origins: Sequence[OriginInput | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Reply[Pool]:
        """Edit a load balancer pool: PATCH /accounts/{account_id}/load_balancers/pools/{pool_id} (permission: Load
        Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/edit/"""
        return self._call(
            "load_balancers.pools.edit", "PATCH", "/accounts/{account_id}/load_balancers/pools/{pool_id}", locals(),
            Pool, shapes={"origins": list[OriginInput]},
        )

    def delete(self, pool_id: str, *, account_id: str) -> Reply[ObjectID]:
        """Delete a load balancer pool: DELETE /accounts/{account_id}/load_balancers/pools/{pool_id} (permission: Load
        Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/methods/delete/"""
        return self._call(
            "load_balancers.pools.delete", "DELETE", "/accounts/{account_id}/load_balancers/pools/{pool_id}", locals(),
            ObjectID,
        )
