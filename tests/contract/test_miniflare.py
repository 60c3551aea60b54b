"""KV and R2 in the sandbox answer as Cloudflare's own code does: miniflare's Local Explorer is asked the same."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from typing import Any
from urllib.parse import quote

import aiohttp
import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cfapi.sandbox import Sandbox
from tests.support.contract.explorer import BUCKET, KV, NAMESPACE, R2, Said, Side, Step, is_here, running
from tests.support.interop.strangers import Strangers, node_package
from tests.support.paths import SERVERS

STRANGERS = Strangers({"miniflare (npm)": node_package(SERVERS / "miniflare")}, "both are asked the same")

pytestmark = pytest.mark.skipif(not is_here(), reason="miniflare is not on this machine: `make servers` installs it")

NOWHERE = "2" * 32
NAMESPACES, BUCKETS = "/storage/kv/namespaces", "/r2/buckets"
LONG_KEY, LONG_NAME = "k" * 512, "k" * 1024


def put(where: str, content: bytes = b"1", **rest: Any) -> Step:
    return Step("PUT", where, content, **rest)


def get(where: str, **rest: Any) -> Step:
    return Step("GET", where, **rest)


def ask_for(*keys: str, **rest: Any) -> Step:
    return Step("POST", f"{KV}/bulk/get", json={"keys": list(keys)} | rest)


KEYS_AND_VALUES = [
    get(NAMESPACES),
    get(f"{NAMESPACES}?per_page=5"),
    get(f"{NAMESPACES}?order=title&direction=desc"),
    get(f"{NAMESPACES}?order=size"),
    get(f"{KV}/keys"),
    get(f"{KV}/values/a"),
    Step("DELETE", f"{KV}/values/a"),
    put(f"{KV}/values/a"),
    get(f"{KV}/values/a"),
    Step("HEAD", f"{KV}/values/a"),
    put(f"{KV}/values/a", b"2"),
    get(f"{KV}/values/a"),
    put(f"{KV}/values/b%2Fc", b"\x00\xff"),
    get(f"{KV}/values/b%2Fc"),
    put(f"{KV}/values/empty", b""),
    get(f"{KV}/values/empty"),
    Step("PUT", f"{KV}/values/d", form={"value": "v", "metadata": '{"x": 1}'}),
    get(f"{KV}/values/d"),
    Step("PUT", f"{KV}/values/e", form={"value": "v", "metadata": "null"}),
    Step("PUT", f"{KV}/values/f", form={"value": "v"}),
    get(f"{KV}/keys"),
    get(f"{KV}/keys?prefix=b"),
    get(f"{KV}/keys?prefix=b%2F&limit=10"),
    get(f"{KV}/keys?limit=10"),
    get(f"{KV}/keys?limit=1000"),
    Step("PUT", f"{KV}/values/json", json={"a": 1}),
    get(f"{KV}/values/json"),
    put(f"{KV}/values/{LONG_KEY}"),
    get(f"{KV}/values/{LONG_KEY}"),
    ask_for("a", "nothing", "d"),
    ask_for("a", "a"),
    Step("DELETE", f"{KV}/values/a"),
    get(f"{KV}/values/a"),
    ask_for("a"),
]
WRONG_KEYS_AND_VALUES = [
    Step("PUT", f"{KV}/values/a", form={"metadata": "{}"}),
    Step("PUT", f"{KV}/values/a", form={"value": "v", "metadata": "{"}),
    get(f"{KV}/keys?limit=0"),
    get(f"{KV}/keys?limit=9"),
    get(f"{KV}/keys?limit=-1"),
    get(f"{KV}/keys?limit=1001"),
    get(f"{KV}/keys?limit=many"),
    put(f"{KV}/values/{LONG_KEY}k"),
    get(f"{KV}/values/{LONG_KEY}k"),
    Step("DELETE", f"{KV}/values/{LONG_KEY}k"),
    Step("POST", f"{KV}/bulk/get", json={}),
    Step("POST", f"{KV}/bulk/get", json={"keys": "a"}),
    ask_for(*map(str, range(101))),
    ask_for(),
    *(
        Step(method, f"{NAMESPACES}/{NOWHERE}/{rest}", content)
        for method, rest, content in (
            ("GET", "keys", None),
            ("GET", "values/a", None),
            ("PUT", "values/a", b"1"),
            ("DELETE", "values/a", None),
        )
    ),
    Step("POST", f"{NAMESPACES}/{NOWHERE}/bulk/get", json={"keys": ["a"]}),
    get(f"{NAMESPACES}/none/keys"),
]
OBJECTS = [
    get(BUCKETS),
    get(R2),
    get(f"{R2}/a"),
    put(f"{R2}/a", headers={"Content-Type": "text/plain"}),
    get(f"{R2}/a"),
    Step("HEAD", f"{R2}/a"),
    put(f"{R2}/a", b"2", headers={"Content-Type": "text/html"}),
    get(f"{R2}/a"),
    put(f"{R2}/d%2F1", b"\x00\xff"),
    get(f"{R2}/d%2F1"),
    put(f"{R2}/d%2F2", b"", headers={"Content-Type": "image/png"}),
    get(f"{R2}/d%2F2"),
    put(f"{R2}/d%2Fe%2F3"),
    put(f"{R2}/{LONG_NAME}"),
    get(f"{R2}/{LONG_NAME}"),
    get(R2),
    get(f"{R2}?prefix=d"),
    get(f"{R2}?prefix=nothing"),
    get(f"{R2}?delimiter=%2F"),
    get(f"{R2}?prefix=d%2F&delimiter=%2F"),
    get(f"{R2}?prefix=d&delimiter=%2F"),
    get(f"{R2}?per_page=1"),
    get(f"{R2}?per_page=2&delimiter=%2F"),
    get(f"{R2}?per_page=4"),
    get(f"{R2}?per_page=1000"),
]
WRONG_OBJECTS = [
    Step("HEAD", f"{R2}/nothing"),
    get(f"{R2}?per_page=0"),
    get(f"{R2}?per_page=1001"),
    get(f"{R2}?per_page=many"),
    put(f"{R2}/{LONG_NAME}k"),
    get(f"{R2}/{LONG_NAME}k"),
    get(f"{BUCKETS}/nothing/objects"),
    get(f"{BUCKETS}/nothing/objects/a"),
    put(f"{BUCKETS}/nothing/objects/a"),
]

UNKNOWN_THERE = "miniflare has no such operation"
# Where miniflare is another thing than the API it is a part of: it serves fewer operations and parameters than even its
# own document has, and takes what the API refuses.
DIFFERENT: list[tuple[Step, str]] = [
    (get(f"{NAMESPACES}?page=0"), "miniflare does not page namespaces"),
    (get(f"{NAMESPACES}?per_page=0"), "miniflare does not page namespaces"),
    (get(f"{KV}/keys?cursor=nonsense"), "miniflare takes any text for a place in the order of keys"),
    (ask_for("held", withMetadata=True), "miniflare does not look at withMetadata"),
    (ask_for("held", type="json"), "miniflare does not look at the type"),
    (Step("PUT", f"{KV}/bulk", json=[{"key": "a", "value": "1"}]), UNKNOWN_THERE),
    (Step("POST", f"{KV}/bulk/delete", json=["a"]), UNKNOWN_THERE),
    (get(f"{KV}/metadata/held"), UNKNOWN_THERE),
    (Step("PATCH", f"{KV}/values/held"), "miniflare says 404, not 405, to a verb that a path does not take"),
    (get(f"{BUCKETS}/{BUCKET}"), UNKNOWN_THERE),
    (get(f"{R2}?cursor=nonsense"), "miniflare takes any text for a place in the order of keys"),
    (get(f"{R2}?start_after=held"), "miniflare does not look at start_after"),
    (get(f"{R2}/held", headers={"If-None-Match": "*"}), "miniflare sends what the caller has"),
    (get(f"{R2}/held", headers={"cf-metadata-only": "true"}), "the document does not know this header"),
    (get(f"{R2}/a/b"), "miniflare takes no key whose slashes are not %2F"),
    (Step("DELETE", f"{R2}/held"), "miniflare deletes objects by a list of their keys alone"),
    (Step("DELETE", R2, json=["held"]), "the document knows no deletion of several objects"),
]


@pytest.fixture(scope="module")
def explorer() -> Iterator[str]:
    """Where miniflare listens."""
    with running() as address:
        yield address


Sides = tuple[Side, Side]


async def both(stack: AsyncExitStack, explorer: str) -> Sides:
    """miniflare and the sandbox, with the same namespace and the same bucket, both empty."""
    box = await stack.enter_async_context(Sandbox(zones=1, quota=None))
    # One connection a request: workerd closes those on which it left a body unread.
    session = await stack.enter_async_context(aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True)))
    account = f"/accounts/{next(iter(box.accounts))}"
    box.add(f"{account}{NAMESPACES}", {"id": NAMESPACE, "title": "CACHE"})
    box.add(f"{account}{BUCKETS}", {"name": BUCKET})
    theirs = Side(explorer, session)
    ours = Side(box.url.rstrip("/") + account, session, {"Authorization": f"Bearer {box.token}"})
    await empty(theirs)
    return theirs, ours


async def empty(side: Side) -> None:
    for key in (await side.send(get(f"{KV}/keys"))).result:
        await side.send(Step("DELETE", f"{KV}/values/{quote(key['name'], safe='')}"))
    if keys := [each["key"] for each in (await side.send(get(R2))).result]:
        await side.send(Step("DELETE", R2, json=keys))


@pytest.fixture
async def sides(explorer: str) -> AsyncIterator[Sides]:
    async with AsyncExitStack() as stack:
        yield await both(stack, explorer)


async def differences(sides: Sides, steps: list[Step]) -> list[str]:
    """Where the two say different things, after the same steps before."""
    found: list[str] = []
    for step in steps:
        theirs, ours = [_typeless(step, await side.send(step)) for side in sides]
        if theirs != ours:
            found.append(f"{step}: {theirs}, not {ours}")
    return found


def _typeless(step: Step, said: Said) -> Said:
    """Values of KV have no type in miniflare; the document gives them one."""
    return evolve(said, headers={}) if step.path.startswith(KV) else said


@pytest.mark.parametrize(
    "steps",
    [KEYS_AND_VALUES, WRONG_KEYS_AND_VALUES, OBJECTS, WRONG_OBJECTS],
    ids=["keys and values", "wrong keys and values", "objects", "wrong objects"],
)
async def test_the_sandbox_says_what_cloudflare_s_own_code_says(sides: Sides, steps: list[Step]):
    """The sandbox says of KV and R2 what Cloudflare's own code says."""
    assert await differences(sides, steps) == []


@pytest.mark.parametrize(("step", "reason"), DIFFERENT, ids=str)
async def test_what_is_known_to_differ_still_does(sides: Sides, step: Step, reason: str):
    """What is known to differ still does."""
    held = Step("PUT", f"{KV}/values/held", form={"value": "{}", "metadata": "{}"})
    assert await differences(sides, [held, put(f"{R2}/held"), put(f"{R2}/a%2Fb")]) == []
    assert await differences(sides, [step]), f"it is the same now: {reason}"


@pytest.mark.parametrize("query", ["limit=10", "limit=10&prefix=a", "limit=25"])
async def test_pages_of_keys_end_at_the_same_places(sides: Sides, query: str):
    for number in range(13):
        for letter in "ab":
            assert await differences(sides, [put(f"{KV}/values/{letter}{number}")]) == []

    theirs, ours = [await side.pages(f"{KV}/keys?{query}", "name") for side in sides]
    assert theirs == ours
    assert len(theirs) > 1


@pytest.mark.parametrize("query", ["per_page=1", "per_page=2", "per_page=3&delimiter=%2F", "per_page=2&prefix=a%2F"])
async def test_pages_of_objects_end_at_the_same_places(sides: Sides, query: str):
    for key in ("a", "a%2F1", "a%2F2", "a%2Fb%2F3", "b%2F4", "c", "d"):
        assert await differences(sides, [put(f"{R2}/{key}")]) == []

    theirs, ours = [await side.pages(f"{R2}?{query}", "key") for side in sides]
    assert theirs == ours
    assert len(theirs) > 1


# Few of them, so that steps meet; with what a path, a query or an order of bytes could stumble over.
NAMES = st.sampled_from(["a", "b", "a/b", "a/b/c", "a/", "/", "é", "z%2F", "a b", "a+b", "ä?#", "𝄞", "\uffee"])
CONTENTS = st.binary(max_size=3)


def _path(name: str) -> str:
    return quote(name, safe="")


KV_STEPS = st.one_of(
    st.builds(lambda name, content: put(f"{KV}/values/{_path(name)}", content), NAMES, CONTENTS),
    st.builds(
        lambda name, by: Step("PUT", f"{KV}/values/{_path(name)}", form={"value": "v", "metadata": f'{{"by": {by}}}'}),
        NAMES,
        st.integers(0, 9),
    ),
    st.builds(lambda name: get(f"{KV}/values/{_path(name)}"), NAMES),
    st.builds(lambda name: Step("DELETE", f"{KV}/values/{_path(name)}"), NAMES),
    st.builds(lambda prefix, size: get(f"{KV}/keys?prefix={_path(prefix)}&limit={size}"), NAMES, st.integers(9, 12)),
    st.builds(lambda names: ask_for(*names), st.lists(NAMES, min_size=1, max_size=4)),
)
R2_STEPS = st.one_of(
    st.builds(lambda name, content: put(f"{R2}/{_path(name)}", content), NAMES, CONTENTS),
    st.builds(lambda name: get(f"{R2}/{_path(name)}"), NAMES),
    st.builds(
        lambda prefix, delimiter, size: get(
            f"{R2}?prefix={_path(prefix)}&delimiter={_path(delimiter)}&per_page={size}"
        ),
        st.one_of(st.just(""), NAMES),
        st.sampled_from(["", "/", "b", "//"]),
        st.integers(0, 4),
    ),
)


@pytest.mark.parametrize("kinds", [KV_STEPS, R2_STEPS], ids=["keys and values", "objects"])
@given(data=st.data())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_done_the_two_say_the_same(explorer: str, kinds: st.SearchStrategy[Step], data: st.DataObject):
    """Whatever is done, the two say the same."""
    steps = data.draw(st.lists(kinds, min_size=5, max_size=30))

    async def play() -> list[str]:
        async with AsyncExitStack() as stack:
            return await differences(await both(stack, explorer), steps)

    assert asyncio.run(play()) == []
