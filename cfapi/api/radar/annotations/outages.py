"""`cf.radar.annotations.outages`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Resource, Unset, model
from cfapi.api.radar import TopEdnsTop
from cfapi.api.radar.annotations import OutageAnnotation


@model
class Locations:
    """Locations: response of radar.annotations.outages.locations."""

    annotations: list[TopEdnsTop]


@model
class Outage:
    """Outage: response of radar.annotations.outages.get."""

    annotations: list[OutageAnnotation]


OutageDataSource = Literal[
    "ALL", "AI_BOTS", "AI_GATEWAY", "BGP", "BOTS", "CONNECTION_ANOMALY", "CT", "DNS", "DNS_MAGNITUDE", "DNS_AS112",
    "DOS", "EMAIL_ROUTING", "EMAIL_SECURITY", "FW", "FW_PG", "HTTP", "HTTP_CONTROL", "HTTP_CRAWLER_REFERER",
    "HTTP_ORIGINS", "IQI", "LEAKED_CREDENTIALS", "NET", "ROBOTS_TXT", "SPEED", "WORKERS_AI",
] | str
OutageOutageCause = Literal[
    "BLOCKING", "CABLE_CUT", "CYBERATTACK", "DNS", "FIRE", "GOVERNMENT_DIRECTED", "MAINTENANCE", "MECHANICAL",
    "MILITARY_ACTION", "MISCONFIGURATION", "NATURAL_DISASTER", "NETWORK_PROBLEM", "POWER_OUTAGE", "SOFTWARE",
    "TECHNICAL_PROBLEM", "UNKNOWN", "WEATHER",
] | str


class Outages(Resource):
    """Annotation outages: `cf.radar.annotations.outages`."""

    async def get(
        self, *, asn: int | Unset = UNSET, bot: str | Unset = UNSET, ca: str | Unset = UNSET,
        data_source: OutageDataSource | Unset = UNSET, date_end: datetime | str | Unset = UNSET,
        date_range: str | Unset = UNSET, date_start: datetime | str | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, geo_id: str | Unset = UNSET, limit: int | Unset = UNSET,
        location: str | Unset = UNSET, log: str | Unset = UNSET, offset: int | Unset = UNSET,
        origin: str | Unset = UNSET, outage_cause: OutageOutageCause | Unset = UNSET,
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
    ) -> Outage:
        """Get annotation outages: GET /radar/annotations/outages (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/annotations/subresources/outages/methods/get/"""
        return await self._call(
            "radar.annotations.outages.get", "GET", "/radar/annotations/outages", locals(), Outage,
            wire={
                "data_source": "dataSource", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "geo_id": "geoId", "outage_cause": "outageCause",
                "outage_type": "outageType",
            },
        )

    async def locations(
        self, *, date_end: datetime | str | Unset = UNSET, date_range: str | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit: int | Unset = UNSET,
    ) -> Locations:
        """Locations annotation outages: GET /radar/annotations/outages/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/annotations/subresources/outages/methods/locations/"""
        return await self._call(
            "radar.annotations.outages.locations", "GET", "/radar/annotations/outages/locations", locals(), Locations,
            wire={"date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart"},
        )
