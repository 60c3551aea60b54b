"""Where lines are broken, and where they are not."""

import pytest

from codegen.write.text import Group, Item, Union, Values, flat, lines, options, union

WIDE = tuple(f'"value_number_{number}"' for number in range(8))
KNOWN = Values("Literal[", WIDE, "]")


def test_what_fits_the_page_is_one_line() -> None:
    assert lines(Group("call(", ("a", Group("[", ("b", "c"), "]")), ")"), 4) == ["    call(a, [b, c])"]


def test_brackets_are_opened_and_filled() -> None:
    first, second = lines(Group("call(", WIDE, ")"))[1:3]

    assert first.startswith('    "value_number_0", "value_number_1",')
    assert len(first) <= 120 < len(first + second.lstrip())


def test_a_union_is_broken_inside_its_brackets_and_never_at_a_bar() -> None:
    first, *_, last = lines(Union("kind: ", (KNOWN, "str", "None"), " = None"))

    assert first == "kind: Literal["
    assert last == "] | str | None = None"


def test_known_values_are_broken_before_brackets_around_them_are() -> None:
    first, *_, last = lines(Union("kinds: ", (Group("Sequence[", (union(KNOWN, "str"),), "]"), "Unset"), " = UNSET"))

    assert first == "kinds: Sequence[Literal["
    assert last == "] | str] | Unset = UNSET"


def test_of_several_brackets_the_longest_are_broken() -> None:
    short, long = Group("A[", ("a",), "]"), Group("B[", WIDE, "]")

    first, *_, last = lines(Union("x: ", (short, long), ""))

    assert (first, last) == ("x: A[a] | B[", "]")


def test_what_has_no_brackets_overflows() -> None:
    long = Union("", tuple(f"ClassNumber{number}" for number in range(20)), "")

    assert lines(long) == [flat(long)]


@pytest.mark.parametrize(
    ("items", "written"),
    [
        (("str", "None"), "str | None"),
        (("str", union("int", "str")), "str | int"),
        ((union("int", "None"), "None"), "int | None"),
        (("str", "str"), "str"),
    ],
)
def test_a_union_has_each_option_once(items: tuple[Item, ...], written: str) -> None:
    assert flat(union(*items)) == written


def test_what_is_no_union_is_its_only_option() -> None:
    assert options("str") == ("str",)
    assert options(union("str", KNOWN)) == ("str", KNOWN)
