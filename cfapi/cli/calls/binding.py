"""Words and options -> the arguments of an operation, checked before anything is sent."""

import json
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeAlias

from attrs import Factory, evolve, frozen

from cfapi.cli.calls.operation import IN_BODY, SCOPE_IDS, Field, KnownOperation
from cfapi.cli.calls.values import is_list, item_of, value_of
from cfapi.cli.calls.words import Assignment
from cfapi.cli.errors import BadWords
from cfapi.cli.json_values import is_array, is_object
from cfapi.operations.schemas import ANYTHING, Schema, choices, items, members, options, takes_any_member

ABSENT: Any = object()
Steps: TypeAlias = tuple[str, ...]


@frozen
class Bound:
    """The arguments of one call.

    Attributes:
        ids: What fills the path, by Python name; the names of zones and accounts are not resolved yet.
        query: Query parameters by Python name.
        headers: Headers by Python name.
        body: The body: an object by the API's names, another JSON value, or `ABSENT`.
        content: The bytes of the body, or the file that they are in; None for none.
    """

    ids: dict[str, str] = Factory(dict[str, str])
    query: dict[str, Any] = Factory(dict[str, Any])
    headers: dict[str, Any] = Factory(dict[str, Any])
    body: Any = ABSENT
    content: bytes | Path | None = None


@frozen
class Target:
    """Where an assignment goes: an argument, and the way inside of it."""

    place: str
    name: str
    schema: Schema
    steps: Steps = ()


def bind(
    operation: KnownOperation,
    ids: Sequence[str],
    assignments: Sequence[Assignment],
    *,
    scopes: Mapping[str, str] | None = None,
    body: Any = ABSENT,
    content: bytes | Path | None = None,
) -> Bound:
    """The arguments of a call.

    Args:
        operation: What is called.
        ids: What fills its path, in the order of the path.
        assignments: `NAME=VALUE`.
        scopes: The account and the zone, where options name them.
        body: The whole body, as JSON; assignments change its members.
        content: The bytes of the body.

    Raises:
        BadWords: Something is not known, is of another type, or is missing.
    """
    named = [each for each in assignments if each.operator != "==" and each.name in operation.ids]
    in_path = {each.name: each.content() for each in named}
    bound = Bound(_ids(operation, ids, {**(scopes or {}), **in_path}), body=body, content=content)
    for target, given in _targets(operation, [each for each in assignments if each not in named]):
        bound = _with(bound, target, given)
    _check_complete(operation, bound)
    return bound


def _targets(operation: KnownOperation, assignments: Sequence[Assignment]) -> list[tuple[Target, list[Assignment]]]:
    """Where assignments go, those of one place together."""
    found: dict[tuple[str, str, Steps], tuple[Target, list[Assignment]]] = {}
    for each in assignments:
        target = _target(operation, each)
        found.setdefault((target.place, target.name, target.steps), (target, []))[1].append(each)
    return list(found.values())


def _with(bound: Bound, target: Target, given: Sequence[Assignment]) -> Bound:
    """The arguments with one more."""
    value = _value(target, given)
    if target.place == "content":
        return evolve(bound, content=value if isinstance(value, Path) else str(value).encode())
    if target.place in ("query", "headers"):
        set_member(getattr(bound, target.place), (target.name, *target.steps), value)
        return bound
    if not target.name:
        return evolve(bound, body=value)
    tree: object = {} if bound.body is ABSENT else bound.body
    if not is_object(tree):
        raise BadWords(f"The body is no object, so that {given[0].word} can't be a member of it.")
    set_member(tree, (target.name, *target.steps), value)
    return evolve(bound, body=tree)


# --- ids


def _ids(operation: KnownOperation, given: Sequence[str], named: Mapping[str, str]) -> dict[str, str]:
    """What fills the path: what is named, then the others in their order; account and zone may come from options."""
    found = {name: named[name] for name in operation.ids if name in named}
    _check_scopes(operation, named, found)
    open_ = [name for name in operation.ids if name not in found]
    own = [name for name in open_ if name not in SCOPE_IDS]
    if operation.is_scoped or len(given) <= len(own):
        open_ = own
    if len(given) > len(open_):
        raise BadWords(_surplus(operation, given[len(open_) :]))
    return found | dict(zip(open_, given, strict=False))


def _check_scopes(operation: KnownOperation, named: Mapping[str, str], found: dict[str, str]) -> None:
    if operation.is_scoped and len(found.keys() & set(SCOPE_IDS)) > 1:
        raise BadWords(f"{operation.name} is for an account or for a zone: give one of --account and --zone.")
    for name in SCOPE_IDS:
        if name in named and name not in operation.ids:
            kind = name.removesuffix("_id")
            takes = [f"--{each.removesuffix('_id')}" for each in operation.ids if each in SCOPE_IDS]
            hint = f" It takes {takes[0]}." if takes else ""
            raise BadWords(f"{operation.name} does not take --{kind}.{hint}")


def _surplus(operation: KnownOperation, words: Sequence[str]) -> str:
    takes = " ".join(name.upper() for name in operation.ids if name not in SCOPE_IDS)
    ids = f"the ids {takes}" if " " in takes else f"the id {takes}" if takes else "no ids"
    names = list(operation.names())
    near = next((name for word in words for name in get_close_matches(word, names, n=1)), "")
    hint = f" Did you mean {near}=VALUE?" if near else " Arguments are NAME=VALUE."
    return f"{operation.name} takes {ids}, so that {' '.join(words)!r} is too much.{hint}"


# --- where assignments go


def _target(operation: KnownOperation, assignment: Assignment) -> Target:
    places = ("query",) if assignment.operator == "==" else ("body", "form", "content", "query", "headers")
    parts = assignment.name.split(".")
    for length in range(len(parts), 0, -1):
        name, steps = ".".join(parts[:length]), tuple(parts[length:])
        for place in places:
            found = operation.field(name, place)
            if found is not None:
                return _inside(found, place, steps, assignment)
    whole = operation.whole
    if whole is not None and whole.argument.place == "form":
        return Target("form", assignment.name, {})
    if whole is not None and assignment.operator != "==":
        return Target("body", parts[0], _descend(whole.schema, tuple(parts), assignment), tuple(parts[1:]))
    names = [each.name for each in operation.fields if each.argument.place in places]
    names += [] if assignment.operator == "==" else operation.ids
    raise BadWords(
        _unknown(operation.name, assignment.name, names, assignment.operator) + _of_text(operation, assignment)
    )


def _of_text(operation: KnownOperation, assignment: Assignment) -> str:
    """What to write for a text that begins with "=", which makes a query parameter of an argument."""
    if assignment.operator != "==" or operation.field(assignment.name.split(".")[0], *IN_BODY) is None:
        return ""
    return f" A text that begins with = is written as JSON: {assignment.name}:='{json.dumps('=' + assignment.text)}'"


def _inside(found: Field, place: str, steps: Steps, assignment: Assignment) -> Target:
    schema = _descend(found.schema, steps, assignment)
    name = found.argument.wire if place in ("body", "form") else found.argument.name
    return Target(place, name, schema, steps)


def _descend(schema: Schema, steps: Steps, assignment: Assignment) -> Schema:
    """The schema of a member at some depth."""
    for index, step in enumerate(steps):
        if step.isdecimal() and is_list(schema):
            schema = items(schema)
            continue
        known = members(schema)
        if step not in known and not takes_any_member(schema):
            before = assignment.name.split(".")
            above = ".".join(before[: len(before) - len(steps) + index])
            raise BadWords(_unknown(above or "the body", step, list(known), "="))
        schema = known.get(step, _of_others(schema))
    return schema


def _of_others(schema: Schema) -> Schema:
    """The schema of members that have no name in it."""
    found = [option.get("additionalProperties") for option in options(schema)]
    return next((each for each in found if is_object(each)), ANYTHING)


def _unknown(owner: str, name: str, known: Iterable[str], operator: str) -> str:
    known = list(known)
    near = get_close_matches(name, known, n=3, cutoff=0.5)
    kind = "query parameter" if operator == "==" else "argument"
    if near:
        hint = f"Did you mean {' or '.join(near)}?"
    else:
        hint = f"It takes {', '.join(sorted(known))}." if known else "It takes none."
    return f"{owner} has no {kind} {name!r}. {hint}"


# --- values


def _value(target: Target, given: Sequence[Assignment]) -> Any:
    first = given[0]
    is_choice = first.text in choices(target.schema)
    if target.place in ("form", "content") and first.file is not None and first.operator == "=" and not is_choice:
        files = [each.file for each in given if each.file is not None]
        return files[0] if len(files) == 1 and not is_list(target.schema) else files
    if target.place == "form" and _is_file(target.schema):
        raise BadWords(f"{first.name} takes a file: write {first.name}=@FILE.")
    if len(given) > 1 and not is_list(target.schema) and target.schema and target.place != "query":
        raise BadWords(f"{first.name} takes one value, and has {len(given)}.")
    if len(given) > 1:
        return [item_of(each, target.schema) for each in given]
    return value_of(first, target.schema)


def _is_file(schema: Schema) -> bool:
    """Whether a field of a form takes nothing but files."""
    return (items(schema) if is_list(schema) else schema).get("format") == "binary"


def set_member(tree: dict[str, Any], steps: Steps, value: Any) -> None:
    """Set a member at some depth; a number is the place in a list."""
    here: Any = tree
    for step, following in zip(steps, (*steps[1:], None), strict=True):
        empty: Any = value if following is None else [] if following.isdecimal() else {}
        if is_array(here):
            here = _set_item(here, step, empty, last=following is None)
        else:
            if not is_object(here):
                raise BadWords(f"{'.'.join(steps)} leads into a value that is no object.")
            there = here.get(step)
            if following is not None and there is not None and not (is_object(there) or is_array(there)):
                raise BadWords(f"{'.'.join(steps)} leads into {step}, which has a value already, and is no object.")
            if following is None or there is None:
                here[step] = empty
            here = here[step]


def _set_item(items: list[Any], step: str, value: Any, *, last: bool) -> Any:
    if not step.isdecimal() or int(step) > len(items):
        raise BadWords(
            f"{step} is no place in a list with {len(items)} items: the first one is 0, the next one follows."
        )
    if int(step) == len(items):
        items.append(value)
    elif last or not (is_object(items[int(step)]) or is_array(items[int(step)])):
        items[int(step)] = value
    return items[int(step)]


# --- what is missing


def _check_complete(operation: KnownOperation, bound: Bound) -> None:
    missing = [name.upper() for name in operation.ids if name not in bound.ids and name not in SCOPE_IDS]
    missing += [_example(each) for each in operation.fields if each.argument.required and not _is_given(each, bound)]
    if missing:
        raise BadWords(f"{operation.name} also needs {' '.join(missing)}")


def _is_given(field: Field, bound: Bound) -> bool:
    argument = field.argument
    match argument.place:
        case "query":
            return argument.name in bound.query
        case "headers":
            return argument.name in bound.headers
        case "content":
            return bound.content is not None
        case _:
            if not argument.wire or not is_object(bound.body):
                return bound.body is not ABSENT
            return argument.wire in bound.body


def _example(field: Field) -> str:
    return f"{field.name}=…" if field.argument.wire else f"{field.name}:=JSON (or --body)"
