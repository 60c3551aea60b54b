"""Options of some calls: what they change, and what they leave alone."""

import asyncio
import ssl
import traceback
from collections.abc import Callable, Coroutine
from decimal import Decimal
from fractions import Fraction
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest

import cfapi.sync
from cfapi import (
    ArgumentError,
    Cloudflare,
    ConfigurationError,
    Quota,
    RateLimit,
    Request,
    Retries,
    ServerError,
    Timeouts,
)
from cfapi.testing import MemoryTransport, respond

DEFAULT = Timeouts()


@pytest.fixture
def transport() -> MemoryTransport:
    return MemoryTransport(lambda _: respond())


def client(transport: MemoryTransport, **options: Any) -> Cloudflare:
    return Cloudflare("a-token", transport=transport, rate_limit=None, **{"retries": Retries(base=0), **options})


def own_headers(request: Request) -> dict[str, str]:
    return {name: value for name, value in request.headers.items() if name.lower().startswith("x-")}


async def test_headers_are_added_to_those_of_the_client_and_replace_them_in_any_case(transport):
    async with client(transport, headers={"X-One": "1", "X-Two": "2"}) as cf:
        view = cf.with_options(headers={"x-TWO": "two", "X-Three": "3"})
        await view.get("/zones")
        await view.get("/zones", headers={"x-one": "one"})
        await cf.get("/zones")

    assert [own_headers(request) for request in transport.requests] == [
        {"X-One": "1", "x-TWO": "two", "X-Three": "3"},
        {"x-TWO": "two", "X-Three": "3", "x-one": "one"},
        {"X-One": "1", "X-Two": "2"},
    ]


async def test_headers_none_sends_none_of_those_of_the_client(transport):
    async with client(transport, headers={"X-One": "1"}) as cf:
        await cf.with_options(headers=None).with_options(headers={"X-Two": "2"}).get("/zones")

    assert own_headers(transport.requests[0]) == {"X-Two": "2"}


@pytest.mark.parametrize(
    ("options", "limits"),
    [
        ({"timeout": 5}, Timeouts(total=5)),
        ({"timeout": 0.5}, Timeouts(total=0.5)),
        ({"timeout": None}, Timeouts(total=None)),
        ({"timeouts": Timeouts(read=1)}, Timeouts(read=1)),
        ({"timeouts": Timeouts(read=1), "timeout": 5}, Timeouts(read=1, total=5)),
        ({"timeouts": None}, Timeouts(connect=None, read=None, total=None)),
        ({"timeouts": None, "timeout": 5}, Timeouts(connect=None, read=None, total=5)),
    ],
)
async def test_timeouts_change_as_a_whole_and_timeout_sets_the_total_alone(transport, options, limits):
    async with client(transport) as cf:
        await cf.with_options(**options).get("/zones")
        await cf.get("/zones", **options)
        await cf.get("/zones")

    assert [request.timeouts for request in transport.requests] == [limits, limits, DEFAULT]


@pytest.mark.parametrize("name", ["connect", "read", "total"])
@pytest.mark.parametrize("seconds", [0, -1.0, float("nan")])
def test_a_time_limit_is_over_0_seconds_or_none(name, seconds):
    with pytest.raises(ValueError, match=f"{name} must be over 0 seconds"):
        Timeouts(**{name: seconds})
    assert getattr(Timeouts(**{name: None}), name) is None


async def test_retries_none_sends_once():
    transport = MemoryTransport(lambda _: respond(status=502))
    async with client(transport) as cf:
        with pytest.raises(ServerError):
            await cf.get("/zones", retries=None)
        assert len(transport.requests) == 1

        with pytest.raises(ServerError):
            await cf.get("/zones")
        assert len(transport.requests) == 1 + 4


VERBS = ["get", "post", "put", "patch", "delete"]


@pytest.mark.parametrize("verb", VERBS)
async def test_each_verb_takes_options(transport, verb):
    async with client(transport) as cf:
        await getattr(cf, verb)("/zones", params={"a": 1}, headers={"X-One": "1"}, timeout=5, strict=True)

    (request,) = transport.requests
    assert (own_headers(request), request.timeouts.total) == ({"X-One": "1"}, 5)
    assert request.url.endswith("/zones?a=1")


@pytest.mark.parametrize("verb", VERBS)
async def test_an_option_that_there_is_not_is_a_type_error_that_names_those_that_there_are(transport, verb):
    async with client(transport) as cf:
        with pytest.raises(TypeError, match="retry is not an option of a call: retries, timeouts, timeout"):
            await getattr(cf, verb)("/zones", retry=3)
        with pytest.raises(TypeError, match="retry is not an option"):
            cf.open("GET", "/zones", retry=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        with pytest.raises(TypeError, match="retry is not an option"):
            cf.with_options(retry=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

    assert transport.requests == []


async def test_a_view_shares_everything_else_with_its_client(transport):
    async with client(transport, max_in_flight=1) as cf:
        view = cf.with_options(strict=True)
        await asyncio.gather(view.get("/zones"), cf.get("/zones"))

        assert view.base_url == cf.base_url
        assert view.auth_source == cf.auth_source
    assert transport.closed


@pytest.mark.parametrize("wrong", [False, True, "company-ca.pem"])
def test_ssl_takes_a_context_alone(wrong: Any):
    with pytest.raises(ConfigurationError, match=r"ssl\.create_default_context"):
        Cloudflare("a-token", ssl=wrong)
    Cloudflare("a-token", ssl=ssl.create_default_context())


# --- without asyncio


async def streamed(cf: Cloudflare) -> None:
    async with cf.open("GET", "/export"):
        pass


CALLS: dict[str, Callable[[Cloudflare], Coroutine[Any, Any, Any]]] = {
    "by path": lambda cf: cf.get("/zones"),
    "typed": lambda cf: cf.zones.get(zone_id="z"),
    "listing": lambda cf: cf.zones.list().collect(),
    "listing ahead": lambda cf: cf.zones.list().prefetch(4).collect(),
    "stream": streamed,
    "verify": lambda cf: cf.verify(),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_without_an_event_loop_of_asyncio_each_call_says_what_is_missing(transport, call):
    """A coroutine that another library drives finds no loop of asyncio's, as on trio."""
    with pytest.raises(ConfigurationError, match=r"asyncio event loop.*does not run on trio"):
        call(client(transport)).send(None)

    assert transport.requests == []


# --- values of a wrong type


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"retries": 3}, r"retries must be None or Retries, such as retries=Retries\(attempts=4\), not 3"),
    ({"retries": False}, "retries must be"),
    ({"timeouts": 2.5}, r"timeouts must be None or Timeouts, such as timeouts=Timeouts\(total=30\), not 2\.5"),
    ({"timeouts": {"total": 3}}, "timeouts must be"),
    ({"transport": 1}, r"transport must be an object with the method send\(\)"),
    ({"clock": "now"}, r"clock must be an object with the method monotonic\(\)"),
    (
        {"credentials": "secret", "api_token": None},
        r"credentials must be an object with the method sign\(\), not <class 'str'>",
    ),
    ({"api_token": b"secret"}, "api_token must be a text, or an async callable"),
    ({"api_token": 5}, "api_token must be"),
    ({"rate_limit": 4}, r"rate_limit must be None, RateLimit\(\.\.\.\) or a limiter, not 4"),
    ({"api_token": None, "api_key": b"secret", "api_email": "a@shop.example"}, "api_key must be a text"),
    ({"api_token": None, "api_key": "secret", "api_email": 5}, "api_email must be a text, not a int"),
    ({"api_token": None, "api_token_file": 5}, "api_token_file must be the path of a file"),
    ({"base_url": 5}, "base_url must be a text"),
    ({"proxy": b"http://user:secret@squid:3128"}, "proxy must be a text, not a bytes"),
    ({"headers": [("X-One", "secret")]}, "headers must be None or a mapping, such as .*, not a list"),
    ({"headers": "X-One: secret"}, "headers must be None or a mapping"),
    ({"headers": []}, "headers must be None or a mapping"),
    ({"strict": "no"}, "strict must be True or False, not 'no'"),
    ({"max_in_flight": "4"}, "max_in_flight must be a whole number, 1 or more, not '4'"),
    ({"max_in_flight": 2.5}, r"max_in_flight must be a whole number, 1 or more, not 2\.5"),
    ({"max_in_flight": True}, "max_in_flight must be a whole number"),
    ({"max_in_flight": 0}, "max_in_flight must be a whole number, 1 or more, not 0"),
    ({"max_response_bytes": "1 MB"}, "max_response_bytes must be a whole number"),
    ({"max_response_bytes": None}, "max_response_bytes must be a whole number"),
]


@pytest.mark.parametrize(("given", "said"), WRONG)
def test_an_option_of_a_wrong_type_is_refused_when_the_client_is_made(given: dict[str, Any], said: str):
    kinds: list[Any] = [Cloudflare, cfapi.sync.Cloudflare]
    for kind in kinds:
        with pytest.raises(ConfigurationError, match=said) as caught:
            kind(**{"api_token": "t", **given})

        assert "secret" not in str(caught.value)


@pytest.mark.parametrize("given", [{"api_token": b"secret"}, {"api_key": b"secret", "api_email": "a@shop.example"}])
def test_a_credential_of_a_wrong_type_is_no_local_variable_of_the_error(given: dict[str, Any]):
    def made() -> Cloudflare:
        return Cloudflare(**given)

    with pytest.raises(ConfigurationError) as caught:
        made()

    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    client_frames = [frame for frame in report.stack if "cfapi" in Path(frame.filename).parts[-2]]
    assert client_frames
    assert "secret" not in str([frame.locals for frame in client_frames])


OBJECT_OF_NUMBERS: list[tuple[Callable[..., object], dict[str, Any], str]] = [
    (Timeouts, {"total": "5"}, "total must be over 0 seconds, or None for no limit, not '5'"),
    (Timeouts, {"connect": True}, "connect must be over 0 seconds"),
    (Timeouts, {"read": [5]}, "read must be over 0 seconds"),
    (Retries, {"attempts": "3"}, "attempts must be a whole number, 1 or more, not '3'"),
    (Retries, {"attempts": 2.5}, "attempts must be a whole number"),
    (Retries, {"attempts": None}, "attempts must be a whole number"),
    (Retries, {"attempts": 0}, "attempts must be a whole number, 1 or more, not 0"),
    (Retries, {"base": "1"}, "base must be 0 seconds or more, not '1'"),
    (Retries, {"cap": -1}, "cap must be 0 seconds or more, not -1"),
    (Retries, {"total": float("nan")}, "total must be 0 seconds or more, not nan"),
    (Retries, {"max_retry_after": None}, "max_retry_after must be 0 seconds or more"),
    (Retries, {"budget": "500"}, "budget must be a whole number, 0 or more, or None for no limit"),
    (Quota, {"requests": "1200", "window": 300}, "requests must be a whole number, 1 or more"),
    (Quota, {"requests": 1200, "window": "300"}, "window must be over 0 seconds"),
    (RateLimit, {"share": "0.5"}, "share must be a number over 0 and up to 1"),
    (RateLimit, {"share": 1.5}, r"share must be a number over 0 and up to 1, not 1\.5"),
    (RateLimit, {"quota": 1200}, r"quota must be None or a Quota, such as Quota\(1200, 300\.0\), not 1200"),
    (RateLimit, {"burst": (200, 1)}, "burst must be None or a Quota"),
]


@pytest.mark.parametrize(("kind", "given", "said"), OBJECT_OF_NUMBERS)
def test_what_is_no_number_of_its_kind_is_refused_where_it_is_written(
    kind: Callable[..., object], given: dict[str, Any], said: str
):
    with pytest.raises(ArgumentError, match=said):
        kind(**given)


def test_numbers_of_any_class_are_taken():
    half: Any = Fraction(1, 2)

    assert Timeouts(total=half).total == Decimal("0.5")
    assert Timeouts(total=5) == Timeouts(total=5.0)
    assert Retries(attempts=HTTPStatus(200)).attempts == 200


def test_what_draws_random_numbers_is_a_function():
    with pytest.raises(TypeError, match=r"jitter.*must be callable"):
        Retries(jitter=0.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


# --- calls


WRONG_CALLS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "pairs": (lambda cf: cf.get("/zones", params=[("a", 1)]), "params must be None or a mapping, .*, not a list"),
    "a query": (lambda cf: cf.get("/zones", params="a=b"), "params must be None or a mapping, .*, not a str"),
    "no pairs": (lambda cf: cf.get("/zones", params=[]), "params must be None or a mapping"),
    "pairs of a listing": (lambda cf: cf.iterate("/zones", params=[("a", 1)]), "params must be None or a mapping"),
    "the query of a listing": (lambda cf: cf.iterate("/zones", params="a=b"), "params must be None or a mapping"),
    "pairs of a stream": (lambda cf: cf.open("GET", "/x", params=[("a", 1)]), "params must be None or a mapping"),
    "variables": (lambda cf: cf.graphql("query {}", ["z"]), "variables must be None or a mapping"),
    "a header's value": (lambda cf: cf.get("/zones", headers={"X-One": 1}), "The header 'X-One' and its value must be"),
    "a header's name": (lambda cf: cf.get("/zones", headers={1: "one"}), "The header 1 and its value must be texts"),
    "a limit": (lambda cf: cf.zones.list().collect("5"), "limit must be a whole number, 0 or more, .*, not '5'"),
    "a limit below 0": (lambda cf: cf.zones.list().collect(-1), "limit must be a whole number, 0 or more, .*, not -1"),
    "part of an item": (lambda cf: cf.zones.list().collect(1.5), "limit must be a whole number"),
    "a switch as a limit": (lambda cf: cf.zones.list().collect(True), "limit must be a whole number"),
    "pages": (lambda cf: cf.zones.list().prefetch("2"), "pages, .*, must be a whole number, 0 or more, not '2'"),
    "no pages": (lambda cf: cf.zones.list().prefetch(None), "pages, .*, must be a whole number"),
    "no host": (lambda cf: cf.zone_of(None), "None is not a host name: one is a text"),
    "bytes as a host": (lambda cf: cf.zone_of(b"shop.example"), "b'shop.example' is not a host name"),
    "a limit in seconds": (lambda cf: cf.get("/zones", timeout="5"), "total must be over 0 seconds"),
}


@pytest.mark.parametrize(("call", "said"), WRONG_CALLS.values(), ids=WRONG_CALLS)
async def test_a_call_with_a_value_of_a_wrong_type_is_refused_before_it_is_sent(
    transport: MemoryTransport, call: Callable[[Any], Any], said: str
):
    async with client(transport) as cf:
        with pytest.raises(ArgumentError, match=said):
            await call(cf)

    assert transport.requests == []


@pytest.mark.parametrize(("call", "said"), WRONG_CALLS.values(), ids=WRONG_CALLS)
def test_a_synchronous_call_with_a_value_of_a_wrong_type_is_refused_as_well(
    transport: MemoryTransport, call: Callable[[Any], Any], said: str
):
    with cfapi.sync.Cloudflare("t", transport=transport, rate_limit=None) as cf:
        with pytest.raises(ArgumentError, match=said):
            call(cf)

    assert transport.requests == []


async def test_a_limit_of_no_items_is_a_list_of_none_that_costs_nothing(transport: MemoryTransport):
    async with client(transport) as cf:
        assert await cf.zones.list().collect(0) == []

    assert transport.requests == []


@pytest.mark.parametrize("given", [{"retries": 3}, {"timeouts": 5}, {"headers": ["X-One"]}])
def test_an_option_of_a_wrong_type_is_refused_for_single_calls_too(given: dict[str, Any]):
    with pytest.raises(ConfigurationError, match="must be None or"):
        Cloudflare("t").with_options(**given)


@pytest.mark.parametrize(
    ("token", "said"),
    [
        ('"secret"', "in quotes"),
        ("'secret'", "in quotes"),
        ("TOKEN=secret", "a name before it"),
        ("api_key:x", "a name before it"),
    ],
)
def test_a_token_as_it_stands_in_a_file_of_variables_is_refused(token: str, said: str):
    with pytest.raises(ConfigurationError, match=f"{said}.*give the token alone") as caught:
        Cloudflare(token)

    assert "secret" not in str(caught.value)
