"""The faults in force: a plan of them, and which of them a request meets."""

import random
import tomllib
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from cfapi.sandbox.faults.fault import Fault
from cfapi.sandbox.faults.kinds import GOES_ON
from cfapi.sandbox.json_values import Json, as_list, as_object


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


class FaultPlan:
    """The faults in force. Each request asks once which of them it meets."""

    def __init__(self, source: random.Random, faults: Iterable[Fault]) -> None:
        self.random = source
        self.idle = True
        self._armed: list[_Armed] = []
        for fault in faults:
            self.add(fault)

    def __iter__(self) -> Iterator[Fault]:
        return (armed.fault for armed in self._armed)

    def add(self, fault: Fault) -> None:
        self._armed.append(_Armed(fault, fault.skip, fault.times))
        self.idle = False

    def clear(self) -> None:
        self._armed.clear()
        self.idle = True

    def meet(self, method: str, path: str) -> list[Fault]:
        """The faults of this request, up to the first that answers it; each counts as used."""
        met: list[Fault] = []
        for armed in self._armed:
            if not self._strikes(armed, method, path):
                continue
            met.append(armed.fault)
            if armed.fault.kind not in GOES_ON:
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
