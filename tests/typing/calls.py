"""What users see of ten representative calls: read by type checkers, never run."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, assert_type

from cfapi import Cloudflare, Envelope, Event, File, Page, Pages, Reply
from cfapi._core.streams import Stream
from cfapi.api.dns.records import ARecord, MXRecord, Record
from cfapi.api.kv.namespaces import Namespace
from cfapi.api.shared.accounts import Account
from cfapi.api.ssl.certificate_packs import CertificatePack
from cfapi.api.workers.scripts import Script
from cfapi.api.zones import Zone


async def listings(cf: Cloudflare) -> None:
    assert_type(cf.zones.list(status="active"), Pages[Zone])
    assert_type(await cf.zones.list(), Page[Zone])
    async for zone in cf.zones.list():
        assert_type(zone.name, str)
        assert_type(zone.activated_on, datetime | None)
    assert_type(await cf.ssl.certificate_packs.list(zone_id="z", status="all").collect(), list[CertificatePack])


async def objects(cf: Cloudflare) -> None:
    assert_type(await cf.accounts.get(account_id="a"), Account)
    assert_type(await cf.zones.get(zone_id="z"), Zone)
    assert_type(await cf.kv.namespaces.create(account_id="a", title="t"), Namespace)


async def unions(cf: Cloudflare) -> None:
    record = await cf.dns.records.create(zone_id="z", type="MX", name="@", content="mail", priority=10, ttl=1)
    assert_type(record, Record)
    assert_type(record.content, str | None)
    assert_type(record.priority, int | float | None)
    if isinstance(record, MXRecord):
        assert_type(record.type, Literal["MX"])
    if isinstance(record, ARecord):
        print(record.flags)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


async def written_back(cf: Cloudflare) -> None:
    records = [record async for record in cf.dns.records.list(zone_id="z", name="www.a.example")]
    assert_type(records, list[Record])
    await cf.dns.records.batch(zone_id="z", puts=records)


async def contents(cf: Cloudflare) -> None:
    assert_type(cf.dns.records.export(zone_id="z"), Reply[str])
    assert_type(await cf.dns.records.export(zone_id="z"), str)
    assert_type(await cf.kv.namespaces.values.get("k", account_id="a", namespace_id="n"), bytes)
    async with cf.ai.run("@cf/model", account_id="a", prompt="?", stream=True) as stream:
        assert_type(stream, Stream)
        async for event in stream.events():
            assert_type(event, Event)


async def uploads(cf: Cloudflare) -> None:
    script = await cf.workers.scripts.update(
        "w", account_id="a", metadata={"main_module": "main.js"}, files={"main.js": Path("main.js")}
    )
    assert_type(script.id, str | None)
    await cf.kv.namespaces.values.update("k", account_id="a", namespace_id="n", value="a text is a value")
    cf.logs.log_explorer.query.sql("SELECT 1", zone_id="z")


async def by_path(cf: Cloudflare) -> None:
    assert_type(await cf.get("/zones"), Envelope[Any])
    assert_type(cf.iterate("/zones"), Pages[Any])
    assert_type(cf.iterate("/zones", Zone), Pages[Zone])
    assert_type(cf.open("GET", "/x"), Reply[bytes])


async def mistakes(cf: Cloudflare) -> None:
    await cf.dns.records.import_(zone_id="z", file="z.txt")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    File("main.js")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await cf.zones.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await cf.zones.get(zone="z")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    cf.zones.list(page="one")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def sequences(scripts: Sequence[Script]) -> list[str | None]:
    return [script.id for script in scripts]
