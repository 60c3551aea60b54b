"""`cf.radar.entities.asns`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model, renamed
from cfapi.api.radar import ASNRelMeta


@model
class ASN:
    """ASN: response of radar.entities.asns.get."""

    asn: ASNDetails


@model
class ASNDetails:
    """ASN details: part of ASN."""

    asn: int
    confidence_level: int = renamed("confidenceLevel")
    country: str
    country_name: str = renamed("countryName")
    estimated_users: IPASNEstimatedUsers = renamed("estimatedUsers")
    name: str
    org_name: str = renamed("orgName")
    related: list[IPASNRelated]
    source: str
    website: str
    aka: str | None = None


@model
class ASNEstimatedUsers:
    """ASN estimated users: part of ASNItem."""

    estimated_users: int | None = renamed("estimatedUsers", default=None)


@model
class ASNItem:
    """ASN item: response of radar.entities.asns.list."""

    asn: int
    country: str
    country_name: str = renamed("countryName")
    estimated_users: ASNEstimatedUsers = renamed("estimatedUsers")
    name: str
    aka: str | None = None
    org_name: str | None = renamed("orgName", default=None)
    website: str | None = None


@model
class AsSet:
    """As set: response of radar.entities.asns.as_set."""

    as_sets: list[AsSetAsSet]
    paths: list[list[str]]


@model
class AsSetAsSet:
    """As set as set: part of AsSet."""

    as_members_count: int
    as_set_members_count: int
    as_set_upstreams_count: int
    asn_cone_size: int
    irr_sources: list[str]
    name: str
    hierarchical_asn: int | None = None
    inferred_asn: int | None = None
    peeringdb_asn: int | None = None


@model
class BotnetThreatFeed:
    """Botnet threat feed: response of radar.entities.asns.botnet_threat_feed."""

    ases: list[BotnetThreatFeedAse]
    meta: BotnetThreatFeedMeta


@model
class BotnetThreatFeedAse:
    """Botnet threat feed ase: part of BotnetThreatFeed."""

    asn: int
    country: str
    name: str
    rank: int
    rank_change: int | None = renamed("rankChange", default=None)


@model
class BotnetThreatFeedMeta:
    """Botnet threat feed meta: part of BotnetThreatFeed."""

    date: str
    total: int
    compare_date: str | None = renamed("compareDate", default=None)


@model
class IP:
    """IP: response of radar.entities.asns.ip."""

    asn: IPASN


@model
class IPASN:
    """IPASN: part of IP."""

    asn: int
    country: str
    country_name: str = renamed("countryName")
    estimated_users: IPASNEstimatedUsers = renamed("estimatedUsers")
    name: str
    org_name: str = renamed("orgName")
    related: list[IPASNRelated]
    source: str
    website: str
    aka: str | None = None


@model
class IPASNEstimatedUsers:
    """IPASN estimated users: part of ASNDetails."""

    locations: list[IPASNEstimatedUsersLocation]
    estimated_users: int | None = renamed("estimatedUsers", default=None)


@model
class IPASNEstimatedUsersLocation:
    """IPASN estimated users location: part of IPASNEstimatedUsers."""

    location_alpha2: str = renamed("locationAlpha2")
    location_name: str = renamed("locationName")
    estimated_users: int | None = renamed("estimatedUsers", default=None)


@model
class IPASNRelated:
    """IPASN related: part of ASNDetails."""

    asn: int
    name: str
    aka: str | None = None
    estimated_users: int | None = renamed("estimatedUsers", default=None)


@model
class Rel:
    """Rel: response of radar.entities.asns.rel."""

    meta: ASNRelMeta
    rels: list[RelRel]


@model
class RelRel:
    """Rel rel: part of Rel."""

    asn1: int
    asn1_country: str
    asn1_name: str
    asn2: int
    asn2_country: str
    asn2_name: str
    rel: str


class Asns(Resource):
    """Entity asns: `cf.radar.entities.asns`."""

    def list(
        self, *, asn: str | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, location: str | Unset = UNSET, offset: int | Unset = UNSET,
        order_by: Literal["ASN", "POPULATION"] | str | Unset = UNSET,
    ) -> Pages[ASNItem]:
        """List entity asns: GET /radar/entities/asns (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/list/"""
        return self._pages(
            "radar.entities.asns.list", "GET", "/radar/entities/asns", locals(), ASNItem, wire={"order_by": "orderBy"},
            paging=Paging(kind="offset", items="result.asns", per_page="limit"),
        )

    async def botnet_threat_feed(
        self, *, asn: Sequence[str] | Unset = UNSET, compare_date_range: str | Unset = UNSET,
        date: date | str | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET, location: str | Unset = UNSET,
        metric: Literal["OFFENSE_COUNT", "NUMBER_OF_OFFENDING_IPS"] | str | Unset = UNSET, offset: int | Unset = UNSET,
        sort_order: Literal["ASC", "DESC"] | str | Unset = UNSET,
    ) -> BotnetThreatFeed:
        """Entity asns: botnet threat feed: GET /radar/entities/asns/botnet_threat_feed (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/botnet_threat_feed/"""
        return await self._call(
            "radar.entities.asns.botnet_threat_feed", "GET", "/radar/entities/asns/botnet_threat_feed", locals(),
            BotnetThreatFeed, wire={"compare_date_range": "compareDateRange", "sort_order": "sortOrder"},
        )

    async def ip(self, *, ip: str, format: Literal["JSON", "CSV"] | str | Unset = UNSET) -> IP:
        """Entity asns: IP: GET /radar/entities/asns/ip (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/ip/"""
        return await self._call("radar.entities.asns.ip", "GET", "/radar/entities/asns/ip", locals(), IP)

    async def get(self, asn: int, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET) -> ASN:
        """Get an entity asn: GET /radar/entities/asns/{asn} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/get/"""
        return await self._call("radar.entities.asns.get", "GET", "/radar/entities/asns/{asn}", locals(), ASN)

    async def as_set(self, asn: int, *, format: Literal["JSON", "CSV"] | str | Unset = UNSET) -> AsSet:
        """Entity asns: as set: GET /radar/entities/asns/{asn}/as_set (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/as_set/"""
        return await self._call(
            "radar.entities.asns.as_set", "GET", "/radar/entities/asns/{asn}/as_set", locals(), AsSet,
        )

    async def rel(
        self, asn: int, *, asn2: int | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
    ) -> Rel:
        """Rel entity asns: GET /radar/entities/asns/{asn}/rel (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/entities/subresources/asns/methods/rel/"""
        return await self._call("radar.entities.asns.rel", "GET", "/radar/entities/asns/{asn}/rel", locals(), Rel)
