"""`cf.user.load_balancers.monitors`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.user.load_balancers import PoolPreview, Reference


@model
class Monitor:
    """Monitor: response of user.load_balancers.monitors.list."""

    allow_insecure: bool | None = None
    consecutive_down: int | None = None
    consecutive_up: int | None = None
    description: str | None = None
    expected_body: str | None = None
    expected_codes: str | None = None
    follow_redirects: bool | None = None
    header: dict[str, Any] | None = None
    interval: int | None = None
    method: str | None = None
    path: str | None = None
    port: int | None = None
    probe_zone: str | None = None
    retries: int | None = None
    timeout: int | None = None
    type: Literal["http", "https", "tcp", "udp_icmp", "icmp_ping", "smtp"] | str | None = None
    created_on: Moment | None = None
    id: str | None = None
    modified_on: Moment | None = None


MonitorEditType = Literal["http", "https", "tcp", "udp_icmp", "icmp_ping", "smtp"] | str | None
MonitorType = Literal["http", "https", "tcp", "udp_icmp", "icmp_ping", "smtp"] | str


class Monitors(Resource):
    """Load balancer monitors: `cf.user.load_balancers.monitors`."""

    @cached_property
    def references(self) -> References:
        return References(self._session)

    def list(self) -> Pages[Monitor]:
        """List load balancer monitors: GET /user/load_balancers/monitors (permission: Load Balancing: Monitors and
        Pools Read)."""
        return self._pages(
            "user.load_balancers.monitors.list", "GET", "/user/load_balancers/monitors", locals(), Monitor,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, allow_insecure: bool | Unset = UNSET, consecutive_down: int | Unset = UNSET,
        consecutive_up: int | Unset = UNSET, description: str | None | Unset = UNSET,
        expected_body: str | Unset = UNSET, expected_codes: str | Unset = UNSET, follow_redirects: bool | Unset = UNSET,
        header: Mapping[str, Any] | Unset = UNSET, interval: int | Unset = UNSET, method: str | Unset = UNSET,
        path: str | Unset = UNSET, port: int | None | Unset = UNSET, probe_zone: str | Unset = UNSET,
        retries: int | Unset = UNSET, timeout: int | Unset = UNSET, type: MonitorType | Unset = UNSET,
    ) -> Reply[Monitor]:
        """Create a load balancer monitor: POST /user/load_balancers/monitors (permission: Load Balancing: Monitors and
        Pools Write)."""
        return self._call(
            "user.load_balancers.monitors.create", "POST", "/user/load_balancers/monitors", locals(), Monitor,
        )

    def get(self, *, monitor_id: str) -> Reply[Monitor]:
        """Get a load balancer monitor: GET /user/load_balancers/monitors/{monitor_id} (permission: Load Balancing:
        Monitors and Pools Read)."""
        return self._call(
            "user.load_balancers.monitors.get", "GET", "/user/load_balancers/monitors/{monitor_id}", locals(), Monitor,
        )

    def update(
        self, *, monitor_id: str, allow_insecure: bool | Unset = UNSET, consecutive_down: int | Unset = UNSET,
        consecutive_up: int | Unset = UNSET, description: str | None | Unset = UNSET,
        expected_body: str | Unset = UNSET, expected_codes: str | Unset = UNSET, follow_redirects: bool | Unset = UNSET,
        header: Mapping[str, Any] | Unset = UNSET, interval: int | Unset = UNSET, method: str | Unset = UNSET,
        path: str | Unset = UNSET, port: int | None | Unset = UNSET, probe_zone: str | Unset = UNSET,
        retries: int | Unset = UNSET, timeout: int | Unset = UNSET, type: MonitorType | Unset = UNSET,
    ) -> Reply[Monitor]:
        """Update a load balancer monitor: PUT /user/load_balancers/monitors/{monitor_id} (permission: Load Balancing:
        Monitors and Pools Write)."""
        return self._call(
            "user.load_balancers.monitors.update", "PUT", "/user/load_balancers/monitors/{monitor_id}", locals(),
            Monitor,
        )

    def edit(
        self, *, monitor_id: str, allow_insecure: bool | None | Unset = UNSET,
        consecutive_down: int | None | Unset = UNSET, consecutive_up: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET, expected_body: str | None | Unset = UNSET,
        expected_codes: str | None | Unset = UNSET, follow_redirects: bool | None | Unset = UNSET,
        header: Mapping[str, Any] | None | Unset = UNSET, interval: int | None | Unset = UNSET,
        method: str | None | Unset = UNSET, path: str | None | Unset = UNSET, port: int | None | Unset = UNSET,
        probe_zone: str | None | Unset = UNSET, retries: int | None | Unset = UNSET,
        timeout: int | None | Unset = UNSET, type: MonitorEditType | Unset = UNSET,
    ) -> Reply[Monitor]:
        """Edit a load balancer monitor: PATCH /user/load_balancers/monitors/{monitor_id} (permission: Load Balancing:
        Monitors and Pools Write)."""
        return self._call(
            "user.load_balancers.monitors.edit", "PATCH", "/user/load_balancers/monitors/{monitor_id}", locals(),
            Monitor,
        )

    def delete(self, *, monitor_id: str) -> Reply[ObjectID]:
        """Delete a load balancer monitor: DELETE /user/load_balancers/monitors/{monitor_id} (permission: Load
        Balancing: Monitors and Pools Write)."""
        return self._call(
            "user.load_balancers.monitors.delete", "DELETE", "/user/load_balancers/monitors/{monitor_id}", locals(),
            ObjectID,
        )

    def preview(
        self, *, monitor_id: str, allow_insecure: bool | Unset = UNSET, consecutive_down: int | Unset = UNSET,
        consecutive_up: int | Unset = UNSET, description: str | None | Unset = UNSET,
        expected_body: str | Unset = UNSET, expected_codes: str | Unset = UNSET, follow_redirects: bool | Unset = UNSET,
        header: Mapping[str, Any] | Unset = UNSET, interval: int | Unset = UNSET, method: str | Unset = UNSET,
        path: str | Unset = UNSET, port: int | None | Unset = UNSET, probe_zone: str | Unset = UNSET,
        retries: int | Unset = UNSET, timeout: int | Unset = UNSET, type: MonitorType | Unset = UNSET,
    ) -> Reply[PoolPreview]:
        """Preview load balancer monitors: POST /user/load_balancers/monitors/{monitor_id}/preview."""
        return self._call(
            "user.load_balancers.monitors.preview", "POST", "/user/load_balancers/monitors/{monitor_id}/preview",
            locals(), PoolPreview,
        )


class References(Resource):
    """Monitor references: `cf.user.load_balancers.monitors.references`."""

    def list(self, *, monitor_id: str) -> Pages[Reference]:
        """List monitor references: GET /user/load_balancers/monitors/{monitor_id}/references (permission: Load
        Balancing: Monitors and Pools Read)."""
        return self._pages(
            "user.load_balancers.monitors.references.list", "GET",
            "/user/load_balancers/monitors/{monitor_id}/references", locals(), Reference, paging=Paging(kind="single"),
        )
