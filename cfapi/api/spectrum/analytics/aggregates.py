"""`cf.spectrum.analytics.aggregates`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed


@model
class Current:
    """Current: response of spectrum.analytics.aggregates.currents.get."""

    app_id: str = renamed("appID")
    bytes_egress: int | float = renamed("bytesEgress")
    bytes_ingress: int | float = renamed("bytesIngress")
    connections: int | float
    duration_avg: int | float = renamed("durationAvg")


class Aggregates(Resource):
    """Analytics aggregates: `cf.spectrum.analytics.aggregates`."""

    @cached_property
    def currents(self) -> Currents:
        return Currents(self._session)


class Currents(Resource):
    """Aggregate currents: `cf.spectrum.analytics.aggregates.currents`."""

    def get(
        self, *, zone_id: str, app_id: str | Unset = UNSET, colo_name: str | Unset = UNSET,
    ) -> Reply[Sequence[Current]]:
        """Get aggregate currents: GET /zones/{zone_id}/spectrum/analytics/aggregate/current (permission: Analytics
        Read).
        https://developers.cloudflare.com/api/resources/spectrum/subresources/analytics/subresources/aggregates/subresources/currents/methods/get/"""
        return self._call(
            "spectrum.analytics.aggregates.currents.get", "GET",
            "/zones/{zone_id}/spectrum/analytics/aggregate/current", locals(), list[Current], wire={"app_id": "appID"},
        )
