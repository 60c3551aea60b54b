"""JSON for every class of the API: what a server may send for it, with members that nobody knows."""

import importlib
import pkgutil
from datetime import date, datetime
from functools import cache
from random import Random
from types import NoneType
from typing import Any, Literal, get_args, get_origin

import cfapi.api
from cfapi._codec.introspection import bare, fields_of, is_union, members_of
from cfapi._codec.model import is_model

DEEPEST = 4
SCALARS: dict[Any, Any] = {
    str: "text",
    int: 7,
    float: 1.5,
    bool: True,
    NoneType: None,
    datetime: "2026-01-02T03:04:05.10Z",
    date: "2026-01-02",
    Any: {"any": [1, None]},
}


@cache
def all_models() -> list[type]:
    """Every class of the API but those of uploads, whose bytes no JSON holds."""
    names = [each.name for each in pkgutil.walk_packages(cfapi.api.__path__, "cfapi.api.")]
    modules = [importlib.import_module(name) for name in names]
    return [kind for module in modules for kind in vars(module).values() if _is_own(kind, module.__name__)]


def _is_own(kind: Any, module: str) -> bool:
    return (
        is_model(kind) and kind.__module__ == module and not any(_holds_bytes(field.kind) for field in fields_of(kind))
    )


def _holds_bytes(kind: Any) -> bool:
    """Whether a type is bytes, or a union or list of such."""
    return any(
        member is bytes or (get_origin(member) is list and bytes in get_args(member)) for member in members_of(kind)
    )


def json_for(kind: Any, random: Random, depth: int = 0) -> Any:
    """What may be sent for a type; of a model, some members are absent, some null, and one is unknown."""
    kind = bare(kind)
    if is_model(kind):
        return _object(kind, random, depth)
    if is_union(kind):
        return json_for(random.choice(members_of(kind)), random, depth)
    if get_origin(kind) is Literal:
        return random.choice(get_args(kind))
    if get_origin(kind) is list:
        return [json_for(get_args(kind)[0], random, depth + 1) for _ in range(0 if depth > DEEPEST else 2)]
    if get_origin(kind) is dict:
        return {} if depth > DEEPEST else {"key": json_for(get_args(kind)[1], random, depth + 1)}
    return SCALARS[kind]


def _object(kind: type, random: Random, depth: int) -> dict[str, Any]:
    known = {
        field.wire: json_for(field.kind, random, depth + 1)
        for field in fields_of(kind)
        if field.required or (depth < DEEPEST and random.random() < 0.7)
    }
    return {**known, "nobody knows": {"it": [depth]}}
