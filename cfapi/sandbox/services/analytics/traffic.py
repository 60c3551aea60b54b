"""The HTTP requests that a zone has had: hour by hour, the same for the same zone, whoever asks and in whatever way.

Each is a row with the names of GraphQL's columns. There are no samples: a row is one request, so that what several
datasets and logs tell of one time adds up.
"""

import functools
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from cfapi.sandbox.state.zone import Zone

Row = dict[str, Any]

HOUR = 3600  # seconds
_FEWEST, _MOST = 3, 12  # requests an hour
# Hours that are remembered: a month of one zone.
_REMEMBERED = 768
_VISITORS = (
    ("US", "7018", "AT&T Services", "SJC", "192.0.2."),
    ("US", "7922", "Comcast Cable", "ATL", "192.0.2."),
    ("GB", "2856", "British Telecommunications", "LHR", "198.51.100."),
    ("DE", "3320", "Deutsche Telekom", "FRA", "198.51.100."),
    ("NL", "1136", "KPN", "AMS", "203.0.113."),
    ("JP", "4713", "NTT", "NRT", "203.0.113."),
)
_BROWSERS = (
    ("desktop", "Chrome", "Windows", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0"),
    ("desktop", "Firefox", "Linux", "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Firefox/145.0"),
    ("mobile", "Safari", "iOS", "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) Version/26.1 Safari/605.1"),
    ("desktop", "Curl", "Linux", "curl/8.17.0"),
)
_PAGES = (
    ("/", "html", "dynamic"),
    ("/about", "html", "dynamic"),
    ("/api/orders", "json", "dynamic"),
    ("/login", "html", "dynamic"),
    ("/assets/site.css", "css", "hit"),
    ("/assets/site.js", "js", "hit"),
    ("/images/logo.png", "png", "miss"),
)
_STATUSES, _WEIGHTS = (200, 301, 304, 404, 500, 503), (80, 5, 5, 7, 2, 1)
# One request in so many is stopped.
_STOPPED = 20
_RULES = (
    ("block", "firewallCustom", "b1f5a7c3d2e94860a1b2c3d4e5f60718", 403),
    ("managed_challenge", "firewallManaged", "6179ae15870a4bb7b2d480d4843b323c", 403),
    ("block", "rateLimit", "0c9e7f5d3b1a42688a7b6c5d4e3f2a10", 429),
)


def requests(zone: Zone, begin: datetime, end: datetime) -> Iterator[Row]:
    """The requests from one moment to before another, the oldest first."""
    begin = max(begin, datetime.fromisoformat(zone.facts["created_on"]))
    if zone.status != "active" or begin >= end:
        return
    for hour in range(int(begin.timestamp()) // HOUR, int(end.timestamp()) // HOUR + 1):
        yield from (row for row in _in_hour(zone.id, zone.name, hour) if begin <= row["datetime"] < end)


def is_stopped(row: Row) -> bool:
    """Whether a rule has stopped a request."""
    return bool(row["ruleId"])


@functools.lru_cache(maxsize=_REMEMBERED)
def _in_hour(zone: str, name: str, hour: int) -> tuple[Row, ...]:
    source = random.Random(f"{zone}/requests/{hour}")
    start = datetime.fromtimestamp(hour * HOUR, UTC)
    moments = sorted(source.randrange(HOUR * 1000) for _ in range(source.randint(_FEWEST, _MOST)))
    return tuple(_request(source, zone, name, start + timedelta(milliseconds=moment)) for moment in moments)


def _request(source: random.Random, zone: str, name: str, moment: datetime) -> Row:
    country, asn, network, colo, addresses = source.choice(_VISITORS)
    device, browser, system, agent = source.choice(_BROWSERS)
    path, content, cache = source.choice(_PAGES)
    encrypted = source.random() < 0.9  # noqa: PLR2004  # of all requests
    row: Row = {
        "datetime": moment,
        "zoneTag": zone,
        "rayName": f"{source.getrandbits(64):016x}",
        "clientIP": f"{addresses}{source.randrange(1, 40)}",
        "clientAsn": asn,
        "clientASNDescription": network,
        "clientCountryName": country,
        "clientDeviceType": device,
        "clientRequestHTTPHost": source.choice((name, f"www.{name}")),
        "clientRequestHTTPMethodName": "POST" if path == "/login" else "GET",
        "clientRequestHTTPProtocol": source.choice(("HTTP/1.1", "HTTP/2", "HTTP/3")),
        "clientRequestScheme": "https" if encrypted else "http",
        "clientSSLProtocol": source.choice(("TLSv1.2", "TLSv1.3")) if encrypted else "none",
        "clientRequestPath": path,
        "clientRequestQuery": "?page=2" if path == "/api/orders" else "",
        "clientRequestReferer": source.choice(("", f"https://{name}/")),
        "coloCode": colo,
        "edgeResponseContentTypeName": content,
        "requestSource": "eyeball",
        "userAgent": agent,
        "userAgentBrowser": browser,
        "userAgentOS": system,
        "clientRequestBytes": source.randrange(300, 900),
        "edgeTimeToFirstByteMs": source.randrange(10, 400),
        "sampleInterval": 1,
    }
    return row | (_stopped(source) if not source.randrange(_STOPPED) else _served(source, cache))


def _stopped(source: random.Random) -> Row:
    action, service, rule, status = source.choice(_RULES)
    return {
        "securityAction": action,
        "securitySource": service,
        "ruleId": rule,
        "edgeResponseStatus": status,
        "originResponseStatus": 0,
        "originResponseDurationMs": 0,
        "cacheStatus": "none",
        "edgeResponseBytes": source.randrange(1000, 2000),
    }


def _served(source: random.Random, cache: str) -> Row:
    (status,) = source.choices(_STATUSES, _WEIGHTS)
    return {
        "securityAction": "unknown",
        "securitySource": "unknown",
        "ruleId": "",
        "edgeResponseStatus": status,
        "originResponseStatus": 0 if cache == "hit" else status,
        "originResponseDurationMs": 0 if cache == "hit" else source.randrange(5, 300),
        "cacheStatus": cache,
        "edgeResponseBytes": source.randrange(500, 60_000),
    }
