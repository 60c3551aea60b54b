"""The datasets that there are, of zones and of accounts.

How far back each goes and how long a time it tells of at once differs by plan in the API, which documents neither:
these are the sandbox's own, and its `settings` tell them.
"""

import itertools
from collections.abc import Iterator
from datetime import datetime, timedelta

import attrs

from cfapi.sandbox.services.analytics.dataset import (
    DAY,
    PERIODS,
    Dataset,
    Measure,
    average,
    by_value,
    distinct,
    number,
    quantiles,
    share,
    total,
)
from cfapi.sandbox.services.analytics.queries import dns_queries, invocations
from cfapi.sandbox.services.analytics.traffic import Row, is_stopped, requests
from cfapi.sandbox.state.store import Account, Store
from cfapi.sandbox.state.zone import Zone

# An account with more zones is not summed up.
MOST_ZONES = 50

_MOMENTS = {"date": "Date", "datetime": "Time", **dict.fromkeys(PERIODS, "Time")}
_TEXTS = (
    "rayName", "clientIP", "clientAsn", "clientASNDescription", "clientCountryName", "clientDeviceType",
    "clientRequestHTTPHost", "clientRequestHTTPMethodName", "clientRequestHTTPProtocol", "clientRequestScheme",
    "clientSSLProtocol", "clientRequestPath", "clientRequestQuery", "clientRequestReferer", "coloCode",
    "edgeResponseContentTypeName", "requestSource", "userAgent", "userAgentBrowser", "userAgentOS", "securityAction",
    "securitySource", "ruleId", "cacheStatus",
)  # fmt: skip
_NUMBERS = ("edgeResponseStatus", "originResponseStatus", "sampleInterval")
_REQUEST = _MOMENTS | dict.fromkeys(_TEXTS, "string") | dict.fromkeys(_NUMBERS, "uint64")
_RAW_REQUEST = _REQUEST | dict.fromkeys(
    ("edgeResponseBytes", "clientRequestBytes", "edgeTimeToFirstByteMs", "originResponseDurationMs"), "uint64"
)
_EVENT = (
    _MOMENTS
    | {"action": "string", "source": "string", "kind": "string"}
    | {
        name: _REQUEST[name]
        for name in _REQUEST
        if name.startswith(("client", "edge", "origin", "ray", "rule", "userA"))
    }
    | {"sampleInterval": "uint64"}
)
_QUERY = _MOMENTS | {
    **dict.fromkeys(("queryName", "queryType", "responseCode", "coloName", "protocol", "sourceIP"), "string"),
    **dict.fromkeys(("responseCached", "ipVersion", "sampleInterval"), "uint64"),
}
_RUN = _MOMENTS | {**dict.fromkeys(("scriptName", "status", "usageModel"), "string"), "sampleInterval": "uint64"}

_COUNT = {"": {"count": Measure(len)}}
_BYTES = total("edgeResponseBytes")


def _is_page(row: Row) -> bool:
    return (row["edgeResponseContentTypeName"], row["edgeResponseStatus"]) == ("html", 200)


def _is_cached(row: Row) -> bool:
    return bool(row["cacheStatus"] == "hit")


def _is_encrypted(row: Row) -> bool:
    return bool(row["clientRequestScheme"] == "https")


_ROLLUP: dict[str, dict[str, Measure]] = {
    "sum": {
        "requests": Measure(len),
        "bytes": _BYTES,
        "pageViews": number(_is_page),
        "threats": number(is_stopped),
        "cachedRequests": number(_is_cached),
        "cachedBytes": Measure(lambda rows: sum(row["edgeResponseBytes"] for row in rows if _is_cached(row))),
        "encryptedRequests": number(_is_encrypted),
        "encryptedBytes": Measure(lambda rows: sum(row["edgeResponseBytes"] for row in rows if _is_encrypted(row))),
        "countryMap": by_value(
            "clientCountryName",
            "clientCountryName",
            "string",
            requests=Measure(len),
            bytes=_BYTES,
            threats=number(is_stopped),
        ),
        "responseStatusMap": by_value("edgeResponseStatus", "edgeResponseStatus", "uint64", requests=Measure(len)),
        "contentTypeMap": by_value(
            "edgeResponseContentTypeName",
            "edgeResponseContentTypeName",
            "string",
            requests=Measure(len),
            bytes=_BYTES,
        ),
        "browserMap": by_value("uaBrowserFamily", "userAgentBrowser", "string", pageViews=number(_is_page)),
        "clientHTTPVersionMap": by_value(
            "clientHTTPProtocol", "clientRequestHTTPProtocol", "string", requests=Measure(len)
        ),
        "clientSSLMap": by_value("clientSSLProtocol", "clientSSLProtocol", "string", requests=Measure(len)),
    },
    "uniq": {"uniques": distinct("clientIP")},
}
_ADAPTIVE: dict[str, dict[str, Measure]] = _COUNT | {
    "sum": {
        "edgeResponseBytes": _BYTES,
        "edgeRequestBytes": total("clientRequestBytes"),
        "edgeTimeToFirstByteMs": total("edgeTimeToFirstByteMs"),
        "originResponseDurationMs": total("originResponseDurationMs"),
        "visits": number(lambda row: not row["clientRequestReferer"]),
    },
    "avg": {each: average(each) for each in ("sampleInterval", "edgeTimeToFirstByteMs", "originResponseDurationMs")},
    "ratio": {
        "status4xx": share(lambda row: 400 <= row["edgeResponseStatus"] < 500),  # noqa: PLR2004
        "status5xx": share(lambda row: row["edgeResponseStatus"] >= 500),  # noqa: PLR2004
    },
    "quantiles": quantiles("edgeTimeToFirstByteMs", 50, 75, 95, 99)
    | quantiles("originResponseDurationMs", 50, 75, 95, 99),
}
_EVENTS = _COUNT | {"avg": {"sampleInterval": average("sampleInterval")}}
_QUERIES = _COUNT | {"avg": {each: average(each) for each in ("sampleInterval", "processingTimeUs")}}
_RUNS: dict[str, dict[str, Measure]] = {
    "sum": {
        "requests": Measure(len),
        "errors": number(lambda row: row["status"] != "success"),
        **{each: total(each) for each in ("subrequests", "cpuTimeUs", "responseBodySize")},
        "wallTime": total("wallTimeUs"),
    },
    "avg": {"sampleInterval": average("sampleInterval")},
    "quantiles": {
        name.replace("Us", ""): measure
        for name, measure in (
            quantiles("cpuTimeUs", 25, 50, 75, 90, 99, 99.9) | quantiles("wallTimeUs", 25, 50, 75, 90, 99, 99.9)
        ).items()
    },
}


def _events(zone: Zone, begin: datetime, end: datetime) -> Iterator[Row]:
    """What rules have stopped."""
    for row in filter(is_stopped, requests(zone, begin, end)):
        yield row | {"action": row["securityAction"], "source": row["securitySource"], "kind": "firewall"}


def _rollup(name: str, step: int, *, goes_back: timedelta, longest: timedelta) -> Dataset:
    columns = {"date": "Date"} if step >= DAY.total_seconds() else {"date": "Date", "datetime": "Time"}
    return Dataset(name, requests, columns, _ROLLUP, goes_back, longest, step)


OF_ZONES = (
    _rollup("httpRequests1mGroups", 60, goes_back=DAY, longest=DAY),
    _rollup("httpRequests1hGroups", 3600, goes_back=31 * DAY, longest=3 * DAY),
    _rollup("httpRequests1dGroups", 86_400, goes_back=366 * DAY, longest=366 * DAY),
    Dataset("httpRequestsAdaptive", requests, _RAW_REQUEST),
    Dataset("httpRequestsAdaptiveGroups", requests, _REQUEST, _ADAPTIVE),
    Dataset("firewallEventsAdaptive", _events, _EVENT),
    Dataset("firewallEventsAdaptiveGroups", _events, _EVENT, _EVENTS),
    Dataset("dnsAnalyticsAdaptive", dns_queries, _QUERY | {"processingTimeUs": "uint64"}),
    Dataset("dnsAnalyticsAdaptiveGroups", dns_queries, _QUERY, _QUERIES),
)


class TooManyZones(Exception):
    """An account has more zones than are summed up."""


@attrs.frozen
class AccountScope:
    """An account and where all that it has is found."""

    account: Account
    store: Store

    @property
    def id(self) -> str:
        return self.account.id


def _of_account(dataset: Dataset) -> Dataset:
    """A dataset of zones for all zones of an account."""

    def rows(scope: AccountScope, begin: datetime, end: datetime) -> Iterator[Row]:
        zones = (zone for zone in scope.store.zones.each() if zone.account_id == scope.id)
        first = list(itertools.islice(zones, MOST_ZONES + 1))
        if len(first) > MOST_ZONES:
            raise TooManyZones
        for zone in first:
            yield from dataset.rows(zone, begin, end)

    return attrs.evolve(dataset, rows=rows, columns={**dataset.columns, "zoneTag": "string"})


def _runs(scope: AccountScope, begin: datetime, end: datetime) -> Iterator[Row]:
    """How often the Workers of an account have run."""
    return invocations(scope.store.resources.facts(f"/accounts/{scope.id}/workers/scripts"), begin, end)


OF_ACCOUNTS = (*map(_of_account, OF_ZONES), Dataset("workersInvocationsAdaptive", _runs, _RUN, _RUNS))
