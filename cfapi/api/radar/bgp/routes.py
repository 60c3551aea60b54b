"""`cf.radar.bgp.routes`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed
from cfapi.api.radar import ASNRelMeta, OriginTimestamps


@model
class Ases:
    """Ases: response of radar.bgp.routes.ases."""

    asns: list[AsesASN]
    meta: AsesMeta


@model
class AsesASN:
    """Ases ASN: part of Ases."""

    asn: int
    cone_size: int = renamed("coneSize")
    country: str
    ipv4_count: int = renamed("ipv4Count")
    ipv6_count: str = renamed("ipv6Count")
    name: str
    pfxs_count: int = renamed("pfxsCount")
    rpki_invalid: int = renamed("rpkiInvalid")
    rpki_unknown: int = renamed("rpkiUnknown")
    rpki_valid: int = renamed("rpkiValid")


@model
class AsesMeta:
    """Ases meta: part of Ases."""

    data_time: Moment = renamed("dataTime")
    query_time: Moment = renamed("queryTime")
    total_peers: int = renamed("totalPeers")


@model
class Moa:
    """Moa: part of Moas."""

    origins: list[MoasOrigin]
    prefix: str


@model
class Moas:
    """Moas: response of radar.bgp.routes.moas."""

    meta: ASNRelMeta
    moas: list[Moa]


@model
class MoasOrigin:
    """Moas origin: part of Moa."""

    origin: int
    peer_count: int
    rpki_validation: str


@model
class PathASNInfo:
    """Path ASN info: part of PathResponse."""

    asn: int
    country: str | None = None
    name: str | None = None


@model
class PathMeta:
    """Path meta: part of PathResponse."""

    data_time: Moment | None = renamed("dataTime", default=None)
    effective_collector: str | None = renamed("effectiveCollector", default=None)
    query_time: Moment | None = renamed("queryTime", default=None)
    stale: bool


@model
class PathResponse:
    """Path response: response of radar.bgp.routes.paths.list."""

    asn_info: dict[str, PathASNInfo] | None = renamed("asnInfo", default=None)
    collectors: list[str]
    meta: PathMeta
    paths: list[RoutePath]


@model
class Pfx2as:
    """Pfx2as: response of radar.bgp.routes.pfx2as."""

    meta: ASNRelMeta
    prefix_origins: list[Pfx2asPrefixOrigin]


@model
class Pfx2asPrefixOrigin:
    """Pfx2as prefix origin: part of Pfx2as."""

    origin: int
    peer_count: int
    prefix: str
    rpki_validation: str


@model
class Realtime:
    """Realtime: response of radar.bgp.routes.realtime."""

    meta: RealtimeMeta
    routes: list[RealtimeRoute]


@model
class RealtimeASNInfo:
    """Realtime ASN info: part of RealtimeMeta."""

    as_name: str
    asn: int
    country_code: str
    org_id: str
    org_name: str


@model
class RealtimeCollector:
    """Realtime collector: part of RealtimeMeta."""

    collector: str
    latest_realtime_ts: str
    latest_rib_ts: str
    latest_updates_ts: str
    peers_count: int
    peers_v4_count: int
    peers_v6_count: int


@model
class RealtimeMeta:
    """Realtime meta: part of Realtime."""

    asn_info: list[RealtimeASNInfo]
    collectors: list[RealtimeCollector]
    data_time: Moment
    prefix_origins: list[RealtimePrefixOrigin]
    query_time: Moment


@model
class RealtimePrefixOrigin:
    """Realtime prefix origin: part of RealtimeMeta."""

    origin: int
    prefix: str
    rpki_validation: str
    total_peers: int
    total_visible: int
    visibility: int | float


@model
class RealtimeRoute:
    """Realtime route: part of Realtime."""

    as_path: list[int]
    collector: str
    communities: list[str]
    prefix: str
    timestamp: Moment


@model
class RoutePath:
    """Route path: part of PathResponse."""

    collectors: list[str]
    paths_count: int = renamed("pathsCount")
    peers_count: int = renamed("peersCount")
    segment: list[int]


@model
class RouteStats:
    """Route stats: part of Stats."""

    distinct_origins: int
    distinct_origins_ipv4: int
    distinct_origins_ipv6: int
    distinct_prefixes: int
    distinct_prefixes_ipv4: int
    distinct_prefixes_ipv6: int
    routes_invalid: int
    routes_invalid_ipv4: int
    routes_invalid_ipv6: int
    routes_total: int
    routes_total_ipv4: int
    routes_total_ipv6: int
    routes_unknown: int
    routes_unknown_ipv4: int
    routes_unknown_ipv6: int
    routes_valid: int
    routes_valid_ipv4: int
    routes_valid_ipv6: int


@model
class Stats:
    """Stats: response of radar.bgp.routes.stats."""

    meta: ASNRelMeta
    stats: RouteStats


@model
class UpstreamTimeseries:
    """Upstream timeseries: response of radar.bgp.routes.upstreams.timeseries."""

    meta: PathMeta
    serie_0: OriginTimestamps


RouteSortBy = Literal["cone", "pfxs", "ipv4", "ipv6", "rpki_valid", "rpki_invalid", "rpki_unknown"] | str


class Routes(Resource):
    """BGP routes: `cf.radar.bgp.routes`."""

    @cached_property
    def paths(self) -> Paths:
        return Paths(self._session)

    @cached_property
    def upstreams(self) -> Upstreams:
        return Upstreams(self._session)

    def ases(
        self, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        location: str | Unset = UNSET, sort_by: RouteSortBy | Unset = UNSET,
        sort_order: Literal["ASC", "DESC"] | str | Unset = UNSET,
    ) -> Reply[Ases]:
        """Ases BGP routes: GET /radar/bgp/routes/ases (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/ases/"""
        return self._call(
            "radar.bgp.routes.ases", "GET", "/radar/bgp/routes/ases", locals(), Ases,
            wire={"sort_by": "sortBy", "sort_order": "sortOrder"},
        )

    def moas(
        self, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET, invalid_only: bool | Unset = UNSET,
        origin: int | Unset = UNSET, prefix: str | Unset = UNSET,
    ) -> Reply[Moas]:
        """Moas BGP routes: GET /radar/bgp/routes/moas (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/moas/"""
        return self._call("radar.bgp.routes.moas", "GET", "/radar/bgp/routes/moas", locals(), Moas)

    def pfx2as(
        self, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET, longest_prefix_match: bool | Unset = UNSET,
        origin: int | Unset = UNSET, prefix: str | Unset = UNSET,
        rpki_status: Literal["VALID", "INVALID", "UNKNOWN"] | str | Unset = UNSET,
    ) -> Reply[Pfx2as]:
        """Pfx2as BGP routes: GET /radar/bgp/routes/pfx2as (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/pfx2as/"""
        return self._call(
            "radar.bgp.routes.pfx2as", "GET", "/radar/bgp/routes/pfx2as", locals(), Pfx2as,
            wire={"longest_prefix_match": "longestPrefixMatch", "rpki_status": "rpkiStatus"},
        )

    def realtime(
        self, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET, prefix: str | Unset = UNSET,
    ) -> Reply[Realtime]:
        """Realtime BGP routes: GET /radar/bgp/routes/realtime (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/realtime/"""
        return self._call("radar.bgp.routes.realtime", "GET", "/radar/bgp/routes/realtime", locals(), Realtime)

    def stats(
        self, *, asn: int | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        location: str | Unset = UNSET,
    ) -> Reply[Stats]:
        """Stats BGP routes: GET /radar/bgp/routes/stats (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/stats/"""
        return self._call("radar.bgp.routes.stats", "GET", "/radar/bgp/routes/stats", locals(), Stats)


class Paths(Resource):
    """Route paths: `cf.radar.bgp.routes.paths`."""

    def list(
        self, asn: int, *, collector: str | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Literal["IPv4", "IPv6"] | str | Unset = UNSET,
    ) -> Reply[PathResponse]:
        """List route paths: GET /radar/bgp/routes/paths/{asn}.
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/subresources/paths/methods/list/"""
        return self._call(
            "radar.bgp.routes.paths.list", "GET", "/radar/bgp/routes/paths/{asn}", locals(), PathResponse,
            wire={"ip_version": "ipVersion"},
        )


class Upstreams(Resource):
    """Route upstreams: `cf.radar.bgp.routes.upstreams`."""

    def timeseries(
        self, asn: int, *, date_end: datetime | str | Unset = UNSET, date_start: datetime | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, ip_version: Literal["IPv4", "IPv6"] | str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> Reply[UpstreamTimeseries]:
        """Timeseries route upstreams: GET /radar/bgp/routes/upstreams/{asn}/timeseries.
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/subresources/upstreams/methods/timeseries/"""
        return self._call(
            "radar.bgp.routes.upstreams.timeseries", "GET", "/radar/bgp/routes/upstreams/{asn}/timeseries", locals(),
            UpstreamTimeseries, wire={"date_end": "dateEnd", "date_start": "dateStart", "ip_version": "ipVersion"},
        )
