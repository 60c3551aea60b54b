"""`cf.radar.dns.summary`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated, model, renamed
from cfapi.api.radar import As112SummaryProtocol, BotSummary, CTSummaryMeta, SummaryEdns, SummaryIPVersion


@model
class CTEntryTypes:
    """CT entry types: part of CacheHit."""

    negative: str = renamed("NEGATIVE")
    positive: str = renamed("POSITIVE")


@model
class CacheHit:
    """Cache hit: response of radar.dns.summary.cache_hit."""

    meta: CTSummaryMeta
    summary_0: CTEntryTypes


@model
class DNSSEC:
    """DNSSEC: response of radar.dns.summary.dnssec."""

    meta: CTSummaryMeta
    summary_0: DNSSECSummary


@model
class DNSSECSummary:
    """DNSSEC summary: part of DNSSEC."""

    insecure: str = renamed("INSECURE")
    invalid: str = renamed("INVALID")
    other: str = renamed("OTHER")
    secure: str = renamed("SECURE")


@model
class TTLResponse:
    """TTL response: response of radar.dns.summary.response_ttl."""

    meta: CTSummaryMeta
    summary_0: TTLResponseSummary


@model
class TTLResponseSummary:
    """TTL response summary: part of TTLResponse."""

    gt_15m_lte_1h: str
    gt_1d_lte_1w: str
    gt_1h_lte_1d: str
    gt_1m_lte_5m: str
    gt_1w: str
    gt_5m_lte_15m: str
    lte_1m: str


class SummaryResource(Resource):
    """DNS summary: `cf.radar.dns.summary`."""

    @deprecated("radar.dns.summary.cache_hit is deprecated; use radar.dns.summary_v2")
    def cache_hit(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
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
        """DNS summary: cache hit (deprecated): GET /radar/dns/summary/cache_hit (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/cache_hit/"""
        return self._call(
            "radar.dns.summary.cache_hit", "GET", "/radar/dns/summary/cache_hit", locals(), CacheHit,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "query_type": "queryType",
                "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.summary.dnssec is deprecated; use radar.dns.summary_v2")
    def dnssec(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
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
        """DNS summary: DNSSEC (deprecated): GET /radar/dns/summary/dnssec (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/dnssec/"""
        return self._call(
            "radar.dns.summary.dnssec", "GET", "/radar/dns/summary/dnssec", locals(), DNSSEC,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "query_type": "queryType",
                "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.summary.dnssec_aware is deprecated; use radar.dns.summary_v2")
    def dnssec_aware(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[SummaryEdns]:
        """DNS summary: DNSSEC aware (deprecated): GET /radar/dns/summary/dnssec_aware (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/dnssec_aware/"""
        return self._call(
            "radar.dns.summary.dnssec_aware", "GET", "/radar/dns/summary/dnssec_aware", locals(), SummaryEdns,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "query_type": "queryType",
                "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.summary.dnssec_e2e is deprecated; use radar.dns.summary_v2")
    def dnssec_e2e(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
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
        """DNS summary: DNSSEC e2e (deprecated): GET /radar/dns/summary/dnssec_e2e (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/dnssec_e2e/"""
        return self._call(
            "radar.dns.summary.dnssec_e2e", "GET", "/radar/dns/summary/dnssec_e2e", locals(), CacheHit,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "query_type": "queryType",
                "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.summary.ip_version is deprecated; use radar.dns.summary_v2")
    def ip_version(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[SummaryIPVersion]:
        """DNS summary: IP version (deprecated): GET /radar/dns/summary/ip_version (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/ip_version/"""
        return self._call(
            "radar.dns.summary.ip_version", "GET", "/radar/dns/summary/ip_version", locals(), SummaryIPVersion,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "query_type": "queryType",
                "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.summary.matching_answer is deprecated; use radar.dns.summary_v2")
    def matching_answer(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
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
        """DNS summary: matching answer (deprecated): GET /radar/dns/summary/matching_answer (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/matching_answer/"""
        return self._call(
            "radar.dns.summary.matching_answer", "GET", "/radar/dns/summary/matching_answer", locals(), CacheHit,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "query_type": "queryType",
                "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.summary.protocol is deprecated; use radar.dns.summary_v2")
    def protocol(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[As112SummaryProtocol]:
        """Protocol DNS summary (deprecated): GET /radar/dns/summary/protocol (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/protocol/"""
        return self._call(
            "radar.dns.summary.protocol", "GET", "/radar/dns/summary/protocol", locals(), As112SummaryProtocol,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "query_type": "queryType",
                "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.summary.query_type is deprecated; use radar.dns.summary_v2")
    def query_type(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[BotSummary]:
        """DNS summary: query type (deprecated): GET /radar/dns/summary/query_type (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/query_type/"""
        return self._call(
            "radar.dns.summary.query_type", "GET", "/radar/dns/summary/query_type", locals(), BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "limit_per_group": "limitPerGroup", "response_code": "responseCode",
            },
        )

    @deprecated("radar.dns.summary.response_code is deprecated; use radar.dns.summary_v2")
    def response_code(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[BotSummary]:
        """DNS summary: response code (deprecated): GET /radar/dns/summary/response_code (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/response_code/"""
        return self._call(
            "radar.dns.summary.response_code", "GET", "/radar/dns/summary/response_code", locals(), BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "limit_per_group": "limitPerGroup", "query_type": "queryType",
            },
        )

    @deprecated("radar.dns.summary.response_ttl is deprecated; use radar.dns.summary_v2")
    def response_ttl(
        self, *, asn: Sequence[str] | Unset = UNSET, continent: Sequence[str] | Unset = UNSET,
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
        """DNS summary: response TTL (deprecated): GET /radar/dns/summary/response_ttl (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/summary/methods/response_ttl/"""
        return self._call(
            "radar.dns.summary.response_ttl", "GET", "/radar/dns/summary/response_ttl", locals(), TTLResponse,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart", "query_type": "queryType",
                "response_code": "responseCode",
            },
        )
