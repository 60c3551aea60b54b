"""What users see of calls without await: read by type checkers, never run."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, assert_type

from cfapi import Envelope, Event, File, Page, Retries
from cfapi.api.dns.records import Record
from cfapi.api.kv.namespaces import Namespace
from cfapi.api.shared.accounts import Account
from cfapi.api.ssl.certificate_packs import CertificatePack
from cfapi.api.zones import Zone
from cfapi.sync import Cloudflare, ItemIterator, Pages, Reply, Stream


class Signing:
    def sign(self, method: str, url: str) -> Mapping[str, str]:
        return {}


async def rotating() -> str:
    return ""


def clients() -> None:
    Cloudflare(lambda: "token")
    Cloudflare(rotating, timeouts=None)
    Cloudflare(credentials=Signing(), retries=Retries(attempts=2))
    Cloudflare(strict=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Cloudflare(token="t")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with Cloudflare() as cf:
        assert_type(cf.with_options(idempotent=True), Cloudflare)
        cf.with_options(retry=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def listings(cf: Cloudflare) -> None:
    assert_type(cf.zones.list(status="active"), Pages[Zone])
    assert_type(cf.zones.list().page(), Page[Zone])
    assert_type(cf.zones.list().first(), Zone | None)
    for zone in cf.zones.list().prefetch(4):
        assert_type(zone.name, str)
        assert_type(zone.activated_on, datetime | None)
    for page in cf.zones.list().by_page():
        assert_type(page, Page[Zone])
    assert_type(cf.ssl.certificate_packs.list(zone_id="z", status="all").collect(), list[CertificatePack])
    cf.dns.records.batch(zone_id="z", puts=cf.dns.records.list(zone_id="z").collect())


def objects(cf: Cloudflare) -> None:
    assert_type(cf.accounts.get(account_id="a"), Account)
    assert_type(cf.zones.get.envelope(zone_id="z"), Envelope[Zone])
    assert_type(cf.kv.namespaces.create(account_id="a", title="t"), Namespace)
    assert_type(cf.dns.records.create(zone_id="z", type="MX", name="@", content="mail", priority=10, ttl=1), Record)


def contents(cf: Cloudflare) -> None:
    assert_type(cf.dns.records.export(zone_id="z"), str)
    assert_type(cf.dns.records.export.open(zone_id="z"), Reply[str])
    assert_type(cf.kv.namespaces.values.get("k", account_id="a", namespace_id="n"), bytes)
    with cf.ai.run.open("@cf/model", account_id="a", prompt="?", stream=True) as stream:
        assert_type(stream, Stream)
        assert_type(stream.events(), ItemIterator[Event])
        for chunk in stream:
            assert_type(chunk, bytes)


def uploads(cf: Cloudflare, chunks: Iterator[bytes]) -> None:
    script = cf.workers.scripts.update(
        "w", account_id="a", metadata={"main_module": "main.js"}, files={"main.js": Path("main.js")}
    )
    assert_type(script.id, str | None)
    cf.kv.namespaces.values.update("k", account_id="a", namespace_id="n", value=File(chunks))


def by_path(cf: Cloudflare) -> None:
    assert_type(cf.get("/zones", params={"name": "a.example"}, timeout=5.0), Envelope[Any])
    assert_type(cf.iterate("/zones"), Pages[Any])
    assert_type(cf.iterate("/zones", Zone), Pages[Zone])
    assert_type(cf.open("GET", "/x"), Reply[bytes])
    assert_type(cf.open("GET", "/x").result(), bytes)
    cf.get("/zones", name="a.example")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def mistakes(cf: Cloudflare) -> None:
    cf.zones.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    cf.zones.get(zone="z")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    cf.zones.list(page="one")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    cf.zones.lists()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    if cf.zones.list().first() is None:
        cf.registrar.domains.list(account_id="a")  # pyright: ignore[reportDeprecated]
