"""A reply is a coroutine: what event loops do with those, they can do with it."""

import asyncio
import gc
import warnings
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from multidict import CIMultiDict

from cfapi import Cloudflare
from cfapi._core.replies import Reply
from cfapi._http.messages import Response
from cfapi.errors import ArgumentError, DecodeError, GraphQLError
from cfapi.testing import MemoryTransport, respond


@pytest.fixture
async def cf() -> AsyncIterator[Cloudflare]:
    async with Cloudflare("token", transport=MemoryTransport(lambda _: respond({"id": "z"}))) as client:
        yield client


async def in_group(reply: Any) -> Any:
    async with asyncio.TaskGroup() as group:
        task = group.create_task(reply)
    return task.result()


async def gathered(reply: Any) -> Any:
    one, other = await asyncio.gather(reply, reply)
    assert one is other
    return one


@pytest.mark.parametrize(
    "way", [asyncio.create_task, gathered, asyncio.shield, in_group, lambda reply: asyncio.wait_for(reply, 5)]
)
async def test_a_reply_can_be_a_task(cf: Cloudflare, way: Callable[[Any], Any]):
    assert (await way(cf.zones.get(zone_id="z"))).id == "z"


async def test_a_task_of_a_reply_says_which_call_it_is(cf: Cloudflare):
    task = asyncio.create_task(cf.zones.get(zone_id="z"))

    assert "zones.get (GET /zones/z)" in repr(task)
    await task


async def test_a_task_of_a_reply_can_be_cancelled_before_it_begins(cf: Cloudflare):
    task = asyncio.create_task(cf.zones.get(zone_id="z"))
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task


def warned(use: Callable[[], object]) -> list[str]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        use()
        gc.collect()
    return [str(each.message) for each in caught]


@pytest.mark.parametrize("use", [id, lambda reply: reply.envelope(), lambda reply: reply.__await__()])
async def test_a_reply_that_is_never_awaited_warns_once(cf: Cloudflare, use: Callable[[Reply[Any]], object]):
    (message,) = warned(lambda: use(cf.zones.get(zone_id="z")))

    assert message.endswith("never awaited")


async def test_a_reply_that_was_closed_or_thrown_into_does_not_warn(cf: Cloudflare):
    def thrown_into() -> None:
        with pytest.raises(KeyError):
            cf.zones.get(zone_id="z").throw(KeyError())

    assert warned(lambda: cf.zones.get(zone_id="z").close()) == []
    assert warned(thrown_into) == []


async def test_a_reply_is_used_once_whatever_the_way(cf: Cloudflare):
    reply = cf.zones.get(zone_id="z")
    await reply.envelope()

    with pytest.raises(ArgumentError, match="used already"):
        await reply.envelope()


# --- GraphQL


def graphql(body: bytes) -> Cloudflare:
    headers = CIMultiDict({"Content-Type": "application/json"})
    return Cloudflare("token", transport=MemoryTransport(lambda _: Response(200, headers, body, lambda: None)))


@pytest.mark.parametrize("errors", [b"null", b"[]"])
async def test_a_query_gives_what_it_found(errors: bytes):
    async with graphql(b'{"data": {"viewer": {"a": 1}}, "errors": ' + errors + b"}") as cf:
        assert await cf.graphql("{}") == {"viewer": {"a": 1}}


@pytest.mark.parametrize(
    ("body", "data"),
    [
        (b'{"data": {"a": 1}, "errors": [{"message": "m"}]}', {"a": 1}),
        (b'{"data": null, "errors": ["m"]}', None),
        (b'{"errors": [{"message": "m"}], "extensions": {}}', None),
        (b'{"data": {"a": 1}, "errors": {"message": "m"}}', {"a": 1}),
        (b'{"data": {"a": 1}, "errors": "m"}', {"a": 1}),
    ],
)
async def test_a_query_that_failed_raises_with_what_it_found(body: bytes, data: object):
    async with graphql(body) as cf:
        with pytest.raises(GraphQLError, match="m") as caught:
            await cf.graphql("{}")

    assert caught.value.data == data


@pytest.mark.parametrize("data", [b"1e999", b'"\xff"', b'{"\xff": 1}'])
async def test_a_failed_query_with_data_that_is_no_json_can_t_be_read(data: bytes):
    async with graphql(b'{"errors": [{"message": "m"}], "data": ' + data + b"}") as cf:
        with pytest.raises(DecodeError):
            await cf.graphql("{}")


@pytest.mark.parametrize("body", [b"", b"{}", b'{"extensions": {}}'])
async def test_a_query_that_is_answered_with_nothing_can_t_be_read(body: bytes):
    async with graphql(body) as cf:
        with pytest.raises(DecodeError):
            await cf.graphql("{}")
