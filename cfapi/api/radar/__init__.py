"""`cf.radar`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import Moment, Resource, model, renamed
from cfapi.api.shared.browser_rendering import NameAndValue

if TYPE_CHECKING:
    from cfapi.api.radar.agent_readiness import AgentReadinessResource
    from cfapi.api.radar.ai import AIResource
    from cfapi.api.radar.annotations import Annotations
    from cfapi.api.radar.as112 import As112Resource
    from cfapi.api.radar.attacks import Attacks
    from cfapi.api.radar.bgp import BGPResource
    from cfapi.api.radar.bots import Bots
    from cfapi.api.radar.ct import CTResource
    from cfapi.api.radar.datasets import Datasets
    from cfapi.api.radar.dns import DNSResource
    from cfapi.api.radar.email import EmailResource
    from cfapi.api.radar.entities import Entities
    from cfapi.api.radar.geolocations import Geolocations
    from cfapi.api.radar.http import HTTPResource
    from cfapi.api.radar.leaked_credentials import LeakedCredentials
    from cfapi.api.radar.netflows import Netflows
    from cfapi.api.radar.origins import Origins
    from cfapi.api.radar.post_quantum import PostQuantumResource
    from cfapi.api.radar.quality import QualityResource
    from cfapi.api.radar.ranking import RankingResource
    from cfapi.api.radar.robots_txt import RobotsTXTResource
    from cfapi.api.radar.search import SearchResource
    from cfapi.api.radar.tcp_resets_timeouts import TcpResetsTimeouts
    from cfapi.api.radar.tlds import Tlds
    from cfapi.api.radar.traffic_anomalies import TrafficAnomalies
    from cfapi.api.radar.verified_bots import VerifiedBots


@model
class ASNRelMeta:
    """ASN rel meta: part of AsePrefixes."""

    data_time: Moment
    query_time: Moment
    total_peers: int


@model
class AgentReadinessSummaryDomainCategory:
    """Agent readiness summary domain category: part of DomainCategories."""

    name: str
    value: int


@model
class AnnotationASNsDetail:
    """Annotation AS NS detail: part of Annotation."""

    asn: str
    location: AnnotationLocationsDetail | None = None
    name: str | None = None


@model
class AnnotationLocationsDetail:
    """Annotation locations detail: part of Annotation."""

    code: str
    name: str


@model
class AnnotationOriginsDetail:
    """Annotation origins detail: part of Annotation."""

    name: str | None = None
    origin: str


@model
class As112Summary:
    """As112 summary: part of As112SummaryProtocol."""

    https: str = renamed("HTTPS")
    tcp: str = renamed("TCP")
    tls: str = renamed("TLS")
    udp: str = renamed("UDP")


@model
class As112SummaryProtocol:
    """As112 summary protocol: response of radar.as112.summary.protocol."""

    meta: CTSummaryMeta
    summary_0: As112Summary


@model
class As112TimeseriesGroupIPVersion:
    """As112 timeseries group IP version: response of radar.as112.timeseries_groups.ip_version."""

    meta: CTTimeseriesMeta
    serie_0: As112TimeseriesGroupIPVersionSerie


@model
class As112TimeseriesGroupIPVersionSerie:
    """As112 timeseries group IP version serie: part of As112TimeseriesGroupIPVersion."""

    i_pv4: list[str] = renamed("IPv4")
    i_pv6: list[str] = renamed("IPv6")


@model
class As112TimeseriesGroupProtocol:
    """As112 timeseries group protocol: response of radar.as112.timeseries_groups.protocol."""

    meta: CTTimeseriesMeta
    serie_0: As112TimeseriesGroupProtocolSerie


@model
class As112TimeseriesGroupProtocolSerie:
    """As112 timeseries group protocol serie: part of As112TimeseriesGroupProtocol."""

    https: list[str] = renamed("HTTPS")
    tcp: list[str] = renamed("TCP")
    tls: list[str] = renamed("TLS")
    udp: list[str] = renamed("UDP")


@model
class Ase:
    """Ase: response of radar.dns.top.ases."""

    meta: AseMeta
    top_0: list[HTTPAseTop]


@model
class AseMeta:
    """Ase meta: part of Ase."""

    confidence_info: CTSummaryConfidenceInfo | None = renamed("confidenceInfo", default=None)
    date_range: list[OriginDateRange] = renamed("dateRange")
    last_updated: Moment = renamed("lastUpdated")
    normalization: Literal[
        "PERCENTAGE", "MIN0_MAX", "MIN_MAX", "RAW_VALUES", "PERCENTAGE_CHANGE", "ROLLING_AVERAGE",
        "OVERLAPPED_PERCENTAGE", "RATIO",
    ] | str
    units: list[NameAndValue]


@model
class BotSummary:
    """Bot summary: response of radar.ai.bots.summary.user_agent."""

    meta: CTSummaryMeta
    summary_0: dict[str, str]


@model
class BotTimeseriesGroups:
    """Bot timeseries groups: response of radar.ai.timeseries_groups.user_agent."""

    meta: CTTimeseriesMeta
    serie_0: OriginTimestamps


@model
class CTSummaryAnnotation:
    """CT summary annotation: part of CTSummaryConfidenceInfo."""

    data_source: Literal[
        "ALL", "AI_BOTS", "AI_GATEWAY", "BGP", "BOTS", "CONNECTION_ANOMALY", "CT", "DNS", "DNS_MAGNITUDE", "DNS_AS112",
        "DOS", "EMAIL_ROUTING", "EMAIL_SECURITY", "FW", "FW_PG", "HTTP", "HTTP_CONTROL", "HTTP_CRAWLER_REFERER",
        "HTTP_ORIGINS", "IQI", "LEAKED_CREDENTIALS", "NET", "ROBOTS_TXT", "SPEED", "WORKERS_AI",
    ] | str = renamed("dataSource")
    description: str
    end_date: Moment = renamed("endDate")
    event_type: Literal[
        "EVENT", "GENERAL", "OUTAGE", "PARTIAL_PROJECTION", "PIPELINE", "TRAFFIC_ANOMALY",
    ] | str = renamed("eventType")
    is_instantaneous: bool = renamed("isInstantaneous")
    linked_url: str = renamed("linkedUrl")
    """URI."""
    start_date: Moment = renamed("startDate")
    tags: list[str] | None = None


@model
class CTSummaryConfidenceInfo:
    """CT summary confidence info: part of AseMeta."""

    annotations: list[CTSummaryAnnotation]
    level: int


@model
class CTSummaryMeta:
    """CT summary meta: part of As112SummaryProtocol."""

    confidence_info: CTSummaryConfidenceInfo = renamed("confidenceInfo")
    date_range: list[OriginDateRange] = renamed("dateRange")
    last_updated: Moment = renamed("lastUpdated")
    normalization: Literal[
        "PERCENTAGE", "MIN0_MAX", "MIN_MAX", "RAW_VALUES", "PERCENTAGE_CHANGE", "ROLLING_AVERAGE",
        "OVERLAPPED_PERCENTAGE", "RATIO",
    ] | str
    units: list[NameAndValue]


@model
class CTTimeseries:
    """CT timeseries: response of radar.ai.bots.timeseries."""

    meta: CTTimeseriesMeta


@model
class CTTimeseriesMeta:
    """CT timeseries meta: part of As112TimeseriesGroupIPVersion."""

    agg_interval: Literal[
        "FIFTEEN_MINUTES", "ONE_HOUR", "ONE_DAY", "ONE_WEEK", "ONE_MONTH",
    ] | str = renamed("aggInterval")
    confidence_info: CTSummaryConfidenceInfo = renamed("confidenceInfo")
    date_range: list[OriginDateRange] = renamed("dateRange")
    last_updated: Moment = renamed("lastUpdated")
    normalization: Literal[
        "PERCENTAGE", "MIN0_MAX", "MIN_MAX", "RAW_VALUES", "PERCENTAGE_CHANGE", "ROLLING_AVERAGE",
        "OVERLAPPED_PERCENTAGE", "RATIO",
    ] | str
    units: list[NameAndValue]


@model
class DomainMeta:
    """Domain meta: part of Ase."""

    date_range: list[OriginDateRange] = renamed("dateRange")


@model
class EdnsSummary:
    """Edns summary: part of SummaryEdns."""

    not_supported: str = renamed("NOT_SUPPORTED")
    supported: str = renamed("SUPPORTED")


@model
class HTTPAseTop:
    """HTTP ase top: part of Ase."""

    client_asn: int = renamed("clientASN")
    client_as_name: str = renamed("clientASName")
    value: str


@model
class HTTPTimeseriesGroupIPVersion:
    """HTTP timeseries group IP version: response of radar.attacks.layer3.timeseries_groups.ip_version."""

    meta: CTTimeseriesMeta
    serie_0: HTTPTimeseriesGroupIPVersionSerie


@model
class HTTPTimeseriesGroupIPVersionSerie:
    """HTTP timeseries group IP version serie: part of HTTPTimeseriesGroupIPVersion."""

    i_pv4: list[str] = renamed("IPv4")
    i_pv6: list[str] = renamed("IPv6")
    timestamps: list[Moment]


@model
class HTTPVersionSummary:
    """HTTP version summary: part of SummaryHTTPVersion."""

    http_1_x: str = renamed("HTTP/1.x")
    http_2: str = renamed("HTTP/2")
    http_3: str = renamed("HTTP/3")


@model
class IPVersionSummary:
    """IP version summary: part of SummaryIPVersion."""

    i_pv4: str = renamed("IPv4")
    i_pv6: str = renamed("IPv6")


@model
class NetFlowsTimeseries:
    """Net flows timeseries: response of radar.attacks.layer7.timeseries."""

    meta: CTTimeseriesMeta
    serie_0: RadarCTTimeseries


@model
class OriginDateRange:
    """Origin date range: part of AseMeta."""

    end_time: Moment = renamed("endTime")
    start_time: Moment = renamed("startTime")


@model
class OriginTimestamps:
    """Origin timestamps: part of BotTimeseriesGroups."""

    timestamps: list[Moment]


@model
class RadarCTTimeseries:
    """Radar CT timeseries: part of NetFlowsTimeseries."""

    timestamps: list[Moment]
    values: list[str]


@model
class Summary:
    """Summary: part of SummaryBotClass."""

    bot: str
    human: str


@model
class SummaryBotClass:
    """Summary bot class: response of radar.http.summary.bot_class."""

    meta: CTSummaryMeta
    summary_0: Summary


@model
class SummaryEdns:
    """Summary edns: response of radar.as112.summary.dnssec."""

    meta: CTSummaryMeta
    summary_0: EdnsSummary


@model
class SummaryHTTPVersion:
    """Summary HTTP version: response of radar.attacks.layer7.summary.http_version."""

    meta: CTSummaryMeta
    summary_0: HTTPVersionSummary


@model
class SummaryIPVersion:
    """Summary IP version: response of radar.as112.summary.ip_version."""

    meta: CTSummaryMeta
    summary_0: IPVersionSummary


@model
class TimeseriesGroupBotClass:
    """Timeseries group bot class: response of radar.http.timeseries_groups.bot_class."""

    meta: CTTimeseriesMeta
    serie_0: TimeseriesGroupBotClassSerie


@model
class TimeseriesGroupBotClassSerie:
    """Timeseries group bot class serie: part of TimeseriesGroupBotClass."""

    bot: list[str]
    human: list[str]
    timestamps: list[Moment]


@model
class TimeseriesGroupEdns:
    """Timeseries group edns: response of radar.as112.timeseries_groups.dnssec."""

    meta: CTTimeseriesMeta
    serie_0: TimeseriesGroupEdnsSerie


@model
class TimeseriesGroupEdnsSerie:
    """Timeseries group edns serie: part of TimeseriesGroupEdns."""

    not_supported: list[str] = renamed("NOT_SUPPORTED")
    supported: list[str] = renamed("SUPPORTED")


@model
class TimeseriesGroupHTTPVersion:
    """Timeseries group HTTP version: response of radar.attacks.layer7.timeseries_groups.http_version."""

    meta: CTTimeseriesMeta
    serie_0: TimeseriesGroupHTTPVersionSerie


@model
class TimeseriesGroupHTTPVersionSerie:
    """Timeseries group HTTP version serie: part of TimeseriesGroupHTTPVersion."""

    http_1_x: list[str] = renamed("HTTP/1.x")
    http_2: list[str] = renamed("HTTP/2")
    http_3: list[str] = renamed("HTTP/3")
    timestamps: list[Moment]


@model
class Top:
    """Top: part of Location."""

    client_country_alpha2: str = renamed("clientCountryAlpha2")
    client_country_name: str = renamed("clientCountryName")
    value: str


@model
class TopBrowser:
    """Top browser: response of radar.attacks.layer3.top.industry."""

    meta: AseMeta
    top_0: list[NameAndValue]


@model
class TopEdns:
    """Top edns: response of radar.as112.top.locations."""

    meta: AseMeta
    top_0: list[Top]


class RadarResource(Resource):
    """Radar: `cf.radar`."""

    @cached_property
    def agent_readiness(self) -> AgentReadinessResource:
        from cfapi.api.radar.agent_readiness import AgentReadinessResource
        return AgentReadinessResource(self._session)

    @cached_property
    def ai(self) -> AIResource:
        from cfapi.api.radar.ai import AIResource
        return AIResource(self._session)

    @cached_property
    def annotations(self) -> Annotations:
        from cfapi.api.radar.annotations import Annotations
        return Annotations(self._session)

    @cached_property
    def as112(self) -> As112Resource:
        from cfapi.api.radar.as112 import As112Resource
        return As112Resource(self._session)

    @cached_property
    def attacks(self) -> Attacks:
        from cfapi.api.radar.attacks import Attacks
        return Attacks(self._session)

    @cached_property
    def bgp(self) -> BGPResource:
        from cfapi.api.radar.bgp import BGPResource
        return BGPResource(self._session)

    @cached_property
    def bots(self) -> Bots:
        from cfapi.api.radar.bots import Bots
        return Bots(self._session)

    @cached_property
    def ct(self) -> CTResource:
        from cfapi.api.radar.ct import CTResource
        return CTResource(self._session)

    @cached_property
    def datasets(self) -> Datasets:
        from cfapi.api.radar.datasets import Datasets
        return Datasets(self._session)

    @cached_property
    def dns(self) -> DNSResource:
        from cfapi.api.radar.dns import DNSResource
        return DNSResource(self._session)

    @cached_property
    def email(self) -> EmailResource:
        from cfapi.api.radar.email import EmailResource
        return EmailResource(self._session)

    @cached_property
    def entities(self) -> Entities:
        from cfapi.api.radar.entities import Entities
        return Entities(self._session)

    @cached_property
    def geolocations(self) -> Geolocations:
        from cfapi.api.radar.geolocations import Geolocations
        return Geolocations(self._session)

    @cached_property
    def http(self) -> HTTPResource:
        from cfapi.api.radar.http import HTTPResource
        return HTTPResource(self._session)

    @cached_property
    def leaked_credentials(self) -> LeakedCredentials:
        from cfapi.api.radar.leaked_credentials import LeakedCredentials
        return LeakedCredentials(self._session)

    @cached_property
    def netflows(self) -> Netflows:
        from cfapi.api.radar.netflows import Netflows
        return Netflows(self._session)

    @cached_property
    def origins(self) -> Origins:
        from cfapi.api.radar.origins import Origins
        return Origins(self._session)

    @cached_property
    def post_quantum(self) -> PostQuantumResource:
        from cfapi.api.radar.post_quantum import PostQuantumResource
        return PostQuantumResource(self._session)

    @cached_property
    def quality(self) -> QualityResource:
        from cfapi.api.radar.quality import QualityResource
        return QualityResource(self._session)

    @cached_property
    def ranking(self) -> RankingResource:
        from cfapi.api.radar.ranking import RankingResource
        return RankingResource(self._session)

    @cached_property
    def robots_txt(self) -> RobotsTXTResource:
        from cfapi.api.radar.robots_txt import RobotsTXTResource
        return RobotsTXTResource(self._session)

    @cached_property
    def search(self) -> SearchResource:
        from cfapi.api.radar.search import SearchResource
        return SearchResource(self._session)

    @cached_property
    def tcp_resets_timeouts(self) -> TcpResetsTimeouts:
        from cfapi.api.radar.tcp_resets_timeouts import TcpResetsTimeouts
        return TcpResetsTimeouts(self._session)

    @cached_property
    def tlds(self) -> Tlds:
        from cfapi.api.radar.tlds import Tlds
        return Tlds(self._session)

    @cached_property
    def traffic_anomalies(self) -> TrafficAnomalies:
        from cfapi.api.radar.traffic_anomalies import TrafficAnomalies
        return TrafficAnomalies(self._session)

    @cached_property
    def verified_bots(self) -> VerifiedBots:
        from cfapi.api.radar.verified_bots import VerifiedBots
        return VerifiedBots(self._session)
