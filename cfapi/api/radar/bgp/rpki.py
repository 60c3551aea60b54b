"""`cf.radar.bgp.rpki`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import RadarCTTimeseries


@model
class ASPAChange:
    """ASPA change: part of ASPAChanges."""

    customers_added: int = renamed("customersAdded")
    customers_removed: int = renamed("customersRemoved")
    date: Moment
    entries: list[ASPAChangesEntry]
    providers_added: int = renamed("providersAdded")
    providers_removed: int = renamed("providersRemoved")
    total_count: int = renamed("totalCount")


@model
class ASPAChanges:
    """ASPA changes: response of radar.bgp.rpki.aspa.changes."""

    asn_info: dict[str, RpkiASPAChangesASNInfo] = renamed("asnInfo")
    changes: list[ASPAChange]
    meta: ASPAChangesMeta


@model
class ASPAChangesEntry:
    """ASPA changes entry: part of ASPAChange."""

    customer_asn: int = renamed("customerAsn")
    providers: list[int]
    type: Literal["CustomerAdded", "CustomerRemoved", "ProvidersAdded", "ProvidersRemoved"] | str


@model
class ASPAChangesMeta:
    """ASPA changes meta: part of ASPAChanges."""

    data_time: Moment = renamed("dataTime")
    query_time: Moment = renamed("queryTime")


@model
class ASPASnapshot:
    """ASPA snapshot: response of radar.bgp.rpki.aspa.snapshot."""

    asn_info: dict[str, RpkiASPAChangesASNInfo] = renamed("asnInfo")
    aspa_objects: list[ASPASnapshotObject] = renamed("aspaObjects")
    meta: ASPASnapshotMeta


@model
class ASPASnapshotMeta:
    """ASPA snapshot meta: part of ASPASnapshot."""

    data_time: Moment = renamed("dataTime")
    query_time: Moment = renamed("queryTime")
    total_count: int = renamed("totalCount")


@model
class ASPASnapshotObject:
    """ASPA snapshot object: part of ASPASnapshot."""

    customer_asn: int = renamed("customerAsn")
    providers: list[int]


@model
class RoaTimeseries:
    """Roa timeseries: response of radar.bgp.rpki.aspa.timeseries."""

    meta: ASPAChangesMeta
    serie_0: RadarCTTimeseries


@model
class RpkiASPAChangesASNInfo:
    """Rpki ASPA changes ASN info: part of ASPAChanges."""

    asn: int
    country: str
    name: str


RoaMetric = Literal[
    "validPfxsRatio", "validPfxsV4Ratio", "validPfxsV6Ratio", "validIpsRatio", "validIpsV4Ratio", "validIpsV6Ratio",
] | str


class RpkiResource(Resource):
    """BGP rpki: `cf.radar.bgp.rpki`."""

    @cached_property
    def aspa(self) -> AspaResource:
        return AspaResource(self._session)

    @cached_property
    def roas(self) -> Roas:
        return Roas(self._session)


class AspaResource(Resource):
    """Rpki aspa: `cf.radar.bgp.rpki.aspa`."""

    def changes(
        self, *, asn: int | Unset = UNSET, date_end: datetime | str | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        include_asn_info: bool | Unset = UNSET,
    ) -> Reply[ASPAChanges]:
        """Changes rpki aspa: GET /radar/bgp/rpki/aspa/changes (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/rpki/subresources/aspa/methods/changes/"""
        return self._call(
            "radar.bgp.rpki.aspa.changes", "GET", "/radar/bgp/rpki/aspa/changes", locals(), ASPAChanges,
            wire={"date_end": "dateEnd", "date_start": "dateStart", "include_asn_info": "includeAsnInfo"},
        )

    def snapshot(
        self, *, customer_asn: int | Unset = UNSET, date: datetime | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, include_asn_info: bool | Unset = UNSET,
        provider_asn: int | Unset = UNSET,
    ) -> Reply[ASPASnapshot]:
        """Snapshot rpki aspa: GET /radar/bgp/rpki/aspa/snapshot (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/rpki/subresources/aspa/methods/snapshot/"""
        return self._call(
            "radar.bgp.rpki.aspa.snapshot", "GET", "/radar/bgp/rpki/aspa/snapshot", locals(), ASPASnapshot,
            wire={"customer_asn": "customerAsn", "include_asn_info": "includeAsnInfo", "provider_asn": "providerAsn"},
        )

    def timeseries(
        self, *, date_end: datetime | str | Unset = UNSET, date_start: datetime | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
        rir: Sequence[Literal["RIPE_NCC", "ARIN", "APNIC", "LACNIC", "AFRINIC"] | str] | Unset = UNSET,
    ) -> Reply[RoaTimeseries]:
        """Timeseries rpki aspa: GET /radar/bgp/rpki/aspa/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/rpki/subresources/aspa/methods/timeseries/"""
        return self._call(
            "radar.bgp.rpki.aspa.timeseries", "GET", "/radar/bgp/rpki/aspa/timeseries", locals(), RoaTimeseries,
            wire={"date_end": "dateEnd", "date_start": "dateStart"},
        )


class Roas(Resource):
    """Rpki roas: `cf.radar.bgp.rpki.roas`."""

    def timeseries(
        self, *, asn: Sequence[str] | Unset = UNSET, date_end: datetime | str | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, metric: RoaMetric | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
    ) -> Reply[RoaTimeseries]:
        """Timeseries rpki roas: GET /radar/bgp/rpki/roas/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/rpki/subresources/roas/methods/timeseries/"""
        return self._call(
            "radar.bgp.rpki.roas.timeseries", "GET", "/radar/bgp/rpki/roas/timeseries", locals(), RoaTimeseries,
            wire={"date_end": "dateEnd", "date_start": "dateStart"},
        )
