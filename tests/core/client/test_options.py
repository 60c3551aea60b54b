"""Options of some calls: what they change, and what they leave alone."""

import asyncio
import ssl
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from cfapi import Cloudflare, ConfigurationError, Request, Retries, ServerError, Timeouts
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
]


@pytest.mark.parametrize(("given", "said"), WRONG)
def test_an_option_of_a_wrong_type_is_refused_when_the_client_is_made(given: dict[str, Any], said: str):
    with pytest.raises(ConfigurationError, match=said) as caught:
        Cloudflare(**{"api_token": "t", **given})

    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("given", [{"retries": 3}, {"timeouts": 5}])
def test_an_option_of_a_wrong_type_is_refused_for_single_calls_too(given: dict[str, Any]):
    with pytest.raises(ConfigurationError, match="must be None or"):
        Cloudflare("t").with_options(**given)


@pytest.mark.parametrize(
    ("token", "said"), [('"secret"', "in quotes"), ("'secret'", "in quotes"), ("TOKEN=secret", "a name before it")]
)
def test_a_token_as_it_stands_in_a_file_of_variables_is_refused(token: str, said: str):
    with pytest.raises(ConfigurationError, match=f"{said}.*give the token alone") as caught:
        Cloudflare(token)

    assert "secret" not in str(caught.value)
