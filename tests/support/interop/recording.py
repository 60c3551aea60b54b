"""A plugin of pytest: keeps what a run saw of programs that others wrote, and warns where the record says otherwise.

It writes into pytest's own cache alone; `python -m tests.support.strangers_table --write` takes it from there.
"""

from pathlib import Path

import attrs
import pytest

from tests.support.interop.record import Run, contradictions, read
from tests.support.interop.strangers import FOLDERS, Stated, all_stated, module_name
from tests.support.paths import ROOT

KEY = "cfapi/strangers"
WRITE = "python -m tests.support.strangers_table --write"


def register(config: pytest.Config) -> None:
    """Where tests are spread over processes, the one that hears of all of them keeps what they saw."""
    if not hasattr(config, "workerinput") and not config.pluginmanager.has_plugin(KEY):
        config.pluginmanager.register(Recording(config), KEY)


@attrs.define(eq=False)  # plugins are told apart by their identity
class Recording:
    """What has been heard of so far."""

    config: pytest.Config
    run: Run = attrs.field(factory=Run)
    against: list[str] = attrs.field(factory=list[str])

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A module that needs what is not here is skipped as a whole."""
        if report.skipped and (module := _module(report.nodeid)):
            self.run.modules.setdefault(module, {})

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A test has passed once it was called; it may be skipped, or fail, before and after that, too."""
        if (report.when == "call" or not report.passed) and (module := _module(report.nodeid)):
            self.run.add(module, _function(report.nodeid), report.outcome)

    def pytest_sessionfinish(self) -> None:
        cache: pytest.Cache | None = getattr(self.config, "cache", None)
        if not self.run.modules or cache is None:
            return
        modules = all_stated()
        self.run.versions.update({each.module: versions(each) for each in modules if self.run.reached(each.module)})
        cache.set(KEY, attrs.asdict(self.run))
        self.against = contradictions(read(), self.run, modules)

    def pytest_terminal_summary(self, terminalreporter: "pytest.TerminalReporter") -> None:
        if self.against:
            terminalreporter.section(f"other than recorded: {WRITE}", yellow=True)
            terminalreporter.write_line("\n".join(self.against))


def versions(module: Stated) -> dict[str, str]:
    return {name: version() or "unknown" for name, version in module.strangers.versions.items()}


def _module(nodeid: str) -> str | None:
    """The module of a test, or of itself, where it is one that may run programs of others."""
    path = nodeid.partition("::")[0]
    return module_name(ROOT / path) if path.startswith(FOLDERS) and Path(path).suffix == ".py" else None


def _function(nodeid: str) -> str:
    return nodeid.partition("[")[0].rpartition("::")[2]
