"""The repeat guard: no listing is endless, whatever the server sends."""

from attrs import define, field

from cfapi._core.paging.model import PageSummary, PaginationLoop


@define
class CycleDetector:
    """Finds a cycle of any length in constant memory, by the key at each power of two (Brent)."""

    count: int = 0
    _latest: object = None
    _checkpoint: object = None

    def met(self, key: object) -> bool:
        """Whether this key is the latest one or the latest checkpoint; it becomes the latest one."""
        again = self.count > 0 and key in (self._latest, self._checkpoint)
        self._latest = key
        self.count += 1
        if self.count.bit_count() == 1:
            self._checkpoint = key
        return again


@define
class RepeatGuard:
    """Notices a repeated page, unless the total changed: then its items may have moved here.

    Attributes:
        repeated: Whether the latest page repeats the one before it.
    """

    repeated: bool = field(default=False, init=False)
    _pages: CycleDetector = field(factory=CycleDetector, init=False)

    def watch(self, page: PageSummary, before: PageSummary | None) -> None:
        """Record a page.

        Raises:
            PaginationLoop: It repeats a page that is earlier than the one before it.
        """
        again = page.count > 0 and self._pages.met(page.keys)
        self.repeated = again and before is not None and not _total_changed(before, page)
        if self.repeated and before is not None and before.keys != page.keys:
            raise PaginationLoop("the server returns to a page that it sent before")

    def is_stuck(self, *, promised: bool, complaint: str) -> bool:
        """Whether the latest page is a repeated one: the listing ends with the page before it.

        Args:
            promised: Whether the server said that there is more, which would be silently lost.
            complaint: The message in that case.

        Raises:
            PaginationLoop: It is a repeated one, and more was promised.
        """
        if self.repeated and promised:
            raise PaginationLoop(complaint)
        return self.repeated

    def excuse(self) -> None:
        """The latest page is not a repeated one after all: it has equal items by chance."""
        self.repeated = False


def _total_changed(before: PageSummary, page: PageSummary) -> bool:
    """Whether the total changed, as far as the server states it."""
    totals = before.info.total_count, page.info.total_count
    return None not in totals and totals[0] != totals[1]
