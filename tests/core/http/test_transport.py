"""How requests travel: connections, time limits, cancellation, redirects, proxies, certificates, compression."""

import asyncio
import gc
import gzip
import socket
import ssl
import traceback
import tracemalloc
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
import trustme
from aiohttp.helpers import calculate_timeout_when
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cfapi import (
    ArgumentError,
    BadRequest,
    Cloudflare,
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    DecodeError,
    Forbidden,
    NotFound,
    OutcomeUnknown,
    RateLimit,
    RateLimited,
    RequestRefused,
    Retries,
    TimedOut,
    Timeouts,
)
from cfapi._http.aiohttp_transport import _client_timeout
from tests.support.loopback import HTML, JSON, TOKEN, End, Reply, closed_port, in_turn, ok, serving, until
from tests.support.packers import PACKERS

ONCE = Retries(attempts=1)
TINY = 0.05
GOOD = ok("x" * 10_000).body
STALLED = Reply(b'{"success"', headers=JSON, length=1000, stalls=True)

# --- connections


async def test_nothing_is_opened_before_the_first_call():
    async with serving() as server:
        async with server.client() as cf:
            assert vars(cf)["_session"].transport._opened is None

        assert server.connections == 0


async def test_calls_one_after_the_other_share_one_connection():
    async with serving() as server, server.client() as cf:
        for _ in range(5):
            await cf.get("/zones")

        assert server.connections == 1


async def test_one_aiohttp_session_serves_all_tasks_and_all_views_of_a_client():
    async with serving() as server, server.client() as cf:
        await cf.get("/zones")
        http = vars(cf)["_session"].transport._opened
        await asyncio.gather(*(cf.with_options(strict=True).get("/zones") for _ in range(50)))

        assert vars(cf)["_session"].transport._opened is http


async def test_leaving_the_context_closes_every_connection():
    async with serving() as server:
        async with server.client() as cf:
            await asyncio.gather(*(cf.get("/zones") for _ in range(10)))
            assert server.open > 0

        await server.settled()


async def test_aclose_closes_every_connection_and_may_be_called_twice():
    async with serving() as server:
        cf = server.client()
        await cf.get("/zones")

        await cf.aclose()
        await cf.aclose()

        await server.settled()


async def test_a_client_that_was_used_and_closed_leaves_no_warning():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        gc.collect()  # what tests before this one left
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        async with serving() as server, server.client() as cf:
            await cf.get("/zones")
            with suppress(TimedOut):
                server.answer = lambda _: End.HANG
                await cf.get("/zones", timeouts=Timeouts(read=TINY), retries=ONCE)
        del cf
        gc.collect()

    assert [str(warning.message) for warning in caught if warning.category is ResourceWarning] == []


async def test_a_kept_connection_that_the_server_closed_is_not_used_for_a_post():
    async with serving(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}") as server:
        async with server.client() as cf:
            await cf.get("/zones")
            await server.settled()
            for _ in range(10):
                await asyncio.sleep(0)

            await cf.post("/zones", json={})

        assert [seen.method for seen in server.seen] == ["GET", "POST"]


async def test_a_connection_that_cannot_be_made_says_where_to(time):
    port = await closed_port()
    async with Cloudflare(TOKEN, base_url=f"http://127.0.0.1:{port}", clock=time.clock) as cf:
        with pytest.raises(ConnectionFailed, match=f"cannot connect to 127.0.0.1:{port}") as caught:
            await cf.get("/zones")

    assert caught.value.attempts == 4


async def test_a_host_that_does_not_resolve_is_named(monkeypatch):
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    async with Cloudflare(TOKEN, base_url="https://api.example.invalid", retries=ONCE) as cf:
        with pytest.raises(ConnectionFailed, match=r"api\.example\.invalid:443"):
            await cf.get("/zones")


# --- how much at once


@pytest.mark.parametrize(("bound", "peak"), [({}, 64), ({"max_in_flight": 5}, 5), ({"max_in_flight": 1}, 1)])
async def test_no_more_requests_than_the_bound_are_in_flight(bound, peak):
    held = asyncio.Event()
    async with serving(Reply(ok().body, headers=JSON, held=held)) as server, server.client(**bound) as cf:
        calls = [asyncio.create_task(cf.get("/zones")) for _ in range(peak + 40)]
        await until(lambda: server.in_flight == peak)
        for _ in range(200):
            await asyncio.sleep(0)
        held.set()
        await asyncio.gather(*calls)

        assert server.peak == peak
        assert len(server.seen) == peak + 40


async def test_1000_concurrent_calls_succeed():
    async with serving(lambda seen: ok(seen.path)) as server, server.client() as cf:
        answers = await asyncio.gather(*(cf.get(f"/zones/{n}") for n in range(1000)))

        assert [answer.result for answer in answers] == [f"/zones/{n}" for n in range(1000)]
        assert server.connections <= 64


async def test_calls_of_views_count_against_the_same_bound():
    held = asyncio.Event()
    async with serving(Reply(ok().body, headers=JSON, held=held)) as server, server.client(max_in_flight=3) as cf:
        views = [cf.with_options(strict=True), cf.with_options(idempotent=True), cf]
        calls = [asyncio.create_task(view.get("/zones")) for view in views * 5]
        await until(lambda: server.in_flight == 3)
        held.set()
        await asyncio.gather(*calls)

        assert server.peak == 3


# --- time limits


@asynccontextmanager
async def deaf() -> AsyncIterator[str]:
    """An https server that accepts connections and never shakes hands."""
    async with serving(End.HANG) as server:
        yield server.url.replace("http:", "https:")


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_connection_that_takes_too_long_timed_out_and_nothing_was_sent(method):
    async with (
        deaf() as url,
        Cloudflare(TOKEN, base_url=url, timeouts=Timeouts(connect=TINY), retries=Retries(attempts=2, base=0)) as cf,
    ):
        with pytest.raises(TimedOut, match="no connection within the time limit") as caught:
            await cf.request(method, "/zones")

    assert caught.value.attempts == 2


async def test_the_total_limit_counts_while_a_connection_is_made():
    async with deaf() as url, Cloudflare(TOKEN, base_url=url, timeouts=Timeouts(total=TINY), retries=ONCE) as cf:
        with pytest.raises(TimedOut, match="within the time limit"):
            await cf.get("/zones")


@pytest.mark.parametrize("limits", [Timeouts(read=TINY), Timeouts(total=TINY)])
async def test_an_answer_that_never_comes_times_out_for_a_get(limits):
    async with serving(End.HANG) as server, server.client(timeouts=limits, retries=ONCE) as cf:
        with pytest.raises(TimedOut, match="within the time limit") as caught:
            await cf.get("/zones")

        assert isinstance(caught.value, TimeoutError)
        await server.settled()


@pytest.mark.parametrize("limits", [Timeouts(read=TINY), Timeouts(total=TINY)])
@pytest.mark.parametrize("method", ["POST", "PATCH"])
async def test_an_answer_that_never_comes_leaves_the_outcome_of_a_change_unknown(method, limits):
    async with serving(End.HANG) as server, server.client(timeouts=limits) as cf:
        with pytest.raises(OutcomeUnknown, match="within the time limit"):
            await cf.request(method, "/zones", json={})

        assert len(server.seen) == 1
        await server.settled()


@pytest.mark.parametrize("limits", [Timeouts(read=TINY), Timeouts(total=TINY)])
async def test_a_body_that_stops_coming_times_out(limits):
    async with serving(STALLED) as server, server.client(timeouts=limits, retries=ONCE) as cf:
        with pytest.raises(TimedOut):
            await cf.get("/zones")


def test_no_time_limit_is_rounded():
    limits = _client_timeout(Timeouts(connect=7.25))

    assert calculate_timeout_when(100.5, 7.25, limits.ceil_threshold) == 107.75


async def test_each_attempt_has_the_whole_of_its_time():
    async with (
        serving(in_turn(End.HANG, End.HANG, ok("there"))) as server,
        server.client(timeouts=Timeouts(total=TINY)) as cf,
    ):
        assert (await cf.get("/zones")).result == "there"
        assert len(server.seen) == 3


async def test_time_limits_can_be_set_for_one_call():
    async with serving(End.HANG) as server, server.client(retries=ONCE) as cf:
        with pytest.raises(TimedOut):
            await cf.get("/zones", timeouts=Timeouts(read=TINY))


# --- cancellation


async def cancelled_after(steps: int, call: "asyncio.Task[object]") -> None:
    for _ in range(steps):
        await asyncio.sleep(0)
    call.cancel()
    with suppress(asyncio.CancelledError):
        await call


@pytest.mark.parametrize("method", ["GET", "POST"])
@given(steps=st.integers(0, 60), before=st.integers(0, 2))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_cancelling_at_any_moment_leaves_a_client_that_works_and_no_connection_in_use(method, steps, before):
    async def check() -> None:
        body = Reply(ok("a" * 100_000).body, headers=JSON)
        async with serving(body) as server, server.client(max_in_flight=1, rate_limit=RateLimit()) as cf:
            for _ in range(before):
                await cf.get("/warm")

            await cancelled_after(steps, asyncio.create_task(cf.request(method, "/zones", json={})))

            await until(lambda: server.in_flight == 0)
            assert len((await cf.get("/after")).result) == 100_000
            assert server.open == 1
            assert vars(cf)["_session"].limiter._token.idle

    asyncio.run(check())


async def test_cancelling_while_the_server_thinks_closes_the_connection():
    async with serving(End.HANG) as server, server.client() as cf:
        call = asyncio.create_task(cf.get("/zones"))
        await until(lambda: server.in_flight == 1)

        call.cancel()

        with pytest.raises(asyncio.CancelledError):
            await call
        await server.settled()


async def test_a_cancelled_call_shows_nothing_of_the_http_library():
    async with serving(End.HANG) as server, server.client() as cf:
        calling = asyncio.create_task(cf.get("/zones"))
        await until(lambda: len(server.seen) == 1)
        calling.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await calling

    files = [frame.filename for frame in traceback.extract_tb(caught.value.__traceback__)]
    assert files
    assert [file for file in files if "aiohttp" in Path(file).parts] == []


async def test_cancelling_in_the_middle_of_a_body_closes_the_connection():
    async with serving(STALLED) as server, server.client() as cf:
        call = asyncio.create_task(cf.get("/zones"))
        await until(lambda: server.in_flight == 1)
        for _ in range(20):
            await asyncio.sleep(0)

        call.cancel()

        with pytest.raises(asyncio.CancelledError):
            await call
        await server.settled()


async def test_cancelling_during_the_handshake_closes_the_connection():
    async with serving() as server:
        cf = Cloudflare(TOKEN, base_url=server.url.replace("http:", "https:"), rate_limit=None)
        call = asyncio.create_task(cf.get("/zones"))
        await until(lambda: server.open == 1)

        call.cancel()

        with pytest.raises(asyncio.CancelledError):
            await call
        await server.settled()
        await cf.aclose()


async def test_cancelling_those_who_wait_for_a_slot_gives_the_slots_to_others():
    held = asyncio.Event()
    async with serving(Reply(ok().body, headers=JSON, held=held)) as server, server.client(max_in_flight=2) as cf:
        calls = [asyncio.create_task(cf.get("/zones")) for _ in range(20)]
        await until(lambda: server.in_flight == 2)

        for call in calls[2:]:
            call.cancel()
        held.set()

        assert len(await asyncio.gather(*calls[:2])) == 2
        await cf.get("/zones")
        assert len(server.seen) == 3


async def test_a_time_limit_of_the_caller_cancels_a_call_that_waits_between_attempts():
    async with serving(End.DROP) as server, server.client(retries=Retries(base=1000, jitter=lambda: 1.0)) as cf:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(TINY):
                await cf.get("/zones")

        assert len(server.seen) == 1


# --- redirects


def moved(location: str | None, status: int = 302) -> Reply:
    return Reply(b"moved", status, HTML | ({"Location": location} if location is not None else {}))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("where", ["http://{address}/v4/new", "/v4/new", "new", "//{address}/v4/new"])
async def test_a_get_follows_a_redirect_within_the_origin(status, where):
    async with (
        serving(
            lambda seen: ok("found") if seen.path == "/new" else moved(where.format(address=server.address), status)
        ) as server,
        server.client() as cf,
    ):
        assert (await cf.get("/old")).result == "found"
        assert server.paths == ["/old", "/new"]
        assert server.seen[1].headers["Authorization"] == f"Bearer {TOKEN}"


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_to_another_origin_is_never_followed(method, status):
    async with (
        serving() as other,
        serving(moved(f"{other.url}/new", status)) as server,
        server.client() as cf,
    ):
        with pytest.raises(RequestRefused, match="redirects to another host") as caught:
            await cf.request(method, "/old")

        assert other.connections == 0
        assert len(server.seen) == 1
        assert (caught.value.status, caught.value.attempts) == (status, 1)


@pytest.mark.parametrize(
    "where",
    [
        "https://{address}/v4/new",
        "//elsewhere.invalid/new",
        "http://elsewhere.invalid/",
        "http://user@{address}/v4/new",
        "http://127.0.0.1:1/v4/new",
        "http://127.0.0.1/v4/new",
        "ftp://{address}/new",
        "javascript:alert(1)",
    ],
)
async def test_another_scheme_host_port_or_user_is_another_origin(where):
    async with serving() as server, server.client() as cf:
        server.answer = lambda _: moved(where.format(address=server.address))
        with pytest.raises(RequestRefused, match="does not follow"):
            await cf.get("/old")

        assert len(server.seen) == 1


async def test_a_redirect_with_a_password_is_told_without_it():
    async with serving(moved("https://user:pa55word@evil.example:8443/v4")) as server, server.client() as cf:
        with pytest.raises(RequestRefused, match=r"redirects to another host \(evil\.example:8443\)"):
            await cf.get("/old")


@pytest.mark.parametrize("where", [None, "", "http://[bad", "http://127.0.0.1]/"])
async def test_a_redirect_to_nowhere_is_an_error(where):
    async with serving(moved(where)) as server, server.client() as cf:
        with pytest.raises(RequestRefused, match="an address that can't be read"):
            await cf.get("/old")

        assert len(server.seen) == 1


async def test_a_redirect_is_percent_encoded_before_it_is_followed():
    async with serving(in_turn(moved("/v4/a b\xff"), ok("found"))) as server, server.client() as cf:
        await cf.get("/old")

        assert server.paths == ["/old", "/a%20b%FF"]


async def test_a_loop_of_redirects_ends():
    async with serving(moved("/v4/old")) as server, server.client() as cf:
        with pytest.raises(RequestRefused, match="redirects too often"):
            await cf.get("/old")

        assert len(server.seen) == 4


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
async def test_what_changes_something_is_not_redirected(method):
    async with serving(moved("/v4/new", 307)) as server, server.client() as cf:
        with pytest.raises(RequestRefused, match="a call that is not a GET"):
            await cf.request(method, "/old")

        assert server.paths == ["/old"]


# --- what is refused before sending

BAD_PATHS = [
    "",
    "/",
    "//evil.example/x",
    "https://evil.example/x",
    "http:evil",
    "/zones/../user",
    "/zones/..",
    "..",
    ".",
    "/zones/./x",
    "/zones/%2e%2e/user",
    "/zones/.%2E/user",
    "/zones/%2E./user",
    "/zones//x",
    "\\\\evil.example",
    "/zones\\..\\user",
    "/zones/\x00",
    "/zones/a\nb",
    "/zones/a\r\nX-Evil: 1",
    "/zones/\x7f",
    "/zones#fragment",
    "/zones?name=a\r\nb",
    "/zones/%2f..%2fuser",
    "/zones/x%2F..",
    "/zones/%5c..%5cuser",
]


@pytest.mark.parametrize("path", BAD_PATHS)
async def test_a_path_that_would_leave_the_base_url_is_refused_before_anything_is_sent(path):
    async with serving() as server, server.client() as cf:
        with pytest.raises(ArgumentError, match=r"path|must not contain"):
            await cf.get(path)

        assert server.connections == 0


@pytest.mark.parametrize("zone_id", ["", ".", "..", "a\x00", "a\r\nb", "a\nb", None])
async def test_an_id_that_is_empty_or_no_part_of_a_path_is_refused_before_anything_is_sent(zone_id):
    async with serving() as server, server.client() as cf:
        with pytest.raises(ArgumentError, match="zone_id"):
            await cf.zones.get(zone_id=zone_id)

        assert server.connections == 0


@pytest.mark.parametrize(
    ("zone_id", "sent"),
    [("a/b", "a%2Fb"), ("a b", "a%20b"), ("a?b#c", "a%3Fb%23c"), ("ä%", "%C3%A4%25"), ("../x", "..%2Fx")],
)
async def test_an_id_is_percent_encoded(zone_id, sent):
    async with serving(ok({})) as server, server.client() as cf:
        await cf.zones.get(zone_id=zone_id)

        assert server.paths == [f"/zones/{sent}"]


async def test_a_path_of_ones_own_goes_out_as_it_is_encoded():
    async with serving() as server, server.client() as cf:
        await cf.get("/values/a%7Eb%3ac%2F", params={"q": "d~e"})

        assert server.seen[0].target.startswith("/v4/values/a%7Eb%3ac%2F?")


async def test_cookies_are_neither_kept_nor_sent():
    cookies = "\r\n".join(f"Set-Cookie: c{number}=x; Path=/" for number in range(50))
    answer = f"HTTP/1.1 200 OK\r\n{cookies}\r\nContent-Length: 16\r\n\r\n".encode() + b'{"success":true}'
    async with serving(answer) as server:
        async with server.client(base_url=server.url.replace("127.0.0.1", "localhost")) as cf:
            for _ in range(2):
                await cf.get("/zones")

        assert [seen.headers.get("Cookie") for seen in server.seen] == [None, None]


# --- proxies, netrc


@pytest.fixture
def netrc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "netrc"
    file.write_text("default login evil password evil\nmachine 127.0.0.1 login evil password evil\n")
    file.chmod(0o600)
    monkeypatch.setenv("NETRC", str(file))


@pytest.mark.usefixtures("netrc")
async def test_netrc_credentials_are_never_used():
    async with serving() as proxy, serving() as server:
        async with server.client() as cf:
            await cf.get("/zones")
        async with server.client(proxy=f"http://{proxy.address}") as cf:
            await cf.get("/zones")

        for seen in (*server.seen, *proxy.seen):
            assert seen.headers.getall("Authorization") == [f"Bearer {TOKEN}"]
            assert "Proxy-Authorization" not in seen.headers


ELSEWHERE = "https://api.example.invalid/v4"


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("scheme", ["http://", ""])
async def test_a_proxy_of_the_environment_is_used(monkeypatch, variable, scheme):
    async with serving(Reply(b"no", 403, HTML)) as proxy:
        monkeypatch.setenv(variable, f"{scheme}{proxy.address}")
        async with Cloudflare(TOKEN, base_url=ELSEWHERE, rate_limit=None, retries=None) as cf:
            with pytest.raises(ConnectionFailed, match=f"the proxy is http://{proxy.address}"):
                await cf.get("/zones")

        assert [(seen.method, seen.target) for seen in proxy.seen] == [("CONNECT", "api.example.invalid:443")]


@pytest.mark.parametrize("exception", ["*", "api.example.invalid", "x, .example.invalid", "*.invalid:443", "{address}"])
async def test_no_proxy_names_the_hosts_that_are_reached_directly(monkeypatch, exception):
    asked = list[str]()

    def resolve(host: str, *_: object, **__: object) -> None:
        asked.append(host)
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    async with serving(Reply(b"no", 403, HTML)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{proxy.address}")
        monkeypatch.setenv("NO_PROXY", exception.format(address=proxy.address))
        async with Cloudflare(TOKEN, base_url=ELSEWHERE, rate_limit=None, retries=None) as cf:
            with pytest.raises(ConnectionFailed):
                await cf.get("/zones")

        is_exempt = "{" not in exception
        assert asked == (["api.example.invalid"] if is_exempt else [])
        assert proxy.connections == (0 if is_exempt else 1)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "LOCALHOST", "localhost.", "api.localhost"])
async def test_this_machine_is_reached_directly_whatever_the_environment_says(monkeypatch, host):
    async with serving() as proxy, serving(ok("direct")) as server:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://{proxy.address}")
        async with server.client(base_url=server.url.replace("127.0.0.1", host)) as cf:
            assert (await cf.get("/zones")).result == "direct"

        assert proxy.connections == 0


async def test_a_proxys_password_goes_to_the_proxy_and_into_no_error(monkeypatch):
    port = await closed_port()
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:pa55word@127.0.0.1:{port}")
    async with Cloudflare(TOKEN, base_url=ELSEWHERE, retries=ONCE) as cf:
        with pytest.raises(ConnectionFailed) as caught:
            await cf.get("/zones")

    assert "pa55word" not in f"{caught.value!s}{caught.value!r}{caught.value.__cause__!r}{caught.value.__context__!r}"


@pytest.mark.parametrize(
    "proxy", ["socks5://127.0.0.1:1080", "http://[bad", "http://", "http://u:pa55word@127.0.0.1:port"]
)
async def test_a_proxy_that_cannot_be_used_is_a_clear_error_at_once(monkeypatch, proxy):
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    async with Cloudflare(TOKEN, base_url=ELSEWHERE) as cf:
        with pytest.raises(ConfigurationError, match="proxy") as caught:
            await cf.get("/zones")

    assert "pa55word" not in str(caught.value)


async def test_https_goes_through_a_tunnel_of_the_proxy(monkeypatch):
    async with serving(Reply(b"no", 403, HTML)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{proxy.address}")
        async with Cloudflare(TOKEN, base_url=ELSEWHERE, retries=Retries(attempts=2, base=0)) as cf:
            with pytest.raises(ConnectionFailed, match="the proxy refused to connect"):
                await cf.post("/zones", json={"secret": 1})

        tunnels = [(seen.method, seen.target, seen.body) for seen in proxy.seen]
        assert tunnels == [("CONNECT", "api.example.invalid:443", b"")] * 2
        assert "Authorization" not in proxy.seen[0].headers


# --- certificates


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def authority_file(authority: trustme.CA, tmp_path: Path) -> Path:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    return tmp_path / "ca.pem"


def secured(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*(names or ("127.0.0.1",))).configure_cert(context)
    return context


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
async def test_a_certificate_authority_of_the_environment_is_trusted(monkeypatch, authority, authority_file, variable):
    monkeypatch.setenv(variable, str(authority_file))
    async with serving(ok("secured"), secured(authority)) as server, server.client() as cf:
        assert (await cf.get("/zones")).result == "secured"


async def test_https_through_a_proxy_checks_the_certificate_of_the_api(monkeypatch, authority, authority_file):
    monkeypatch.setenv("SSL_CERT_FILE", str(authority_file))
    async with serving(ok("secured"), secured(authority)) as server, tunnel() as address:
        async with server.client(proxy=f"http://{address}") as cf:
            assert (await cf.get("/zones")).result == "secured"


@asynccontextmanager
async def tunnel() -> AsyncIterator[str]:
    """A proxy that does what CONNECT asks for."""
    tasks: set[asyncio.Task[None] | None] = set()

    async def pump(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while chunk := await source.read(65536):
                target.write(chunk)
        target.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.add(asyncio.current_task())
        host, port = (await reader.readuntil(b"\r\n\r\n")).split()[1].decode().rsplit(":", 1)
        onward_reader, onward_writer = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        await asyncio.gather(pump(reader, onward_writer), pump(onward_reader, writer))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    server.close()
    await asyncio.gather(*filter(None, tasks))


async def test_a_certificate_that_nobody_vouches_for_is_refused_in_clear_words(authority):
    async with serving(tls=secured(authority)) as server, server.client() as cf:
        with pytest.raises(ConnectionFailed, match=r"certificate of 127\.0\.0\.1 is not trusted"):
            await cf.post("/zones", json={})

        server.faults.clear()  # the server's side of the failed handshake
        assert server.seen == []


async def test_a_certificate_of_another_host_is_refused(monkeypatch, authority, authority_file):
    monkeypatch.setenv("SSL_CERT_FILE", str(authority_file))
    async with serving(tls=secured(authority, "other.example")) as server, server.client(retries=ONCE) as cf:
        with pytest.raises(ConnectionFailed, match=r"certificate of 127\.0\.0\.1 is not trusted"):
            await cf.get("/zones")

        server.faults.clear()
        assert server.seen == []


@pytest.mark.parametrize("content", [None, "this is no certificate"])
async def test_a_file_of_authorities_that_cannot_be_read_is_named(monkeypatch, tmp_path, content):
    file = tmp_path / "bundle.pem"
    if content is not None:
        file.write_text(content)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(file))
    async with Cloudflare(TOKEN, base_url="https://127.0.0.1:1") as cf:
        with pytest.raises(ConfigurationError, match=f"REQUESTS_CA_BUNDLE names {file}"):
            await cf.get("/zones")


async def test_a_directory_of_authorities_is_accepted(monkeypatch, tmp_path):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path))
    port = await closed_port()
    async with Cloudflare(TOKEN, base_url=f"https://127.0.0.1:{port}", retries=ONCE) as cf:
        with pytest.raises(ConnectionFailed):
            await cf.get("/zones")


# --- compression and size


HUGE = 32 * 1024 * 1024


def compressed(body: bytes, coding: str = "gzip") -> Reply:
    return Reply(body, headers={**JSON, "Content-Encoding": coding})


@pytest.mark.parametrize("coding", PACKERS)
async def test_compressed_answers_are_asked_for_and_read(coding):
    async with serving(compressed(PACKERS[coding](GOOD), coding)) as server, server.client() as cf:
        assert (await cf.get("/zones")).result == "x" * 10_000
        assert coding in server.seen[0].headers["Accept-Encoding"]


@pytest.mark.parametrize("coding", PACKERS)
async def test_others_have_their_turn_while_a_little_unpacks_to_very_much(coding):
    turns = 0

    async def other() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    bomb = PACKERS[coding](b'{"result":"' + b"x" * HUGE + b'"}')
    async with serving(compressed(bomb, coding)) as server, server.client() as cf:
        beside = asyncio.create_task(other())
        await cf.get("/zones")
        beside.cancel()

    assert turns > 60


async def test_an_answer_is_held_once():
    content = b"x" * HUGE
    async with serving(compressed(gzip.compress(content))) as server, server.client() as cf:
        tracemalloc.start()
        try:
            value = await cf.kv.namespaces.values.get("key", account_id="x", namespace_id="x")
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

    assert len(value) == len(content)
    assert peak < 1.25 * len(content)


@pytest.mark.parametrize(
    "damaged",
    [
        GOOD,
        gzip.compress(GOOD)[:-20],
        gzip.compress(GOOD)[:20] + b"\0\0\0" + gzip.compress(GOOD)[23:],
        gzip.compress(GOOD)[:-8] + b"\0" * 8,
    ],
    ids=["not compressed", "cut", "altered", "wrong checksum"],
)
async def test_a_damaged_compressed_answer_is_asked_for_again(damaged):
    async with serving(in_turn(compressed(damaged), ok("whole"))) as server, server.client() as cf:
        assert (await cf.get("/zones")).result == "whole"
        assert len(server.seen) == 2


def sized(size: int) -> bytes:
    """An envelope of exactly so many bytes."""
    return ok("a" * (size - len(ok("").body))).body


@pytest.mark.parametrize("coding", ["identity", "gzip"])
async def test_an_answer_of_the_largest_size_is_read(coding):
    body = sized(10_000)
    reply = compressed(gzip.compress(body)) if coding == "gzip" else Reply(body, headers=JSON)
    async with serving(reply) as server, server.client(max_response_bytes=10_000) as cf:
        await cf.get("/zones")


@pytest.mark.parametrize("coding", ["identity", "gzip"])
@pytest.mark.parametrize("status", [200, 500])
async def test_an_answer_over_the_largest_size_is_an_error_and_not_asked_for_again(coding, status):
    body = sized(10_001)
    packing = {"Content-Encoding": "gzip"} if coding == "gzip" else {}
    reply = Reply(gzip.compress(body) if packing else body, status, JSON | packing)
    async with serving(reply) as server, server.client(max_response_bytes=10_000) as cf:
        with pytest.raises(DecodeError, match="larger than 10000 bytes; raise max_response_bytes"):
            await cf.get("/zones")

        assert len(server.seen) == 1


REFUSED = {400: BadRequest, 403: Forbidden, 404: NotFound, 409: Conflict, 429: RateLimited}


@pytest.mark.parametrize("status", REFUSED)
@pytest.mark.parametrize("body", [Reply(b"{}", length=1000), Reply(sized(10_001)), compressed(b"damaged")])
async def test_a_refusal_is_one_whether_its_reason_can_be_read_or_not(status: int, body: Reply):
    reply = evolve(body, status=status, headers={**body.headers, "Retry-After": "60"})
    limits = {"retries": Retries(max_retry_after=1), "rate_limit": RateLimit(), "max_response_bytes": 10_000}
    async with serving(reply) as server, server.client(**limits) as cf:
        with pytest.raises(REFUSED[status], match="could not be read") as caught:
            await cf.post("/zones", json={})

        assert type(caught.value) is REFUSED[status]
        assert len(server.seen) == 1
        assert cf.rate_limit is not None
        assert (cf.rate_limit.blocked > 50) == (status == 429)


@pytest.mark.parametrize("body", [Reply(b"{}", length=1000), Reply(sized(10_001)), compressed(b"damaged")])
async def test_of_a_change_at_which_the_server_failed_nobody_knows_whether_its_reason_can_be_read_or_not(body: Reply):
    reply = evolve(body, status=502, headers={**body.headers})
    async with serving(reply) as server, server.client(max_response_bytes=10_000) as cf:
        with pytest.raises(OutcomeUnknown, match=r"502.*could not be read"):
            await cf.post("/zones", json={})

        assert len(server.seen) == 1


async def test_the_rest_of_an_answer_over_the_largest_size_is_not_read():
    begun = Reply(b"a" * 10_001, headers=JSON, length=10_000_000, stalls=True)
    async with serving(begun) as server, server.client(max_response_bytes=10_000) as cf:
        with pytest.raises(DecodeError, match="larger than"):
            await cf.get("/zones")

        await server.settled()


async def test_a_small_answer_that_inflates_to_a_huge_one_does_not_fill_the_memory():
    bomb = gzip.compress(b"a" * 64_000_000, compresslevel=9)
    async with serving(compressed(bomb)) as server, server.client(max_response_bytes=1_000_000) as cf:
        tracemalloc.start()
        try:
            with pytest.raises(DecodeError, match="larger than"):
                await cf.get("/zones")
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

    assert len(bomb) < 250_000
    assert peak < 20_000_000


# --- responses truncated

CUT = [
    Reply(GOOD[:500], headers=JSON, length=len(GOOD)),
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + GOOD[:500],
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n" + GOOD[:100],
    b"HTTP/1.1 200 OK\r\nContent-Le",
    b"",
    b"SSH-2.0-OpenSSH_9.6\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
    End.RESET,
]


@pytest.mark.parametrize("cut", CUT, ids=str)
async def test_an_answer_that_is_cut_short_is_asked_for_again(cut):
    async with serving(in_turn(cut, cut, ok("whole"))) as server, server.client() as cf:
        assert (await cf.get("/zones")).result == "whole"
        assert len(server.seen) == 3


@pytest.mark.parametrize("cut", CUT, ids=str)
async def test_an_answer_that_is_cut_short_leaves_the_outcome_of_a_change_unknown(cut):
    async with serving(in_turn(cut, ok("whole"))) as server, server.client() as cf:
        with pytest.raises(OutcomeUnknown):
            await cf.post("/zones", json={})

        assert len(server.seen) == 1


async def test_a_header_of_bytes_that_are_no_text_can_still_be_printed():
    raw = b"HTTP/1.1 500 Oh\r\ncf-ray: \xff\xfe\r\nContent-Type: te\xffxt/plain\r\nContent-Length: 2\r\n\r\nno"
    async with serving(raw) as server, server.client(retries=ONCE) as cf:
        with pytest.raises(Exception, match="500") as caught:
            await cf.get("/zones")

    assert str(caught.value).isascii()
