"""`cf.botnet_feed.asn`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model


@model
class DayReport:
    """Day report: response of botnet_feed.asn.day_report."""

    cidr: str | None = None
    date: Moment | None = None
    offense_count: int | None = None


class ASNResource(Resource):
    """Botnet feed ASN: `cf.botnet_feed.asn`."""

    def day_report(self, asn_id: int, *, account_id: str, date: datetime | str | Unset = UNSET) -> Reply[DayReport]:
        """Botnet feed ASN: day report: GET /accounts/{account_id}/botnet_feed/asn/{asn_id}/day_report (permission: DDoS
        Botnet Feed Read).
        https://developers.cloudflare.com/api/resources/botnet_feed/subresources/asn/methods/day_report/"""
        return self._call(
            "botnet_feed.asn.day_report", "GET", "/accounts/{account_id}/botnet_feed/asn/{asn_id}/day_report", locals(),
            DayReport,
        )

    def full_report(self, asn_id: int, *, account_id: str) -> Reply[DayReport]:
        """Botnet feed ASN: full report: GET /accounts/{account_id}/botnet_feed/asn/{asn_id}/full_report (permission:
        DDoS Botnet Feed Read).
        https://developers.cloudflare.com/api/resources/botnet_feed/subresources/asn/methods/full_report/"""
        return self._call(
            "botnet_feed.asn.full_report", "GET", "/accounts/{account_id}/botnet_feed/asn/{asn_id}/full_report",
            locals(), DayReport,
        )
