"""Events objects that remember what they were told."""

from functools import partial
from typing import Any, TypeVar

from attrs import define, field

T = TypeVar("T")


@define
class Recorder:
    """Remembers all events, and by which methods they came."""

    told: list[tuple[str, Any]] = field(factory=list[tuple[str, Any]])

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return partial(self._remember, name)

    def _remember(self, name: str, event: object) -> None:
        self.told.append((name, event))

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.told]

    @property
    def events(self) -> list[Any]:
        return [event for _, event in self.told]

    def of(self, kind: type[T]) -> list[T]:
        """The events of a kind."""
        return [event for event in self.events if isinstance(event, kind)]

    def only(self, kind: type[T]) -> T:
        """The one event of a kind."""
        (event,) = self.of(kind)
        return event
