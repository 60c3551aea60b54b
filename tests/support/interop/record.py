"""The record of what the suite ran with programs that others wrote: what came of each test, in which version.

A run tells what it saw (`Run`); the record, which is part of the repository, keeps for each module what was last seen.
"""

import json
from collections.abc import Iterable, Mapping
from typing import TypeAlias

import attrs

from tests.support.interop.strangers import Stated
from tests.support.paths import ROOT

FILE = ROOT / "tests/interop/strangers.json"
# A test that has passed, but was skipped in the run that the record was last written from.
EARLIER = "passed earlier"
# What came of the tests of a module, by their names: "passed", "failed" or "skipped".
Outcomes: TypeAlias = dict[str, str]
_WORST_LAST = ("skipped", "passed", "failed")


@attrs.frozen
class Row:
    """A module: its programs and their versions, how they are reached, and what came of what was tried."""

    programs: dict[str, str]
    reached: str
    in_every_run: bool
    tried: dict[str, str]


@attrs.frozen
class Run:
    """What one run saw: of each module, what came of its tests. One that was skipped as a whole has none."""

    modules: dict[str, Outcomes] = attrs.field(factory=dict[str, Outcomes])
    versions: dict[str, dict[str, str]] = attrs.field(factory=dict[str, dict[str, str]])

    def add(self, module: str, test: str, outcome: str) -> None:
        """Of a test with several parameters, what is told is the worst; it was skipped if all of them were."""
        outcomes = self.modules.setdefault(module, {})
        outcomes[test] = max(outcome, outcomes.get(test, outcome), key=_WORST_LAST.index)

    def outcome(self, module: str, test: str) -> str | None:
        """None where the run was not about it."""
        outcomes = self.modules.get(module)
        if outcomes is None:
            return None
        return outcomes.get(test) if outcomes else "skipped"

    def reached(self, module: str) -> bool:
        """Whether any of its tests ran."""
        return not {"passed", "failed"}.isdisjoint(self.modules.get(module, {}).values())


Record: TypeAlias = dict[str, Row]


def read() -> Record:
    return {module: Row(**row) for module, row in json.loads(FILE.read_text("utf-8")).items()} if FILE.exists() else {}


def write(record: Record) -> None:
    FILE.write_text(json.dumps({name: attrs.asdict(row) for name, row in record.items()}, indent=2) + "\n", "utf-8")


def merged(record: Mapping[str, Row], run: Run, modules: Iterable[Stated]) -> Record:
    """The record after a run. Of what was not run it keeps what it had; modules that are gone go."""
    seen = [each for each in modules if each.module in record or run.reached(each.module)]
    return {each.module: _merged(record.get(each.module), run, each) for each in seen}


def _merged(before: Row | None, run: Run, module: Stated) -> Row:
    programs = run.versions[module.module] if run.reached(module.module) else before.programs if before else {}
    known = before.tried if before and before.programs == programs else {}
    tried = {title: _latest(known.get(title), run.outcome(module.module, name)) for name, title in module.tests.items()}
    return Row(programs, module.strangers.reached, module.strangers.in_every_run, tried)


def _latest(before: str | None, now: str | None) -> str:
    if now == "skipped":
        return EARLIER if before == "passed" else before or "skipped"
    return now or before or "skipped"


def contradictions(record: Mapping[str, Row], run: Run, modules: Iterable[Stated]) -> list[str]:
    """Where a run saw other than the record has. A test that was skipped says nothing against it."""
    return [
        line for each in modules if run.reached(each.module) for line in _against(record.get(each.module), run, each)
    ]


def _against(row: Row | None, run: Run, module: Stated) -> list[str]:
    if row is None:
        return [f"{module.module}: the record does not have it"]
    found = [
        f"{module.module}: {name} {version} ran, the record has {row.programs.get(name, 'none')}"
        for name, version in run.versions.get(module.module, {}).items()
        if version != row.programs.get(name)
    ]
    for name, title in module.tests.items():
        now, told = run.outcome(module.module, name), row.tried.get(title, "nothing")
        if now in {"passed", "failed"} and told.removesuffix(" earlier") != now:
            found.append(f"{module.module}: {title}: {now}, the record says {told}")
    return found
