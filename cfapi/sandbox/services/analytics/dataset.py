"""What a dataset is: its rows, their columns, and what is told of many of them together."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import attrs

from cfapi.sandbox.services.analytics.traffic import Row

Rows = Callable[[Any, datetime, datetime], Iterable[Row]]
Compute = Callable[[Sequence[Row]], Any]

DAY = timedelta(days=1)
# https://developers.cloudflare.com/analytics/graphql-api/features/discovery/settings/
LARGEST_PAGE = 10_000
# The columns that are made of a row's moment, by how many seconds each is long.
PERIODS = {
    "datetimeMinute": 60,
    "datetimeFiveMinutes": 300,
    "datetimeFifteenMinutes": 900,
    "datetimeHour": 3600,
}


@attrs.frozen
class Measure:
    """Something that is told of rows together: a value of a GraphQL type, or a list of objects with these fields."""

    compute: Compute
    type: str = "uint64"
    fields: Mapping[str, str] = attrs.field(factory=dict[str, str])


@attrs.frozen
class Dataset:
    """One dataset of zones, of accounts, or of both.

    Args:
        name: What queries call it.
        rows: The rows of a zone or an account between two moments.
        columns: What a row has, with the GraphQL type of each.
        measures: What is told of groups of rows, by `sum`, `avg` and their like; a raw dataset has none.
        not_older_than: How far back it goes.
        longest: How long a time one query may ask for.
        step: The seconds that its rows are rounded to, where it is a rollup.
    """

    name: str
    rows: Rows
    columns: Mapping[str, str]
    measures: Mapping[str, Mapping[str, Measure]] = attrs.field(factory=dict[str, Mapping[str, Measure]])
    not_older_than: timedelta = 31 * DAY
    longest: timedelta = 7 * DAY
    step: int = 0

    @property
    def grouped(self) -> bool:
        return bool(self.measures)

    def value(self, row: Row, column: str) -> Any:
        """What a row has in a column; those of moments follow from its moment."""
        if column == "date":
            return row["datetime"].date()
        seconds = self.length(column)
        return rounded(row["datetime"], seconds) if seconds else row[column]

    def length(self, column: str) -> int:
        """How many seconds a value of a column of moments stands for; 0 where it is a moment."""
        return PERIODS.get(column, self.step if column == "datetime" else 0)


def rounded(moment: datetime, seconds: int) -> datetime:
    """The beginning of the period of so many seconds that a moment is in."""
    return datetime.fromtimestamp(int(moment.timestamp()) // seconds * seconds, moment.tzinfo)


def total(column: str) -> Measure:
    """The sum of a column."""
    return Measure(lambda rows: sum(row[column] for row in rows))


def average(column: str) -> Measure:
    """The mean of a column; 0 where there is nothing."""
    return Measure(lambda rows: sum(row[column] for row in rows) / len(rows) if rows else 0.0, "float64")


def number(test: Callable[[Row], bool]) -> Measure:
    """How many rows pass a test."""
    return Measure(lambda rows: sum(map(test, rows)))


def share(test: Callable[[Row], bool]) -> Measure:
    """Which part of the rows passes a test, from 0 to 1."""
    return Measure(lambda rows: sum(map(test, rows)) / len(rows) if rows else 0.0, "float64")


def distinct(column: str) -> Measure:
    """How many different values a column has."""
    return Measure(lambda rows: len({row[column] for row in rows}))


def quantiles(column: str, *percents: float) -> dict[str, Measure]:
    """The values below which so many percent of the rows are, such as `cpuTimeP99`."""
    return {f"{column}P{str(each).replace('.', '')}": _quantile(column, each) for each in percents}


def _quantile(column: str, percent: float) -> Measure:
    def compute(rows: Sequence[Row]) -> float:
        values = sorted(row[column] for row in rows)
        return float(values[max(math.ceil(len(values) * percent / 100) - 1, 0)]) if values else 0.0

    return Measure(compute, "float64")


def by_value(name: str, column: str, type: str, **sums: Measure) -> Measure:
    """A list of the values of a column, each with what its rows sum up to."""

    def compute(rows: Sequence[Row]) -> list[Row]:
        found: dict[Any, list[Row]] = {}
        for row in rows:
            found.setdefault(row[column], []).append(row)
        return [
            {name: value, **{each: measure.compute(found[value]) for each, measure in sums.items()}}
            for value in sorted(found)
        ]

    return Measure(compute, fields={name: type, **{each: measure.type for each, measure in sums.items()}})
