"""Rows in groups by what their dimensions are, in order, and as many as are asked for."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

import anyio.lowlevel
import attrs

from cfapi.sandbox.json_values import Json, as_list, as_object
from cfapi.sandbox.services.analytics.dataset import LARGEST_PAGE, Dataset
from cfapi.sandbox.services.analytics.filters import Invalid, parsed, window
from cfapi.sandbox.services.analytics.traffic import Row

# Rows that are made before others have their turn: some milliseconds.
_AT_ONCE = 200


class TooMuch(Exception):
    """A query asks for more than the dataset tells at once."""


@attrs.frozen
class Group:
    """Rows that are alike in some dimensions; of a raw dataset, one row."""

    dataset: Dataset
    rows: Sequence[Row]

    def dimension(self, name: str) -> Any:
        return self.dataset.value(self.rows[0], name)

    def measure(self, kind: str, name: str) -> Any:
        return self.dataset.measures[kind][name].compute(self.rows)


async def found_groups(
    dataset: Dataset, owner: Any, asked: Json, dimensions: Sequence[str], now: datetime
) -> list[Group]:
    """The groups that a query asks for with its arguments. Many rows take long; others are served meanwhile.

    Raises:
        Invalid: An argument can't be understood.
        TooMuch: It asks for more than there is to have.
    """
    limit, wanted = asked.get("limit") or 0, as_object(asked.get("filter"))
    if not isinstance(limit, int) or not 0 < limit <= LARGEST_PAGE:
        raise TooMuch(f"limit must be positive number and not greater than {LARGEST_PAGE}")
    test, orders = parsed(dataset, wanted), _orders(dataset, asked.get("orderBy"))
    begin, end = _time(dataset, owner.id, wanted, now)
    rows = sorted(await _passing(test, dataset.rows(owner, begin, end)), key=lambda row: row["datetime"])
    found = _grouped(dataset, rows, dimensions) if dataset.grouped else [Group(dataset, [row]) for row in rows]
    for kind, name, down in reversed(orders):
        found.sort(key=_key(kind, name), reverse=down)
    return found[:limit]


async def _passing(test: Callable[[Row], bool], rows: Iterable[Row]) -> list[Row]:
    found = list[Row]()
    for count, row in enumerate(rows):
        if not count % _AT_ONCE:
            await anyio.lowlevel.checkpoint()
        if test(row):
            found.append(row)
    return found


def _time(dataset: Dataset, owner: str, wanted: Json, now: datetime) -> tuple[datetime, datetime]:
    """https://github.com/lablabs/cloudflare-exporter and the documents quote the messages."""
    begin, end = window(dataset, wanted, now)
    oldest = now - dataset.not_older_than
    if begin is not None and begin < oldest:
        raise TooMuch(f"cannot request data older than {_seconds(dataset.not_older_than)}s")
    begin = begin or oldest
    if end - begin > dataset.longest:
        raise TooMuch(
            f'query time range is too large for "{owner}". '
            f"Time range can't be wider than {_seconds(dataset.longest)}s, but it's {_seconds(end - begin)}s"
        )
    return begin, end


def _seconds(time: timedelta) -> int:
    return int(time.total_seconds())


def _grouped(dataset: Dataset, rows: Iterable[Row], dimensions: Sequence[str]) -> list[Group]:
    """In the order of their dimensions."""
    found: dict[tuple[Any, ...], list[Row]] = {}
    for row in rows:
        found.setdefault(tuple(dataset.value(row, each) for each in dimensions), []).append(row)
    return [Group(dataset, found[key]) for key in sorted(found)]


def orders(dataset: Dataset) -> Iterable[tuple[str, str, str]]:
    """What groups can be in the order of: how queries call it, its kind of measure (`""` for none), its name."""
    for column in dataset.columns:
        yield column, "", column
    for kind, measures in dataset.measures.items():
        plain = {name for name, measure in measures.items() if not measure.fields}
        yield from ((f"{kind}_{name}" if kind else name, kind or "count", name) for name in plain)


def _orders(dataset: Dataset, wanted: Any) -> list[tuple[str, str, bool]]:
    known = {written: (kind, name) for written, kind, name in orders(dataset)}
    found = list[tuple[str, str, bool]]()
    for each in as_list(wanted) if isinstance(wanted, list) else [wanted] if wanted else []:
        written, _, direction = str(each).rpartition("_")
        if written not in known or direction not in {"ASC", "DESC"}:
            raise Invalid(f"unknown order {each}")
        found.append((*known[written], direction == "DESC"))
    return found


def _key(kind: str, name: str) -> Callable[[Group], Any]:
    def value(group: Group) -> Any:
        return group.measure("" if kind == "count" else kind, name) if kind else group.dimension(name)

    return value
