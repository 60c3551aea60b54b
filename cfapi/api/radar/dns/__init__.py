"""`cf.radar.dns`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.radar import BotSummary, BotTimeseriesGroups, CTTimeseries

if TYPE_CHECKING:
    from cfapi.api.radar.dns.summary import SummaryResource
    from cfapi.api.radar.dns.timeseries_groups import TimeseriesGroups
    from cfapi.api.radar.dns.top import TopResource


DNSDimension = Literal[
    "AS", "CACHE_HIT", "DNSSEC", "DNSSEC_AWARE", "DNSSEC_E2E", "IP_VERSION", "LOCATION", "MATCHING_ANSWER", "PROTOCOL",
    "QUERY_TYPE", "RESPONSE_CODE", "RESPONSE_TTL", "TLD", "TLD_DNS_MAGNITUDE",
] | str


class DNSResource(Resource):
    """Radar DNS: `cf.radar.dns`."""

    @cached_property
    def summary(self) -> SummaryResource:
        from cfapi.api.radar.dns.summary import SummaryResource
        return SummaryResource(self._session)

    @cached_property
    def timeseries_groups(self) -> TimeseriesGroups:
        from cfapi.api.radar.dns.timeseries_groups import TimeseriesGroups
        return TimeseriesGroups(self._session)

    @cached_property
    def top(self) -> TopResource:
        from cfapi.api.radar.dns.top import TopResource
        return TopResource(self._session)

    def summary_v2(
        self, dimension: DNSDimension, *, asn: Sequence[str] | Unset = UNSET, cache_hit: Sequence[bool] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        dnssec: Sequence[Literal["INVALID", "INSECURE", "SECURE", "OTHER"] | str] | Unset = UNSET,
        dnssec_aware: Sequence[Literal["SUPPORTED", "NOT_SUPPORTED"] | str] | Unset = UNSET,
        dnssec_e2e: Sequence[bool] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, matching_answer: Sequence[bool] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, nodata: Sequence[bool] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "HTTPS", "TLS"] | str] | Unset = UNSET,
        query_type: Sequence[Literal[
            "A", "AAAA", "A6", "AFSDB", "ANY", "APL", "ATMA", "AXFR", "CAA", "CDNSKEY", "CDS", "CERT", "CNAME", "CSYNC",
            "DHCID", "DLV", "DNAME", "DNSKEY", "DOA", "DS", "EID", "EUI48", "EUI64", "GPOS", "GID", "HINFO", "HIP",
            "HTTPS", "IPSECKEY", "ISDN", "IXFR", "KEY", "KX", "L32", "L64", "LOC", "LP", "MAILA", "MAILB", "MB", "MD",
            "MF", "MG", "MINFO", "MR", "MX", "NAPTR", "NB", "NBSTAT", "NID", "NIMLOC", "NINFO", "NS", "NSAP", "NSEC",
            "NSEC3", "NSEC3PARAM", "NULL", "NXT", "OPENPGPKEY", "OPT", "PTR", "PX", "RKEY", "RP", "RRSIG", "RT", "SIG",
            "SINK", "SMIMEA", "SOA", "SPF", "SRV", "SSHFP", "SVCB", "TA", "TALINK", "TKEY", "TLSA", "TSIG", "TXT",
            "UINFO", "UID", "UNSPEC", "URI", "WKS", "X25", "ZONEMD",
        ] | str | None] | Unset = UNSET,
        response_code: Sequence[Literal[
            "NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET",
            "NOTAUTH", "NOTZONE", "BADSIG", "BADKEY", "BADTIME", "BADMODE", "BADNAME", "BADALG", "BADTRUNC",
            "BADCOOKIE",
        ] | str] | Unset = UNSET,
        response_ttl: Sequence[Literal[
            "LTE_1M", "GT_1M_LTE_5M", "GT_5M_LTE_15M", "GT_15M_LTE_1H", "GT_1H_LTE_1D", "GT_1D_LTE_1W", "GT_1W",
        ] | str] | Unset = UNSET,
        tld: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotSummary]:
        """Radar DNS: summary v2: GET /radar/dns/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/methods/summary_v2/"""
        return self._call(
            "radar.dns.summary_v2", "GET", "/radar/dns/summary/{dimension}", locals(), BotSummary,
            wire={
                "cache_hit": "cacheHit", "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "dnssec_aware": "dnssecAware", "dnssec_e2e": "dnssecE2e", "ip_version": "ipVersion",
                "limit_per_group": "limitPerGroup", "matching_answer": "matchingAnswer", "query_type": "queryType",
                "response_code": "responseCode", "response_ttl": "responseTtl",
            },
        )

    def timeseries(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, cache_hit: Sequence[bool] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        dnssec: Sequence[Literal["INVALID", "INSECURE", "SECURE", "OTHER"] | str] | Unset = UNSET,
        dnssec_aware: Sequence[Literal["SUPPORTED", "NOT_SUPPORTED"] | str] | Unset = UNSET,
        dnssec_e2e: Sequence[bool] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        matching_answer: Sequence[bool] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        nodata: Sequence[bool] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "HTTPS", "TLS"] | str] | Unset = UNSET,
        query_type: Sequence[Literal[
            "A", "AAAA", "A6", "AFSDB", "ANY", "APL", "ATMA", "AXFR", "CAA", "CDNSKEY", "CDS", "CERT", "CNAME", "CSYNC",
            "DHCID", "DLV", "DNAME", "DNSKEY", "DOA", "DS", "EID", "EUI48", "EUI64", "GPOS", "GID", "HINFO", "HIP",
            "HTTPS", "IPSECKEY", "ISDN", "IXFR", "KEY", "KX", "L32", "L64", "LOC", "LP", "MAILA", "MAILB", "MB", "MD",
            "MF", "MG", "MINFO", "MR", "MX", "NAPTR", "NB", "NBSTAT", "NID", "NIMLOC", "NINFO", "NS", "NSAP", "NSEC",
            "NSEC3", "NSEC3PARAM", "NULL", "NXT", "OPENPGPKEY", "OPT", "PTR", "PX", "RKEY", "RP", "RRSIG", "RT", "SIG",
            "SINK", "SMIMEA", "SOA", "SPF", "SRV", "SSHFP", "SVCB", "TA", "TALINK", "TKEY", "TLSA", "TSIG", "TXT",
            "UINFO", "UID", "UNSPEC", "URI", "WKS", "X25", "ZONEMD",
        ] | str | None] | Unset = UNSET,
        response_code: Sequence[Literal[
            "NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET",
            "NOTAUTH", "NOTZONE", "BADSIG", "BADKEY", "BADTIME", "BADMODE", "BADNAME", "BADALG", "BADTRUNC",
            "BADCOOKIE",
        ] | str] | Unset = UNSET,
        response_ttl: Sequence[Literal[
            "LTE_1M", "GT_1M_LTE_5M", "GT_5M_LTE_15M", "GT_15M_LTE_1H", "GT_1H_LTE_1D", "GT_1D_LTE_1W", "GT_1W",
        ] | str] | Unset = UNSET,
        tld: Sequence[str] | Unset = UNSET,
    ) -> Reply[CTTimeseries]:
        """Timeseries radar DNS: GET /radar/dns/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/methods/timeseries/"""
        return self._call(
            "radar.dns.timeseries", "GET", "/radar/dns/timeseries", locals(), CTTimeseries,
            wire={
                "agg_interval": "aggInterval", "cache_hit": "cacheHit", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "dnssec_aware": "dnssecAware",
                "dnssec_e2e": "dnssecE2e", "ip_version": "ipVersion", "matching_answer": "matchingAnswer",
                "query_type": "queryType", "response_code": "responseCode", "response_ttl": "responseTtl",
            },
        )

    def timeseries_groups_v2(
        self, dimension: DNSDimension, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, cache_hit: Sequence[bool] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        dnssec: Sequence[Literal["INVALID", "INSECURE", "SECURE", "OTHER"] | str] | Unset = UNSET,
        dnssec_aware: Sequence[Literal["SUPPORTED", "NOT_SUPPORTED"] | str] | Unset = UNSET,
        dnssec_e2e: Sequence[bool] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, matching_answer: Sequence[bool] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, nodata: Sequence[bool] | Unset = UNSET,
        normalization: Literal["PERCENTAGE", "MIN0_MAX", "RANK"] | str | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "HTTPS", "TLS"] | str] | Unset = UNSET,
        query_type: Sequence[Literal[
            "A", "AAAA", "A6", "AFSDB", "ANY", "APL", "ATMA", "AXFR", "CAA", "CDNSKEY", "CDS", "CERT", "CNAME", "CSYNC",
            "DHCID", "DLV", "DNAME", "DNSKEY", "DOA", "DS", "EID", "EUI48", "EUI64", "GPOS", "GID", "HINFO", "HIP",
            "HTTPS", "IPSECKEY", "ISDN", "IXFR", "KEY", "KX", "L32", "L64", "LOC", "LP", "MAILA", "MAILB", "MB", "MD",
            "MF", "MG", "MINFO", "MR", "MX", "NAPTR", "NB", "NBSTAT", "NID", "NIMLOC", "NINFO", "NS", "NSAP", "NSEC",
            "NSEC3", "NSEC3PARAM", "NULL", "NXT", "OPENPGPKEY", "OPT", "PTR", "PX", "RKEY", "RP", "RRSIG", "RT", "SIG",
            "SINK", "SMIMEA", "SOA", "SPF", "SRV", "SSHFP", "SVCB", "TA", "TALINK", "TKEY", "TLSA", "TSIG", "TXT",
            "UINFO", "UID", "UNSPEC", "URI", "WKS", "X25", "ZONEMD",
        ] | str | None] | Unset = UNSET,
        response_code: Sequence[Literal[
            "NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET",
            "NOTAUTH", "NOTZONE", "BADSIG", "BADKEY", "BADTIME", "BADMODE", "BADNAME", "BADALG", "BADTRUNC",
            "BADCOOKIE",
        ] | str] | Unset = UNSET,
        response_ttl: Sequence[Literal[
            "LTE_1M", "GT_1M_LTE_5M", "GT_5M_LTE_15M", "GT_15M_LTE_1H", "GT_1H_LTE_1D", "GT_1D_LTE_1W", "GT_1W",
        ] | str] | Unset = UNSET,
        tld: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Radar DNS: timeseries groups v2: GET /radar/dns/timeseries_groups/{dimension} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/methods/timeseries_groups_v2/"""
        return self._call(
            "radar.dns.timeseries_groups_v2", "GET", "/radar/dns/timeseries_groups/{dimension}", locals(),
            BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "cache_hit": "cacheHit", "date_end": "dateEnd",
                "date_range": "dateRange", "date_start": "dateStart", "dnssec_aware": "dnssecAware",
                "dnssec_e2e": "dnssecE2e", "ip_version": "ipVersion", "limit_per_group": "limitPerGroup",
                "matching_answer": "matchingAnswer", "query_type": "queryType", "response_code": "responseCode",
                "response_ttl": "responseTtl",
            },
        )
