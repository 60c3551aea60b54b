"""`cf.load_balancers.monitors`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.load_balancers.monitors.previews import Previews
    from cfapi.api.load_balancers.monitors.references import References


@model
class Monitor:
    """Monitor: response of load_balancers.monitors.list."""

    id: str | None = None
    allow_insecure: bool | None = None
    consecutive_down: int | None = None
    consecutive_up: int | None = None
    created_on: Moment | None = None
    description: str | None = None
    expected_body: str | None = None
    expected_codes: str | None = None
    follow_redirects: bool | None = None
    header: dict[str, list[str]] | None = None
    interval: int | None = None
    method: str | None = None
    modified_on: Moment | None = None
    path: str | None = None
    port: int | None = None
    probe_zone: str | None = None
    retries: int | None = None
    timeout: int | None = None
    type: Literal["http", "https", "tcp", "udp_icmp", "icmp_ping", "smtp"] | str | None = None


MonitorEditType = Literal["http", "https", "tcp", "udp_icmp", "icmp_ping", "smtp"] | str | None
MonitorType = Literal["http", "https", "tcp", "udp_icmp", "icmp_ping", "smtp"] | str


class Monitors(Resource):
    """Load balancer monitors: `cf.load_balancers.monitors`."""

    @cached_property
    def previews(self) -> Previews:
        from cfapi.api.load_balancers.monitors.previews import Previews
        return Previews(self._session)

    @cached_property
    def references(self) -> References:
        from cfapi.api.load_balancers.monitors.references import References
        return References(self._session)

    def list(self, *, account_id: str) -> Pages[Monitor]:
        """List load balancer monitors: GET /accounts/{account_id}/load_balancers/monitors (permission: Load Balancing:
        Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/list/"""
        return self._pages(
            "load_balancers.monitors.list", "GET", "/accounts/{account_id}/load_balancers/monitors", locals(), Monitor,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, allow_insecure: bool | Unset = UNSET, consecutive_down: int | Unset = UNSET,
        consecutive_up: int | Unset = UNSET, description: str | None | Unset = UNSET,
        expected_body: str | Unset = UNSET, expected_codes: str | Unset = UNSET, follow_redirects: bool | Unset = UNSET,
        header: Mapping[str, Sequence[str]] | Unset = UNSET, interval: int | Unset = UNSET, method: str | Unset = UNSET,
        path: str | Unset = UNSET, port: int | None | Unset = UNSET, probe_zone: str | Unset = UNSET,
        retries: int | Unset = UNSET, load_balancer_monitor_timeout: int | Unset = UNSET,
        type: MonitorType | Unset = UNSET,
    ) -> Reply[Monitor]:
        """Create a load balancer monitor: POST /accounts/{account_id}/load_balancers/monitors (permission: Load
        Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/create/"""
        return self._call(
            "load_balancers.monitors.create", "POST", "/accounts/{account_id}/load_balancers/monitors", locals(),
            Monitor, wire={"load_balancer_monitor_timeout": "timeout"},
        )

    def get(self, monitor_id: str, *, account_id: str) -> Reply[Monitor]:
        """Get a load balancer monitor: GET /accounts/{account_id}/load_balancers/monitors/{monitor_id} (permission:
        Load Balancing: Monitors and Pools Read).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/get/"""
        return self._call(
            "load_balancers.monitors.get", "GET", "/accounts/{account_id}/load_balancers/monitors/{monitor_id}",
            locals(), Monitor,
        )

    def update(
        self, monitor_id: str, *, account_id: str, allow_insecure: bool | Unset = UNSET,
        consecutive_down: int | Unset = UNSET, consecutive_up: int | Unset = UNSET,
        description: str | None | Unset = UNSET, expected_body: str | Unset = UNSET,
        expected_codes: str | Unset = UNSET, follow_redirects: bool | Unset = UNSET,
        header: Mapping[str, Sequence[str]] | Unset = UNSET, interval: int | Unset = UNSET, method: str | Unset = UNSET,
        path: str | Unset = UNSET, port: int | None | Unset = UNSET, probe_zone: str | Unset = UNSET,
        retries: int | Unset = UNSET, load_balancer_monitor_timeout: int | Unset = UNSET,
        type: MonitorType | Unset = UNSET,
    ) -> Reply[Monitor]:
        """Update a load balancer monitor: PUT /accounts/{account_id}/load_balancers/monitors/{monitor_id} (permission:
        Load Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/update/"""
        return self._call(
            "load_balancers.monitors.update", "PUT", "/accounts/{account_id}/load_balancers/monitors/{monitor_id}",
            locals(), Monitor, wire={"load_balancer_monitor_timeout": "timeout"},
        )

    def edit(
        self, monitor_id: str, *, account_id: str, allow_insecure: bool | None | Unset = UNSET,
        consecutive_down: int | None | Unset = UNSET, consecutive_up: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET, expected_body: str | None | Unset = UNSET,
        expected_codes: str | None | Unset = UNSET, follow_redirects: bool | None | Unset = UNSET,
        header: Mapping[str, Sequence[str]] | None | Unset = UNSET, interval: int | None | Unset = UNSET,
        method: str | None | Unset = UNSET, path: str | None | Unset = UNSET, port: int | None | Unset = UNSET,
        probe_zone: str | None | Unset = UNSET, retries: int | None | Unset = UNSET,
        load_balancer_monitor_timeout: int | None | Unset = UNSET, type: MonitorEditType | Unset = UNSET,
    ) -> Reply[Monitor]:
        """Edit a load balancer monitor: PATCH /accounts/{account_id}/load_balancers/monitors/{monitor_id} (permission:
        Load Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/edit/"""
        return self._call(
            "load_balancers.monitors.edit", "PATCH", "/accounts/{account_id}/load_balancers/monitors/{monitor_id}",
            locals(), Monitor, wire={"load_balancer_monitor_timeout": "timeout"},
        )

    def delete(self, monitor_id: str, *, account_id: str) -> Reply[ObjectID]:
        """Delete a load balancer monitor: DELETE /accounts/{account_id}/load_balancers/monitors/{monitor_id}
        (permission: Load Balancing: Monitors and Pools Write).
        https://developers.cloudflare.com/api/resources/load_balancers/subresources/monitors/methods/delete/"""
        return self._call(
            "load_balancers.monitors.delete", "DELETE", "/accounts/{account_id}/load_balancers/monitors/{monitor_id}",
            locals(), ObjectID,
        )
