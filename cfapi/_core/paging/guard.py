"""The repeat guard: no listing goes on for ever, whatever the server sends."""

from attrs import define, field

from cfapi._core.paging.model import PageSummary, PaginationLoop


@define
class CycleDetector:
    """Finds a cycle of any length in constant memory, by the key at each power of two (Brent)."""

    count: int = 0
    _latest: object = None
    _milestone: object = None

    def met(self, key: object) -> bool:
        """Whether this key was the latest one or the latest milestone; then it is the latest one."""
        again = self.count > 0 and key in (self._latest, self._milestone)
        self._latest = key
        self.count += 1
        if self.count.bit_count() == 1:
            self._milestone = key
        return again


@define
class RepeatGuard:
    """Notices a page that was there before, unless the total changed: then its items may have moved here.

    Attributes:
        repeated: Whether the latest page is the one before it over again.
    """

    repeated: bool = field(default=False, init=False)
    _pages: CycleDetector = field(factory=CycleDetector, init=False)

    def watch(self, page: PageSummary, before: PageSummary | None) -> None:
        """Take note of a page.

        Raises:
            PaginationLoop: It is an earlier page than the one before, over again.
        """
        again = page.count > 0 and self._pages.met(page.keys)
        self.repeated = again and before is not None and not _total_changed(before, page)
        if self.repeated and before is not None and before.keys != page.keys:
            raise PaginationLoop("the server starts over with a page that it gave before")

    def is_stuck(self, *, promised: bool, complaint: str) -> bool:
        """Whether the latest page is a repeated one: the listing ends with the page before it.

        Args:
            promised: Whether the server said that there is something else: then the rest would be lost in silence.
            complaint: What to say then.

        Raises:
            PaginationLoop: It is a repeated one, and something else was promised.
        """
        if self.repeated and promised:
            raise PaginationLoop(complaint)
        return self.repeated

    def excuse(self) -> None:
        """The latest page is no repeated one after all: it has equal items by chance."""
        self.repeated = False


def _total_changed(before: PageSummary, page: PageSummary) -> bool:
    """Whether the total changed, as far as the server tells."""
    totals = before.info.total_count, page.info.total_count
    return None not in totals and totals[0] != totals[1]
