"""Prism, which others wrote, stands between our client and the sandbox, and finds no fault in what either of them says.

It holds every request and every answer against the document; what it finds is an answer of its own, or a header.
"""

import json
from collections.abc import Iterator

import attrs
import pytest
from anyio.from_thread import BlockingPortal

from cfapi import CallError
from tests.support.contract import mocks
from tests.support.contract.calling import OPERATIONS, SandboxCaller, called
from tests.support.contract.document import Operation
from tests.support.contract.driving import document_with_refusals
from tests.support.contract.guide import Guide
from tests.support.interop.strangers import Strangers, node_package
from tests.support.paths import SERVERS
from tests.support.sandbox import still_sandbox

STRANGERS = Strangers(
    {"Prism (npm `@stoplight/prism-cli`)": node_package(SERVERS / "@stoplight/prism-cli")},
    "it stands between the client and the sandbox",
)

pytestmark = [
    pytest.mark.skipif(not mocks.is_here(), reason="`make servers` brings the servers"),
    pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning"),
    pytest.mark.timeout(300),  # the first test waits for Prism to load the document
]
# What Prism makes of an empty object, once it has found that it is as it must be.
NOTHING = b""
# How many operations must have been answered well: the others are refused, as what they need is not there.
FLOOR = 3050
JSON_PART = "takes a form's part of JSON for a text"
BRACKETS = "does not know that users write several files as files[]"
TEXT = "the document says of a text that it is an object"
PACK = "packs have UUIDs, which are longer than what the document says of their ids in paths"
NAME = "the document says more of the name in the path than of what has it, so that the sandbox can't know"
NUMBER = "the answers have numbers as ids, and the path asks for UUIDs"
NOT_FOR_PRISM = {
    "ai.to_markdown.transform": BRACKETS,
    "cloudforce_one.threat_signals.skills.tag_categories.get": NAME,
    "cloudforce_one.threat_signals.skills.tag_categories.update": NAME,
    "email_security.settings.block_senders.delete": NUMBER,
    "email_security.settings.block_senders.edit": NUMBER,
    "email_security.settings.block_senders.get": NUMBER,
    "email_security.settings.impersonation_registry.delete": NUMBER,
    "email_security.settings.impersonation_registry.edit": NUMBER,
    "email_security.settings.impersonation_registry.get": NUMBER,
    "email_security.settings.trusted_domains.delete": NUMBER,
    "email_security.settings.trusted_domains.edit": NUMBER,
    "email_security.settings.trusted_domains.get": NUMBER,
    "snippets.content.get": "looks for the boundary of a form in requests, and not in answers",
    "snippets.update": JSON_PART,
    "ssl.certificate_packs.delete": PACK,
    "ssl.certificate_packs.edit": PACK,
    "ssl.certificate_packs.get": PACK,
    "stream.downloads.create_type": NAME,
    "stream.downloads.delete_type": NAME,
    "url_scanner.scans.screenshot": NAME,
    "url_scanner.v1.responses.get": TEXT,
    "url_scanner.v1.scans.screenshot": NAME,
    "workers.scripts.content.update": JSON_PART,
    "workers.scripts.update": JSON_PART,
    "workers.scripts.versions.create": JSON_PART,
    "workers.services.environments.content.update": JSON_PART,
    "workers_for_platforms.dispatch.namespaces.scripts.content.update": JSON_PART,
    "workers_for_platforms.dispatch.namespaces.scripts.update": JSON_PART,
    "zero_trust.dlp.entries.custom.delete": NAME,
    "zero_trust.dlp.entries.custom.get": NAME,
    "zero_trust.dlp.entries.update": NAME,
    "zones.nel.get": "its moment of change is null where nobody has changed it, which the document does not know",
}


@attrs.define
class Proxied(SandboxCaller):
    """Calls operations of the sandbox through Prism."""

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


def violations(header: str, content_type: str, body: bytes) -> list[str]:
    """What Prism said: in an answer of its own, or in a header of the one that came."""
    if content_type == "application/problem+json":
        said = json.loads(body)
        return [json.dumps(each) for each in said.get("validation", [])] or [json.dumps(said)]
    return [header] if '"severity":"Error"' in header else []


@pytest.fixture(scope="module")
def proxied(portal: BlockingPortal, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxied]:
    box = still_sandbox()
    portal.call(box.start)
    content = json.dumps(document_with_refusals()).encode()
    folder = tmp_path_factory.mktemp("proxy")
    with mocks.running(mocks.PRISM_PROXY, folder, content, box.url.rstrip("/")) as url:
        caller = Proxied(url, portal, strict=True, box=box, guide=Guide(box._world.store))
        yield caller
        portal.call(caller.transport.aclose)
    portal.call(box.stop)


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
