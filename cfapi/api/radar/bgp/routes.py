"""`cf.radar.bgp.routes`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Resource, Unset, model, renamed
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

    origins: list[MoaOrigin]
    prefix: str


@model
class MoaOrigin:
    """Moa origin: part of Moa."""

    origin: int
    peer_count: int
    rpki_validation: str


@model
class Moas:
    """Moas: response of radar.bgp.routes.moas."""

    meta: ASNRelMeta
    moas: list[Moa]


@model
class PathASNInfo:
    """Path ASN info: part of RoutePath."""

    asn: int
    country: str | None = None
    name: str | None = None


@model
class PathMeta:
    """Path meta: part of RoutePath."""

    data_time: Moment | None = renamed("dataTime", default=None)
    effective_collector: str | None = renamed("effectiveCollector", default=None)
    query_time: Moment | None = renamed("queryTime", default=None)
    stale: bool


@model
class PathPath:
    """Path path: part of RoutePath."""

    collectors: list[str]
    paths_count: int = renamed("pathsCount")
    peers_count: int = renamed("peersCount")
    segment: list[int]


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
class RealtimeMeta:
    """Realtime meta: part of Realtime."""

    asn_info: list[RealtimeMetaASNInfo]
    collectors: list[RealtimeMetaCollector]
    data_time: Moment
    prefix_origins: list[RealtimeMetaPrefixOrigin]
    query_time: Moment


@model
class RealtimeMetaASNInfo:
    """Realtime meta ASN info: part of RealtimeMeta."""

    as_name: str
    asn: int
    country_code: str
    org_id: str
    org_name: str


@model
class RealtimeMetaCollector:
    """Realtime meta collector: part of RealtimeMeta."""

    collector: str
    latest_realtime_ts: str
    latest_rib_ts: str
    latest_updates_ts: str
    peers_count: int
    peers_v4_count: int
    peers_v6_count: int


@model
class RealtimeMetaPrefixOrigin:
    """Realtime meta prefix origin: part of RealtimeMeta."""

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
    """Route path: response of radar.bgp.routes.paths.list."""

    asn_info: dict[str, PathASNInfo] | None = renamed("asnInfo", default=None)
    collectors: list[str]
    meta: PathMeta
    paths: list[PathPath]


@model
class Stats:
    """Stats: response of radar.bgp.routes.stats."""

    meta: ASNRelMeta
    stats: StatsStats


@model
class StatsStats:
    """Stats stats: part of Stats."""

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

    async def ases(
        self, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit: int | Unset = UNSET,
        location: str | Unset = UNSET, sort_by: RouteSortBy | Unset = UNSET,
        sort_order: Literal["ASC", "DESC"] | str | Unset = UNSET,
    ) -> Ases:
        """Ases BGP routes: GET /radar/bgp/routes/ases (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/ases/"""
        return await self._call(
            "radar.bgp.routes.ases", "GET", "/radar/bgp/routes/ases", locals(), Ases,
            wire={"sort_by": "sortBy", "sort_order": "sortOrder"},
        )

    async def moas(
        self, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET, invalid_only: bool | Unset = UNSET,
        origin: int | Unset = UNSET, prefix: str | Unset = UNSET,
    ) -> Moas:
        """Moas BGP routes: GET /radar/bgp/routes/moas (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/moas/"""
        return await self._call("radar.bgp.routes.moas", "GET", "/radar/bgp/routes/moas", locals(), Moas)

    async def pfx2as(
        self, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET, longest_prefix_match: bool | Unset = UNSET,
        origin: int | Unset = UNSET, prefix: str | Unset = UNSET,
        rpki_status: Literal["VALID", "INVALID", "UNKNOWN"] | str | Unset = UNSET,
    ) -> Pfx2as:
        """Pfx2as BGP routes: GET /radar/bgp/routes/pfx2as (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/pfx2as/"""
        return await self._call(
            "radar.bgp.routes.pfx2as", "GET", "/radar/bgp/routes/pfx2as", locals(), Pfx2as,
            wire={"longest_prefix_match": "longestPrefixMatch", "rpki_status": "rpkiStatus"},
        )

    async def realtime(
        self, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET, prefix: str | Unset = UNSET,
    ) -> Realtime:
        """Realtime BGP routes: GET /radar/bgp/routes/realtime (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/realtime/"""
        return await self._call("radar.bgp.routes.realtime", "GET", "/radar/bgp/routes/realtime", locals(), Realtime)

    async def stats(
        self, *, asn: int | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        location: str | Unset = UNSET,
    ) -> Stats:
        """Stats BGP routes: GET /radar/bgp/routes/stats (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/methods/stats/"""
        return await self._call("radar.bgp.routes.stats", "GET", "/radar/bgp/routes/stats", locals(), Stats)


class Paths(Resource):
    """Route paths: `cf.radar.bgp.routes.paths`."""

    async def list(
        self, asn: int, *, collector: str | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Literal["IPv4", "IPv6"] | str | Unset = UNSET,
    ) -> RoutePath:
        """List route paths: GET /radar/bgp/routes/paths/{asn}.
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/subresources/paths/methods/list/"""
        return await self._call(
            "radar.bgp.routes.paths.list", "GET", "/radar/bgp/routes/paths/{asn}", locals(), RoutePath,
            wire={"ip_version": "ipVersion"},
        )


class Upstreams(Resource):
    """Route upstreams: `cf.radar.bgp.routes.upstreams`."""

    async def timeseries(
        self, asn: int, *, date_end: datetime | str | Unset = UNSET, date_start: datetime | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, ip_version: Literal["IPv4", "IPv6"] | str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> UpstreamTimeseries:
        """Timeseries route upstreams: GET /radar/bgp/routes/upstreams/{asn}/timeseries.
        https://developers.cloudflare.com/api/resources/radar/subresources/bgp/subresources/routes/subresources/upstreams/methods/timeseries/"""
        return await self._call(
            "radar.bgp.routes.upstreams.timeseries", "GET", "/radar/bgp/routes/upstreams/{asn}/timeseries", locals(),
            UpstreamTimeseries, wire={"date_end": "dateEnd", "date_start": "dateStart", "ip_version": "ipVersion"},
        )
