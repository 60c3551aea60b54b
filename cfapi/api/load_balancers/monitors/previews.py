"""`cf.load_balancers.monitors.previews`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.load_balancers import Health


PreviewType = Literal["http", "https", "tcp", "udp_icmp", "icmp_ping", "smtp"] | str


class Previews(Resource):
    """Monitor previews: `cf.load_balancers.monitors.previews`."""

    def create(
        self, monitor_id: str, *, account_id: str, allow_insecure: bool | Unset = UNSET,
        consecutive_down: int | Unset = UNSET, consecutive_up: int | Unset = UNSET,
        description: str | None | Unset = UNSET, expected_body: str | Unset = UNSET,
        expected_codes: str | Unset = UNSET, follow_redirects: bool | Unset = UNSET,
        header: Mapping[str, Sequence[str]] | Unset = UNSET, interval: int | Unset = UNSET, method: str | Unset = UNSET,
        path: str | Unset = UNSET, port: int | None | Unset = UNSET, probe_zone: str | Unset = UNSET,
        retries: int | Unset = UNSET, load_balancer_monitor_timeout: int | Unset = UNSET,
        type: PreviewType | Unset = UNSET,
    ) -> Reply[Health]:
        """Create a monitor preview: POST /accounts/{account_id}/load_balancers/monitors/{monitor_id}/preview.
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/subresources/previews/methods/create/"""
        return self._call(
            "load_balancers.monitors.previews.create", "POST",
            "/accounts/{account_id}/load_balancers/monitors/{monitor_id}/preview", locals(), Health,
            wire={"load_balancer_monitor_timeout": "timeout"},
        )
