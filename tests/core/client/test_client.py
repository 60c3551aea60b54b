"""The user's door: what `Cloudflare(...)` accepts, calls by path, options, and `verify()`."""

import asyncio
import copy
import enum
import pickle
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from attrs import define

import cfapi
from cfapi import (
    UNSET,
    ArgumentError,
    BadRequest,
    Cloudflare,
    CloudflareError,
    ConfigurationError,
    DecodeError,
    Forbidden,
    NotFound,
    Retries,
    ServerError,
    TokenStatus,
    Unauthenticated,
)
from cfapi.sandbox import Sandbox
from tests.support.loopback import TOKEN, End, Reply, in_turn, ok, refusal, serving

# --- the base URL


def test_the_base_url_is_cloudflares_own_unless_told_otherwise(monkeypatch):
    assert Cloudflare(TOKEN).base_url == "https://api.cloudflare.com/client/v4"

    monkeypatch.setenv("CLOUDFLARE_BASE_URL", "https://api.example.com/v4/")
    assert Cloudflare(TOKEN).base_url == "https://api.example.com/v4"
    assert Cloudflare(TOKEN, base_url="https://other.example.com").base_url == "https://other.example.com"


@pytest.mark.parametrize(
    "url",
    ["http://localhost:8787/v4", "http://127.0.0.1", "http://127.8.9.1:1/x", "http://[::1]:80", "HTTP://LOCALHOST"],
)
def test_plain_http_is_accepted_to_loopback(url):
    assert Cloudflare(TOKEN, base_url=url).base_url == url.lower()


def test_capitals_are_the_same_before_the_path():
    assert Cloudflare(TOKEN, base_url="HTTPS://API.Example.COM/V4").base_url == "https://api.example.com/V4"


@pytest.mark.parametrize(
    "url",
    [
        "http://api.cloudflare.com/client/v4",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "http://10.0.0.1",
        "http://0.0.0.0",
        "http://[::2]",
        "http://0x7f.1",
    ],
)
def test_plain_http_is_refused_elsewhere(url):
    with pytest.raises(ConfigurationError, match="would expose the credentials to the network"):
        Cloudflare(TOKEN, base_url=url)


@pytest.mark.parametrize(
    "url",
    [
        "api.cloudflare.com",
        "ftp://api.cloudflare.com",
        "https://",
        "https:///path",
        "https://user:pa55@api.cloudflare.com",
        "https://api.cloudflare.com/?a=b",
        "https://api.cloudflare.com/#x",
        "https://[bad",
        "https://host:port",
        "https://host:99999",
        "https://a host/",
        "https://host/a path",
        "https://ho\nst/",
        "https://host/\r\nX-Evil: 1",
        "https://host\\@evil.example",
        "https://host/\x00",
        "https://höst/",
    ],
)
def test_what_is_no_base_url_is_refused_without_being_shown(url):
    with pytest.raises(ConfigurationError, match="must look like") as caught:
        Cloudflare(TOKEN, base_url=url)

    assert "pa55" not in str(caught.value)


# --- the other arguments


@pytest.mark.parametrize("wrong", [{"max_in_flight": 0}, {"max_in_flight": -1}, {"max_response_bytes": 0}])
def test_bounds_are_at_least_one(wrong):
    with pytest.raises(ConfigurationError, match="1 or more"):
        Cloudflare(TOKEN, **wrong)


def test_rate_limit_none_switches_the_waiting_off():
    assert Cloudflare(TOKEN, rate_limit=None).rate_limit is None
    status = Cloudflare(TOKEN).rate_limit
    assert status is not None
    assert (status.quota, status.window, status.remaining) == (1200, 300.0, 1200)


def test_a_client_shows_where_it_leads_and_never_its_secret():
    cf = Cloudflare("s3cret-t0ken")

    assert repr(cf) == "<Cloudflare https://api.cloudflare.com/client/v4 signed by api_token>"
    assert cf.auth_source == "api_token"
    assert "s3cret" not in f"{cf!r}{cf._session!r}{cf.__dict__!r}"


def test_a_client_is_not_pickled_or_copied():
    cf = Cloudflare(TOKEN)
    for make in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="make a new one"):
            make(cf)


def test_all_names_of_the_package_exist():
    assert [name for name in cfapi.__all__ if not hasattr(cfapi, name)] == []


# --- calls by path


@pytest.mark.parametrize("name", ["get", "post", "put", "patch", "delete"])
async def test_each_verb_has_a_method(name):
    async with serving(ok({"id": 1})) as server, server.client() as cf:
        envelope = await getattr(cf, name)("/things/1", params={"a": 1}, headers={"X-Extra": "e"})

        [seen] = server.seen
        assert (seen.method, seen.path, seen.body) == (name.upper(), "/things/1?a=1", b"")
        assert seen.headers["X-Extra"] == "e"
        assert envelope.result == {"id": 1}


async def test_an_envelope_has_everything_that_came():
    info = {"page": 1, "per_page": 20, "total_pages": 3, "count": 20, "total_count": 60}
    message = {"code": 10000, "message": "by the way"}
    reply = ok([1, 2.5, None, True, {"a": "ä"}], {"X-Extra": "e"}, result_info=info, messages=[message])
    async with serving(reply) as server, server.client() as cf:
        envelope = await cf.get("/things")

    assert envelope.result == [1, 2.5, None, True, {"a": "ä"}]
    assert envelope.result_info is not None
    assert (envelope.result_info.total_pages, envelope.result_info.total_count) == (3, 60)
    assert [(note.code, note.message) for note in envelope.messages] == [(10000, "by the way")]
    assert (envelope.errors, envelope.success, envelope.status) == ((), True, 200)
    assert envelope.headers["x-extra"] == envelope.headers["X-EXTRA"] == "e"


async def test_an_answer_without_an_envelope_is_its_own_result():
    async with serving(Reply(b'{"data": {"viewer": 1}, "errors": null}')) as server, server.client() as cf:
        envelope = await cf.post("/graphql", json={"query": "{}"})

    assert envelope.result == {"data": {"viewer": 1}, "errors": None}


class Colour(enum.Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("path", "params", "sent"),
    [
        ("zones", None, "/zones"),
        ("/zones", {}, "/zones"),
        ("/zones/", None, "/zones/"),
        ("/zones?status=active", None, "/zones?status=active"),
        ("/zones?status=active", {"page": 2}, "/zones?status=active&page=2"),
        ("/zones?", {"page": 2}, "/zones?page=2"),
        ("/zones?a=b c&d=ä", None, "/zones?a=b%20c&d=%C3%A4"),
        ("/zones?a=%20", None, "/zones?a=%20"),
        ("/zones?next=../x//y", None, "/zones?next=../x//y"),
        ("/a b/ä", None, "/a%20b/%C3%A4"),
        ("/a%2Fb", None, "/a%2Fb"),
        ("/a:b/@me", None, None),
        ("/x/a:b/@me", None, "/x/a:b/@me"),
        ("/z", {"a": None, "b": UNSET, "c": True, "d": [1, 2], "e": Colour.RED}, "/z?c=true&d=1&d=2&e=red"),
        ("/z", {"a": "x&y=z", "b": datetime(2026, 1, 2, tzinfo=UTC)}, "/z?a=x%26y%3Dz&b=2026-01-02T00:00:00Z"),
        ("/z", {"a": {"b": 1, "c": [2]}}, "/z?a.b=1&a.c=2"),
    ],
)
async def test_paths_and_parameters_go_out_percent_encoded(path, params, sent):
    async with serving() as server, server.client() as cf:
        if sent is None:
            with pytest.raises(ArgumentError):
                await cf.get(path, params=params)
        else:
            await cf.get(path, params=params)

        assert server.paths == ([sent] if sent is not None else [])


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        ({}, b"{}"),
        (None, b"null"),
        ([], b"[]"),
        ("text", b'"text"'),
        ({"a": None, "b": UNSET}, b'{"a":null}'),
        (0, b"0"),
    ],
)
async def test_a_body_goes_out_as_json(body, sent):
    async with serving() as server, server.client() as cf:
        await cf.patch("/things", json=body)

        assert server.seen[0].body == sent
        assert server.seen[0].headers["Content-Type"] == "application/json"


async def test_without_a_body_no_content_type_is_sent():
    async with serving() as server, server.client() as cf:
        await cf.get("/things")

        assert "Content-Type" not in server.seen[0].headers


@pytest.mark.parametrize("body", [object(), {"a": object()}, float, {(1, 2): 3}])
async def test_a_body_that_is_no_json_is_refused_before_anything_is_sent(body):
    async with serving() as server, server.client() as cf:
        with pytest.raises(ArgumentError, match="JSON"):
            await cf.post("/things", json=body)

        assert server.connections == 0


async def test_methods_are_taken_in_any_case():
    async with serving() as server, server.client() as cf:
        await cf.request("get", "/things")

        assert server.seen[0].method == "GET"


@pytest.mark.parametrize("method", ["TRACE", "CONNECT", "", "GET /evil HTTP/1.1\r\nX:", "GET\n"])
async def test_an_unknown_method_is_refused_before_anything_is_sent(method):
    async with serving() as server, server.client() as cf:
        with pytest.raises(ArgumentError, match="not an HTTP method"):
            await cf.request(method, "/things")

        assert server.connections == 0


async def test_an_unknown_option_is_an_error():
    with pytest.raises(TypeError, match="retry"):
        await Cloudflare(TOKEN).get("/zones", retry=1)  # pyright: ignore[reportCallIssue]  # that is what is tested


# --- headers


async def test_headers_of_the_client_and_of_the_call_go_out_together():
    async with serving() as server, server.client(headers={"X-Client": "1", "X-Both": "client"}) as cf:
        await cf.get("/things", headers={"x-both": "call", "X-Call": "2"})

        headers = server.seen[0].headers
        assert (headers["X-Client"], headers["X-Call"]) == ("1", "2")
        assert headers.getall("X-Both") == ["call"]


@pytest.mark.parametrize("name", ["Content-Type", "content-type"])
async def test_a_content_type_of_the_caller_replaces_the_usual_one(name):
    async with serving() as server, server.client() as cf:
        await cf.post("/things", json={}, headers={name: "application/merge-patch+json"})

        assert server.seen[0].headers.getall("Content-Type") == ["application/merge-patch+json"]


@pytest.mark.parametrize(
    "name",
    [
        "Authorization",
        "authorization",
        "X-Auth-Key",
        "x-auth-email",
        "X-AUTH-USER-SERVICE-KEY",
        "Cookie",
        "Proxy-Authorization",
        "Host",
        "Content-Length",
        "Transfer-Encoding",
        "Connection",
        "Authorization ",
        " Authorization",
        "Authorization: Bearer evil, X",
        "",
        "X\r\nAuthorization",
        "X\x00",
        "Ä",
    ],
)
async def test_extra_headers_may_not_carry_credentials_or_change_the_request(name):
    async with serving() as server, server.client() as cf:
        with pytest.raises(ArgumentError) as caught:
            await cf.get("/things", headers={name: "s3cret"})
        with pytest.raises(ArgumentError):
            cf.with_options(headers={name: "s3cret"})
        with pytest.raises(CloudflareError):
            server.client(headers={name: "s3cret"})

        assert server.connections == 0
        assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\x00", "ä", "\x7f"])
async def test_header_values_that_would_break_the_request_are_refused(value):
    async with serving() as server, server.client() as cf:
        with pytest.raises(ArgumentError, match="X-Extra"):
            await cf.get("/things", headers={"X-Extra": value})

        assert server.connections == 0


@pytest.mark.parametrize("options", [{"api_token": "t"}, {"api_key": "cfk_" + "b" * 40, "api_email": "a@example.com"}])
async def test_every_request_carries_exactly_one_scheme(options):
    async with serving() as server, server.client(**options) as cf:
        await cf.get("/things")

        signing = {"Authorization", "X-Auth-Key", "X-Auth-Email"} & set(server.seen[0].headers)
        assert signing == ({"Authorization"} if "api_token" in options else {"X-Auth-Key", "X-Auth-Email"})


# --- options


async def test_options_hold_for_the_view_and_not_for_its_client(time):
    async with serving(End.DROP) as server, server.client(clock=time.clock) as cf:
        view = cf.with_options(idempotent=True, retries=Retries(attempts=2, base=0))
        with pytest.raises(cfapi.ConnectionFailed):
            await view.post("/things")
        with pytest.raises(cfapi.OutcomeUnknown):
            await cf.post("/things")

        assert len(server.seen) == 3


async def test_a_view_of_a_view_keeps_what_it_does_not_name(time):
    async with serving(End.DROP) as server, server.client(clock=time.clock) as cf:
        view = cf.with_options(idempotent=True).with_options(retries=Retries(attempts=3, base=0))
        with pytest.raises(cfapi.ConnectionFailed):
            await view.post("/things")

        assert len(server.seen) == 3


async def test_options_reach_the_resources_of_a_view(time):
    async with serving(in_turn(End.DROP, ok({"id": "z"}))) as server, server.client(clock=time.clock) as cf:
        await cf.with_options(idempotent=True).zones.create(name="example.com", account={"id": "a"})

        assert len(server.seen) == 2


async def test_strict_can_be_asked_for_one_call():
    async with serving(ok({"id": 5, "name": ["no", "text"]})) as server, server.client() as cf:
        await cf.zones.get(zone_id="z")
        with pytest.raises(DecodeError, match=r"\$"):
            await cf.with_options(strict=True).zones.get(zone_id="z")


# --- iterate


@define
class Thing:
    id: int
    made: datetime | None = None


def paged(seen) -> Reply:
    page = 2 if "page=2" in seen.target else 1
    items = [{"id": page, "made": "2026-01-02T03:04:05Z"}]
    return ok(items, result_info={"page": page, "per_page": 1, "total_pages": 2, "total_count": 2})


async def test_iterate_walks_any_listing_as_plain_values():
    async with serving(paged) as server, server.client() as cf:
        things = [thing async for thing in cf.iterate("/things?colour=red", name="a b", none=None)]

        assert things == [{"id": n, "made": "2026-01-02T03:04:05Z"} for n in (1, 2)]
        assert server.paths == ["/things?colour=red&name=a%20b", "/things?colour=red&name=a%20b&page=2"]


async def test_iterate_walks_any_listing_as_a_class():
    async with serving(paged) as server, server.client() as cf:
        things = await cf.iterate("things", Thing).collect()

    assert things == [Thing(n, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)) for n in (1, 2)]


async def test_a_parameter_named_type_is_not_mistaken_for_a_class():
    async with serving(paged) as server, server.client() as cf:
        await cf.iterate("/things", type="A").first()
        await cf.iterate("/things", params={"type": "A"}).first()
        await cf.iterate("/things", Thing, params={"type": "A", "type.exact": "B"}).first()
        await cf.iterate("/things?type=A").first()

        assert server.paths == ["/things?type=A", "/things?type=A", "/things?type=A&type.exact=B", "/things?type=A"]


async def test_the_parameters_of_a_listing_are_given_as_those_of_get_and_say_so_on_each_page():
    async with serving(paged) as server, server.client() as cf:
        await cf.iterate("/things?a=1", params={"name": "shop.example", "none": None, "tags": ["x", "y"]}).collect()

        query = "/things?a=1&name=shop.example&tags=x&tags=y"
        assert server.paths == [query, f"{query}&page=2"]


@pytest.mark.parametrize("name", ["json", "data", "files", "content"])
def test_a_listing_by_path_refuses_a_body_and_says_where_a_parameter_of_that_name_goes(name):
    with pytest.raises(TypeError, match=rf"no body.*params=\{{'{name}'"):
        Cloudflare(TOKEN).iterate("/things", None, **{name: "x"})  # pyright: ignore[reportArgumentType, reportCallIssue]


async def test_a_listing_by_path_takes_options_as_any_call_does():
    async with serving(paged) as server, server.client() as cf:
        await cf.iterate("/things", headers={"X-Job": "nightly"}, timeout=5).first()

        assert server.seen[0].headers["X-Job"] == "nightly"
        assert server.paths == ["/things"]


@pytest.mark.parametrize("path", ["", "//evil.example", "https://evil.example", "/a/../b", "/a\nb"])
def test_iterate_refuses_what_leaves_the_base_url(path):
    with pytest.raises(ArgumentError):
        Cloudflare(TOKEN).iterate(path)


# --- verify


@pytest.fixture
async def box() -> AsyncIterator[Sandbox]:
    async with Sandbox(zones=1, quota=None) as box:
        yield box


@pytest.mark.parametrize("account_id", [None, "0123456789abcdef0123456789abcdef"])
async def test_a_users_token_is_verified_as_a_users(box, account_id):
    async with Cloudflare(box.token, base_url=box.url) as cf:
        status = await cf.verify(account_id=account_id)

    assert status.status == "active"
    assert [request.path for request in box.requests] == ["/user/tokens/verify"]


async def test_an_accounts_token_is_verified_below_its_account(box):
    [account, *_] = box.accounts
    async with Cloudflare(box.account_token, base_url=box.url) as cf:
        status = await cf.verify(account_id=account)

    assert status.status == "active"
    assert [request.path for request in box.requests] == [f"/accounts/{account}/tokens/verify"]


async def test_an_accounts_token_without_an_account_id_is_an_error_before_anything_is_sent(box):
    async with Cloudflare(box.account_token, base_url=box.url) as cf:
        with pytest.raises(ArgumentError, match="give account_id"):
            await cf.verify()

    assert box.requests == []


async def test_an_invalid_token_is_told_as_such(box):
    async with Cloudflare("cfut_" + "x" * 40, base_url=box.url) as cf:
        with pytest.raises(Unauthenticated, match="Invalid API Token"):
            await cf.verify()


@pytest.mark.parametrize("status", ["active", "disabled", "expired"])
async def test_status_and_expiry_are_returned(status):
    result = {"id": "t", "status": status, "expires_on": "2027-01-01T00:00:00Z"}
    async with serving(ok(result)) as server, server.client() as cf:
        assert await cf.verify() == TokenStatus("t", status, expires_on=datetime(2027, 1, 1, tzinfo=UTC))


USER, ACCOUNT = "/user/tokens/verify", "/accounts/acc/tokens/verify"
GOOD = ok({"id": "t", "status": "active"})


@pytest.mark.parametrize(
    ("token", "account_id", "asked"),
    [
        ("cfut_x", None, [USER]),
        ("cfut_x", "acc", [USER]),
        ("cfat_x", "acc", [ACCOUNT]),
        ("old-token", None, [USER]),
        ("old-token", "acc", [USER]),
    ],
)
async def test_the_prefix_of_a_token_chooses_where_to_ask(token, account_id, asked):
    async with serving(GOOD) as server, server.client(api_token=token) as cf:
        await cf.verify(account_id=account_id)

        assert server.paths == asked


@pytest.mark.parametrize("status", [400, 401, 403, 404])
async def test_a_token_without_a_prefix_that_is_no_users_is_tried_as_an_accounts(status):
    async with (
        serving(lambda seen: refusal(status) if seen.path == USER else GOOD) as server,
        server.client(api_token="old-token") as cf,
    ):
        assert (await cf.verify(account_id="acc")).status == "active"
        assert server.paths == [USER, ACCOUNT]


async def test_a_token_that_is_nobodys_fails_with_the_accounts_answer():
    answers = {USER: refusal(401), ACCOUNT: refusal(403)}
    async with serving(lambda seen: answers[seen.path]) as server, server.client(api_token="old-token") as cf:
        with pytest.raises(Forbidden):
            await cf.verify(account_id="acc")


async def test_a_failing_server_is_not_taken_for_an_answer_about_the_token(time):
    async with serving(refusal(500)) as server, server.client(api_token="old-token", clock=time.clock) as cf:
        with pytest.raises(ServerError):
            await cf.verify(account_id="acc")

        assert set(server.paths) == {USER}


@pytest.mark.parametrize("account_id", ["", "..", "a\nb"])
async def test_verify_refuses_an_account_id_that_is_none(account_id):
    async with serving() as server, server.client(api_token="cfat_x") as cf:
        with pytest.raises(ArgumentError, match="account_id"):
            await cf.verify(account_id=account_id)

        assert server.connections == 0


async def test_a_key_with_an_email_cannot_be_verified(box):
    async with Cloudflare(api_key=box.key, api_email=box.email, base_url=box.url) as cf:
        with pytest.raises(ArgumentError, match="Only API tokens"):
            await cf.verify()

    assert box.requests == []


# --- against the sandbox


async def test_missing_permissions_carry_the_hint(box):
    [zone] = box.zones
    async with Cloudflare(box.limited_token, base_url=box.url) as cf:
        with pytest.raises(Forbidden, match="lacks the permission 'Zone Settings Write'") as caught:
            await cf.patch(f"/zones/{zone}/settings/ssl", json={"value": "off"})

    assert caught.value.code in {9109, 10000}


async def test_an_unknown_zone_and_a_bad_body_have_their_classes(box):
    [zone] = box.zones
    async with Cloudflare(box.token, base_url=box.url) as cf:
        with pytest.raises((NotFound, Forbidden, BadRequest)):
            await cf.get("/zones/00000000000000000000000000000000")
        with pytest.raises(BadRequest):
            await cf.post(f"/zones/{zone}/dns_records", json={"type": "A"})


async def test_many_tasks_share_one_client(box):
    async with Cloudflare(box.token, base_url=box.url, rate_limit=None) as cf:
        [zone] = box.zones
        names = {
            envelope.result["id"] for envelope in await asyncio.gather(*(cf.get(f"/zones/{zone}") for _ in range(300)))
        }

    assert names == {zone}
    assert box.count("GET", f"/zones/{zone}") == 300


async def test_calls_of_every_kind_can_be_gathered():
    async with serving(ok([])) as server, server.client() as cf:
        pages, content, envelope, zones = await asyncio.gather(
            cf.zones.list(), cf.open("GET", "/zones"), cf.get("/zones"), cf.zones.list().collect()
        )

    assert (len(pages), content[:1], envelope.result, zones) == (0, b"{", [], [])
