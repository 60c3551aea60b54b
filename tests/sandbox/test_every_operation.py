"""Every operation of the API answers, and what it answers is what its schema promises."""

import gzip
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from multidict import CIMultiDict

from cfapi.sandbox.answers import Answer, Refusal
from cfapi.sandbox.call import Call
from cfapi.sandbox.facts import JSON, Operation, operations
from cfapi.sandbox.gate import Caller
from cfapi.sandbox.generic.filling import Maker
from cfapi.sandbox.generic.places import Role, collection_at, place, shape
from cfapi.sandbox.routes import OWN, router
from cfapi.sandbox.seed import world
from cfapi.sandbox.store import Store

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
DOCUMENT = Path(__file__).parents[3] / "shared" / "api" / "cloudflare.openapi.json.gz"
GENERIC = [each for each in operations() if (each.verb, shape(each.path)) not in {route.shape for route in OWN}]

pytestmark = pytest.mark.skipif(not DOCUMENT.exists(), reason="the OpenAPI document is not on this machine")


class Caller_:
    """Calls operations one by one in one world, and makes first what they are about."""

    def __init__(self) -> None:
        self.store: Store = world(3, 1, NOW).store
        self.maker = Maker(self.store.source, NOW)

    def call(self, verb: str, path: str, body: Any = None, content_type: str = JSON) -> Answer:
        found = router().find(verb, path)
        raw = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        call = Call(
            store=self.store,
            caller=Caller("owner", "token"),
            need=found.route.need,
            now=NOW,
            method=verb,
            parts=found.parts,
            args=found.args,
            query={},
            raw=raw,
            content_type=content_type,
            headers=CIMultiDict({"Content-Type": content_type}),
        )
        return found.route.handler(call)

    def body(self, operation: Operation) -> Any:
        """What the operation requires, and no more."""
        if operation.body is None or "json" not in operation.body.type:
            return None if operation.body is None else b"--x--"
        return self.maker.value(operation.body.schema)
