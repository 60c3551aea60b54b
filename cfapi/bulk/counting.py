"""`Counting`: how far a run is, for progress bars and callbacks."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from attrs import define, field

from cfapi.bulk.outcome import Outcome, Tally


@define(eq=False)
class Counting:
    """Counts outcomes, and tells how many there are."""

    _total: int | None
    _on_progress: Callable[[Tally], object] | None
    draw: Callable[[int, int | None], None] = field(default=lambda _, __: None)
    _states: Counter[str] = field(factory=Counter[str], init=False)
    _earlier: int = field(default=0, init=False)

    @property
    def tally(self) -> Tally:
        """How many there are."""
        return Tally(**self._states, earlier=self._earlier, total=self._total)

    def add(self, outcome: Outcome[Any, Any]) -> None:
        """Count an outcome."""
        self._states[outcome.state] += 1
        self._earlier += outcome.is_earlier
        self.draw(self._states.total(), self._total)
        if self._on_progress is not None:
            self._on_progress(self.tally)
