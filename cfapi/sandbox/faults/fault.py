"""A fault: what goes wrong with which requests, and how often."""

import random
import re
from collections.abc import Mapping
from math import inf, log
from statistics import NormalDist
from typing import Any, cast

import attrs

from cfapi.sandbox.faults.kinds import KINDS
from cfapi.sandbox.faults.validators import delay, header, must_be, pattern, text
from cfapi.sandbox.http.request_log import path_pattern
from cfapi.sandbox.json_values import number, whole

_ELSEWHERE = "https://elsewhere.invalid/"
_P99 = NormalDist().inv_cdf(0.99)


Delay = float | tuple[float, float] | Mapping[str, float]


def _known_kind(_fault: "Fault", _attribute: object, kind: Any) -> None:
    if not isinstance(kind, str) or kind not in KINDS:
        raise ValueError(f"There is no fault {kind!r}; there are {', '.join(sorted(KINDS))}.")


def _as_pair(delay: Delay | list[Any]) -> Delay:
    """What TOML and JSON have as a list; whether there are two of them is looked at later."""
    return cast("Delay", tuple(delay)) if isinstance(delay, list) else delay


_TEXT = must_be("a text", text, absent=True)
_COUNT = must_be("a whole number from 0 on", whole(0), absent=True)
_PATH = must_be("a glob, or a regular expression that starts with ^ or is compiled", pattern, absent=True)
_SHARE = must_be("a number between 0 and 1", number(0, 1))
_STATUS = must_be("a whole number between 200 and 999", whole(200, 999), absent=True)
_WAIT = must_be("seconds, or a text", lambda value: header(value) or number(-inf, inf)(value), absent=True)
_DELAY = must_be("seconds, two of them for the least and the most, or its median and p99 (from it on)", delay)


@attrs.frozen
class Fault:
    """What goes wrong with which requests.

    Args:
        kind: A name from `cfapi.sandbox.faults.kinds`.
        method: Only requests with this method.
        path: Only requests to such a path below /client/v4: a glob whose `*` crosses slashes, a text that
            starts with `^` as a regular expression, or a compiled one.
        times: Only so many requests.
        skip: Not the first so many requests.
        probability: Only this share of the requests, by the sandbox's seeded random.
        status: The HTTP status, where the kind has a choice.
        retry_after: The Retry-After header: seconds, or an HTTP date as text.
        delay: Seconds of latency, on the sandbox's clock; two numbers for any between them; `{"median": 0.05,
            "p99": 0.8}` for a long tail (log-normal).
        location: Where a redirect leads.
        code: The code of the error in the envelope of a status, where the usual one will not do.
        field: The property that is spoilt; without it, all but ids are candidates.
        size: How many bytes a huge body or a gzip bomb has when unpacked.
    """

    kind: str = attrs.field(validator=_known_kind)
    method: str | None = attrs.field(default=None, validator=_TEXT)
    path: str | re.Pattern[str] | None = attrs.field(default=None, validator=_PATH)
    times: int | None = attrs.field(default=None, validator=_COUNT)
    skip: int = attrs.field(default=0, validator=must_be("a whole number from 0 on", whole(0)))
    probability: float = attrs.field(default=1.0, validator=_SHARE)
    status: int | None = attrs.field(default=None, validator=_STATUS)
    retry_after: float | str | None = attrs.field(default=None, validator=_WAIT)
    delay: Delay = attrs.field(default=1.0, validator=_DELAY, converter=_as_pair)
    location: str = attrs.field(default=_ELSEWHERE, validator=must_be("a text of one line", header))
    code: int | None = attrs.field(default=None, validator=must_be("a whole number", whole(), absent=True))
    field: str | None = attrs.field(default=None, validator=_TEXT)
    size: int = attrs.field(default=256 * 1024 * 1024, validator=must_be("a whole number from 0 on", whole(0)))

    def matches(self, method: str, path: str) -> bool:
        if self.method is not None and self.method != method:
            return False
        if self.path is None:
            return True
        pattern = path_pattern(self.path) if isinstance(self.path, str) else self.path
        return pattern.match(path) is not None

    def seconds(self, source: random.Random) -> float:
        """A delay, drawn from what the fault says of it."""
        if isinstance(self.delay, Mapping):
            spread = log(self.delay["p99"] / self.delay["median"]) / _P99
            return self.delay["median"] * source.lognormvariate(0, spread)
        return source.uniform(*self.delay) if isinstance(self.delay, tuple) else self.delay
