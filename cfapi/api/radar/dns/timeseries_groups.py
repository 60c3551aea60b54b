"""`cf.radar.dns.timeseries_groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.radar import (
    As112TimeseriesGroupIPVersion, As112TimeseriesGroupProtocol, BotTimeseriesGroups, CTTimeseriesMeta,
    TimeseriesGroupEdns,
)


@model
class CTSeries:
    """CT series: part of CacheHit."""

    negative: list[str] = renamed("NEGATIVE")
    positive: list[str] = renamed("POSITIVE")


@model
class CacheHit:
    """Cache hit: response of radar.dns.timeseries_groups.cache_hit."""

    meta: CTTimeseriesMeta
    serie_0: CTSeries


@model
class DNSSEC:
    """DNSSEC: response of radar.dns.timeseries_groups.dnssec."""

    meta: CTTimeseriesMeta
    serie_0: DNSSECSerie


@model
class DNSSECSerie:
    """DNSSEC serie: part of DNSSEC."""

    insecure: list[str] = renamed("INSECURE")
    invalid: list[str] = renamed("INVALID")
    other: list[str] = renamed("OTHER")
    secure: list[str] = renamed("SECURE")


@model
class TTLResponse:
    """TTL response: response of radar.dns.timeseries_groups.response_ttl."""

    meta: CTTimeseriesMeta
    serie_0: TTLResponseSerie


@model
class TTLResponseSerie:
    """TTL response serie: part of TTLResponse."""

    gt_15m_lte_1h: list[str]
    gt_1d_lte_1w: list[str]
    gt_1h_lte_1d: list[str]
    gt_1m_lte_5m: list[str]
    gt_1w: list[str]
    gt_5m_lte_15m: list[str]
    lte_1m: list[str]


class TimeseriesGroups(Resource):
    """DNS timeseries groups: `cf.radar.dns.timeseries_groups`."""

    @deprecated("radar.dns.timeseries_groups.cache_hit is deprecated; use radar.dns.timeseries_groups_v2")
    def cache_hit(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
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
        tld: Sequence[str] | Unset = UNSET,
    ) -> Reply[CacheHit]:
        """DNS timeseries groups: cache hit (deprecated): GET /radar/dns/timeseries_groups/cache_hit (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/cache_hit/"""
        return self._call(
            "radar.dns.timeseries_groups.cache_hit", "GET", "/radar/dns/timeseries_groups/cache_hit", locals(),
            CacheHit,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "query_type": "queryType", "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.timeseries_groups.dnssec is deprecated; use radar.dns.timeseries_groups_v2")
    def dnssec(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
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
        tld: Sequence[str] | Unset = UNSET,
    ) -> Reply[DNSSEC]:
        """DNS timeseries groups: DNSSEC (deprecated): GET /radar/dns/timeseries_groups/dnssec (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/dnssec/"""
        return self._call(
            "radar.dns.timeseries_groups.dnssec", "GET", "/radar/dns/timeseries_groups/dnssec", locals(), DNSSEC,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "query_type": "queryType", "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.timeseries_groups.dnssec_aware is deprecated; use radar.dns.timeseries_groups_v2")
    def dnssec_aware(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
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
        tld: Sequence[str] | Unset = UNSET,
    ) -> Reply[TimeseriesGroupEdns]:
        """DNS timeseries groups: DNSSEC aware (deprecated): GET /radar/dns/timeseries_groups/dnssec_aware (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/dnssec_aware/"""
        return self._call(
            "radar.dns.timeseries_groups.dnssec_aware", "GET", "/radar/dns/timeseries_groups/dnssec_aware", locals(),
            TimeseriesGroupEdns,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "query_type": "queryType", "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.timeseries_groups.dnssec_e2e is deprecated; use radar.dns.timeseries_groups_v2")
    def dnssec_e2e(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
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
        tld: Sequence[str] | Unset = UNSET,
    ) -> Reply[CacheHit]:
        """DNS timeseries groups: DNSSEC e2e (deprecated): GET /radar/dns/timeseries_groups/dnssec_e2e (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/dnssec_e2e/"""
        return self._call(
            "radar.dns.timeseries_groups.dnssec_e2e", "GET", "/radar/dns/timeseries_groups/dnssec_e2e", locals(),
            CacheHit,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "query_type": "queryType", "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.timeseries_groups.ip_version is deprecated; use radar.dns.timeseries_groups_v2")
    def ip_version(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
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
        tld: Sequence[str] | Unset = UNSET,
    ) -> Reply[As112TimeseriesGroupIPVersion]:
        """DNS timeseries groups: IP version (deprecated): GET /radar/dns/timeseries_groups/ip_version (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/ip_version/"""
        return self._call(
            "radar.dns.timeseries_groups.ip_version", "GET", "/radar/dns/timeseries_groups/ip_version", locals(),
            As112TimeseriesGroupIPVersion,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "query_type": "queryType", "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.timeseries_groups.matching_answer is deprecated; use radar.dns.timeseries_groups_v2")
    def matching_answer(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
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
        tld: Sequence[str] | Unset = UNSET,
    ) -> Reply[CacheHit]:
        """DNS timeseries groups: matching answer (deprecated): GET /radar/dns/timeseries_groups/matching_answer
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/matching_answer/"""
        return self._call(
            "radar.dns.timeseries_groups.matching_answer", "GET", "/radar/dns/timeseries_groups/matching_answer",
            locals(), CacheHit,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "query_type": "queryType", "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.timeseries_groups.protocol is deprecated; use radar.dns.timeseries_groups_v2")
    def protocol(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        nodata: Sequence[bool] | Unset = UNSET,
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
        tld: Sequence[str] | Unset = UNSET,
    ) -> Reply[As112TimeseriesGroupProtocol]:
        """Protocol DNS timeseries groups (deprecated): GET /radar/dns/timeseries_groups/protocol (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/protocol/"""
        return self._call(
            "radar.dns.timeseries_groups.protocol", "GET", "/radar/dns/timeseries_groups/protocol", locals(),
            As112TimeseriesGroupProtocol,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "query_type": "queryType", "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.timeseries_groups.query_type is deprecated; use radar.dns.timeseries_groups_v2")
    def query_type(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit_per_group: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET, nodata: Sequence[bool] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "HTTPS", "TLS"] | str] | Unset = UNSET,
        response_code: Sequence[Literal[
            "NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET",
            "NOTAUTH", "NOTZONE", "BADSIG", "BADKEY", "BADTIME", "BADMODE", "BADNAME", "BADALG", "BADTRUNC",
            "BADCOOKIE",
        ] | str] | Unset = UNSET,
        tld: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """DNS timeseries groups: query type (deprecated): GET /radar/dns/timeseries_groups/query_type (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/query_type/"""
        return self._call(
            "radar.dns.timeseries_groups.query_type", "GET", "/radar/dns/timeseries_groups/query_type", locals(),
            BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "limit_per_group": "limitPerGroup", "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.timeseries_groups.response_code is deprecated; use radar.dns.timeseries_groups_v2")
    def response_code(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit_per_group: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
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
        tld: Sequence[str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """DNS timeseries groups: response code (deprecated): GET /radar/dns/timeseries_groups/response_code
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/response_code/"""
        return self._call(
            "radar.dns.timeseries_groups.response_code", "GET", "/radar/dns/timeseries_groups/response_code", locals(),
            BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "limit_per_group": "limitPerGroup", "query_type": "queryType",
            },
        )

    @deprecated("radar.dns.timeseries_groups.response_ttl is deprecated; use radar.dns.timeseries_groups_v2")
    def response_ttl(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
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
        tld: Sequence[str] | Unset = UNSET,
    ) -> Reply[TTLResponse]:
        """DNS timeseries groups: response TTL (deprecated): GET /radar/dns/timeseries_groups/response_ttl (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/timeseries_groups/methods/response_ttl/"""
        return self._call(
            "radar.dns.timeseries_groups.response_ttl", "GET", "/radar/dns/timeseries_groups/response_ttl", locals(),
            TTLResponse,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "query_type": "queryType", "response_code": "responseCode",
            },
        )
