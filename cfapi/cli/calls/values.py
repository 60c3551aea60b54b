"""The text of an argument as a value of the type that its schema asks for."""

import re
from difflib import get_close_matches
from typing import Any

from cfapi.cli.calls.words import Assignment, read_json
from cfapi.cli.errors import BadWords
from cfapi.operations.schemas import Schema, choices, items, options, types

NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?")
INTEGER = re.compile(r"-?(0|[1-9]\d*)")
BOOLEANS = {"true": True, "false": False}
MOST_NAMED = 12
AS_JSON = "If the API takes it all the same, write NAME:='JSON', which is not checked."


def value_of(assignment: Assignment, schema: Schema) -> Any:
    """The value of one assignment.

    Raises:
        BadWords: It is not what the schema asks for.
    """
    if assignment.operator == ":=":
        return assignment.json()
    if assignment.text in choices(schema):  # some begin with "@"
        return assignment.text
    text, kinds = assignment.content(), types(schema)
    if not kinds or (kinds == {"string"} and not choices(schema)):
        return text
    return _checked(_typed(text, kinds, schema, assignment), schema, assignment)


def item_of(assignment: Assignment, schema: Schema) -> Any:
    """The value of one of several assignments of a list."""
    return value_of(assignment, items(schema))


def is_list(schema: Schema) -> bool:
    """Whether a value may be a list."""
    return "array" in types(schema)


def _typed(text: str, kinds: set[str], schema: Schema, assignment: Assignment) -> Any:
    known = {str(value): value for value in choices(schema) if not isinstance(value, bool)}
    if text in known:
        return known[text]
    if "boolean" in kinds and text in BOOLEANS:
        return BOOLEANS[text]
    if "null" in kinds and text == "null":
        return None
    if kinds & {"number", "integer"} and NUMBER.fullmatch(text):
        return int(text) if INTEGER.fullmatch(text) else float(text)
    if "string" in kinds:
        return text
    return _nested(text, kinds, schema, assignment)


def _nested(text: str, kinds: set[str], schema: Schema, assignment: Assignment) -> Any:
    """A list or an object; a list may be given as its first item."""
    if "array" in kinds and text.lstrip().startswith("["):
        return read_json(text, assignment.word)
    if "object" in kinds and text.lstrip().startswith("{"):
        return read_json(text, assignment.word)
    if "array" in kinds:
        return [value_of(assignment, items(schema))]
    raise BadWords(_wrong(assignment, kinds))


def _wrong(assignment: Assignment, kinds: set[str]) -> str:
    name, text = assignment.name, assignment.text
    if "object" in kinds:
        return f"{name} is an object: write its members, such as {name}.MEMBER={text or 'VALUE'}, or {name}:='JSON'."
    wanted = " or ".join(_WORDS[kind] for kind in sorted(kinds) if kind in _WORDS)
    return f"{name} takes {wanted}, and not {text!r}."


_WORDS = {"boolean": "true or false", "integer": "a whole number", "number": "a number", "null": "null"}


def _checked(value: Any, schema: Schema, assignment: Assignment) -> Any:
    """The value, if it is one of the known ones and within the bounds."""
    known = choices(schema)
    if isinstance(value, str) and known and value not in known and types(schema) <= {"string", "null"}:
        texts = list(map(str, known))
        near = [text for text in texts if text.casefold() == value.casefold()] or get_close_matches(value, texts, n=1)
        hint = f"Did you mean {near[0]}?" if near else f"It is one of {_listed(known)}."
        raise BadWords(f"{assignment.name}={value}: there is no such value. {hint} {AS_JSON}")
    if isinstance(value, int | float) and not isinstance(value, bool):
        _check_bounds(value, schema, assignment)
    return value


def _check_bounds(value: float, schema: Schema, assignment: Assignment) -> None:
    """Each alternative has its own bounds: those of one must hold."""
    numbers = [option for option in options(schema) if option.get("type") in ("number", "integer")]
    if "integer" in types(schema) and "number" not in types(schema) and not float(value).is_integer():
        raise BadWords(f"{assignment.name} takes a whole number, and not {assignment.text}.")
    if numbers and not any(_is_within(value, option) for option in numbers):
        raise BadWords(f"{assignment.name} is {bounds(numbers[0])}, and not {assignment.text}. {AS_JSON}")


def _is_within(value: float, option: Schema) -> bool:
    if "enum" in option:
        return value in option["enum"]
    low, high = option.get("minimum"), option.get("maximum")
    return (low is None or value >= low) and (high is None or value <= high)


def bounds(option: Schema) -> str:
    """The bounds of a number in words; empty if it has none."""
    low, high = option.get("minimum"), option.get("maximum")
    if low is not None and high is not None:
        return f"{low} to {high}"
    return f"at least {low}" if low is not None else f"at most {high}" if high is not None else ""


def _listed(known: list[Any]) -> str:
    shown = ", ".join(map(str, known[:MOST_NAMED]))
    return shown + (f" and {len(known) - MOST_NAMED} more" if len(known) > MOST_NAMED else "")
