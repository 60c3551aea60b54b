"""How a product keeps the things of one collection: tests may put some there, past the operations that make them."""

from collections.abc import Callable

import attrs

from cfapi.sandbox.json_values import Json
from cfapi.sandbox.schema.resource_request import ResourceRequest


def _as_it_is(_task: ResourceRequest, facts: Json) -> Json:
    return facts


@attrs.frozen
class CollectionSpec:
    """What `box.add` must know of a collection, besides the schema of its things.

    Args:
        key: The fact that tells a thing from the others.
        complete: A thing with all that the operations of the product count on. It also does what else comes with
            a new thing; an ApiError says that there can't be one like this.
        place: What a thing is kept under, where it is not the key as it stands.
    """

    key: str = "id"
    complete: Callable[[ResourceRequest, Json], Json] = _as_it_is
    place: Callable[[Json], str] | None = None

    def under(self, facts: Json) -> str:
        """What a thing is kept under."""
        return self.place(facts) if self.place else str(facts[self.key])


def usual(**usual: object) -> Callable[[ResourceRequest, Json], Json]:
    """Completes things with what they usually have."""
    return lambda _task, facts: usual | facts
