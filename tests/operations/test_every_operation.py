"""Every operation: what is known of it is what the document says, and a client can call it on the sandbox.

The operations, their paths and their arguments are read from the document itself.
"""

import re
from collections.abc import Iterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from anyio.from_thread import BlockingPortal

from cfapi import CallError, RequestRefused
from cfapi._http.messages import Request, WholeResponse
from cfapi.operations.catalog import names, operation
from tests.support.contract.calling import OPERATIONS, Caller, Recording, SandboxCaller, called, is_json, rows
from tests.support.contract.document import Operation
from tests.support.contract.guide import Guide
from tests.support.paths import DOCUMENT
from tests.support.sandbox import still_sandbox

pytestmark = [
    pytest.mark.skipif(not DOCUMENT.exists(), reason="the document is not on this machine"),
    pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning"),
]
# How many operations are answered well: the others need what no schema tells, or what is not there.
FLOOR = 3113
REFUSALS = {400, 403, 404, 409}  # 403: a ray of a zone that keeps no logs
# Its moment of change is null where nobody has changed it, which the document does not know.
UNREADABLE = {"zones.nel.get /zones/{zone_id}/settings/nel"}
PART = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nZürich\r\n--b--'.encode()
HOLE = re.compile(r"{[^}]*}")


def test_every_operation_has_its_names_and_there_are_no_others() -> None:
    assert {name for each in OPERATIONS for name in called(each)} == set(names())


def test_what_is_known_of_an_operation_is_what_the_document_says() -> None:
    differing = [
        name
        for each in OPERATIONS
        for name in called(each)
        if (known := operation(name)).verb != each.verb
        or HOLE.sub("{}", each.path) not in {HOLE.sub("{}", path) for path in known.paths}
        or (known.alias_of or name) != called(each)[0]
        or set(known.permissions) != set(each.own.get("x-token-permissions", known.permissions))
        or known.deprecated != each.own.get("deprecated", False)
    ]

    assert differing == []


# --- on a server of ours


@pytest.fixture(scope="module")
def contents(portal: BlockingPortal) -> Iterator[Caller]:
    """A server that answers with content of the type that is asked for in a header."""

    async def answer(request: web.Request) -> web.Response:
        if request.headers["X-Wanted"] == "multipart/form-data":
            return web.Response(body=PART, headers={"Content-Type": "multipart/form-data; boundary=b"})
        return web.Response(body="Zürich".encode(), content_type=request.headers["X-Wanted"])

    async def start() -> TestServer:
        app = web.Application()
        app.router.add_route("*", "/{tail:.*}", answer)
        server = TestServer(app)
        await server.start_server()
        return server

    server = portal.call(start)
    caller = Caller(str(server.make_url("")).rstrip("/"), portal)
    yield caller
    portal.call(caller.transport.aclose)
    portal.call(server.close)


@pytest.mark.parametrize(("each", "name"), rows(each for each in OPERATIONS if not is_json(each)))
def test_content_comes_as_it_is(contents: Caller, each: Operation, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    content_type = next(iter(each.answers))
    send = Recording.send

    async def wanting(self: Recording, request: Request) -> WholeResponse:
        request.headers["X-Wanted"] = content_type.replace("*", "png")  # type: ignore[index]
        return await send(self, request)

    monkeypatch.setattr(Recording, "send", wanting)

    result = contents.call(each, name)

    kind = operation(name).response
    content = {each: part.text for each, part in result.items()} if kind == "parts" else result
    assert content == {"text": "Zürich", "bytes": "Zürich".encode(), "parts": {"a": "Zürich"}}[kind]


# --- on the sandbox


@pytest.fixture(scope="module")
def sandboxed(portal: BlockingPortal) -> Iterator[SandboxCaller]:
    with portal.wrap_async_context_manager(still_sandbox()) as box:
        caller = SandboxCaller(box.url.rstrip("/"), portal, strict=True, box=box, guide=Guide(box._world.store))
        yield caller
        portal.call(caller.transport.aclose)


@pytest.fixture(scope="module")
def failures(sandboxed: SandboxCaller) -> dict[str, CallError]:
    """The calls that failed, of one of every operation about things that are there; answers are read strictly."""
    found: dict[str, CallError] = {}
    for each in OPERATIONS:
        name = called(each)[0]
        try:
            sandboxed.call(each, name)
        except CallError as error:
            found[f"{name} {each.path}"] = error
    return found


@pytest.mark.timeout(180)
def test_a_client_reads_strictly_whatever_the_sandbox_answers(failures: dict[str, CallError]) -> None:
    unread = {call: error for call, error in failures.items() if not isinstance(error, RequestRefused)}

    assert unread.keys() == UNREADABLE, unread


@pytest.mark.timeout(180)
def test_most_calls_are_answered_well_and_the_others_refused(failures: dict[str, CallError]) -> None:
    refused = [error for error in failures.values() if isinstance(error, RequestRefused)]

    assert {error.status for error in refused} <= REFUSALS
    assert len(OPERATIONS) - len(refused) >= FLOOR, failures
