"""`cf.load_balancers`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.load_balancers.monitor_groups import MonitorGroups
    from cfapi.api.load_balancers.monitors import Monitors
    from cfapi.api.load_balancers.pools import Pools
    from cfapi.api.load_balancers.previews import Previews
    from cfapi.api.load_balancers.regions import Regions
    from cfapi.api.load_balancers.searches import Searches


@model
class AdaptiveRouting:
    """Adaptive routing: argument of load_balancers.create."""

    failover_across_pools: bool | None = None


@model
class Health:
    """Health: response of load_balancers.monitors.previews.create."""

    pools: dict[str, str] | None = None
    preview_id: str | None = None


@model
class LoadBalancer:
    """Load balancer: response of load_balancers.list."""

    id: str | None = None
    adaptive_routing: AdaptiveRouting | None = None
    country_pools: dict[str, list[str]] | None = None
    created_on: Moment | None = None
    default_pools: list[str] | None = None
    description: str | None = None
    enabled: bool | None = None
    fallback_pool: str | None = None
    location_strategy: LocationStrategy | None = None
    modified_on: Moment | None = None
    name: str | None = None
    networks: list[str] | None = None
    pool_sets: list[LoadBalancerPoolSet] | None = None
    pop_pools: dict[str, list[str]] | None = None
    proxied: bool | None = None
    random_steering: RandomSteering | None = None
    region_pools: dict[str, list[str]] | None = None
    rules: list[Rules] | None = None
    session_affinity: Literal["none", "cookie", "ip_cookie", "header"] | str | None = None
    session_affinity_attributes: SessionAffinityAttributes | None = None
    session_affinity_ttl: int | float | None = None
    """Seconds."""
    steering_policy: Literal[
        "off", "geo", "random", "dynamic_latency", "proximity", "least_outstanding_requests", "least_connections", "",
    ] | str | None = None
    ttl: int | float | None = None
    """Seconds."""
    zone_name: str | None = None


@model
class LoadBalancerMatch:
    """Load balancer match: part of LoadBalancerPoolSet."""

    default: bool | None = None
    topology: LoadBalancerTopology | None = None


@model
class LoadBalancerOverrides:
    """Load balancer overrides: part of LoadBalancerPoolSet."""

    fallback_pool: str | None = None
    pool_default_weight: int | float | None = None
    pool_weights: dict[str, int | float] | None = None
    pools: list[str] | None = None
    steering_policy: Literal[
        "off", "geo", "random", "dynamic_latency", "proximity", "least_outstanding_requests", "least_connections", "",
    ] | str | None = None


@model
class LoadBalancerPoolSet:
    """Load balancer pool set: part of LoadBalancer."""

    disabled: bool | None = None
    fixed_response: RulesFixed | None = None
    match: LoadBalancerMatch | None = None
    name: str | None = None
    overrides: LoadBalancerOverrides | None = None


@model
class LoadBalancerTopology:
    """Load balancer topology: part of LoadBalancerMatch."""

    countries: list[str] | None = None
    pops: list[str] | None = None
    regions: list[str] | None = None


@model
class LocationStrategy:
    """Location strategy: argument of load_balancers.create."""

    mode: Literal["pop", "resolver_ip"] | str | None = None
    prefer_ecs: Literal["always", "never", "proximity", "geo"] | str | None = None


@model
class PreviewOriginItem:
    """Preview origin item: part of HealthOrigin."""

    failure_reason: str | None = None
    healthy: bool | None = None
    response_code: int | float | None = None
    rtt: str | None = None


@model
class RandomSteering:
    """Random steering: argument of load_balancers.create."""

    default_weight: int | float | None = None
    """0 to 1."""
    pool_weights: dict[str, int | float] | None = None


@model
class Reference:
    """Reference: response of load_balancers.monitor_groups.references.get."""

    reference_type: Literal["*", "referral", "referrer"] | str | None = None
    resource_id: str | None = None
    resource_name: str | None = None
    resource_type: str | None = None


@model
class Rules:
    """Rules: argument of load_balancers.create."""

    condition: str | None = None
    disabled: bool | None = None
    fixed_response: RulesFixed | None = None
    name: str | None = None
    overrides: RulesOverrides | None = None
    priority: int | None = None
    terminates: bool | None = None


@model
class RulesFixed:
    """Rules fixed: part of LoadBalancerPoolSet."""

    content_type: str | None = None
    location: str | None = None
    message_body: str | None = None
    status_code: int | None = None


@model
class RulesOverrides:
    """Rules overrides: part of Rules."""

    adaptive_routing: AdaptiveRouting | None = None
    country_pools: dict[str, list[str]] | None = None
    default_pools: list[str] | None = None
    fallback_pool: str | None = None
    location_strategy: LocationStrategy | None = None
    pool_default_weight: int | float | None = None
    pool_weights: dict[str, int | float] | None = None
    pools: list[str] | None = None
    pop_pools: dict[str, list[str]] | None = None
    random_steering: RandomSteering | None = None
    region_pools: dict[str, list[str]] | None = None
    session_affinity: Literal["none", "cookie", "ip_cookie", "header"] | str | None = None
    session_affinity_attributes: SessionAffinityAttributes | None = None
    session_affinity_ttl: int | float | None = None
    """Seconds."""
    steering_policy: Literal[
        "off", "geo", "random", "dynamic_latency", "proximity", "least_outstanding_requests", "least_connections", "",
    ] | str | None = None
    ttl: int | float | None = None
    """Seconds."""


@model
class SessionAffinityAttributes:
    """Session affinity attributes: argument of load_balancers.create."""

    drain_duration: int | float | None = None
    headers: list[str] | None = None
    require_all_headers: bool | None = None
    samesite: Literal["Auto", "Lax", "None", "Strict"] | str | None = None
    secure: Literal["Auto", "Always", "Never"] | str | None = None
    zero_downtime_failover: Literal["none", "temporary", "sticky"] | str | None = None


LoadBalancerEditSteeringPolicy = Literal[
    "off", "geo", "random", "dynamic_latency", "proximity", "least_outstanding_requests", "least_connections", "",
] | str | None
LoadBalancerSteeringPolicy = Literal[
    "off", "geo", "random", "dynamic_latency", "proximity", "least_outstanding_requests", "least_connections", "",
] | str


class LoadBalancers(Resource):
    """Load balancers: `cf.load_balancers`."""

    @cached_property
    def monitor_groups(self) -> MonitorGroups:
        from cfapi.api.load_balancers.monitor_groups import MonitorGroups
        return MonitorGroups(self._session)

    @cached_property
    def monitors(self) -> Monitors:
        from cfapi.api.load_balancers.monitors import Monitors
        return Monitors(self._session)

    @cached_property
    def pools(self) -> Pools:
        from cfapi.api.load_balancers.pools import Pools
        return Pools(self._session)

    @cached_property
    def previews(self) -> Previews:
        from cfapi.api.load_balancers.previews import Previews
        return Previews(self._session)

    @cached_property
    def regions(self) -> Regions:
        from cfapi.api.load_balancers.regions import Regions
        return Regions(self._session)

    @cached_property
    def searches(self) -> Searches:
        from cfapi.api.load_balancers.searches import Searches
        return Searches(self._session)

    def list(self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET) -> Pages[LoadBalancer]:
        """List load balancers: GET /{accounts or zones}/{id}/load_balancers (permission: Load Balancers Read).
        https://developers.cloudflare.com/api/resources/load_balancers/methods/list/"""
        return self._pages(
            "load_balancers.list", "GET", "{scope}/load_balancers", locals(), LoadBalancer,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, default_pools: Sequence[str],
        fallback_pool: str, name: str, adaptive_routing: AdaptiveRouting | Mapping[str, Any] | Unset = UNSET,
        country_pools: Mapping[str, Sequence[str]] | Unset = UNSET, description: str | None | Unset = UNSET,
        enabled: bool | Unset = UNSET, location_strategy: LocationStrategy | Mapping[str, Any] | Unset = UNSET,
        networks: Sequence[str] | Unset = UNSET, pop_pools: Mapping[str, Sequence[str]] | Unset = UNSET,
        proxied: bool | Unset = UNSET, random_steering: RandomSteering | Mapping[str, Any] | Unset = UNSET,
        region_pools: Mapping[str, Sequence[str]] | Unset = UNSET,
        rules: Sequence[Rules | Mapping[str, Any]] | Unset = UNSET,
        session_affinity: Literal["none", "cookie", "ip_cookie", "header"] | str | Unset = UNSET,
        session_affinity_attributes: SessionAffinityAttributes | Mapping[str, Any] | Unset = UNSET,
        session_affinity_ttl: float | Unset = UNSET, steering_policy: LoadBalancerSteeringPolicy | Unset = UNSET,
        ttl: float | Unset = UNSET,
    ) -> Reply[LoadBalancer]:
        """Create a load balancer: POST /{accounts or zones}/{id}/load_balancers (permission: Load Balancers Write).
        https://developers.cloudflare.com/api/resources/load_balancers/methods/create/"""
        return self._call("load_balancers.create", "POST", "{scope}/load_balancers", locals(), LoadBalancer)

    def get(
        self, load_balancer_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[LoadBalancer]:
        """Get a load balancer: GET /{accounts or zones}/{id}/load_balancers/{load_balancer_id} (permission: Load
        Balancers Read).
        https://developers.cloudflare.com/api/resources/load_balancers/methods/get/"""
        return self._call(
            "load_balancers.get", "GET", "{scope}/load_balancers/{load_balancer_id}", locals(), LoadBalancer,
        )

    def update(
        self, load_balancer_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        default_pools: Sequence[str], fallback_pool: str, name: str,
        adaptive_routing: AdaptiveRouting | Mapping[str, Any] | Unset = UNSET,
        country_pools: Mapping[str, Sequence[str]] | Unset = UNSET, description: str | None | Unset = UNSET,
        enabled: bool | Unset = UNSET, location_strategy: LocationStrategy | Mapping[str, Any] | Unset = UNSET,
        networks: Sequence[str] | Unset = UNSET, pop_pools: Mapping[str, Sequence[str]] | Unset = UNSET,
        proxied: bool | Unset = UNSET, random_steering: RandomSteering | Mapping[str, Any] | Unset = UNSET,
        region_pools: Mapping[str, Sequence[str]] | Unset = UNSET,
        rules: Sequence[Rules | Mapping[str, Any]] | Unset = UNSET,
        session_affinity: Literal["none", "cookie", "ip_cookie", "header"] | str | Unset = UNSET,
        session_affinity_attributes: SessionAffinityAttributes | Mapping[str, Any] | Unset = UNSET,
        session_affinity_ttl: float | Unset = UNSET, steering_policy: LoadBalancerSteeringPolicy | Unset = UNSET,
        ttl: float | Unset = UNSET,
    ) -> Reply[LoadBalancer]:
        """Update a load balancer: PUT /{accounts or zones}/{id}/load_balancers/{load_balancer_id} (permission: Load
        Balancers Write).
        https://developers.cloudflare.com/api/resources/load_balancers/methods/update/"""
        return self._call(
            "load_balancers.update", "PUT", "{scope}/load_balancers/{load_balancer_id}", locals(), LoadBalancer,
        )

    def edit(
        self, load_balancer_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
        adaptive_routing: AdaptiveRouting | Mapping[str, Any] | None | Unset = UNSET,
        country_pools: Mapping[str, Sequence[str]] | None | Unset = UNSET,
        default_pools: Sequence[str] | None | Unset = UNSET, description: str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET, fallback_pool: str | None | Unset = UNSET,
        location_strategy: LocationStrategy | Mapping[str, Any] | None | Unset = UNSET,
        name: str | None | Unset = UNSET, networks: Sequence[str] | None | Unset = UNSET,
        pop_pools: Mapping[str, Sequence[str]] | None | Unset = UNSET, proxied: bool | None | Unset = UNSET,
        random_steering: RandomSteering | Mapping[str, Any] | None | Unset = UNSET,
        region_pools: Mapping[str, Sequence[str]] | None | Unset = UNSET,
        rules: Sequence[Rules | Mapping[str, Any]] | None | Unset = UNSET,
        session_affinity: Literal["none", "cookie", "ip_cookie", "header"] | str | None | Unset = UNSET,
        session_affinity_attributes: SessionAffinityAttributes | Mapping[str, Any] | None | Unset = UNSET,
        session_affinity_ttl: float | None | Unset = UNSET,
        steering_policy: LoadBalancerEditSteeringPolicy | Unset = UNSET, ttl: float | None | Unset = UNSET,
    ) -> Reply[LoadBalancer]:
        """Edit a load balancer: PATCH /{accounts or zones}/{id}/load_balancers/{load_balancer_id} (permission: Load
        Balancers Write).
        https://developers.cloudflare.com/api/resources/load_balancers/methods/edit/"""
        return self._call(
            "load_balancers.edit", "PATCH", "{scope}/load_balancers/{load_balancer_id}", locals(), LoadBalancer,
        )

    def delete(
        self, load_balancer_id: str, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Reply[ObjectID]:
        """Delete a load balancer: DELETE /{accounts or zones}/{id}/load_balancers/{load_balancer_id} (permission: Load
        Balancers Write).
        https://developers.cloudflare.com/api/resources/load_balancers/methods/delete/"""
        return self._call(
            "load_balancers.delete", "DELETE", "{scope}/load_balancers/{load_balancer_id}", locals(), ObjectID,
        )
