"""What the tests of products share: an account, and calls whose good answers are checked against the document."""

from typing import Any

import pytest

from cfapi.sandbox import Sandbox
from cfapi.sandbox.http.responses import JSON
from cfapi.sandbox.schema.classify import shapes
from cfapi.sandbox.services.registry import router
from tests.support.paths import DOCUMENT
from tests.support.promises import broken_promises
from tests.support.sandbox import Ask, Reply


@pytest.fixture
def account(box: Sandbox) -> str:
    return f"/accounts/{next(iter(box.accounts))}"


@pytest.fixture
def zone(box: Sandbox) -> str:
    return f"/zones/{next(iter(box.zones))}"


@pytest.fixture
def call(box: Sandbox, ask: Ask) -> Ask:
    """Asks the box, and checks good answers against the document."""

    async def ask_and_check(method: str, path: str, *, headers: dict[str, str] | None = None, **rest: Any) -> Reply:
        headers = {"Authorization": f"Bearer {box.token}"} | (headers or {})
        reply = await ask(box, method, path, headers=headers, **rest)
        if reply.status < 300 and DOCUMENT.exists():
            shape = router().find(method, path.partition("?")[0]).route.shape[1]
            operation = shapes()[shape][method]
            told = reply.body or operation.answer.type not in {"", JSON}
            content_type = reply.headers.get("Content-Type", "") if told else ""
            assert broken_promises(operation, reply.status, content_type, reply.body) == []
        return reply

    return ask_and_check
