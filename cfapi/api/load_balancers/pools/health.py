"""`cf.load_balancers.pools.health`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from cfapi._core import UNSET, Resource, Unset
from cfapi.api.load_balancers import Health
from cfapi.api.shared.load_balancers import PoolHealth


HealthType = Literal["http", "https", "tcp", "udp_icmp", "icmp_ping", "smtp"] | str


class HealthResource(Resource):
    """Pool health: `cf.load_balancers.pools.health`."""

    async def get(self, pool_id: str, *, account_id: str) -> PoolHealth:
        """Get pool health: GET /accounts/{account_id}/load_balancers/pools/{pool_id}/health (permission: Load
        Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/subresources/health/methods/get/"""
        return await self._call(
            "load_balancers.pools.health.get", "GET", "/accounts/{account_id}/load_balancers/pools/{pool_id}/health",
            locals(), PoolHealth,
        )

    async def create(
        self, pool_id: str, *, account_id: str, allow_insecure: bool | Unset = UNSET,
        consecutive_down: int | Unset = UNSET, consecutive_up: int | Unset = UNSET,
        description: str | None | Unset = UNSET, expected_body: str | Unset = UNSET,
        expected_codes: str | Unset = UNSET, follow_redirects: bool | Unset = UNSET,
        header: Mapping[str, Sequence[str]] | Unset = UNSET, interval: int | Unset = UNSET, method: str | Unset = UNSET,
        path: str | Unset = UNSET, port: int | None | Unset = UNSET, probe_zone: str | Unset = UNSET,
        retries: int | Unset = UNSET, load_balancer_monitor_timeout: int | Unset = UNSET,
        type: HealthType | Unset = UNSET,
    ) -> Health:
        """Create pool health: POST /accounts/{account_id}/load_balancers/pools/{pool_id}/preview.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/pools/subresources/health/methods/create/"""
        return await self._call(
            "load_balancers.pools.health.create", "POST",
            "/accounts/{account_id}/load_balancers/pools/{pool_id}/preview", locals(), Health,
            wire={"load_balancer_monitor_timeout": "timeout"},
        )
