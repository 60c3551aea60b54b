"""What was generated: the same each time, local in its changes, small, and decodable."""

import importlib
import inspect
import pkgutil
import re
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import attrs
import msgspec
import pytest

import cfapi.api
from cfapi._codec.decoding import decoder_of
from cfapi._core import Resource
from codegen import __main__ as command
from codegen.read.document import Json
from tests.support.codegen_documents import TEXT, document, generated, operation, ref, thing

MODULES = ["cfapi.api", *(found.name for found in pkgutil.walk_packages(cfapi.api.__path__, "cfapi.api."))]
GENERATED = Path(cfapi.api.__file__).parent


def several_zones(*names: str) -> Json:
    paths = {f"/{name}": {"get": operation("zones", name, result=ref("Zone"))} for name in names}
    return document(paths, Zone=thing(name=TEXT, status=TEXT))


def test_the_same_document_gives_the_same_files() -> None:
    assert generated(several_zones("a", "b")) == generated(several_zones("b", "a"))


def test_a_new_operation_adds_lines_and_changes_none() -> None:
    before = generated(several_zones("first", "third"))["zones.py"].splitlines()
    after = generated(several_zones("first", "second", "third"))["zones.py"].splitlines()

    rest = iter(after)
    assert all(line in rest for line in before)


def test_the_check_names_every_file_that_differs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command.write({"api/same.py": "1", "api/old.py": "1", "sandbox/data/changed.jsonl": "1"}, tmp_path)

    files = {"api/same.py": "1", "api/new.py": "1", "sandbox/data/changed.jsonl": "2"}
    status = command.check(files, command.read(tmp_path))

    assert status == 1
    assert capsys.readouterr().err.splitlines() == [
        "api/new.py: missing",
        "api/old.py: left over",
        "sandbox/data/changed.jsonl: out of date",
    ]


@pytest.mark.skipif(not command.DOCUMENT.exists(), reason="the OpenAPI document is not on this machine")
def test_the_committed_files_are_what_the_document_gives() -> None:
    assert command.main(["--check"]) == 0


@pytest.mark.parametrize("name", MODULES)
def test_every_class_of_a_module_can_be_decoded(name: str) -> None:
    module = importlib.import_module(name)

    for model in classes(module):
        decoder = decoder_of(model, frozenset())
        assert decoder is not None, model
        with pytest.raises(msgspec.ValidationError) if is_required(model) else _nothing():
            decoder.decode(b"{}")


@pytest.mark.parametrize("name", MODULES)
def test_every_sub_resource_of_a_module_can_be_reached(name: str) -> None:
    module = importlib.import_module(name)

    for resource in list(vars(module).values()):  # touching one may load its siblings
        if inspect.isclass(resource) and issubclass(resource, Resource) and resource.__module__ == name:
            reached = [getattr(resource(cast("Any", None)), child) for child in children(resource)]
            assert all(isinstance(child, Resource) for child in reached)


def test_files_are_short_and_names_too() -> None:
    texts = {path: path.read_text("utf-8") for path in GENERATED.rglob("*.py")}
    names = [model.__name__ for name in MODULES for model in classes(importlib.import_module(name))]

    assert max(text.count("\n") for text in texts.values()) <= 1500
    assert max(len(name) for name in names) <= 40
    assert max(len(path.relative_to(GENERATED).parts) for path in texts) <= 3


def test_no_name_has_a_word_twice() -> None:
    names = [model.__name__ for name in MODULES for model in classes(importlib.import_module(name))]
    words = [re.findall(r"[A-Z]+(?![a-z])[0-9]*|[A-Z][a-z0-9]+", name) for name in names]

    assert [name for name, parts in zip(names, words, strict=True) if len(set(parts)) < len(parts)] == []


def test_groups_import_from_no_other_group_but_the_shared_one() -> None:
    imported = [
        (path.relative_to(GENERATED).parts[0], group)
        for path in GENERATED.rglob("*.py")
        for group in re.findall(r"^from cfapi\.api\.(\w+)", path.read_text("utf-8"), re.MULTILINE)
    ]

    assert {(own.removesuffix(".py"), group) for own, group in imported if group not in (own, "shared")} == set()


def classes(module: ModuleType) -> list[type[attrs.AttrsInstance]]:
    found = [value for value in vars(module).values() if inspect.isclass(value) and attrs.has(value)]
    return [value for value in found if value.__module__ == module.__name__]


def children(resource: type) -> list[str]:
    from functools import cached_property

    return [name for name, value in vars(resource).items() if isinstance(value, cached_property)]


def is_required(model: type[attrs.AttrsInstance]) -> bool:
    return any(each.default is attrs.NOTHING for each in attrs.fields(model))


def _nothing() -> Any:
    from contextlib import nullcontext

    return nullcontext()
