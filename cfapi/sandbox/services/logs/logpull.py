"""/zones/{id}/logs: the requests that a zone has had, a line each, if it keeps its logs.

https://developers.cloudflare.com/logs/logpull/requesting-logs/
"""

import random
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.codes import bad_parameter
from cfapi.sandbox.http.responses import TEXT, Response
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest
from cfapi.sandbox.services.analytics.traffic import Row, requests
from cfapi.sandbox.state.resource_store import StoredResource

_ZONE = "/zones/{zone_id}/logs"
_FLAG = f"{_ZONE}/control/retention/flag"
# How far back logs go, how long a time is told at once, and how late the last of it may be.
_KEPT, _LONGEST, _LATEST = timedelta(days=7), timedelta(hours=1), timedelta(minutes=1)
# What is wrong with a query is told as plain text: https://github.com/cloudflare/logshare/issues/36,
# https://github.com/elastic/integrations/issues/4414
_TOO_EARLY = "too early: logs older than 168h0m0s are not available"
_TOO_LATE = "too late: logs must be queried at least 1m0s after they are made"
_TOO_LONG = "too long: maximum query range (difference between start and end) is 1h0m0s"
_BACKWARDS = "end is not after start"
_NANOSECONDS = 10**9
# Above this, a number is of nanoseconds since 1970, and no longer of seconds.
_IN_NANOSECONDS = 1e12
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_FIELDS: Mapping[str, tuple[str, str]] = {
    "CacheCacheStatus": ("cacheStatus", "string; whether the cache had it"),
    "ClientASN": ("clientAsn", "int; the AS of the client"),
    "ClientCountry": ("clientCountryName", "string; the country of the client"),
    "ClientDeviceType": ("clientDeviceType", "string; the kind of the client's device"),
    "ClientIP": ("clientIP", "string; the address of the client"),
    "ClientRequestBytes": ("clientRequestBytes", "int; the size of the request"),
    "ClientRequestHost": ("clientRequestHTTPHost", "string; the host that was asked for"),
    "ClientRequestMethod": ("clientRequestHTTPMethodName", "string; the method of the request"),
    "ClientRequestPath": ("clientRequestPath", "string; the path that was asked for"),
    "ClientRequestProtocol": ("clientRequestHTTPProtocol", "string; the protocol of the request"),
    "ClientRequestReferer": ("clientRequestReferer", "string; the page that led here"),
    "ClientRequestScheme": ("clientRequestScheme", "string; http or https"),
    "ClientRequestURI": ("", "string; the path and the query that were asked for"),
    "ClientRequestUserAgent": ("userAgent", "string; what the client says it is"),
    "ClientSSLProtocol": ("clientSSLProtocol", "string; the version of TLS"),
    "EdgeColoCode": ("coloCode", "string; the data center that answered"),
    "EdgeEndTimestamp": ("", "int or string; when the response was out"),
    "EdgeResponseBytes": ("edgeResponseBytes", "int; the size of the response"),
    "EdgeResponseStatus": ("edgeResponseStatus", "int; the status of the response"),
    "EdgeStartTimestamp": ("datetime", "int or string; when the request came"),
    "EdgeTimeToFirstByteMs": ("edgeTimeToFirstByteMs", "int; how long the first byte took"),
    "OriginResponseStatus": ("originResponseStatus", "int; the status of the origin's response, or 0"),
    "RayID": ("rayName", "string; the id of the request"),
    "SecurityAction": ("securityAction", "string; what a rule did"),
    "SecurityRuleID": ("ruleId", "string; the rule that did it"),
}
_USUAL = (
    "ClientIP", "ClientRequestHost", "ClientRequestMethod", "ClientRequestURI", "EdgeEndTimestamp", "EdgeResponseBytes",
    "EdgeResponseStatus", "EdgeStartTimestamp", "RayID",
)  # fmt: skip

_TIMES: Mapping[str, Callable[[datetime], Any]] = {
    "unixnano": lambda moment: (moment - _EPOCH) // timedelta(microseconds=1) * 1000,
    "unix": lambda moment: (moment - _EPOCH) // timedelta(seconds=1),
    "rfc3339": lambda moment: moment.isoformat(timespec="seconds").replace("+00:00", "Z"),
}


def received(request: ResourceRequest) -> Response:
    """The requests of a time, or as many or such a part of them as is asked for."""
    _check_retention(request)
    begin, end = _time(request)
    if why := _why_not(begin, end, request.now):
        text = f"bad query: error parsing time: invalid time range: {why}"
        return Response(status=400, content=text.encode(), content_type=TEXT)
    rows: Iterable[Row] = requests(request.zone(), begin, end)
    if sample := request.query.get("sample"):
        chosen = random.Random(request.store.source.random())
        rows = [row for row in rows if chosen.random() < float(sample)]
    found = list(rows)
    return _lines(request, found[: int(request.query["count"])] if "count" in request.query else found)


def of_ray(request: ResourceRequest) -> Response:
    """The request of an id, which may be any time ago for which logs are kept."""
    _check_retention(request)
    ray = request.parts[-1].partition("-")[0]
    rows = requests(request.zone(), request.now - _KEPT, request.now)
    return _lines(request, [row for row in rows if row["rayName"] == ray])


def _lines(request: ResourceRequest, rows: Iterable[Row]) -> Response:
    names = [name for name in request.query.get("fields", "").split(",") if name] or list(_USUAL)
    if unknown := [name for name in names if name not in _FIELDS]:
        raise bad_parameter("fields", f"there is no field {unknown[0]}")
    written = _TIMES[request.query.get("timestamps", "unixnano")]
    lines = (msgspec.json.encode({name: _value(row, name, written) for name in names}) for row in rows)
    return Response(content=b"".join(line + b"\n" for line in lines), content_type="application/x-ndjson")


def _value(row: Row, name: str, written: Callable[[datetime], Any]) -> Any:
    if name == "EdgeStartTimestamp":
        return written(row["datetime"])
    if name == "EdgeEndTimestamp":
        return written(row["datetime"] + timedelta(milliseconds=row["edgeTimeToFirstByteMs"]))
    if name == "ClientRequestURI":
        return row["clientRequestPath"] + row["clientRequestQuery"]
    value = row[_FIELDS[name][0]]
    return int(value) if name == "ClientASN" else value


def _time(request: ResourceRequest) -> tuple[datetime, datetime]:
    if "start" not in request.query:
        raise bad_parameter("start", "it is required")
    begin, end = _moment(request, "start"), _moment(request, "end")
    return begin, end


def _why_not(begin: datetime, end: datetime, now: datetime) -> str:
    """What is wrong with a time; nothing where it may be asked for."""
    if begin >= end:
        return _BACKWARDS
    if begin < now - _KEPT:
        return _TOO_EARLY
    if end > now - _LATEST:
        return _TOO_LATE
    return _TOO_LONG if end - begin > _LONGEST else ""


def _moment(request: ResourceRequest, name: str) -> datetime:
    """RFC 3339, or seconds or nanoseconds since 1970."""
    text = request.query[name]
    try:
        if text.isdecimal():
            number = int(text)
            return _EPOCH + timedelta(seconds=number / _NANOSECONDS if number > _IN_NANOSECONDS else number)
        moment = datetime.fromisoformat(text)
    except (ValueError, OverflowError):
        raise bad_parameter(name, "it is neither RFC 3339 nor a number of seconds or nanoseconds since 1970") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def fields(_request: ResourceRequest) -> Response:
    """The fields that lines may have, each with its type and what it is."""
    told: Json = {name: what for name, (_, what) in _FIELDS.items()}
    return Response(content=msgspec.json.encode(told))


def retention(request: ResourceRequest) -> Response:
    return request.respond({"flag": _keeps_logs(request)})


def keep(request: ResourceRequest) -> Response:
    """Keep logs from now on, or no longer."""
    flag = bool(request.payload.facts.get("flag", False))
    request.resources.singles[request.path] = StoredResource({"flag": flag})
    return request.respond({"flag": flag})


def _keeps_logs(request: ResourceRequest) -> bool:
    """Retention is off until somebody turns it on."""
    kept = request.resources.singles.get(f"{request.path_to(2)}/logs/control/retention/flag")
    return kept is not None and bool(kept.facts["flag"])


def _check_retention(request: ResourceRequest) -> None:
    if not _keeps_logs(request):
        raise codes.LOGS_RETENTION.error()


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", f"{_ZONE}/received"): received,
    ("GET", f"{_ZONE}/received/fields"): fields,
    ("GET", f"{_ZONE}/rayids/{{rayid}}"): of_ray,
    ("GET", _FLAG): retention,
    ("POST", _FLAG): keep,
}
