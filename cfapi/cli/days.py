"""Days as arguments of commands."""

from typing import Any

import click


class Day(click.DateTime):
    """A day, such as 2027-01-31, which is a `date` once it was given."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Read it."""
        from datetime import date

        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a day: one is written as 2027-01-31.", param, ctx)
