"""`cf.radar.dns.top`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.radar import Ase, TopEdns


class TopResource(Resource):
    """DNS top: `cf.radar.dns.top`."""

    def ases(
        self, *, asn: Sequence[str] | Unset = UNSET, cache_hit: Sequence[bool] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        dnssec: Sequence[Literal["INVALID", "INSECURE", "SECURE", "OTHER"] | str] | Unset = UNSET,
        dnssec_aware: Sequence[Literal["SUPPORTED", "NOT_SUPPORTED"] | str] | Unset = UNSET,
        dnssec_e2e: Sequence[bool] | Unset = UNSET, domain: Sequence[str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
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
    ) -> Reply[Ase]:
        """Ases DNS top: GET /radar/dns/top/ases (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/top/methods/ases/"""
        return self._call(
            "radar.dns.top.ases", "GET", "/radar/dns/top/ases", locals(), Ase,
            wire={
                "cache_hit": "cacheHit", "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "dnssec_aware": "dnssecAware", "dnssec_e2e": "dnssecE2e", "ip_version": "ipVersion",
                "matching_answer": "matchingAnswer", "query_type": "queryType", "response_code": "responseCode",
                "response_ttl": "responseTtl",
            },
        )

    def locations(
        self, *, asn: Sequence[str] | Unset = UNSET, cache_hit: Sequence[bool] | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        dnssec: Sequence[Literal["INVALID", "INSECURE", "SECURE", "OTHER"] | str] | Unset = UNSET,
        dnssec_aware: Sequence[Literal["SUPPORTED", "NOT_SUPPORTED"] | str] | Unset = UNSET,
        dnssec_e2e: Sequence[bool] | Unset = UNSET, domain: Sequence[str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        ip_version: Sequence[Literal["IPv4", "IPv6"] | str] | Unset = UNSET, limit: int | Unset = UNSET,
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
    ) -> Reply[TopEdns]:
        """Locations DNS top: GET /radar/dns/top/locations (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/dns/subresources/top/methods/locations/"""
        return self._call(
            "radar.dns.top.locations", "GET", "/radar/dns/top/locations", locals(), TopEdns,
            wire={
                "cache_hit": "cacheHit", "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "dnssec_aware": "dnssecAware", "dnssec_e2e": "dnssecE2e", "ip_version": "ipVersion",
                "matching_answer": "matchingAnswer", "query_type": "queryType", "response_code": "responseCode",
                "response_ttl": "responseTtl",
            },
        )
