"""What faults do to a response that goes out in good form: drifting fields, wrong totals, pages that move."""

import random
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from cfapi.sandbox.faults.fault import Fault
from cfapi.sandbox.faults.kinds import Shift
from cfapi.sandbox.http.pagination import SHIFT, WHOLE_PAGE, Query
from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.json_values import Json, as_list, as_object

ResponseFault = Callable[[Fault, random.Random, Response], Response]

_UNTOUCHED = frozenset({"id"})
_LEADING = frozenset({"cursor", "cursors", "next_page_token"})
_OTHERWISE: dict[type, Any] = {str: 7, int: "7", float: "0.5", bool: "yes", list: {}, dict: [], type(None): "something"}


def shifted(faults: list[Fault], query: Query) -> Query:
    """The query of a listing whose items move."""
    kinds = {fault.kind for fault in faults}
    if Shift.REPEATED_PAGE in kinds:
        return {**query, SHIFT: WHOLE_PAGE}
    return {**query, SHIFT: "1"} if Shift.MOVING_ITEMS in kinds else query


def altered(faults: list[Fault], source: random.Random, response: Response) -> Response:
    """The response as the faults leave it. Those without an envelope are left alone."""
    for fault in faults:
        if fault.kind in RESPONSE_FAULTS and response.content is None:
            response = RESPONSE_FAULTS[fault.kind](fault, source, response)
    return response


def _wrong_totals(_fault: Fault, source: random.Random, response: Response) -> Response:
    """Totals that have nothing to do with the listing."""
    totals = {"total_pages", "total_count"}
    if response.result_info is None or totals.isdisjoint(response.result_info):
        return response
    wrong = {name: source.choice((0, 1, 1000)) for name in sorted(totals & response.result_info.keys())}
    return attrs.evolve(response, result_info=response.result_info | wrong)


def _no_totals(_fault: Fault, _source: random.Random, response: Response) -> Response:
    """Nothing is said of the listing but where it goes on."""
    info = response.result_info or {}
    return attrs.evolve(response, result_info={name: info[name] for name in sorted(_LEADING & info.keys())} or None)


def _fields(change: Callable[[Json, str], Json]) -> ResponseFault:
    """A fault that changes one field of the result, or of each of its items."""

    def alter(fault: Fault, source: random.Random, response: Response) -> Response:
        result: Any = response.result
        if isinstance(result, list | tuple):
            made = [_altered_item(fault, source, change, item) for item in as_list(result)]
            return attrs.evolve(response, result=made)
        return attrs.evolve(response, result=_altered_item(fault, source, change, result))

    return alter


def _altered_item(fault: Fault, source: random.Random, change: Callable[[Json, str], Json], item: Any) -> Any:
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


RESPONSE_FAULTS: dict[str, ResponseFault] = {
    "wrong_totals": _wrong_totals,
    "no_totals": _no_totals,
    "field_missing": _fields(_without),
    "field_null": _fields(_null),
    "field_of_another_type": _fields(_of_another_type),
    "new_value": _fields(_new_value),
}
