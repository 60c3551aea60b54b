"""What a module of tests says of the programs in it that others wrote, and what those say of their versions."""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import partial
from importlib import metadata
from pathlib import Path
from shutil import which
from typing import TypeAlias

import attrs

from tests.support import paths
from tests.support.interop import installed

Version: TypeAlias = Callable[[], str | None]
FOLDERS = ("tests/interop", "tests/contract")
# What a module calls that which it states.
NAME = "STRANGERS"


@attrs.frozen
class Strangers:
    """The programs that a module of tests runs, each with what tells its version; None where it is not here.

    `reached` says how they and the sandbox come together, `in_every_run` whether the suite installs them by itself.
    """

    versions: Mapping[str, Version]
    reached: str
    in_every_run: bool = True


@attrs.frozen
class Stated:
    """A module that runs such programs, and its tests: their names, and what they are about in words."""

    module: str
    strangers: Strangers
    tests: dict[str, str]


def stated(path: Path) -> Stated | None:
    """What a module states; None where it runs nothing of others.

    It is read and not imported: what it imports is not on every machine.
    """
    body = ast.parse(path.read_text("utf-8")).body
    tests = [each for each in body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)]
    titles = {each.name: title(each) for each in tests if each.name.startswith("test_")}
    for each in body:
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == NAME:
            return Stated(module_name(path), _evaluated(each.value), titles)
    return None


def _evaluated(written: ast.expr) -> Strangers:
    code = compile(ast.Expression(written), NAME, "eval")
    found: Strangers = eval(code, vars(paths) | vars(installed) | globals())  # noqa: S307  # it is our own code
    return found


def title(test: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    """What a test says that it tries, or else its name, which is a sentence."""
    told = ast.get_docstring(test) or test.name.removeprefix("test_").replace("_", " ")
    line = told.splitlines()[0].rstrip(".")
    return line[:1].upper() + line[1:]


def module_name(path: Path) -> str:
    """The name of a module in this repository, such as `tests.interop.test_cf`."""
    return ".".join(path.relative_to(paths.ROOT).with_suffix("").parts)


def all_stated() -> list[Stated]:
    files = [path for folder in FOLDERS for path in sorted((paths.ROOT / folder).glob("test_*.py"))]
    return [found for path in files if (found := stated(path))]


# --- what tells a version


def distribution(name: str, environment: Path | None = None) -> Version:
    """Of a Python package, here or in an environment of its own."""
    return partial(_of_distribution, name, environment)


def _of_distribution(name: str, environment: Path | None) -> str | None:
    folders = sys.path if environment is None else map(str, environment.glob("[Ll]ib/**/site-packages"))
    found = metadata.distributions(name=name, path=list(folders))
    return next((each.version for each in found), None)


def node_package(folder: Path) -> Version:
    """Of a package of Node.js, by the folder in which it is installed."""
    return partial(_of_node_package, folder)


def _of_node_package(folder: Path) -> str | None:
    told = folder / "package.json"
    return json.loads(told.read_text("utf-8"))["version"] if told.exists() else None


def go_program(program: Path, pattern: str) -> Version:
    """Of a program built with Go, by what the Go command says of how it was built."""
    return partial(_said, pattern, "go", "version", "-m", str(program))


def said(pattern: str, *command: str | None) -> Version:
    """Of a program that says its version when asked."""
    return partial(_said, pattern, *command)


def _said(pattern: str, *command: str | None) -> str | None:
    words = [word for word in command if word]
    if len(words) < len(command) or not which(words[0]):
        return None
    ended = subprocess.run(words, capture_output=True, text=True, check=False)
    found = re.search(pattern, ended.stdout)
    return found[1] if found else None
