"""`cf.user.spectrum_analytics.zones`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class Report:
    """Report: response of user.spectrum_analytics.zones.reports.get."""

    totals: ReportTotals
    zone_id: str


@model
class ReportBandwidth:
    """Report bandwidth: part of ReportTotals."""

    all: int | float
    egress: int | float
    ingress: int | float


@model
class ReportTotals:
    """Report totals: part of Report."""

    bandwidth: ReportBandwidth


class Zones(Resource):
    """Spectrum analytics zones: `cf.user.spectrum_analytics.zones`."""

    @cached_property
    def reports(self) -> Reports:
        return Reports(self._session)


class Reports(Resource):
    """Zone reports: `cf.user.spectrum_analytics.zones.reports`."""

    def get(
        self, *, cdn_traffic: bool | Unset = UNSET, since: datetime | str | Unset = UNSET,
        until: datetime | str | Unset = UNSET,
    ) -> Reply[Sequence[Report]]:
        """Get zone reports: GET /user/spectrum_analytics/zones/report.
        https://developers.cloudflare.com/api/resources/user/subresources/spectrum_analytics/subresources/zones/subresources/reports/methods/get/"""
        return self._call(
            "user.spectrum_analytics.zones.reports.get", "GET", "/user/spectrum_analytics/zones/report", locals(),
            list[Report],
        )
