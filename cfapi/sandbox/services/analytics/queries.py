"""What zones were asked by DNS, and how often Workers ran: hour by hour, like their HTTP requests."""

import functools
import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from cfapi.sandbox.services.analytics.traffic import HOUR, Row
from cfapi.sandbox.state.zone import Zone

_REMEMBERED = 768
_TYPES = ("A", "AAAA", "HTTPS", "MX", "TXT")
_RESULTS, _WEIGHTS = ("success", "scriptThrewException", "exceededCpu"), (95, 4, 1)


def dns_queries(zone: Zone, begin: datetime, end: datetime) -> Iterator[Row]:
    """The DNS queries for names of a zone, the oldest first."""
    begin = max(begin, datetime.fromisoformat(zone.facts["created_on"]))
    if zone.status == "active" and zone.type == "full":
        for hour in _hours(begin, end):
            yield from _within(_asked_in_hour(zone.id, zone.name, hour), begin, end)


def invocations(scripts: Sequence[Row], begin: datetime, end: datetime) -> Iterator[Row]:
    """The runs of Workers since they were uploaded, the oldest first of each hour."""
    for hour in _hours(begin, end):
        for script in scripts:
            since = max(begin, datetime.fromisoformat(script["created_on"]))
            yield from _within(_runs_in_hour(script["id"], hour), since, end)


def _hours(begin: datetime, end: datetime) -> range:
    return range(int(begin.timestamp()) // HOUR, int(end.timestamp()) // HOUR + 1) if begin < end else range(0)


def _within(rows: Sequence[Row], begin: datetime, end: datetime) -> Iterator[Row]:
    return (row for row in rows if begin <= row["datetime"] < end)


def _moments(source: random.Random, hour: int, most: int) -> list[datetime]:
    start = datetime.fromtimestamp(hour * HOUR, UTC)
    found = sorted(source.randrange(HOUR * 1000) for _ in range(source.randint(1, most)))
    return [start + timedelta(milliseconds=each) for each in found]


@functools.lru_cache(maxsize=_REMEMBERED)
def _asked_in_hour(zone: str, name: str, hour: int) -> tuple[Row, ...]:
    source = random.Random(f"{zone}/queries/{hour}")
    return tuple(_query(source, zone, name, moment) for moment in _moments(source, hour, 10))


def _query(source: random.Random, zone: str, name: str, moment: datetime) -> Row:
    known = bool(source.randrange(10))
    return {
        "datetime": moment,
        "zoneTag": zone,
        "queryName": source.choice((name, f"www.{name}")) if known else f"nothing.{name}",
        "queryType": source.choice(_TYPES),
        "responseCode": "NOERROR" if known else "NXDOMAIN",
        "responseCached": source.randrange(2),
        "coloName": source.choice(("AMS", "FRA", "SJC")),
        "protocol": source.choice(("udp", "tcp")),
        "ipVersion": source.choice((4, 6)),
        "sourceIP": f"198.51.100.{source.randrange(1, 255)}",
        "processingTimeUs": source.randrange(100, 5000),
        "sampleInterval": 1,
    }


@functools.lru_cache(maxsize=_REMEMBERED)
def _runs_in_hour(script: str, hour: int) -> tuple[Row, ...]:
    source = random.Random(f"{script}/invocations/{hour}")
    return tuple(_run(source, script, moment) for moment in _moments(source, hour, 6))


def _run(source: random.Random, script: str, moment: datetime) -> Row:
    (status,) = source.choices(_RESULTS, _WEIGHTS)
    return {
        "datetime": moment,
        "scriptName": script,
        "status": status,
        "usageModel": "standard",
        "subrequests": source.randrange(4),
        "cpuTimeUs": source.randrange(300, 9000),
        "wallTimeUs": source.randrange(2000, 90_000),
        "responseBodySize": source.randrange(200, 20_000),
        "sampleInterval": 1,
    }
