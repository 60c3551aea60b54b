"""Pages that are fetched before they are asked for."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from attrs import define, field

from cfapi._core.paging.model import PageRef
from cfapi._http.messages import WholeResponse


@define
class PrefetchQueue:
    """Responses that are on their way, or wait to be asked for, in order."""

    _tasks: dict[PageRef, asyncio.Task[WholeResponse]] = field(
        factory=dict[PageRef, asyncio.Task[WholeResponse]], init=False
    )

    def start(self, ref: PageRef, fetch: Callable[[PageRef], Coroutine[Any, Any, WholeResponse]]) -> None:
        """Begin to fetch a page, unless it is on its way already."""
        if ref not in self._tasks:
            self._tasks[ref] = asyncio.create_task(fetch(ref))

    def take(self, ref: PageRef) -> asyncio.Task[WholeResponse] | None:
        """What fetches a page; None where nothing does."""
        return self._tasks.pop(ref, None)

    async def stop(self) -> None:
        """Cancel what nobody will ask for, and wait until it has released its connection."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:  # gathering nothing would still ask for an event loop, which may be what is missing
            await asyncio.gather(*tasks, return_exceptions=True)
