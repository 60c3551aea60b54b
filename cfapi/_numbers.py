"""Numbers that callers give: what each kind may be, and the error for what is none."""

from collections.abc import Callable
from typing import Any, SupportsFloat, SupportsIndex, cast

from attrs import frozen

from cfapi.errors import ArgumentError, CloudflareError


@frozen
class Number:
    """A kind of number: a validator for the fields of attrs classes, and a check for arguments.

    Args:
        what: What it must be, as the error says it.
        holds: Whether a number is one.
        whole: Whether it must be a whole number.
        optional: Whether None is taken, too.
    """

    what: str
    holds: Callable[[float], bool]
    whole: bool = False
    optional: bool = False

    def __call__(self, _: object, attribute: Any, value: Any) -> None:
        """Validate a field."""
        self.check(attribute.name, value)

    def check(self, name: str, value: object, error: type[CloudflareError] = ArgumentError) -> None:
        """Raise an error that names the argument, where its value is no such number."""
        if not (value is None and self.optional) and not self._accepts(value):
            raise error(f"{name} must be {self.what}, not {value!r}.")

    def _accepts(self, value: object) -> bool:
        if type(value) is not int and (self.whole or type(value) is not float):  # which nearly all are
            kind: type = SupportsIndex if self.whole else SupportsFloat
            if isinstance(value, bool) or not isinstance(value, kind):
                return False
        return self.holds(cast("float", value))


def _positive(number: float) -> bool:
    return number > 0


def _not_negative(number: float) -> bool:
    return number >= 0


COUNT = Number("a whole number, 1 or more", _positive, whole=True)
COUNT_OR_ZERO = Number("a whole number, 0 or more", _not_negative, whole=True)
COUNT_OR_NONE = Number("a whole number, 0 or more, or None for no limit", _not_negative, whole=True, optional=True)
SECONDS = Number("over 0 seconds", _positive)
SECONDS_OR_ZERO = Number("0 seconds or more", _not_negative)
SECONDS_OR_NONE = Number("over 0 seconds, or None for no limit", _positive, optional=True)
SHARE = Number("a number over 0 and up to 1", lambda number: 0 < number <= 1)
