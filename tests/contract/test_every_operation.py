"""Every operation of the document is called, on servers that others wrote, and its answer is decoded.

The operations, their paths and their arguments are read from the document itself. Steady checks requests, Prism checks
credentials too and answers with all that a schema has; for answers that are no JSON neither is of use.
"""

from collections.abc import Iterator

import pytest
from anyio.from_thread import BlockingPortal

from cfapi import CallError, DecodeError, RequestRefused
from tests.support.contract import mocks
from tests.support.contract.calling import OPERATIONS, Caller, is_json, rows
from tests.support.contract.document import Operation
from tests.support.interop.strangers import Strangers, node_package
from tests.support.paths import DOCUMENT, SERVERS

STRANGERS = Strangers(
    {
        "Steady (npm `@stdy/cli`)": node_package(SERVERS / "@stdy/cli"),
        "Prism (npm `@stoplight/prism-cli`)": node_package(SERVERS / "@stoplight/prism-cli"),
    },
    "they serve the document, and the client calls them",
)

if not DOCUMENT.exists():
    pytest.skip("the document is not on this machine", allow_module_level=True)

DOTS = "reads filters that nest in a query as plain parameters"
BRACKETS = "does not know that users write several files as files[]"
CONTRADICTION = "the document asks for a text that is an object"
ONE_OF_MANY = "takes an array of one for a text, as its items come as parameters of one name"
NOT_ON_STEADY = {
    "ai.to_markdown.transform": BRACKETS,
    "radar.ai.to_markdown.create": BRACKETS,
}
NOT_IN_FULL_ON_STEADY = {
    "ai_gateway.logs.list": DOTS,
    "ai_gateway.logs.delete": DOTS,
    "cloudforce_one.threat_events.indicators.by_dataset.create": CONTRADICTION,
    "cloudforce_one.threat_events.indicators.by_dataset.edit": CONTRADICTION,
    "cloudforce_one.threat_events.indicators.list": DOTS,
    "cloudforce_one.threat_events.list": DOTS,
    "cloudforce_one.threat_events.tags.indicators.by_dataset.list": DOTS,
    "cloudforce_one.threat_events.tags.indicators.list": DOTS,
    "cloudforce_one.threat_events.tags.list": DOTS,
    "secrets_store.system.stores.secrets.list": "an array of arrays, which no query holds: not sent",
    "zero_trust.devices.registrations.list": ONE_OF_MANY,
}
JSON_PART = "takes a form's part of JSON for a text"
NOT_ON_PRISM = {
    "cloudforce_one.threat_events.graphql.create": "answers with data and errors, which is a failed query",
    "cloudforce_one.threat_events.v2.graphql": "answers with data and errors, which is a failed query",
    "ai.to_markdown.transform": BRACKETS,
    "cloudforce_one.rules.tree.get": "answers with an endless tree that it cuts where a field is required",
    "radar.ai.to_markdown.create": BRACKETS,
    "snippets.update": JSON_PART,
    "workers.assets.upload.create": "wants the token of an upload session, which is not the client's",
    "workers.scripts.content.update": JSON_PART,
    "workers.scripts.update": JSON_PART,
    "workers.scripts.versions.create": JSON_PART,
    "workers.services.environments.content.update": JSON_PART,
    "workers_for_platforms.dispatch.namespaces.scripts.content.update": JSON_PART,
    "workers_for_platforms.dispatch.namespaces.scripts.update": JSON_PART,
}


pytestmark = [
    pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning"),
    pytest.mark.timeout(180),  # the first test of each server waits for it to load the document
]
mocked = pytest.mark.skipif(not mocks.is_here(), reason="`make servers` brings the servers")


# --- on Steady


@pytest.fixture(scope="module")
def steady(portal: BlockingPortal, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caller]:
    with mocks.running(mocks.STEADY, tmp_path_factory.mktemp("steady")) as url:
        caller = Caller(url, portal)
        yield caller
        portal.call(caller.transport.aclose)


def _calls_on_steady(steady: Caller, each: Operation, name: str, *, optional: bool) -> None:
    try:
        steady.call(each, name, optional=optional)
    except RequestRefused:
        if not steady.invented_a_refusal():
            pytest.fail(steady.complaints())
    except DecodeError as error:
        # It leaves out what a schema does not require, the place of the items too, and answers no multipart, though
        # it says so. Other errors of the kind are failures.
        assert "there is nothing at" in str(error) or "Empty boundary" in str(error)  # noqa: PT017


@mocked
@pytest.mark.parametrize(("each", "name"), rows(OPERATIONS))
def test_the_call_with_what_it_needs_is_valid(steady: Caller, each: Operation, name: str) -> None:
    if name in NOT_ON_STEADY:
        with pytest.raises(RequestRefused):
            steady.call(each, name)
        return
    _calls_on_steady(steady, each, name, optional=False)


@mocked
@pytest.mark.parametrize(("each", "name"), rows(OPERATIONS))
def test_the_call_with_all_it_can_have_is_valid(steady: Caller, each: Operation, name: str) -> None:
    if name in NOT_ON_STEADY | NOT_IN_FULL_ON_STEADY:
        with pytest.raises((RequestRefused, ValueError)):
            steady.call(each, name, optional=True)
        return
    _calls_on_steady(steady, each, name, optional=True)


# --- on Prism


@pytest.fixture(scope="module")
def prism(portal: BlockingPortal, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caller]:
    with mocks.running(mocks.PRISM, tmp_path_factory.mktemp("prism")) as url:
        caller = Caller(url, portal, strict=True)
        yield caller
        portal.call(caller.transport.aclose)


@mocked
@pytest.mark.parametrize(("each", "name"), rows(filter(is_json, OPERATIONS)))
def test_a_full_answer_fits_its_types_strictly(prism: Caller, each: Operation, name: str) -> None:
    if name in NOT_ON_PRISM:
        with pytest.raises(CallError):
            prism.call(each, name)
        return
    try:
        prism.call(each, name)
    except RequestRefused:
        pytest.fail(prism.complaints())
