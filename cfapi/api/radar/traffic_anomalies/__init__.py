"""`cf.radar.traffic_anomalies`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import AnnotationASNsDetail, AnnotationLocationsDetail, AnnotationOriginsDetail

if TYPE_CHECKING:
    from cfapi.api.radar.traffic_anomalies.locations import Locations


@model
class TrafficAnomaly:
    """Traffic anomaly: part of TrafficAnomalyResponse."""

    asn_details: AnnotationASNsDetail | None = renamed("asnDetails", default=None)
    end_date: Moment | None = renamed("endDate", default=None)
    location_details: AnnotationLocationsDetail | None = renamed("locationDetails", default=None)
    origin_details: AnnotationOriginsDetail | None = renamed("originDetails", default=None)
    start_date: Moment = renamed("startDate")
    status: str
    type: str
    uuid: str
    visible_in_data_sources: list[str] | None = renamed("visibleInDataSources", default=None)


@model
class TrafficAnomalyResponse:
    """Traffic anomaly response: response of radar.traffic_anomalies.get."""

    traffic_anomalies: list[TrafficAnomaly] = renamed("trafficAnomalies")


TrafficAnomalyDataSource = Literal[
    "ALL", "AI_BOTS", "AI_GATEWAY", "BGP", "BOTS", "CONNECTION_ANOMALY", "CT", "DNS", "DNS_MAGNITUDE", "DNS_AS112",
    "DOS", "EMAIL_ROUTING", "EMAIL_SECURITY", "FW", "FW_PG", "HTTP", "HTTP_CONTROL", "HTTP_CRAWLER_REFERER",
    "HTTP_ORIGINS", "IQI", "LEAKED_CREDENTIALS", "NET", "ROBOTS_TXT", "SPEED", "WORKERS_AI",
] | str


class TrafficAnomalies(Resource):
    """Radar traffic anomalies: `cf.radar.traffic_anomalies`."""

    @cached_property
    def locations(self) -> Locations:
        from cfapi.api.radar.traffic_anomalies.locations import Locations
        return Locations(self._session)

    def get(
        self, *, asn: int | Unset = UNSET, data_source: TrafficAnomalyDataSource | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET, date_range: str | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, location: str | Unset = UNSET, offset: int | Unset = UNSET,
        origin: str | Unset = UNSET, status: Literal["VERIFIED", "UNVERIFIED"] | str | Unset = UNSET,
        type: Sequence[Literal["LOCATION", "AS", "ORIGIN"] | str] | Unset = UNSET,
    ) -> Reply[TrafficAnomalyResponse]:
        """Get radar traffic anomalies: GET /radar/traffic_anomalies (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/traffic_anomalies/methods/get/"""
        return self._call(
            "radar.traffic_anomalies.get", "GET", "/radar/traffic_anomalies", locals(), TrafficAnomalyResponse,
            wire={
                "data_source": "dataSource", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart",
            },
        )
