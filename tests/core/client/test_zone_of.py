"""`zone_of`: the zone of a host name is the one with the longest name that it ends with."""

import asyncio
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cfapi import ArgumentError, Cloudflare, MultipleFound, NoneFound
from cfapi._core.host_names import KEPT, ZoneCache, ascii_name, zone_names
from cfapi.sandbox import Sandbox
from tests.support.fake_time import FakeTime
from tests.support.loopback import Reply, Seen, ok, refusal, serving
from tests.support.properties import CALM

ZONES = {"shop.example": "1", "eu.shop.example": "2", "xn--bcher-kva.example": "3"}


def zone(name: str, id: str) -> dict[str, Any]:
    account = {"id": "a", "name": "one"}
    times = dict.fromkeys(("created_on", "modified_on", "activated_on"), "2026-01-02T03:04:05Z")
    return {"id": id, "name": name, "account": account, "meta": {}, "owner": {}, "plan": {}, "name_servers": []} | times


def found(*zones: dict[str, Any]) -> Reply:
    return ok(zones, result_info={"page": 1, "total_pages": 1})


def by_name(seen: Seen) -> Reply:
    (name,) = parse_qs(urlsplit(seen.target).query)["name"]
    return found(*([zone(name, ZONES[name])] if name in ZONES else []))


def asked(server: Any) -> list[str]:
    return [parse_qs(urlsplit(path).query)["name"][0] for path in server.paths]


@pytest.mark.parametrize(
    ("host", "id"),
    [
        ("shop.example", "1"),
        ("www.shop.example", "1"),
        ("a.b.c.shop.example", "1"),
        ("www.eu.shop.example", "2"),
        ("eu.shop.example", "2"),
        ("WWW.Shop.Example.", "1"),
        ("*.shop.example", "1"),
        ("_acme-challenge.shop.example", "1"),
        ("www.bücher.example", "3"),
        ("WWW.BÜCHER。example", "3"),
        ("www.xn--bcher-kva.example", "3"),
    ],
)
async def test_the_longest_name_wins_however_the_host_name_is_written(host, id):
    async with serving(by_name) as server, server.client() as cf:
        assert (await cf.zone_of(host)).id == id


async def test_the_longest_name_is_asked_for_first_and_a_top_level_domain_never():
    async with serving(by_name) as server, server.client() as cf:
        with pytest.raises(NoneFound, match=r"no zone that a\.b\.other\.example belongs to"):
            await cf.zone_of("a.b.other.example")

        assert asked(server) == ["a.b.other.example", "b.other.example", "other.example"]


async def test_a_zone_that_is_not_of_that_name_is_never_taken_for_it():
    async with serving(found(zone("other.example", "9"))) as server, server.client() as cf:
        with pytest.raises(NoneFound):
            await cf.zone_of("www.shop.example")


async def test_what_was_found_is_not_asked_for_again_also_with_other_options():
    async with serving(by_name) as server, server.client() as cf:
        for host in ("www.shop.example", "www.shop.example", "shop.example"):
            await cf.zone_of(host)
        await cf.with_options(timeout=5).zone_of("www.shop.example")
        assert asked(server) == ["www.shop.example", "shop.example"]

        await cf.zone_of("api.shop.example")
        assert asked(server)[2:] == ["api.shop.example"]


async def test_five_minutes_later_it_is_asked_for_again(time: FakeTime):
    async with serving(by_name) as server, server.client(clock=time.clock) as cf:
        await cf.zone_of("shop.example")
        time.elapsed += 299
        await cf.zone_of("shop.example")
        assert len(server.seen) == 1

        time.elapsed += 2
        await cf.zone_of("shop.example")
        assert len(server.seen) == 2


async def test_that_there_is_none_is_not_remembered():
    zones: list[Any] = []
    async with serving(lambda _: found(*zones)) as server, server.client() as cf:
        with pytest.raises(NoneFound):
            await cf.zone_of("new.example")
        zones.append(zone("new.example", "8"))

        assert (await cf.zone_of("new.example")).id == "8"


async def test_an_error_is_raised_and_not_remembered():
    replies = [refusal(500), found(zone("shop.example", "1"))]
    async with serving(lambda _: replies.pop(0)) as server, server.client(retries=None) as cf:
        with pytest.raises(Exception, match="500"):
            await cf.zone_of("shop.example")

        assert (await cf.zone_of("shop.example")).id == "1"


async def test_many_tasks_that_look_for_one_name_share_one_search():
    async with serving(by_name) as server, server.client() as cf:
        zones = await asyncio.gather(*(cf.zone_of("www.shop.example") for _ in range(50)))

        assert {zone.id for zone in zones} == {"1"}
        assert len(server.seen) == 2


async def test_a_search_that_is_cancelled_does_not_cancel_those_of_others():
    held = asyncio.Event()
    reply = found(zone("shop.example", "1"))

    async def slow(_: Seen) -> Reply:
        await held.wait()
        return reply

    async with serving(slow) as server, server.client() as cf:
        first, second = (asyncio.create_task(cf.zone_of("shop.example")) for _ in range(2))
        while not server.seen:  # noqa: ASYNC110  # until it has arrived
            await asyncio.sleep(0)
        first.cancel()
        held.set()

        assert (await second).id == "1"


async def test_zones_of_one_name_in_several_accounts_are_told_apart_by_the_account():
    def answer(seen: Seen) -> Reply:
        both = [zone("shop.example", "1"), zone("shop.example", "5")]
        return found(*(both[1:] if "account.id=b" in seen.target else both))

    async with serving(answer) as server, server.client() as cf:
        with pytest.raises(MultipleFound, match=r"2 items with name='shop\.example'"):
            await cf.zone_of("shop.example")

        assert (await cf.zone_of("shop.example", account_id="b")).id == "5"


@pytest.mark.parametrize(
    "host", ["", ".", "a..b", "https://shop.example", "shop.example/x", "a@shop.example", "192.0.2.1", "::1", "a b.c"]
)
async def test_what_is_no_host_name_is_refused_unsent(host):
    async with serving() as server, server.client() as cf:
        with pytest.raises(ArgumentError, match="is not a host name"):
            await cf.zone_of(host)

        assert server.seen == []


@pytest.mark.parametrize(
    "host", ["x" * 64 + ".example", ".".join(["a" * 50] * 6), "\ud800.example", "ü" * 60 + ".example"]
)
def test_names_that_no_host_can_have_are_refused(host):
    with pytest.raises(ArgumentError, match="is not a host name"):
        ascii_name(host)


@given(st.lists(st.text("abc-_", min_size=1, max_size=8), min_size=1, max_size=8))
@CALM
def test_the_names_of_a_zone_are_the_endings_of_a_host_name(labels):
    names = list(zone_names(".".join(labels)))

    assert names == sorted(names, key=len, reverse=True)
    assert all(f".{'.'.join(labels)}".endswith(f".{name}") for name in names)
    assert len(names) == max(len(labels) - 1, 1)


async def test_the_cache_holds_the_latest_names_and_no_more(time: FakeTime):
    cache, searched = ZoneCache[str](time.clock), list[str]()

    async def ask(name: str) -> str:
        searched.append(name)
        return name

    for n in range(KEPT + 1):
        await cache.find(f"{n}.example", None, ask)
    assert len(cache._found) == KEPT
    await cache.find(f"{KEPT}.example", None, ask)
    await cache.find("0.example", None, ask)

    assert searched[KEPT + 1 :] == ["0.example"]


async def test_the_zones_of_the_sandbox_are_found():
    async with Sandbox(zones=5, quota=None) as box, Cloudflare(box.token, base_url=box.url) as cf:
        async for each in cf.zones.list():
            assert (await cf.zone_of(f"www.{each.name}", account_id=each.account.id)).id == each.id
