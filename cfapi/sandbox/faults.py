"""Faults on request: which requests meet them, how often, and what a plan of them looks like.

What each kind does is in `strikes` (to the connection) and in `spoiling` (to the answer).
"""

import random
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from math import inf, log
from statistics import NormalDist
from typing import Any, cast

import attrs

from cfapi.sandbox.answers import Json
from cfapi.sandbox.arguments import delay, header, must_be, number, pattern, text, whole
from cfapi.sandbox.ledger import path_pattern
from cfapi.sandbox.spoiling import SPOILING, Shift
from cfapi.sandbox.strikes import AFTER, BEFORE
from cfapi.sandbox.values import as_list, as_object

KINDS = frozenset({*BEFORE, *AFTER, *SPOILING, *Shift})
# These let the request go on to the next fault and to its work.
_GOES_ON = frozenset({"latency", *SPOILING, *Shift})
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
        kind: A name from the tables in `cfapi.sandbox.strikes` and `cfapi.sandbox.spoiling`.
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


def read_plan(text: str) -> list[Fault]:
    """The faults of a plan in TOML: a table `[[faults]]` each, whose keys are the arguments of `Fault`.

    Raises:
        ValueError: It is no TOML, or a fault is none; the message says which.
    """
    return faults_of(tomllib.loads(text))


def faults_of(plan: Any) -> list[Fault]:
    """The faults of a plan: objects in a list, or in a list under the name `faults`."""
    entries = as_object(plan).get("faults", plan)
    if not isinstance(entries, list):
        raise _bad("A plan is a list of faults, or an object with one under `faults`.")
    return [_fault(number, as_object(entry)) for number, entry in enumerate(as_list(entries), 1)]


def _fault(number: int, entry: Json) -> Fault:
    known = {each.name for each in attrs.fields(Fault)}
    if "kind" not in entry:
        raise _bad(f"Fault {number} has no kind.")
    if unknown := sorted(entry.keys() - known):
        raise _bad(f"Fault {number} has no {', '.join(unknown)}; there are {', '.join(sorted(known))}.")
    try:
        return Fault(**entry)
    except (TypeError, ValueError) as error:
        raise _bad(f"Fault {number}: {error}") from None


def _bad(what: str) -> ValueError:
    return ValueError(what)


@attrs.define
class _Armed:
    fault: Fault
    skip: int
    left: int | None


class Faults:
    """The faults in force. Each request asks once which of them it meets."""

    def __init__(self, source: random.Random, faults: Iterable[Fault]) -> None:
        self.random = source
        self._armed: list[_Armed] = []
        for fault in faults:
            self.add(fault)

    def __iter__(self) -> Iterator[Fault]:
        return (armed.fault for armed in self._armed)

    def add(self, fault: Fault) -> None:
        self._armed.append(_Armed(fault, fault.skip, fault.times))

    def clear(self) -> None:
        self._armed.clear()

    def meet(self, method: str, path: str) -> list[Fault]:
        """The faults of this request, up to the first that answers it; each counts as used."""
        met: list[Fault] = []
        for armed in self._armed:
            if not self._strikes(armed, method, path):
                continue
            met.append(armed.fault)
            if armed.fault.kind not in _GOES_ON:
                break
        return met

    def _strikes(self, armed: _Armed, method: str, path: str) -> bool:
        fault = armed.fault
        if armed.left == 0 or not fault.matches(method, path):
            return False
        if fault.probability < 1 and self.random.random() >= fault.probability:
            return False
        if armed.skip:
            armed.skip -= 1
            return False
        if armed.left is not None:
            armed.left -= 1
        return True
