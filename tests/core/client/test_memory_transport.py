"""The transport for users' tests: it responds from memory, and remembers."""

import io
from collections.abc import AsyncIterator

import pytest

from cfapi import Cloudflare, File, Forbidden, Request, Response
from cfapi.testing import MemoryTransport, respond


def client(transport: MemoryTransport) -> Cloudflare:
    return Cloudflare("a-token", transport=transport, rate_limit=None)


async def test_a_function_responds_to_each_request():
    transport = MemoryTransport(lambda request: respond(request.method))
    async with client(transport) as cf:
        assert [(await cf.get("/a")).result, (await cf.put("/b")).result] == ["GET", "PUT"]

    assert [request.url.rpartition("/")[2] for request in transport.requests] == ["a", "b"]
    assert transport.closed


async def test_a_coroutine_function_responds_too():
    async def handle(_: Request) -> Response[bytes]:
        return respond("done")

    async with client(MemoryTransport(handle)) as cf:
        assert (await cf.get("/zones")).result == "done"


async def test_bodies_are_remembered_as_bytes():
    async def chunks() -> AsyncIterator[bytes]:
        yield b"one "
        yield b"two"

    transport = MemoryTransport(lambda _: respond())
    async with client(transport) as cf:
        await cf.get("/zones")
        await cf.post("/zones", json={"a": 1})
        await cf.r2.buckets.objects.upload("key", chunks(), account_id="a", bucket_name="b")
        file = File(io.BytesIO(b"value"), "v.bin")
        await cf.kv.namespaces.values.update("k", account_id="a", namespace_id="n", value=file)

    bodies = [request.body for request in transport.requests]
    assert bodies[:3] == [None, b'{"a":1}', b"one two"]
    assert isinstance(bodies[3], bytes)
    assert b'filename="v.bin"' in bodies[3]


async def test_responses_can_be_anything():
    async def content() -> AsyncIterator[bytes]:
        yield b"one "
        yield b"two"

    async with client(MemoryTransport(lambda _: Response(200, {"Content-Type": "text/plain"}, content()))) as cf:
        assert await cf.open("GET", "/export") == b"one two"


async def test_a_listing_of_memory_is_walked():
    def handle(request: Request) -> Response[bytes]:
        page = 2 if "page=2" in request.url else 1
        return respond([{"id": str(page)}], result_info={"page": page, "total_pages": 2})

    async with client(MemoryTransport(handle)) as cf:
        assert [item["id"] async for item in cf.iterate("/things")] == ["1", "2"]


async def test_a_refusal_has_its_errors():
    refused = respond(status=403, headers={"cf-ray": "8f2a-AMS"}, errors=[{"code": 9109, "message": "no"}])
    async with client(MemoryTransport(lambda _: refused)) as cf:
        with pytest.raises(Forbidden) as caught:
            await cf.get("/zones")

    assert (caught.value.codes, caught.value.ray) == ((9109,), "8f2a-AMS")
