"""`cf.load_balancers.pools.health`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.load_balancers import Health, PreviewOriginItem


@model
class HealthDetails:
    """Health details: response of load_balancers.pools.health.get."""

    pool_id: str | None = None
    pop_health: POPHealth | None = None


@model
class HealthOrigin:
    """Health origin: part of POPHealth."""

    ip: PreviewOriginItem | None = None


@model
class POPHealth:
    """POP health: part of HealthDetails."""

    healthy: bool | None = None
    origins: list[HealthOrigin] | None = None


HealthType = Literal["http", "https", "tcp", "udp_icmp", "icmp_ping", "smtp"] | str


class HealthResource(Resource):
    """Pool health: `cf.load_balancers.pools.health`."""

    def get(self, pool_id: str, *, account_id: str) -> Reply[HealthDetails]:
        """Get pool health: GET /accounts/{account_id}/load_balancers/pools/{pool_id}/health (permission: Load
        Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/subresources/health/methods/get/"""
        return self._call(
            "load_balancers.pools.health.get", "GET", "/accounts/{account_id}/load_balancers/pools/{pool_id}/health",
            locals(), HealthDetails,
        )

    def create(
        self, pool_id: str, *, account_id: str, allow_insecure: bool | Unset = UNSET,
        consecutive_down: int | Unset = UNSET, consecutive_up: int | Unset = UNSET,
        description: str | None | Unset = UNSET, expected_body: str | Unset = UNSET,
        expected_codes: str | Unset = UNSET, follow_redirects: bool | Unset = UNSET,
        header: Mapping[str, Sequence[str]] | Unset = UNSET, interval: int | Unset = UNSET, method: str | Unset = UNSET,
        path: str | Unset = UNSET, port: int | None | Unset = UNSET, probe_zone: str | Unset = UNSET,
        retries: int | Unset = UNSET, load_balancer_monitor_timeout: int | Unset = UNSET,
        type: HealthType | Unset = UNSET,
    ) -> Reply[Health]:
        """Create pool health: POST /accounts/{account_id}/load_balancers/pools/{pool_id}/preview.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/subresources/health/methods/create/"""
        return self._call(
            "load_balancers.pools.health.create", "POST",
            "/accounts/{account_id}/load_balancers/pools/{pool_id}/preview", locals(), Health,
            wire={"load_balancer_monitor_timeout": "timeout"},
        )
