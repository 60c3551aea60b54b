"""Checks of your own: in a file, or in installed packages by the entry point `cfapi.checks`."""

import os
import runpy
from collections.abc import Mapping
from importlib.metadata import entry_points
from types import ModuleType

from cfapi.audit.checks import CHECKS, Check, declared_in
from cfapi.audit.resources import ACCOUNT, ZONE

GROUP = "cfapi.checks"


class BadChecks(ValueError):
    """What was to hold checks can't be loaded, or holds none, or ones that can't be used."""


def checks_in(path: str | os.PathLike[str]) -> Mapping[str, Check]:
    """The checks that a Python file declares, which is run.

    Raises:
        BadChecks: It fails, or declares none, or one that reads what is not collected.
    """
    try:
        names = runpy.run_path(str(path))
    except Exception as error:
        raise BadChecks(f"{path} can't be run: {type(error).__name__}: {error}") from error
    return _usable(declared_in(names), str(path))


def installed_checks() -> dict[str, Check]:
    """The checks of installed packages: each entry point names a module that declares some, or one check.

    Raises:
        BadChecks: One can't be loaded, or is of no use.
    """
    found: dict[str, Check] = {}
    for point in entry_points(group=GROUP):
        where = f"the entry point {point.name} = {point.value}"
        try:
            loaded = point.load()
        except Exception as error:
            raise BadChecks(f"{where} can't be loaded: {type(error).__name__}: {error}") from error
        names = vars(loaded) if isinstance(loaded, ModuleType) else {point.name: loaded}
        found = _together(found, _usable(declared_in(names), where))
    return found


def with_own(*paths: str | os.PathLike[str]) -> Mapping[str, Check]:
    """The checks of cfapi, those of installed packages and those of some files.

    Raises:
        BadChecks: Some can't be used, or two have one name.
    """
    known = _together(CHECKS, installed_checks())
    for path in paths:
        known = _together(known, checks_in(path))
    return known


def _together(known: Mapping[str, Check], new: Mapping[str, Check]) -> dict[str, Check]:
    twice = known.keys() & new.keys()
    if twice:
        raise BadChecks(f"There is a check {min(twice)!r} already; give yours another id.")
    return {**known, **new}


def _usable(checks: Mapping[str, Check], where: str) -> Mapping[str, Check]:
    if not checks:
        raise BadChecks(f"{where} declares no check: a function with @zone_check or @account_check.")
    for check in checks.values():
        there_are = ZONE if check.scope == "zone" else ACCOUNT
        for name in check.reads:
            if name not in there_are:
                raise BadChecks(f"{check.id} in {where} reads {name!r}; there are {', '.join(there_are)}.")
    return checks
