"""`cf.radar.as112.timeseries_groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, deprecated
from cfapi.api.radar import (
    As112TimeseriesGroupIPVersion, As112TimeseriesGroupProtocol, BotTimeseriesGroups, TimeseriesGroupEdns,
)


class TimeseriesGroups(Resource):
    """As112 timeseries groups: `cf.radar.as112.timeseries_groups`."""

    @deprecated("radar.as112.timeseries_groups.dnssec is deprecated; use radar.as112.timeseries_groups_v2")
    def dnssec(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[TimeseriesGroupEdns]:
        """As112 timeseries groups: DNSSEC (deprecated): GET /radar/as112/timeseries_groups/dnssec (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/dnssec/"""
        return self._call(
            "radar.as112.timeseries_groups.dnssec", "GET", "/radar/as112/timeseries_groups/dnssec", locals(),
            TimeseriesGroupEdns,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "query_type": "queryType", "response_code": "responseCode",
            },
        )

    @deprecated("radar.as112.timeseries_groups.edns is deprecated; use radar.as112.timeseries_groups_v2")
    def edns(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[TimeseriesGroupEdns]:
        """Edns as112 timeseries groups (deprecated): GET /radar/as112/timeseries_groups/edns (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/edns/"""
        return self._call(
            "radar.as112.timeseries_groups.edns", "GET", "/radar/as112/timeseries_groups/edns", locals(),
            TimeseriesGroupEdns,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "query_type": "queryType", "response_code": "responseCode",
            },
        )

    @deprecated("radar.as112.timeseries_groups.ip_version is deprecated; use radar.as112.timeseries_groups_v2")
    def ip_version(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[As112TimeseriesGroupIPVersion]:
        """As112 timeseries groups: IP version (deprecated): GET /radar/as112/timeseries_groups/ip_version (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/ip_version/"""
        return self._call(
            "radar.as112.timeseries_groups.ip_version", "GET", "/radar/as112/timeseries_groups/ip_version", locals(),
            As112TimeseriesGroupIPVersion,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "query_type": "queryType", "response_code": "responseCode",
            },
        )

    @deprecated("radar.as112.timeseries_groups.protocol is deprecated; use radar.as112.timeseries_groups_v2")
    def protocol(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
        name: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[As112TimeseriesGroupProtocol]:
        """Protocol as112 timeseries groups (deprecated): GET /radar/as112/timeseries_groups/protocol (permission: User
        Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/protocol/"""
        return self._call(
            "radar.as112.timeseries_groups.protocol", "GET", "/radar/as112/timeseries_groups/protocol", locals(),
            As112TimeseriesGroupProtocol,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "query_type": "queryType", "response_code": "responseCode",
            },
        )

    @deprecated("radar.as112.timeseries_groups.query_type is deprecated; use radar.as112.timeseries_groups_v2")
    def query_type(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
        protocol: Sequence[Literal["UDP", "TCP", "HTTPS", "TLS"] | str] | Unset = UNSET,
        response_code: Sequence[Literal[
            "NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET",
            "NOTAUTH", "NOTZONE", "BADSIG", "BADKEY", "BADTIME", "BADMODE", "BADNAME", "BADALG", "BADTRUNC",
            "BADCOOKIE",
        ] | str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """As112 timeseries groups: query type (deprecated): GET /radar/as112/timeseries_groups/query_type (permission:
        User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/query_type/"""
        return self._call(
            "radar.as112.timeseries_groups.query_type", "GET", "/radar/as112/timeseries_groups/query_type", locals(),
            BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "limit_per_group": "limitPerGroup", "response_code": "responseCode",
            },
        )

    @deprecated("radar.as112.timeseries_groups.response_codes is deprecated; use radar.as112.timeseries_groups_v2")
    def response_codes(
        self, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
        continent: Sequence[str] | Unset = UNSET, date_end: Sequence[datetime | str] | Unset = UNSET,
        date_range: Sequence[str] | Unset = UNSET, date_start: Sequence[datetime | str] | Unset = UNSET,
        format: Literal["JSON", "CSV"] | str | Unset = UNSET, limit_per_group: int | Unset = UNSET,
        location: Sequence[str] | Unset = UNSET, name: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[BotTimeseriesGroups]:
        """As112 timeseries groups: response codes (deprecated): GET /radar/as112/timeseries_groups/response_codes
        (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/subresources/timeseries_groups/methods/response_codes/"""
        return self._call(
            "radar.as112.timeseries_groups.response_codes", "GET", "/radar/as112/timeseries_groups/response_codes",
            locals(), BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "limit_per_group": "limitPerGroup", "query_type": "queryType",
            },
        )
