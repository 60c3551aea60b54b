"""Types as annotations of fields, of arguments and of results."""

import pytest

from codegen.read.types import ANY, BYTES, NONE, Choice, DictOf, Either, ListOf, Plain, Ref, Type
from codegen.write.imports import Imports
from codegen.write.text import flat
from codegen.write.type_rendering import TypeRenderer

STR, DATE = Plain("str"), Plain("date")


def renderer(avoid: frozenset[str] = frozenset()) -> TypeRenderer:
    module = "cfapi.api.zones"
    return TypeRenderer(Imports(module), {"Z": "Zone"}, {"Z": module}, frozenset(), frozenset(), avoid=avoid)


@pytest.mark.parametrize(
    ("of", "written"),
    [
        (Plain("float"), "int | float"),
        (Choice(("on", "off")), 'Literal["on", "off"] | str'),
        (DictOf(ListOf(Ref("Z"))), "dict[str, list[Zone]]"),
        (Either((NONE, STR)), "str | None"),
        (Either((STR, DATE)), "str"),
        (Either((Ref("Z"), DictOf(STR))), "dict[str, Any]"),
    ],
)
def test_a_field_has_what_a_decoder_can_tell_apart(of: Type, written: str) -> None:
    assert flat(renderer().model(of)) == written


@pytest.mark.parametrize(
    ("of", "written"),
    [
        (Plain("float"), "float"),
        (DATE, "date | str"),
        (BYTES, "Upload"),
        (Ref("Z"), "Zone | Mapping[str, Any]"),
        (DictOf(ANY), "Mapping[str, Any]"),
        (Either((Ref("Z"), STR, NONE)), "Zone | str | Mapping[str, Any] | None"),
        (ListOf(Either((Ref("Z"), DictOf(ANY)))), "Sequence[Zone | Mapping[str, Any]]"),
    ],
)
def test_an_argument_is_generous(of: Type, written: str) -> None:
    assert flat(renderer().argument(of)) == written


def test_files_of_a_form_may_have_names() -> None:
    assert flat(renderer().form(ListOf(BYTES))) == "Sequence[Upload] | Mapping[str, Upload]"


def test_a_name_that_the_scope_hides_is_imported_under_another_one() -> None:
    hiding = renderer(frozenset({"list"}))

    assert hiding.runtime(ListOf(STR)) == "list_[str]"
    assert hiding.imports.lines() == ["from builtins import list as list_"]
