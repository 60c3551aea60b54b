"""Answers that are hard to read are errors of ours, never of the JSON library."""

import pytest

from cfapi import DecodeError, NotFound
from tests.loopback import JSON, Reply, serving


@pytest.mark.parametrize(
    "body",
    [
        b'{"success":true,"result":"\xff"}',
        b'{"success":true,"result":1e999}',
        b'{"success":true,"result":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"success":true,"errors":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b"<html>",
        b"",
        b'{"success":true,"result":[',
    ],
    ids=["not UTF-8", "no number", "too deep", "too deep beside", "HTML", "empty", "cut short"],
)
async def test_what_cannot_be_read_is_a_decode_error(body):
    reply = Reply(body, headers={**JSON, "cf-ray": "8f2a-AMS"})
    async with serving(reply) as server, server.client() as cf:
        with pytest.raises(DecodeError) as caught:
            await cf.get("/things")

    assert (caught.value.status, caught.value.ray) == (200, "8f2a-AMS")


@pytest.mark.parametrize("body", [b"[1, 2]", b" \n[1, 2]\n", b'{"success":true,"result":[1, 2]}'])
async def test_a_list_is_walked_with_or_without_an_envelope(body):
    async with serving(Reply(body, headers=JSON)) as server, server.client() as cf:
        assert await cf.iterate("/things", type=int).collect(2) == [1, 2]


async def test_an_error_that_is_too_deep_to_read_is_still_that_error():
    reply = Reply(b'{"errors":' + b"[" * 100_000 + b"]" * 100_000 + b"}", status=404, headers=JSON)
    async with serving(reply) as server, server.client() as cf:
        with pytest.raises(NotFound):
            await cf.get("/things")
