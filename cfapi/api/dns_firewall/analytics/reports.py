"""`cf.dns_firewall.analytics.reports`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated
from cfapi.api.shared.dns import ByTime, DNSReport


BytimeTimeDelta = Literal[
    "all", "auto", "year", "quarter", "month", "week", "day", "hour", "dekaminute", "minute",
] | str


class Reports(Resource):
    """Analytics reports: `cf.dns_firewall.analytics.reports`."""

    @cached_property
    def bytimes(self) -> Bytimes:
        return Bytimes(self._session)

    @deprecated("dns_firewall.analytics.reports.get is deprecated")
    def get(
        self, dns_firewall_id: str, *, account_id: str, dimensions: str | Unset = UNSET, filters: str | Unset = UNSET,
        limit: int | Unset = UNSET, metrics: str | Unset = UNSET, since: datetime | str | Unset = UNSET,
        sort: str | Unset = UNSET, until: datetime | str | Unset = UNSET,
    ) -> Reply[DNSReport]:
        """Get analytics reports (deprecated): GET
        /accounts/{account_id}/dns_firewall/{dns_firewall_id}/dns_analytics/report (permission: DNS Firewall Read).
        https://developers.cloudflare.com/api/resources/dns_firewall/subresources/analytics/subresources/reports/methods/get/"""
        return self._call(
            "dns_firewall.analytics.reports.get", "GET",
            "/accounts/{account_id}/dns_firewall/{dns_firewall_id}/dns_analytics/report", locals(), DNSReport,
        )


class Bytimes(Resource):
    """Report bytimes: `cf.dns_firewall.analytics.reports.bytimes`."""

    @deprecated("dns_firewall.analytics.reports.bytimes.get is deprecated")
    def get(
        self, dns_firewall_id: str, *, account_id: str, dimensions: str | Unset = UNSET, filters: str | Unset = UNSET,
        limit: int | Unset = UNSET, metrics: str | Unset = UNSET, since: datetime | str | Unset = UNSET,
        sort: str | Unset = UNSET, time_delta: BytimeTimeDelta | Unset = UNSET, until: datetime | str | Unset = UNSET,
    ) -> Reply[ByTime]:
        """Get report bytimes (deprecated): GET
        /accounts/{account_id}/dns_firewall/{dns_firewall_id}/dns_analytics/report/bytime (permission: DNS Firewall
        Read).
        https://developers.cloudflare.com/api/resources/dns_firewall/subresources/analytics/subresources/reports/subresources/bytimes/methods/get/"""
        return self._call(
            "dns_firewall.analytics.reports.bytimes.get", "GET",
            "/accounts/{account_id}/dns_firewall/{dns_firewall_id}/dns_analytics/report/bytime", locals(), ByTime,
        )
