"""Prism, which others wrote, stands between our client and the sandbox, and finds no fault in what either of them says.

It holds every request and every answer against the document; what it finds is an answer of its own, or a header.
"""

import json
import logging
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal

from cfapi import CallError, Cloudflare, Retries
from cfapi.clock import SYSTEM_CLOCK
from cfapi.sandbox import Sandbox
from cfapi.sandbox.facts import operations
from tests.conformance import mocks
from tests.conformance.document import BODY, Operation, python_name
from tests.conformance.driving import document_with_refusals
from tests.conformance.guide import Guide
from tests.conformance.test_every_operation import OPERATIONS, Caller, called
from tests.sandbox.test_every_operation import NOW

pytestmark = [
    pytest.mark.skipif(not mocks.is_here(), reason="`make servers` brings the servers"),
    pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning"),
    pytest.mark.timeout(300),  # the first test waits for Prism to load the document
]
# What Prism makes of an empty object, once it has found that it is as it must be.
NOTHING = b""
TOKEN: list[dict[str, list[str]]] = [{"api_token": []}]
KNOWN = {(each.verb, each.path): each for each in operations()}
# How many operations must have been answered well: the others are refused, as what they need is not there.
FLOOR = 3100
NOT_FOR_PRISM: dict[str, str] = {}


@attrs.define
class Proxied(Caller):
    """Calls operations of the sandbox through Prism."""

    box: Sandbox = attrs.field(kw_only=True)
    guide: Guide = attrs.field(kw_only=True)
    reached: set[str] = attrs.field(factory=set[str], kw_only=True)
    made: set[str] = attrs.field(factory=set[str], kw_only=True)

    def faults(self, each: Operation, name: str) -> list[str]:
        """What Prism, or the client, has to say against a call or its answer."""
        self.made.add(str(each))
        self.transport.answer = None
        failure: CallError | None = None
        try:
            self.call(each, name)
        except CallError as error:
            failure = error
        answer = self.transport.answer
        if answer is None:
            return [repr(failure)]
        if found := violations(answer.headers.get("sl-violations", ""), answer.content_type, answer.body):
            return found
        if answer.ok:
            self.reached.add(str(each))
        if answer.body == NOTHING:
            return []
        return [repr(failure)] if answer.ok and failure else []

    def arguments(self, each: Operation, name: str, *, optional: bool) -> dict[str, Any]:
        """Those of the document, about things that are there."""
        known = KNOWN[each.verb, each.path]
        arguments = Caller.arguments(self, each, name, optional=optional)
        if (told := self.guide.told(known)) is not None:
            arguments = with_body(each, arguments, told)
        ids = self.guide.ids(known)
        return arguments | {python_name(own): ids[own["name"]] for own in each._parameters("path")}

    def _client(self, each: Operation) -> Cloudflare:
        """A client with credentials that the operation takes."""
        client = Cloudflare(
            **self._credentials(each),
            base_url=self.url,
            rate_limit=None,
            retries=Retries(attempts=1),
            strict=self.strict,
        )
        client._session.transport = self.transport
        return client

    def _credentials(self, each: Operation) -> dict[str, str]:
        if not any({"api_token", "assets_jwt"} & scheme.keys() for scheme in each.own.get("security", TOKEN)):
            return {"api_key": self.box.key, "api_email": self.box.email}
        own = each.path.startswith("/accounts/{account_id}/tokens/verify")
        return {"api_token": self.box.account_token if own else self.box.token}


def with_body(each: Operation, arguments: dict[str, Any], told: Any) -> dict[str, Any]:
    """The arguments with another body."""
    kept = {name: value for name, value in arguments.items() if name in each.argument_names()}
    if BODY in arguments or not isinstance(told, dict):
        return kept | {BODY: told}
    return kept | {python_name({"name": name}): value for name, value in told.items()}


def violations(header: str, content_type: str, body: bytes) -> list[str]:
    """What Prism said: in an answer of its own, or in a header of the one that came."""
    if content_type == "application/problem+json":
        said = json.loads(body)
        return [json.dumps(each) for each in said.get("validation", [])] or [json.dumps(said)]
    return [header] if '"severity":"Error"' in header else []


@pytest.fixture(scope="module")
def portal() -> Iterator[BlockingPortal]:
    with start_blocking_portal() as portal:
        yield portal


@pytest.fixture(scope="module")
def proxied(portal: BlockingPortal, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxied]:
    box = Sandbox(zones=25, quota=None, clock=attrs.evolve(SYSTEM_CLOCK, now=lambda: NOW))
    portal.call(box.start)
    content = json.dumps(document_with_refusals()).encode()
    folder = tmp_path_factory.mktemp("proxy")
    with mocks.running(mocks.PRISM_PROXY, folder, content, box.url.rstrip("/")) as url:
        caller = Proxied(url, portal, strict=True, box=box, guide=Guide(box._world.store))
        yield caller
        portal.call(caller.transport.aclose)
    portal.call(box.stop)


@pytest.fixture(autouse=True)
def without_drift(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.getLogger("cfapi.drift"), "disabled", True)


@pytest.mark.parametrize(
    ("each", "name"), [pytest.param(each, called(each)[0], id=called(each)[0]) for each in OPERATIONS]
)
def test_neither_side_says_what_the_document_does_not_know(proxied: Proxied, each: Operation, name: str) -> None:
    found = proxied.faults(each, name)

    if name in NOT_FOR_PRISM:
        assert found, f"{name} is judged now"
    else:
        assert found == []


def test_most_calls_are_answered_well(proxied: Proxied) -> None:
    if len(proxied.made) < len(OPERATIONS):
        pytest.skip("not every operation was called")

    assert len(proxied.reached) >= FLOOR, len(proxied.reached)
