"""Every kind of call, and how to tell that it did what it says."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from attrs import frozen

from cfapi import File
from tests.support.reliability.scenes import NAME, Scene, named

NEW = {"type": "A", "name": "new", "content": "192.0.2.1", "ttl": 1}
ZONE_FILE = f"imported.{NAME}. 300 IN A 192.0.2.1\n"
VALUE = b"value " * 1000


@frozen
class Kind:
    """A kind of call.

    Args:
        column: Which column of the table of `docs/faults.md` it is in.
        method: Its HTTP method.
        path: Its path; `*` stands for ids.
        make: Makes the call.
        holds: Whether what it gave is right, and what it was to do is done.
        requests: How many requests it takes where nothing goes wrong.
    """

    column: str
    method: str
    path: str
    make: Callable[[Scene], Awaitable[Any]]
    holds: Callable[[Scene, Any], bool]
    requests: int = 1


async def read_stream(scene: Scene) -> bytes:
    async with scene.cf.open("GET", f"/zones/{scene.zone.id}/dns_records/export") as reply:
        return b"".join([chunk async for chunk in reply])


async def chunks() -> AsyncIterator[bytes]:
    yield VALUE[:1000]
    yield VALUE[1000:]


def records(scene: Scene) -> Any:
    return scene.cf.dns.records.list(zone_id=scene.zone.id, per_page=20)


def list_items(scene: Scene) -> Any:
    return scene.cf.rules.lists.items.list(scene.list_id, account_id=scene.account, per_page=20)


def put_value(scene: Scene, value: Any) -> Awaitable[Any]:
    return scene.cf.kv.namespaces.values.update(
        "new", account_id=scene.account, namespace_id=scene.namespace, value=value
    )


def is_put(scene: Scene, _: object) -> bool:
    kept = (things["new"].content or b"" for things in scene.resources.collections.values() if "new" in things)
    return any(VALUE in content for content in kept)


def is_all_records(scene: Scene, found: Any) -> bool:
    return [record.id for record in found] == list(scene.zone.records)


def is_all_items(scene: Scene, found: Any) -> bool:
    return [item.id for item in found] == list(scene.resources.collection(scene.items))


_RECORDS, _RECORD, _ITEMS, _VALUE, _EXPORT = (
    "/zones/*/dns_records",
    "/zones/*/dns_records/*",
    "*/items",
    "*/values/new",
    "/zones/*/dns_records/export",
)

KINDS: dict[str, Kind] = {
    "get": Kind(
        "reading",
        "GET",
        "/zones/*",
        lambda scene: scene.cf.zones.get(zone_id=scene.zone.id),
        lambda scene, zone: zone.id == scene.zone.id,
    ),
    "update": Kind(
        "replacing",
        "PUT",
        _RECORD,
        lambda scene: scene.cf.dns.records.update(scene.record, zone_id=scene.zone.id, **NEW),
        lambda scene, record: named(scene, "new") == [record.id] == [scene.record],
    ),
    "upload": Kind("replacing", "PUT", _VALUE, lambda scene: put_value(scene, VALUE), is_put),
    "get by path": Kind(
        "by path",
        "GET",
        "/zones/*",
        lambda scene: scene.cf.get(f"/zones/{scene.zone.id}"),
        lambda scene, envelope: isinstance(envelope.result, dict) and envelope.result["id"] == scene.zone.id,
    ),
    "list": Kind("listing", "GET", _RECORDS, lambda scene: records(scene).collect(), is_all_records, requests=2),
    "list ahead": Kind(
        "ahead", "GET", _RECORDS, lambda scene: records(scene).prefetch(4).collect(), is_all_records, requests=2
    ),
    "list by cursor": Kind(
        "by cursor", "GET", _ITEMS, lambda scene: list_items(scene).collect(), is_all_items, requests=2
    ),
    "delete": Kind(
        "deleting",
        "DELETE",
        _RECORD,
        lambda scene: scene.cf.dns.records.delete(scene.record, zone_id=scene.zone.id),
        lambda scene, _: scene.record not in scene.zone.records,
    ),
    "create": Kind(
        "changing",
        "POST",
        _RECORDS,
        lambda scene: scene.cf.dns.records.create(zone_id=scene.zone.id, **NEW),
        lambda scene, record: named(scene, "new") == [record.id],
    ),
    "edit": Kind(
        "changing",
        "PATCH",
        "/zones/*",
        lambda scene: scene.cf.zones.edit(zone_id=scene.zone.id, paused=True),
        lambda scene, zone: zone.id == scene.zone.id and scene.zone.facts["paused"],
    ),
    "import": Kind(
        "changing",
        "POST",
        "/zones/*/dns_records/import",
        lambda scene: scene.cf.dns.records.import_(zone_id=scene.zone.id, file=ZONE_FILE.encode()),
        lambda scene, _: len(named(scene, "imported")) == 1,
    ),
    "upload of a stream": Kind("one way", "PUT", _VALUE, lambda scene: put_value(scene, File(chunks())), is_put),
    "export": Kind(
        "text",
        "GET",
        _EXPORT,
        lambda scene: scene.cf.dns.records.export(zone_id=scene.zone.id),
        lambda _, text: text.startswith(f"$ORIGIN {NAME}."),
    ),
    "stream": Kind("stream", "GET", _EXPORT, read_stream, lambda _, content: content.startswith(b"$ORIGIN ")),
}
COLUMNS = tuple(dict.fromkeys(kind.column for kind in KINDS.values()))
