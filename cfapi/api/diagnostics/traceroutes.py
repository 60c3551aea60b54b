"""`cf.diagnostics.traceroutes`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class Colo:
    """Colo: part of ColoResponse."""

    city: str | None = None
    name: str | None = None


@model
class ColoHop:
    """Colo hop: part of ColoResponse."""

    nodes: list[ColoNode] | None = None
    packets_lost: int | None = None
    packets_sent: int | None = None
    packets_ttl: int | None = None
    """Seconds."""


@model
class ColoNode:
    """Colo node: part of ColoHop."""

    asn: str | None = None
    ip: str | None = None
    labels: list[str] | None = None
    max_rtt_ms: int | float | None = None
    """Milliseconds."""
    mean_rtt_ms: int | float | None = None
    """Milliseconds."""
    min_rtt_ms: int | float | None = None
    """Milliseconds."""
    name: str | None = None
    packet_count: int | None = None
    std_dev_rtt_ms: int | float | None = None
    """Milliseconds."""


@model
class ColoResponse:
    """Colo response: part of Traceroute."""

    colo: Colo | None = None
    error: Literal[
        "", "Could not gather traceroute data: Code 1", "Could not gather traceroute data: Code 2",
        "Could not gather traceroute data: Code 3", "Could not gather traceroute data: Code 4",
    ] | str | None = None
    hops: list[ColoHop] | None = None
    target_summary: Any = None
    traceroute_time_ms: int | None = None
    """Milliseconds."""


@model
class Options:
    """Options: argument of diagnostics.traceroutes.create."""

    max_ttl: int | None = None
    """Seconds, 0 to 64."""
    packet_type: Literal["icmp", "tcp", "udp", "gre", "gre+icmp"] | str | None = None
    packets_per_ttl: int | None = None
    """Seconds, 0 to 10."""
    port: int | None = None
    """0 to 65535."""
    wait_time: int | None = None
    """1 to 5."""


@model
class Traceroute:
    """Traceroute: response of diagnostics.traceroutes.create."""

    colos: list[ColoResponse] | None = None
    target: str | None = None


class Traceroutes(Resource):
    """Diagnostics traceroutes: `cf.diagnostics.traceroutes`."""

    def create(
        self, *, account_id: str, targets: Sequence[str], colos: Sequence[str] | Unset = UNSET,
        options: Options | Mapping[str, Any] | Unset = UNSET,
    ) -> Pages[Traceroute]:
        """Create a diagnostics traceroute: POST /accounts/{account_id}/diagnostics/traceroute (permission: Magic
        Transit Write).
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/traceroutes/methods/create/"""
        return self._pages(
            "diagnostics.traceroutes.create", "POST", "/accounts/{account_id}/diagnostics/traceroute", locals(),
            Traceroute, paging=Paging(kind="single"),
        )
