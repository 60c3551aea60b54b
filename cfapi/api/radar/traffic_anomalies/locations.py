"""`cf.radar.traffic_anomalies.locations`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import Top


@model
class Location:
    """Location: response of radar.traffic_anomalies.locations.get."""

    traffic_anomalies: list[Top] = renamed("trafficAnomalies")


class Locations(Resource):
    """Traffic anomaly locations: `cf.radar.traffic_anomalies.locations`."""

    def get(
        self, *, date_end: datetime | str | Unset = UNSET, date_range: str | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, status: Literal["VERIFIED", "UNVERIFIED"] | str | Unset = UNSET,
    ) -> Reply[Location]:
        """Get traffic anomaly locations: GET /radar/traffic_anomalies/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/traffic_anomalies/subresources/locations/methods/get/"""
        return self._call(
            "radar.traffic_anomalies.locations.get", "GET", "/radar/traffic_anomalies/locations", locals(), Location,
            wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )
