"""Every kind of call without await: the same results, errors and options."""

import asyncio
import traceback
from collections.abc import Awaitable, Iterator, Mapping
from functools import partial
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any

import attrs
import pytest
from anyio.from_thread import BlockingPortal

from cfapi import (
    ArgumentError,
    ClientClosed,
    CloudflareError,
    ConfigurationError,
    File,
    NotFound,
    RateLimit,
    Request,
    Response,
    Retries,
    Timeouts,
)
from cfapi import Cloudflare as AsyncCloudflare
from cfapi.clock import SYSTEM_CLOCK
from cfapi.sandbox import Fault, Sandbox
from cfapi.sync import Cloudflare
from cfapi.sync import client as sync_client
from cfapi.testing import MemoryTransport, respond
from tests.support.reliability.calls import KINDS, VALUE, is_put, put_value
from tests.support.reliability.scenes import Scene, playing

NOBODY = "0" * 32


@pytest.fixture
def scene(portal: BlockingPortal) -> Iterator[Scene]:
    with portal.wrap_async_context_manager(playing(clock=SYSTEM_CLOCK)) as scene:
        with Cloudflare(scene.box.token, base_url=scene.box.url, rate_limit=None) as cf:
            yield attrs.evolve(scene, cf=cf)


@pytest.mark.parametrize("name", [name for name in KINDS if name != "stream"])
def test_each_kind_of_call_does_what_it_does_with_await(scene: Scene, name: str):
    kind = KINDS[name]

    assert kind.holds(scene, kind.make(scene))


def test_a_stream_is_read_as_it_arrives(scene: Scene):
    cf: Any = scene.cf
    with cf.open("GET", f"/zones/{scene.zone.id}/dns_records/export") as stream:
        assert KINDS["stream"].holds(scene, b"".join(stream))


@pytest.mark.parametrize("kind", ["generator", "iterator", "file", "memory"])
def test_an_upload_may_come_from_an_iterator_or_a_file(scene: Scene, kind: str, tmp_path: Path):
    (tmp_path / "value").write_bytes(VALUE)
    with (tmp_path / "value").open("rb") as file:
        contents: dict[str, Any] = {
            "generator": (VALUE[start : start + 1000] for start in range(0, len(VALUE), 1000)),
            "iterator": iter([VALUE]),
            "file": file,
            "memory": BytesIO(VALUE),
        }
        put_value(scene, File(contents[kind]))

    assert is_put(scene, None)


def test_an_iterator_that_is_uploaded_may_itself_make_calls(scene: Scene):
    cf: Any = scene.cf
    names = (record.name.encode() for record in cf.dns.records.list(zone_id=scene.zone.id, per_page=10))

    put_value(scene, File(chain([VALUE], names)))

    assert is_put(scene, None)


def test_an_envelope_has_all_that_came_with_a_result(cf: Cloudflare):
    zone = cf.zones.list().first()
    assert zone is not None

    envelope = cf.zones.get.envelope(zone_id=zone.id)

    assert (envelope.result.name, envelope.status, envelope.success) == (zone.name, 200, True)
    assert "cf-ray" in envelope.headers


def test_a_call_that_is_not_made_yet_can_be_made_each_way_once(cf: Cloudflare, box: Sandbox):
    zone = cf.zones.list().first()
    assert zone is not None
    path = f"/zones/{zone.id}/dns_records/export"
    box.requests.clear()

    reply = cf.open("GET", path)
    assert box.requests == []
    assert reply.result() == cf.dns.records.export.open(zone_id=zone.id).envelope().result.encode()
    with pytest.raises(ArgumentError, match="used already"):
        reply.result()
    with pytest.warns(RuntimeWarning, match="GET /zones/.* was never made"):
        cf.open("GET", path)


def test_calls_by_path_give_plain_values(cf: Cloudflare):
    zones = cf.get("/zones", params={"per_page": 5}).result

    assert [zone["id"] for zone in zones] == [zone["id"] for zone in list(cf.iterate("/zones", per_page=7))[:5]]
    assert cf.request("GET", "/zones", timeout=5.0).result_info is not None
    assert cf.verify().status == "active"
    assert "DNS Read" in cf.operation("dns.records.list").permissions
    with pytest.raises(TypeError, match="name is not an option of a call"):
        cf.get("/zones", name="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


# --- errors


async def error_with_await(box: Sandbox, **options: Any) -> CloudflareError:
    async with AsyncCloudflare(box.token, base_url=box.url, rate_limit=None, **options) as cf:
        with pytest.raises(CloudflareError) as caught:
            await cf.zones.get(zone_id=NOBODY)
    return caught.value


@pytest.mark.parametrize("fault", [None, "status", "reset", "latency", "truncate", "html"])
def test_an_error_is_the_same_as_with_await(portal: BlockingPortal, box: Sandbox, fault: str | None):
    options: dict[str, Any] = {"retries": None}
    if fault == "latency":
        options["timeouts"] = Timeouts(read=0.2)
    if fault is not None:
        box.fault(Fault(fault, path=f"/zones/{NOBODY}"))
    expected = portal.call(lambda: error_with_await(box, **options))

    with Cloudflare(box.token, base_url=box.url, rate_limit=None, **options) as cf:
        with pytest.raises(CloudflareError) as caught:
            cf.zones.get(zone_id=NOBODY)

    box.clear_faults()
    error = caught.value
    assert type(error) is type(expected)
    facts = {**vars(expected), "ray": vars(error).get("ray")}  # each response has a ray of its own
    assert vars(error) == facts
    assert str(error).partition("ray")[0] == str(expected).partition("ray")[0]


def test_a_traceback_starts_at_the_line_of_the_caller_and_is_short(cf: Cloudflare):
    with pytest.raises(NotFound) as caught:
        cf.zones.get(zone_id=NOBODY)

    frames = traceback.extract_tb(caught.value.__traceback__)
    assert frames[0].line == "cf.zones.get(zone_id=NOBODY)"
    assert len(frames) <= 4
    assert caught.value.__cause__ is caught.value.__context__ is None


def test_an_argument_that_can_not_be_sent_is_an_error_before_anything_is_sent(cf: Cloudflare, box: Sandbox):
    with pytest.raises(ArgumentError):
        cf.zones.get(zone_id="")
    with pytest.raises(TypeError, match="zone_id"):
        cf.zones.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

    assert box.requests == []


# --- clients


def test_the_arguments_of_a_client_are_those_of_the_one_with_await():
    from inspect import signature

    expected = dict(signature(AsyncCloudflare).parameters)
    options = sync_client.ClientOptions.__annotations__

    assert signature(Cloudflare) == signature(AsyncCloudflare)
    assert ["api_token", *options, "unknown"] == list(expected)
    for name, annotation in options.items():
        if name not in ("credentials", "ssl"):
            assert str(annotation) == str(expected[name].annotation), name


def test_a_client_that_is_closed_says_so(box: Sandbox):
    with Cloudflare(box.token, base_url=box.url) as cf:
        cf.zones.list().first()
    other = Cloudflare(box.token, base_url=box.url)
    other.close()

    for closed in (cf, other):
        with pytest.raises(ClientClosed, match="closed"):
            closed.zones.list().first()
        closed.close()


def test_options_hold_for_the_calls_made_through_a_view():
    headers: list[Mapping[str, str]] = []

    def record(request: Request) -> Response[bytes]:
        headers.append(request.headers)
        return respond({"id": "z"})

    with Cloudflare("t", transport=MemoryTransport(record)) as cf:
        view = cf.with_options(headers={"X-One": "1"}).with_options(headers={"X-Two": "2"}, retries=None)
        view.get("/zones/z")
        cf.get("/zones/z")

        assert [(each.get("X-One"), each.get("X-Two")) for each in headers] == [("1", "2"), (None, None)]
        with pytest.raises(TypeError, match="retry is not an option"):
            cf.with_options(retry=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_a_client_tells_of_itself(box: Sandbox):
    with Cloudflare(box.token, base_url=box.url, rate_limit=RateLimit()) as cf:
        cf.zones.list().first()

        assert (cf.base_url, cf.auth_source) == (box.url.rstrip("/"), "api_token")
        assert cf.rate_limit is not None
        assert cf.rate_limit.remaining == 1199
        assert repr(cf) == f"<Cloudflare {cf.base_url} signed by api_token>"
        assert box.token not in repr(vars(cf))


def test_neither_a_wrong_argument_nor_its_traceback_shows_a_token():
    with pytest.raises(ConfigurationError) as caught:
        Cloudflare("cfut_secret", api_key="hidden", max_in_flight=0)
    with pytest.raises(TypeError) as unknown:
        Cloudflare("cfut_secret", nonsense="hidden")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

    for error in (caught.value, unknown.value):
        own = [
            frame for frame in traceback.walk_tb(error.__traceback__) if "/tests/" not in frame[0].f_code.co_filename
        ]
        text = repr([frame.f_locals for frame, _ in own])
        assert "cfut_secret" not in text
        assert "hidden" not in text


# --- credentials and other objects of the user's own


class Rotating:
    """A callable object that awaits nothing."""

    def __init__(self, token: str) -> None:
        self.token, self.calls = token, 0

    def __call__(self) -> str:
        self.calls += 1
        with pytest.raises(RuntimeError):  # it does not block the event loop
            asyncio.get_running_loop()
        return self.token

    def sign(self, method: str, url: str) -> Mapping[str, str]:
        return {"Authorization": f"Bearer {self()}"}


def test_a_callable_for_tokens_may_be_synchronous(box: Sandbox):
    rotating = Rotating(box.token)
    with Cloudflare(rotating, base_url=box.url) as cf:
        cf.zones.list().first()
        cf.zones.list().first()

    assert rotating.calls == 2
    assert cf.auth_source == "api_token callable"


def test_a_callable_for_tokens_may_be_asynchronous(box: Sandbox):
    async def token() -> str:
        await asyncio.sleep(0)
        return box.token

    def indirect() -> Awaitable[str]:
        return token()

    for provider in (token, partial(token), indirect):
        with Cloudflare(provider, base_url=box.url) as cf:
            assert cf.verify().status == "active"


def test_credentials_may_be_synchronous_or_not(box: Sandbox):
    class Awaiting:
        async def sign(self, method: str, url: str) -> Mapping[str, str]:
            return {"Authorization": f"Bearer {box.token}"}

    for credentials in (Rotating(box.token), Awaiting()):
        with Cloudflare(credentials=credentials, base_url=box.url) as cf:
            assert cf.verify().status == "active"
            assert cf.auth_source == type(credentials).__name__


def test_an_error_of_a_callable_for_tokens_reaches_the_caller(box: Sandbox):
    def token() -> str:
        raise LookupError("the vault is sealed")

    with Cloudflare(token, base_url=box.url) as cf, pytest.raises(LookupError, match="the vault is sealed") as caught:
        cf.verify()

    assert traceback.extract_tb(caught.value.__traceback__)[-1].name == "token"


def test_a_retry_waits_in_the_event_loop(box: Sandbox):
    box.fault(Fault("status", status=503, times=1))
    quick = Retries(base=0.001, cap=0.002)

    with Cloudflare(box.token, base_url=box.url, retries=quick) as cf:
        assert cf.zones.list(per_page=5).first() is not None

    assert [request.status for request in box.requests] == [503, 200]
