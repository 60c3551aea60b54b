"""The records of zones that nobody changed, of those that were looked at last: pages of one listing come in a row."""

import threading
from collections.abc import Callable

from cfapi.sandbox.state.zone import Items


class RecordCache:
    """Keeps so many records at most, be they of many zones or of few; those of the last zone however many they are."""

    def __init__(self, most: int = 10_000) -> None:
        self._most = most
        self._kept: dict[int, Items] = {}  # by the number of the zone, the latest at the end
        self._size = 0
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return sum(map(len, self._kept.values()))

    def records(self, number: int, make: Callable[[], Items]) -> Items:
        """The records of a zone, made if they are not here."""
        with self._lock:
            found = self._kept.pop(number, None)
            if found is None:
                found = make()
                self._make_room(_size(found))
            self._kept[number] = found
            return found

    def _make_room(self, size: int) -> None:
        self._size += size
        while self._size > self._most and self._kept:
            self._size -= _size(self._kept.pop(next(iter(self._kept))))


def _size(records: Items) -> int:
    return len(records) + 1  # a zone without any takes room too
