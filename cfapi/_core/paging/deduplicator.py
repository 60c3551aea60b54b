"""Items that a shifting listing returns twice are yielded once, and a listing that changes is reported."""

import logging
from collections import deque
from collections.abc import Callable, Hashable, Sequence
from operator import attrgetter, itemgetter
from typing import Any, TypeAlias, TypeVar

import msgspec
from attrs import define, field

from cfapi._codec.envelope import ResultInfo
from cfapi._codec.model import class_of, field_names, is_model
from cfapi._core.call import Call

T = TypeVar("T")

Ids: TypeAlias = dict[Hashable, None]
"""The ids of a page in their order, hashed once: compared, looked up and kept."""

log = logging.getLogger("cfapi.pagination")


class _Identified(msgspec.Struct):
    """What the JSON of an item must have to be known again."""

    id: str | int


_read_id = msgspec.json.Decoder(_Identified).decode


def ids_of(items: Sequence[Any]) -> Ids | None:
    """The ids of the items, where each of them has one of its own: versions of one thing may share its id."""
    if not items:
        return {}
    kind = class_of(items[0])
    if _has_no_id(kind):
        return None
    get = _ID_OF.get(kind, attrgetter("id"))
    try:
        ids: Ids = dict.fromkeys(map(get, items))
    except (AttributeError, KeyError, TypeError, msgspec.DecodeError):
        return None
    return ids if len(ids) == len(items) and {str, int}.issuperset(map(type, ids)) else None


def _id_in_json(item: msgspec.Raw) -> str | int:
    return _read_id(item).id


_ID_OF: dict[type, Callable[[Any], Hashable]] = {dict: itemgetter("id"), msgspec.Raw: _id_in_json}


def _has_no_id(kind: type) -> bool:
    """Whether a model has no `id`; to look for it among the members that no field has would read the page again."""
    return is_model(kind) and "id" not in field_names(kind)


@define
class Deduplicator:
    """Leaves out items that the two pages before had, and logs when the listing changes during the iteration."""

    call: Call
    _recent: deque[Ids] = field(factory=lambda: deque[Ids](maxlen=2), init=False)
    _total: int | None = field(default=None, init=False)
    _reported: bool = field(default=False, init=False)

    def unseen(self, items: list[T], ids: Ids | None) -> list[T]:
        """The items that are new; all of them where they have no ids."""
        if ids is None:
            return items
        if not all(before.keys().isdisjoint(ids) for before in self._recent):
            seen = set[Hashable]().union(*self._recent)
            items = [item for item, id in zip(items, ids, strict=True) if id not in seen]
        self._recent.append(ids)
        return items

    def watch(self, info: ResultInfo | None) -> None:
        """Log, once, that the total changes from page to page."""
        total = info.total_count if info is not None else None
        if total is not None and self._total is not None and total != self._total and not self._reported:
            self._reported = True
            log.warning(
                "%s changed from %d to %d items while it was listed; some may be missing.",
                self.call.name,
                self._total,
                total,
            )
        self._total = total
