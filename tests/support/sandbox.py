"""What the fixtures of the sandbox's tests are: `ask` gives a response, `start` a running sandbox."""

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias

import attrs

from cfapi.clock import SYSTEM_CLOCK
from cfapi.sandbox import Sandbox
from tests.support.fake_time import NOW


@attrs.frozen
class Reply:
    """One response, read to its end."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def result(self) -> Any:
        assert self.json["success"], self.body
        return self.json["result"]

    @property
    def info(self) -> Any:
        return self.json["result_info"]

    @property
    def codes(self) -> list[int]:
        """The code of each error, and below it those of its chain."""
        assert not self.json["success"], self.body
        errors = self.json["errors"]
        return [each["code"] for error in errors for each in (error, *error.get("error_chain", ()))]


def still_sandbox() -> Sandbox:
    """One whose date stands still; what it waits for passes as ever."""
    return Sandbox(zones=25, quota=None, clock=attrs.evolve(SYSTEM_CLOCK, now=lambda: NOW))


Ask: TypeAlias = Callable[..., Awaitable[Reply]]
Start: TypeAlias = Callable[..., Awaitable[Sandbox]]
