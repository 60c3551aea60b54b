"""Pages that are fetched before they are needed."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from attrs import define, field

from cfapi._core.paging.model import PageRef
from cfapi._http.messages import WholeResponse


@define
class PrefetchQueue:
    """Responses that are being fetched, or were fetched and are not used yet, in order."""

    _tasks: dict[PageRef, asyncio.Task[WholeResponse]] = field(
        factory=dict[PageRef, asyncio.Task[WholeResponse]], init=False
    )

    def start(self, ref: PageRef, fetch: Callable[[PageRef], Coroutine[Any, Any, WholeResponse]]) -> None:
        """Start to fetch a page, unless it is being fetched already."""
        if ref not in self._tasks:
            self._tasks[ref] = asyncio.create_task(fetch(ref))

    def take(self, ref: PageRef) -> asyncio.Task[WholeResponse] | None:
        """The task that fetches a page; None if there is none."""
        return self._tasks.pop(ref, None)

    async def stop(self) -> None:
        """Cancel fetches that are no longer needed, and wait until they have released their connections."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:  # gathering nothing would still need an event loop, and there may be none
            await asyncio.gather(*tasks, return_exceptions=True)
