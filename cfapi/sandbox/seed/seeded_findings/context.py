"""What a seed can put into a part of a healthy zone: a fault that an audit should find, or a decoy to pass over."""

import random
from collections.abc import Callable
from datetime import datetime

import attrs

from cfapi.sandbox.json_values import Json


@attrs.frozen
class SeededFinding:
    """One fault that the seed put into a zone: what an audit should find, and where."""

    check: str
    zone: str
    resource: str


@attrs.frozen
class FindingContext:
    """A part of a zone that something is about to be put into. `turn` counts the zones with it, for its variants."""

    part: Json
    zone_id: str
    zone: str
    random: random.Random
    now: datetime
    turn: int


Plant = Callable[[FindingContext], str]
"""Changes a part, and returns what an audit calls the thing in question."""


@attrs.frozen
class Seedable:
    """A fault or a decoy.

    Attributes:
        check: The check that finds the fault, or that a decoy would mislead if it judged by one value.
        part: The part of the zone that it is in.
        group: Of what has a group in common a zone gets one at most: they would change the same things.
        plant: Puts it there.
    """

    check: str
    part: str
    group: str
    plant: Plant
