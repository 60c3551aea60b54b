"""`cf.radar.as112`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.radar import BotSummary, BotTimeseriesGroups, CTTimeseries

if TYPE_CHECKING:
    from cfapi.api.radar.as112.summary import SummaryResource
    from cfapi.api.radar.as112.timeseries_groups import TimeseriesGroups
    from cfapi.api.radar.as112.top import TopResource


As112Dimension = Literal["DNSSEC", "EDNS", "IP_VERSION", "PROTOCOL", "QUERY_TYPE", "RESPONSE_CODE"] | str


class As112Resource(Resource):
    """Radar as112: `cf.radar.as112`."""

    @cached_property
    def summary(self) -> SummaryResource:
        from cfapi.api.radar.as112.summary import SummaryResource
        return SummaryResource(self._session)

    @cached_property
    def timeseries_groups(self) -> TimeseriesGroups:
        from cfapi.api.radar.as112.timeseries_groups import TimeseriesGroups
        return TimeseriesGroups(self._session)

    @cached_property
    def top(self) -> TopResource:
        from cfapi.api.radar.as112.top import TopResource
        return TopResource(self._session)

    def summary_v2(
        self, dimension: As112Dimension, *, continent: Sequence[str] | Unset = UNSET,
        date_end: Sequence[datetime | str] | Unset = UNSET, date_range: Sequence[str] | Unset = UNSET,
        date_start: Sequence[datetime | str] | Unset = UNSET, format: Literal["JSON", "CSV"] | str | Unset = UNSET,
        limit_per_group: int | Unset = UNSET, location: Sequence[str] | Unset = UNSET,
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
    ) -> Reply[BotSummary]:
        """Radar as112: summary v2: GET /radar/as112/summary/{dimension} (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/methods/summary_v2/"""
        return self._call(
            "radar.as112.summary_v2", "GET", "/radar/as112/summary/{dimension}", locals(), BotSummary,
            wire={
                "date_end": "dateEnd", "date_range": "dateRange", "date_start": "dateStart",
                "limit_per_group": "limitPerGroup", "query_type": "queryType", "response_code": "responseCode",
            },
        )

    def timeseries(
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
    ) -> Reply[CTTimeseries]:
        """Timeseries radar as112: GET /radar/as112/timeseries (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/methods/timeseries/"""
        return self._call(
            "radar.as112.timeseries", "GET", "/radar/as112/timeseries", locals(), CTTimeseries,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "query_type": "queryType", "response_code": "responseCode",
            },
        )

    def timeseries_groups_v2(
        self, dimension: As112Dimension, *, agg_interval: Literal["15m", "1h", "1d", "1w"] | str | Unset = UNSET,
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
        response_code: Sequence[Literal[
            "NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET",
            "NOTAUTH", "NOTZONE", "BADSIG", "BADKEY", "BADTIME", "BADMODE", "BADNAME", "BADALG", "BADTRUNC",
            "BADCOOKIE",
        ] | str] | Unset = UNSET,
    ) -> Reply[BotTimeseriesGroups]:
        """Radar as112: timeseries groups v2: GET /radar/as112/timeseries_groups/{dimension} (permission: User Details
        Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/as112/methods/timeseries_groups_v2/"""
        return self._call(
            "radar.as112.timeseries_groups_v2", "GET", "/radar/as112/timeseries_groups/{dimension}", locals(),
            BotTimeseriesGroups,
            wire={
                "agg_interval": "aggInterval", "date_end": "dateEnd", "date_range": "dateRange",
                "date_start": "dateStart", "limit_per_group": "limitPerGroup", "query_type": "queryType",
                "response_code": "responseCode",
            },
        )
