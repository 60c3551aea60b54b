"""`cf.radar.annotations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model, renamed
from cfapi.api.radar import AnnotationASNsDetail, AnnotationLocationsDetail, AnnotationOriginsDetail

if TYPE_CHECKING:
    from cfapi.api.radar.annotations.outages import Outages


@model
class Annotation:
    """Annotation: response of radar.annotations.list."""

    id: str
    asns: list[int]
    asns_details: list[AnnotationASNsDetail] = renamed("asnsDetails")
    data_source: str = renamed("dataSource")
    description: str | None = None
    end_date: Moment | None = renamed("endDate", default=None)
    entities: list[AnnotationEntity]
    event_type: str = renamed("eventType")
    geo_ids: list[str] = renamed("geoIds")
    linked_url: str | None = renamed("linkedUrl", default=None)
    locations: list[str]
    locations_details: list[AnnotationLocationsDetail | None] = renamed("locationsDetails")
    origins: list[str]
    origins_details: list[AnnotationOriginsDetail] = renamed("originsDetails")
    outage: AnnotationOutage | None = None
    scope: str | None = None
    start_date: Moment = renamed("startDate")
    tags: list[str]


@model
class AnnotationEntity:
    """Annotation entity: part of Annotation."""

    entity_name: str | None = renamed("entityName", default=None)
    entity_type: str = renamed("entityType")
    entity_value: str = renamed("entityValue")


@model
class AnnotationOutage:
    """Annotation outage: part of Annotation."""

    outage_cause: str = renamed("outageCause")
    outage_type: str = renamed("outageType")


AnnotationDataSource = Literal[
    "ALL", "AI_BOTS", "AI_GATEWAY", "BGP", "BOTS", "CONNECTION_ANOMALY", "CT", "DNS", "DNS_MAGNITUDE", "DNS_AS112",
    "DOS", "EMAIL_ROUTING", "EMAIL_SECURITY", "FW", "FW_PG", "HTTP", "HTTP_CONTROL", "HTTP_CRAWLER_REFERER",
    "HTTP_ORIGINS", "IQI", "LEAKED_CREDENTIALS", "NET", "ROBOTS_TXT", "SPEED", "WORKERS_AI",
] | str
AnnotationEventType = Literal["EVENT", "GENERAL", "OUTAGE", "PARTIAL_PROJECTION", "PIPELINE", "TRAFFIC_ANOMALY"] | str
AnnotationOutageCause = Literal[
    "BLOCKING", "CABLE_CUT", "CYBERATTACK", "DNS", "FIRE", "GOVERNMENT_DIRECTED", "MAINTENANCE", "MECHANICAL",
    "MILITARY_ACTION", "MISCONFIGURATION", "NATURAL_DISASTER", "NETWORK_PROBLEM", "POWER_OUTAGE", "SOFTWARE",
    "TECHNICAL_PROBLEM", "UNKNOWN", "WEATHER",
] | str


class Annotations(Resource):
    """Radar annotations: `cf.radar.annotations`."""

    @cached_property
    def outages(self) -> Outages:
        from cfapi.api.radar.annotations.outages import Outages
        return Outages(self._session)

    def list(
        self, *, asn: int | Unset = UNSET, bot: str | Unset = UNSET, ca: str | Unset = UNSET,
        data_source: AnnotationDataSource | Unset = UNSET, date_end: datetime | str | Unset = UNSET,
        date_range: str | Unset = UNSET, date_start: datetime | str | Unset = UNSET,
        event_type: AnnotationEventType | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        geo_id: str | Unset = UNSET, limit: int | Unset = UNSET, location: str | Unset = UNSET,
        log: str | Unset = UNSET, offset: int | Unset = UNSET, origin: str | Unset = UNSET,
        outage_cause: AnnotationOutageCause | Unset = UNSET,
        outage_type: Literal["NATIONWIDE", "REGIONAL", "NETWORK", "PLATFORM"] | str | Unset = UNSET,
        query: str | Unset = UNSET,
        tags: Sequence[Literal[
            "ADM1", "ADM2", "API_TRAFFIC", "ARC", "AS", "ASN", "ATTACKS", "AUTHOR", "BANDWIDTH", "BITRATE", "BOT",
            "BOT_CATEGORY", "BOT_CLASS", "BOT_KIND", "BOT_OPERATOR", "BROWSER", "BROWSER_FAMILY", "BYTES", "CA",
            "CACHE_HIT", "CA_OWNER", "CHECK_RESULT", "CLIENT_TYPE", "COMPROMISED", "CONTENT_TYPE", "CRAWL_PURPOSE",
            "CRAWL_REFER_RATIO", "DEVICE_TYPE", "DKIM", "DMARC", "DNS", "DNSSEC", "DNSSEC_AWARE", "DNSSEC_E2E",
            "DOMAIN_CATEGORY", "DURATION", "EDNS", "ENCRYPTED", "ENTRY_TYPE", "EXPIRATION_STATUS", "HAS_IPS",
            "HAS_MATCHING_ANSWER", "HAS_WILDCARDS", "HTTP_METHOD", "HTTP_PROTOCOL", "HTTP_VERSION", "INDUSTRY",
            "IP_VERSION", "JITTER", "KEY_AGREEMENT", "LATENCY", "LOCATION", "LOCATION_LATENCY", "LOG", "LOG_API",
            "LOG_OPERATOR", "MALICIOUS", "MANAGED_RULES", "MITIGATION_PRODUCT", "MODEL", "NAMESERVER_LATENCY", "ORIGIN",
            "ORIGIN_AS", "ORIGIN_LOCATION", "ORIGIN_TARGET_LOCATION_PAIR", "OS", "PERCENTILE", "POST_QUANTUM", "PREFIX",
            "PRODUCT", "PROTOCOL", "PROVIDER", "PUBLIC_KEY_ALGORITHM", "QUERY_TYPE", "REFERER", "REGION",
            "RESPONSE_CODE", "RESPONSE_STATUS", "RESPONSE_STATUS_CATEGORY", "RESPONSE_TTL", "SIGNATURE_ALGORITHM",
            "SPAM", "SPF", "SPOOF", "SUCCESS_RATE", "TARGET_LOCATION", "TASK", "THREAT_CATEGORY", "TLD",
            "TLD_DNS_MAGNITUDE", "TLS_VERSION", "UPDATE_TYPE", "USER_AGENT", "VALIDATION_LEVEL", "VECTOR", "VERTICAL",
        ] | str] | Unset = UNSET,
        tld: str | Unset = UNSET,
    ) -> Pages[Annotation]:
        """List radar annotations: GET /radar/annotations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/annotations/methods/list/"""
        return self._pages(
            "radar.annotations.list", "GET", "/radar/annotations", locals(), Annotation,
            wire={
                "data_source": "dataSource", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "event_type": "eventType", "geo_id": "geoId", "outage_cause": "outageCause",
                "outage_type": "outageType",
            },
            paging=Paging(kind="offset", items="result.annotations", per_page="limit"),
        )
