"""How a product keeps the things of one collection: tests may put some there, past the operations that make them."""

from collections.abc import Callable

import attrs

from cfapi.sandbox.answers import Json
from cfapi.sandbox.generic.answering import Task


def _as_it_is(_task: Task, facts: Json) -> Json:
    return facts


@attrs.frozen
class Kept:
    """What `box.add` must know of a collection, besides the schema of its things.

    Args:
        key: The fact that tells a thing from the others.
        complete: A thing with all that the operations of the product count on. It also does what else comes with
            a new thing; a Refusal says that there can't be one like this.
        place: What a thing is kept under, where it is not the key as it stands.
    """

    key: str = "id"
    complete: Callable[[Task, Json], Json] = _as_it_is
    place: Callable[[Json], str] | None = None

    def under(self, facts: Json) -> str:
        """What a thing is kept under."""
        return self.place(facts) if self.place else str(facts[self.key])


def usual(**usual: object) -> Callable[[Task, Json], Json]:
    """Completes things with what they usually have."""
    return lambda _task, facts: usual | facts
