"""What a record costs to decode, in microseconds of CPU time, beside plain JSON and the official SDK.

    python benchmarks/decoding.py

A page has 100 DNS records. All ways of reading take turns, and the medians of the rounds count; the ratios are to
`msgspec.json.decode`, which makes dicts. The official SDK builds its models of JSON that is parsed already.
"""

import gc
import json
import statistics
from collections.abc import Callable
from importlib import import_module
from time import process_time
from typing import Any

import msgspec

from benchmarks.listing_server import KINDS, record
from cfapi._codec.decoding import Codec
from cfapi._codec.encoding import to_dict
from cfapi._codec.model import model, renamed
from cfapi._codec.wire import list_of
from cfapi.api.dns.records import ARecord, Record

ROUNDS, REPEATS, RECORDS = 9, 60, 100
Way = Callable[[], object]


@model
class Renamed:
    """A record with other names in Python than on the wire."""

    id: str
    host_name: str = renamed("hostName")
    kind: str = renamed("recordType")
    is_proxied: bool = renamed("proxied")
    made_on: str | None = renamed("createdOn", default=None)
    modified: str | None = renamed("modifiedOn", default=None)


def page(types: tuple[str, ...], odd: Callable[[int], bool] = lambda _: False) -> bytes:
    """A page of records, some of which have a value of another type than their schema says."""
    records = [record(number, types) for number in range(RECORDS)]
    return json.dumps(
        [each | ({"proxied": "yes"} if odd(place) else {}) for place, each in enumerate(records)]
    ).encode()


def renamed_page() -> bytes:
    """A page of records with renamed fields."""
    names = {
        "hostName": "www.example.com",
        "recordType": "A",
        "proxied": True,
        "createdOn": "2026",
        "modifiedOn": "2026",
    }
    return json.dumps([{"id": str(number), **names} for number in range(RECORDS)]).encode()


def reading(body: bytes, kind: Any) -> Way:
    """Decode a page with a client that has seen one like it before."""
    codec, kinds = Codec(), list_of(kind)
    return lambda: codec.decode(body, kinds)


def touching(body: bytes, kind: Any, *names: str) -> Way:
    """Decode a page, and look at some fields of each record."""
    read: Any = reading(body, kind)
    return lambda: [getattr(each, name) for each in read() for name in names]


def official(body: bytes) -> Way:
    """Build the models of the official SDK, as its clients do for each page."""
    construct = import_module("cloudflare._models").construct_type
    kind = list_of(import_module("cloudflare.types.dns").RecordResponse)
    return lambda: construct(value=json.loads(body), type_=kind)


PLAIN, MIXED = page(KINDS["plain"]), page(KINDS["mixed"])
ONE_ODD, ALL_ODD = page(KINDS["plain"], lambda place: place == 57), page(KINDS["plain"], lambda _: True)  # noqa: PLR2004

WAYS: dict[str, tuple[Way, float | None]] = {
    "msgspec.json.decode": (lambda: msgspec.json.decode(PLAIN), None),
    "A records": (reading(PLAIN, ARecord), 2.0),
    "records of five types": (reading(MIXED, Record), 4.0),
    "one odd record in a hundred": (reading(ONE_ODD, ARecord), 4.0),
    "an odd value in every record": (reading(ALL_ODD, ARecord), 8.0),
    "the same, and each is looked at": (touching(ALL_ODD, ARecord, "proxied"), 8.0),
    "renamed fields": (reading(renamed_page(), Renamed), 5.0),
    "A records, with their nested objects": (touching(PLAIN, ARecord, "meta", "settings"), None),
    "A records, and to_dict": (lambda: to_dict(Codec().decode(PLAIN, list[ARecord])), None),
}


def cost(way: Way) -> float:
    """Microseconds a record."""
    gc.collect()
    began = process_time()
    for _ in range(REPEATS):
        way()
    return (process_time() - began) / REPEATS / RECORDS * 1e6


def main() -> None:
    """Measure all ways in turn."""
    ways = {name: way for name, (way, _) in WAYS.items()} | {"official SDK, A records": official(PLAIN)}
    for way in ways.values():
        way()
    rounds = [{name: cost(way) for name, way in ways.items()} for _ in range(ROUNDS)]
    for name in ways:
        asked = WAYS.get(name, (None, None))[1]
        taken = statistics.median(each[name] for each in rounds)
        ratio = statistics.median(each[name] / each["msgspec.json.decode"] for each in rounds)
        print(f"{name:<40}{taken:>8.2f} µs{ratio:>8.2f} x" + (f"   (asked: {asked:g} µs)" if asked else ""))


if __name__ == "__main__":
    main()
