"""`cf.zones.analytics.latency`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset


class LatencyResource(Resource):
    """Analytics latency: `cf.zones.analytics.latency`."""

    @cached_property
    def colos(self) -> Colos:
        return Colos(self._session)

    def get(self, *, zone_id: str, bins: str | Unset = UNSET) -> Reply[dict[str, Any]]:
        """Get analytics latency: GET /zones/{zone_id}/analytics/latency (permission: Analytics Read)."""
        return self._call(
            "zones.analytics.latency.get", "GET", "/zones/{zone_id}/analytics/latency", locals(), dict[str, Any],
        )


class Colos(Resource):
    """Latency colos: `cf.zones.analytics.latency.colos`."""

    def get(self, *, zone_id: str) -> Reply[dict[str, Any]]:
        """Get latency colos: GET /zones/{zone_id}/analytics/latency/colos (permission: Analytics Read)."""
        return self._call(
            "zones.analytics.latency.colos.get", "GET", "/zones/{zone_id}/analytics/latency/colos", locals(),
            dict[str, Any],
        )
