"""How long an attempt may take: bodies that move are not cut off, and whoever stalls is."""

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
from attrs import define, field
from hypothesis import given
from hypothesis import strategies as st

from cfapi import Cloudflare, OutcomeUnknown, Request, Response, TimedOut, Timeouts
from cfapi._http.bodies import PIECE, BodyReader, pieces
from cfapi._http.time_limit import LINE_RATE, MIN_RATE, earned
from tests.support.loopback import JSON, End, ok, serving
from tests.support.virtual_time import in_virtual_time

GOOD = ok("done").body
METHODS = ["GET", "POST", "PUT"]
CONTENT = b"x" * (16 * PIECE)


@define(slots=False)
class Peer:
    """A transport to a peer that takes its time: for each piece of what is sent, to think, for each piece it sends."""

    per_piece: float = 0.0
    thinks: float = 0.0
    answer: list[bytes] = field(factory=lambda: [GOOD])
    per_chunk: float = 0.0
    attempts: int = 0

    async def send(self, request: Request) -> Response[Any]:
        self.attempts += 1
        if request.body is not None and not isinstance(request.body, bytes):
            async for _ in request.body:
                await asyncio.sleep(self.per_piece)
        await asyncio.sleep(self.thinks)
        return Response(200, JSON, self._arriving())

    async def _arriving(self) -> AsyncIterator[bytes]:
        for chunk in self.answer:
            await asyncio.sleep(self.per_chunk)
            yield chunk

    async def aclose(self) -> None: ...


def client(peer: Peer, **limits: Any) -> Cloudflare:
    return Cloudflare("a-token", transport=peer, rate_limit=None, retries=None, timeouts=Timeouts(**limits))


def upload(cf: Cloudflare, content: Any = CONTENT) -> Any:
    return cf.r2.buckets.objects.upload("key", content, account_id="a", bucket_name="b").envelope()


def json_of(size: int) -> dict[str, str]:
    return {"value": "x" * size}


def passed() -> float:
    return asyncio.get_running_loop().time()


def noted_faults() -> list[Any]:
    """What went wrong in callbacks of the event loop, which nobody else is told of."""
    faults: list[Any] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: faults.append(context))
    return faults


# --- what is sent


@in_virtual_time
async def test_an_upload_that_moves_may_take_longer_than_the_total():
    peer = Peer(per_piece=1.5)
    async with client(peer, total=2) as cf:
        await upload(cf)

    assert (peer.attempts, passed()) == (1, pytest.approx(16 * 1.5))


@in_virtual_time
async def test_so_may_a_body_of_json():
    peer = Peer(per_piece=1.5)
    async with client(peer, total=2) as cf:
        await cf.post("/things", json=json_of(16 * PIECE))

    assert passed() > 16 * 1.5


@in_virtual_time
@pytest.mark.parametrize("limits", [{"read": 5}, {"read": 5, "total": None}])
async def test_an_upload_of_which_a_piece_is_not_taken_stalls_after_the_read_limit(limits):
    async with client(Peer(per_piece=3600), **limits) as cf:
        with pytest.raises(TimedOut):
            await upload(cf)

    assert passed() == pytest.approx(5, abs=0.01)


@in_virtual_time
async def test_an_upload_that_is_not_taken_ends_with_the_total_if_that_is_shorter():
    async with client(Peer(per_piece=3600), total=2) as cf:
        with pytest.raises(TimedOut):
            await upload(cf)

    assert passed() == pytest.approx(2, abs=0.01)


@in_virtual_time
async def test_the_time_that_an_upload_took_is_not_taken_from_the_time_to_answer():
    async with client(Peer(per_piece=1.5, thinks=1.9), total=2) as cf:
        await upload(cf)


@in_virtual_time
@pytest.mark.parametrize("size", [10, 100_000, 1_000_000])
async def test_a_server_that_never_answers_is_given_up_soon_after_what_was_sent_can_have_arrived(size):
    async with client(Peer(thinks=3600), total=2, read=None) as cf:
        with pytest.raises(OutcomeUnknown, match="no complete response within the time limit"):
            await cf.post("/things", json=json_of(size))

    assert 2 <= passed() <= 2.01 + 1.1 * size / LINE_RATE


@in_virtual_time
async def test_what_was_taken_at_once_may_still_be_under_way():
    async with client(Peer(thinks=0.9 * len(CONTENT) / LINE_RATE), total=2) as cf:
        await upload(cf)

    assert passed() > 2


@in_virtual_time
async def test_a_producer_that_is_slow_is_not_a_stall_of_the_server():
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(3):
            await asyncio.sleep(8)
            yield b"x" * PIECE

    async with client(Peer(), read=1, total=10) as cf:
        await upload(cf, chunks())


@in_virtual_time
async def test_an_upload_may_go_on_while_its_response_is_streamed():
    class Early(Peer):
        async def send(self, request: Request) -> Response[Any]:
            assert isinstance(request.body, BodyReader)
            self.sending = asyncio.create_task(self._take(request.body))
            return Response(200, JSON, self._arriving())

        async def _take(self, body: BodyReader) -> int:
            return sum([len(piece) async for piece in body if await asyncio.sleep(1) is None])

    peer = Early(answer=[GOOD] * 3, per_chunk=10)
    async with client(peer, total=2, read=5) as cf:
        async with cf.r2.buckets.objects.upload("key", CONTENT, account_id="a", bucket_name="b") as stream:
            assert await stream.read() == GOOD * 3

    assert await peer.sending == len(CONTENT)


# --- several calls at once


@in_virtual_time
@pytest.mark.parametrize("limits", [[9, 2, 5], [2, 5, 9], [9, 5, 2], [5, 5, 5], [2, None, 9]])
async def test_each_call_in_flight_has_its_own_time_limit(limits):
    async with client(Peer(thinks=60)) as cf:

        async def ends(total: float | None) -> float:
            try:
                await cf.with_options(timeout=total).get("/things")
            except TimedOut:
                assert total is not None
            return passed()

        ended = await asyncio.gather(*map(ends, limits))

    assert ended == [60 if total is None else total for total in limits]


@in_virtual_time
async def test_the_limits_of_calls_that_are_over_end_nothing():
    faults = noted_faults()
    async with client(Peer(thinks=1.5), total=2) as cf:
        for _ in range(5):
            await cf.get("/things")
        await asyncio.sleep(10)

    assert (passed(), faults) == (5 * 1.5 + 10, [])


@in_virtual_time
async def test_a_transport_that_goes_on_sending_after_the_time_limit_is_not_ended_twice():
    class Clinging(Peer):
        async def send(self, request: Request) -> Response[Any]:
            body: Any = request.body
            sending = asyncio.create_task(take(body))
            try:
                await asyncio.sleep(3600)
            finally:
                await sending
            raise AssertionError

    async def take(body: Any) -> None:
        async for _ in body:
            await asyncio.sleep(6)

    faults = noted_faults()
    async with client(Clinging(), total=20, read=5) as cf:
        with pytest.raises(TimedOut):
            await upload(cf)

    assert (passed(), faults) == (16 * 6, [])


# --- what is received


@in_virtual_time
async def test_a_response_that_moves_may_take_longer_than_the_total():
    peer = Peer(answer=[b" " * 10_000] * 100 + [GOOD], per_chunk=1.5)
    async with client(peer, total=2) as cf:
        assert (await cf.get("/things")).result == "done"

    assert (peer.attempts, passed()) == (1, pytest.approx(101 * 1.5))


@in_virtual_time
async def test_one_that_moves_slowly_may_too():
    async with client(Peer(answer=[b" " * 1_000] * 100 + [GOOD], per_chunk=0.9), total=2) as cf:
        assert (await cf.get("/things")).result == "done"


@in_virtual_time
@pytest.mark.parametrize("size", [0, 1, 10, 100])
async def test_a_peer_that_sends_a_little_now_and_then_wins_no_more_time_than_its_bytes_are_worth(size):
    async with client(Peer(answer=[b" " * size] * 1_000_000, per_chunk=1), total=20) as cf:
        with pytest.raises(TimedOut):
            await cf.get("/things")

    assert 20 * (1 - 0.02) <= passed() <= 20 / (1 - size / MIN_RATE) + 1


@in_virtual_time
async def test_a_silence_is_never_longer_than_the_total():
    async with client(Peer(answer=[b" " * 1_000_000, b"", GOOD], per_chunk=3), total=2) as cf:
        with pytest.raises(TimedOut):
            await cf.get("/things")

    assert passed() == pytest.approx(2, abs=0.01)


@in_virtual_time
async def test_bytes_earn_nothing_for_the_time_before_the_response_began():
    class Stalling(Peer):
        async def _arriving(self) -> AsyncIterator[bytes]:
            yield b" " * 1_000_000
            await asyncio.sleep(3600)

    async with client(Stalling(thinks=1.5), total=2) as cf:
        with pytest.raises(TimedOut):
            await cf.get("/things")

    assert passed() == pytest.approx(2, abs=0.01)


@in_virtual_time
async def test_without_a_total_only_silence_is_limited():
    async with client(Peer(answer=[b" "] * 1_000 + [GOOD], per_chunk=50), total=None) as cf:
        assert (await cf.get("/things")).result == "done"


@given(st.integers(0, 10**9), st.floats(0, 10**9))
def test_bytes_earn_the_time_that_they_took_and_no_more_than_at_the_lowest_rate(size, seconds):
    assert 0 <= earned(size, seconds) <= seconds
    assert earned(size, seconds) <= size / MIN_RATE
    assert earned(size, size / MIN_RATE) == size / MIN_RATE


@given(st.binary(max_size=10), st.integers(0, 30_000))
def test_pieces_are_small_and_make_up_the_whole(end, times):
    content = end * times

    found = list(pieces(content))

    assert b"".join(found) == content
    assert all(len(piece) <= PIECE for piece in found)


# --- over real connections


async def test_a_slow_server_takes_a_large_upload_in_one_attempt():
    received, attempts = 0, 0

    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal received, attempts
        attempts += 1
        await reader.readuntil(b"\r\n\r\n")
        while received < len(content):
            received += len(await reader.read(1024 * 1024))
            await asyncio.sleep(0.02)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(GOOD), GOOD))
        await reader.read()
        writer.close()

    content = b"x" * 20_000_000
    started = asyncio.get_running_loop().time()
    server = await asyncio.start_server(take, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server, Cloudflare("t", base_url=url, rate_limit=None, timeouts=Timeouts(total=1)) as cf:
        await upload(cf, content)

        assert (received, attempts) == (len(content), 1)
        assert asyncio.get_running_loop().time() - started > 1


async def test_a_server_that_takes_nothing_more_of_an_upload_is_given_up():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        async with Cloudflare("t", base_url=url, rate_limit=None, retries=None, timeouts=Timeouts(read=0.2)) as cf:
            with pytest.raises(TimedOut):
                await upload(cf, b"x" * 50_000_000)


@pytest.mark.parametrize("method", METHODS)
async def test_a_server_that_never_answers_is_given_up_after_the_total(method):
    async with serving(End.HANG) as server, server.client(timeouts=Timeouts(total=0.05), retries=None) as cf:
        with pytest.raises(OutcomeUnknown if method == "POST" else TimedOut):
            await cf.request(method, "/things", json=json_of(1000))


@define(slots=False)
class StallsAtLast(Peer):
    async def _arriving(self) -> AsyncIterator[bytes]:
        async for chunk in Peer._arriving(self):
            yield chunk
        await asyncio.sleep(3600)


@in_virtual_time
async def test_a_body_that_moved_for_long_is_given_no_more_time_than_it_took():
    peer = StallsAtLast(answer=[CONTENT] * 20, per_chunk=0.5)
    async with client(peer, total=2, read=None) as cf:
        with pytest.raises(TimedOut):
            await cf.get("/things")

    assert passed() == pytest.approx(20 * 0.5 + 2, abs=0.1)
