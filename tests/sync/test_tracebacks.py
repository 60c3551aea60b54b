"""What a traceback shows of a synchronous call: the user's code, and one line of cfapi."""

import asyncio
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from traceback import StackSummary, extract_tb
from types import SimpleNamespace
from typing import Any

import pytest

from cfapi import File, Request
from cfapi.sandbox import Sandbox
from cfapi.sync import Cloudflare, bulk, wait_until

NOBODY = "0" * 32
HERE = Path(__file__).name

WAYS: dict[str, Callable[[Cloudflare], object]] = {
    "a call": lambda cf: cf.zones.get(zone_id=NOBODY),
    "an envelope": lambda cf: cf.zones.get.envelope(zone_id=NOBODY),
    "a wrong argument": lambda cf: cf.zones.get(zone_id=""),
    "a path": lambda cf: cf.get(f"/zones/{NOBODY}"),
    "a page": lambda cf: cf.dns.records.list(zone_id=NOBODY).page(),
    "a first item": lambda cf: cf.dns.records.list(zone_id=NOBODY).first(),
    "none of one": lambda cf: cf.zones.list(name="nobody.example").one(),
    "several of one": lambda cf: cf.zones.list().one(),
    "all items": lambda cf: cf.dns.records.list(zone_id=NOBODY).collect(),
    "a total": lambda cf: cf.dns.records.list(zone_id=NOBODY).total(),
    "a next page": lambda cf: next(cf.dns.records.list(zone_id=NOBODY).by_page()),
    "a zone of a host": lambda cf: cf.zone_of("www.nobody.example"),
    "a stream": lambda cf: cf.dns.records.export.open(zone_id=NOBODY).__enter__(),
    "a result": lambda cf: cf.open("GET", f"/zones/{NOBODY}").result(),
}


def frames_of(error: BaseException | None) -> StackSummary:
    assert error is not None
    return extract_tb(error.__traceback__)


def strange(frames: StackSummary) -> list[str]:
    """The frames that are not of this test."""
    return [f"{frame.filename}:{frame.name}" for frame in frames if Path(frame.filename).name != HERE]


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_the_error_of_a_call_shows_one_line_of_the_client(cf: Cloudflare, way: Callable[[Cloudflare], object]):
    with pytest.raises(Exception, match=r"\w") as caught:
        way(cf)

    frames = frames_of(caught.value)
    assert len(strange(frames)) == 1
    assert frames[-2].name == "<lambda>"
    assert caught.value.__cause__ is caught.value.__context__ is None


@pytest.mark.parametrize("prefetch", [0, 3])
def test_the_error_of_an_iteration_shows_two_lines_of_the_client(cf: Cloudflare, prefetch: int):
    listing = cf.dns.records.list(zone_id=NOBODY)

    with pytest.raises(Exception, match="404") as caught:
        list(listing.prefetch(prefetch) if prefetch else listing)

    assert len(strange(frames_of(caught.value))) == 2


# --- code of the user's that the client calls


def token() -> str:
    return vault()


def vault() -> str:
    raise LookupError("the vault is sealed")


def test_an_error_of_a_callback_leads_from_the_call_to_the_callback(box: Sandbox):
    with Cloudflare(token, base_url=box.url) as cf, pytest.raises(LookupError) as caught:
        cf.verify()

    assert [frame.name for frame in frames_of(caught.value)][-3:] == ["__call__", "token", "vault"]
    assert len(strange(frames_of(caught.value))) == 1


def test_the_cause_of_an_error_is_kept_with_the_place_where_it_was_raised(box: Sandbox):
    def sealed() -> str:
        try:
            return vault()
        except LookupError as error:
            raise RuntimeError("there is no token") from error

    with Cloudflare(sealed, base_url=box.url) as cf, pytest.raises(RuntimeError) as caught:
        cf.verify()

    cause = caught.value.__cause__
    assert isinstance(cause, LookupError)
    assert [frame.name for frame in frames_of(cause)] == ["sealed", "vault"]


def test_an_error_in_what_is_uploaded_leads_to_its_iterator(cf: Cloudflare):
    def pieces():
        yield b"1"
        raise LookupError("no more")

    account = cf.accounts.list().first()
    assert account is not None
    namespace = cf.kv.namespaces.create(account_id=account.id, title="tracebacks")
    with pytest.raises(LookupError) as caught:
        cf.kv.namespaces.values.update("key", value=File(pieces()), account_id=account.id, namespace_id=namespace.id)

    assert [frame.name for frame in frames_of(caught.value)][-2:] == ["__call__", "pieces"]


def test_an_error_in_the_items_of_bulk_work_leads_to_their_iterator():
    def items():
        yield 1
        raise LookupError("no more")

    with pytest.raises(LookupError) as caught, bulk.running(items(), lambda item: item) as outcomes:
        list(outcomes)

    assert [frame.name for frame in frames_of(caught.value)][-2:] == ["__next__", "items"]


def test_an_error_while_something_is_waited_for_leads_to_its_call(cf: Cloudflare):
    with pytest.raises(Exception, match="404") as caught:
        wait_until(lambda: cf.zones.get(zone_id=NOBODY), lambda _: True)

    assert [frame.name for frame in frames_of(caught.value)][-3:] == ["wait_until", "<lambda>", "__call__"]


def test_the_members_of_a_group_lead_to_where_they_were_raised(box: Sandbox):
    async def provider() -> str:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.to_thread(vault))
            group.create_task(asyncio.to_thread(vault))
        return "t"

    with Cloudflare(provider, base_url=box.url) as other, pytest.raises(ExceptionGroup) as caught:
        other.verify()

    assert [frame.name for frame in frames_of(caught.value)][1:3] == ["__call__", "provider"]
    for member in caught.value.exceptions:
        assert [frame.name for frame in frames_of(member)] == ["vault"]


# --- what is kept


def test_a_fault_of_the_client_itself_keeps_all_frames_for_its_report(cf: Cloudflare, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cfapi._core.session.Session.send", None)

    with pytest.raises(TypeError) as caught:
        cf.zones.get(zone_id=NOBODY)

    assert "session.py:envelope" in str(strange(frames_of(caught.value)))


# --- signals


def interrupted(handler: Any, expected: type[BaseException]) -> StackSummary:
    """The traceback of a call in which a signal arrives."""

    async def send(_: Request) -> Any:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
        await asyncio.Event().wait()

    transport: Any = SimpleNamespace(send=send, aclose=lambda: asyncio.sleep(0))
    before = signal.signal(signal.SIGUSR1, handler)
    try:
        with Cloudflare("t", transport=transport) as cf, pytest.raises(expected) as caught:
            cf.get("/x")
    finally:
        signal.signal(signal.SIGUSR1, before)
    return frames_of(caught.value)


@pytest.mark.skipif(sys.platform == "win32", reason="this system does not send signals")
def test_ctrl_c_shows_one_line_of_the_client():
    frames = interrupted(signal.default_int_handler, KeyboardInterrupt)

    assert len(strange(frames)) == 1
    assert frames[-1].name == "__call__"


@pytest.mark.skipif(sys.platform == "win32", reason="this system does not send signals")
def test_the_error_of_a_signal_handler_leads_to_the_handler():
    def ring(*_: object) -> None:
        raise LookupError("time is up")

    frames = interrupted(ring, LookupError)

    assert [frame.name for frame in frames][-2:] == ["__call__", "ring"]
