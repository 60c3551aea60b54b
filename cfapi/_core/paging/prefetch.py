"""Pages that are fetched before they are needed."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from attrs import define, field

from cfapi._core.paging.model import PageRef
from cfapi._http.messages import WholeResponse


@define
class PrefetchQueue:
    """Responses that are being fetched, or were fetched and are not used yet, in order.

    Fetches end with their queue: when it is stopped, or when nobody holds it any more.
    """

    _tasks: dict[PageRef, asyncio.Task[WholeResponse]] = field(
        factory=dict[PageRef, asyncio.Task[WholeResponse]], init=False
    )

    def start(self, ref: PageRef, fetch: Callable[[PageRef], Coroutine[Any, Any, WholeResponse]]) -> None:
        """Start to fetch a page, unless it is being fetched already."""
        if ref not in self._tasks:
            self._tasks[ref] = asyncio.create_task(fetch(ref))
            self._tasks[ref].add_done_callback(_excuse)

    async def take(self, ref: PageRef) -> WholeResponse | None:
        """The response with a page; None if it is not being fetched. To cancel this wait does not cancel the fetch."""
        if (task := self._tasks.get(ref)) is None:
            return None
        await asyncio.wait((task,))
        self._tasks.pop(ref, None)
        return None if task.cancelled() else task.result()

    async def stop(self) -> None:
        """Cancel fetches that are no longer needed, and wait until they have released their connections."""
        tasks = list(self._tasks.values())
        self._tasks.clear()
        for task in tasks:
            task.cancel()
        if tasks:  # gathering nothing would still need an event loop, and there may be none
            await asyncio.gather(*tasks, return_exceptions=True)

    def __del__(self) -> None:
        # The garbage collector may run in any thread, after the loop of the tasks has ended, and deep in a recursion.
        try:
            for task in self._tasks.values():
                if not task.done():
                    task.get_loop().call_soon_threadsafe(task.cancel)
        except RuntimeError:
            pass


def _excuse(task: asyncio.Task[WholeResponse]) -> None:
    """The error of a page that nobody reaches is not reported by the event loop."""
    if not task.cancelled():
        task.exception()
