"""What faults do to an answer that goes out in good form: drifting fields, wrong totals, pages that move."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import attrs

from cfapi.sandbox.answers import Answer, Json
from cfapi.sandbox.listing import SHIFT, WHOLE_PAGE, Query
from cfapi.sandbox.values import as_list, as_object

if TYPE_CHECKING:
    from cfapi.sandbox.faults import Fault


class Shift(StrEnum):
    """Faults that move items between pages while a listing is walked."""

    MOVING_ITEMS = "moving_items"  # before each page, one item came in at the front
    REPEATED_PAGE = "repeated_page"  # the page before over again


Spoil = Callable[["Fault", random.Random, Answer], Answer]

_UNTOUCHED = frozenset({"id"})
_LEADING = frozenset({"cursor", "cursors", "next_page_token"})
_OTHERWISE: dict[type, Any] = {str: 7, int: "7", float: "0.5", bool: "yes", list: {}, dict: [], type(None): "something"}


def shifted(faults: list[Fault], query: Query) -> Query:
    """The query of a listing whose items move."""
    kinds = {fault.kind for fault in faults}
    if Shift.REPEATED_PAGE in kinds:
        return {**query, SHIFT: WHOLE_PAGE}
    return {**query, SHIFT: "1"} if Shift.MOVING_ITEMS in kinds else query


def spoilt(faults: list[Fault], source: random.Random, answer: Answer) -> Answer:
    """The answer as the faults leave it. Answers without an envelope are left alone."""
    for fault in faults:
        if fault.kind in SPOILING and answer.content is None:
            answer = SPOILING[fault.kind](fault, source, answer)
    return answer


def _wrong_totals(_fault: Fault, source: random.Random, answer: Answer) -> Answer:
    """Totals that have nothing to do with the listing."""
    totals = {"total_pages", "total_count"}
    if answer.result_info is None or totals.isdisjoint(answer.result_info):
        return answer
    wrong = {name: source.choice((0, 1, 1000)) for name in sorted(totals & answer.result_info.keys())}
    return attrs.evolve(answer, result_info=answer.result_info | wrong)


def _no_totals(_fault: Fault, _source: random.Random, answer: Answer) -> Answer:
    """Nothing is said of the listing but where it goes on."""
    info = answer.result_info or {}
    return attrs.evolve(answer, result_info={name: info[name] for name in sorted(_LEADING & info.keys())} or None)


def _fields(change: Callable[[Json, str], Json]) -> Spoil:
    """A fault that changes one field of the result, or of each of its items."""

    def spoil(fault: Fault, source: random.Random, answer: Answer) -> Answer:
        result: Any = answer.result
        if isinstance(result, list | tuple):
            made = [_spoilt_item(fault, source, change, item) for item in as_list(result)]
            return attrs.evolve(answer, result=made)
        return attrs.evolve(answer, result=_spoilt_item(fault, source, change, result))

    return spoil


def _spoilt_item(fault: Fault, source: random.Random, change: Callable[[Json, str], Json], item: Any) -> Any:
    if not isinstance(item, Mapping):
        return item
    facts = as_object(item)
    names = sorted(facts.keys() - _UNTOUCHED) if fault.field is None else [fault.field]
    name = source.choice(names) if names else ""
    return change(facts, name) if name in facts else facts


def _without(facts: Json, name: str) -> Json:
    return {each: value for each, value in facts.items() if each != name}


def _null(facts: Json, name: str) -> Json:
    return facts | {name: None}


def _of_another_type(facts: Json, name: str) -> Json:
    return facts | {name: _OTHERWISE[type(facts[name])]}


def _new_value(facts: Json, name: str) -> Json:
    """A text that nobody has heard of, where a text was."""
    return facts | {name: "something_new"} if isinstance(facts[name], str) else facts


SPOILING: dict[str, Spoil] = {
    "wrong_totals": _wrong_totals,
    "no_totals": _no_totals,
    "field_missing": _fields(_without),
    "field_null": _fields(_null),
    "field_of_another_type": _fields(_of_another_type),
    "new_value": _fields(_new_value),
}
