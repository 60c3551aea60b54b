"""`PageIterator`: the pages of a listing, one after the other."""

import asyncio
from typing import Any, Generic, TypeVar

from attrs import define, evolve, field

from cfapi._codec.envelope import ResultInfo
from cfapi._core.batches import BatchedIterator
from cfapi._core.failures import AttemptFailed
from cfapi._core.paging.deduplicator import Deduplicator, Ids, ids_of
from cfapi._core.paging.fetching import PageFetcher
from cfapi._core.paging.model import START, PageRef, PageSummary, PaginationLoop
from cfapi._core.paging.page import Page
from cfapi._core.paging.paginator import Paginator
from cfapi._core.paging.prefetch import PrefetchQueue
from cfapi._core.retries import is_transient
from cfapi._http.messages import WholeResponse
from cfapi.errors import PaginationError

T = TypeVar("T")


@define(eq=False)
class PageIterator(Generic[T]):
    """The pages of a listing, each without the items that the two before it had.

    Where the wait for a page is cancelled, runs into a time limit or fails, the next `anext` asks for that page again.
    From then on requests go on while nobody waits, so that waits shorter than a request still arrive. That takes a task
    for each page, which those who wait in the usual way don't pay for. Tasks may share an iterator: each page goes to
    one of them.
    """

    _fetcher: PageFetcher[T]
    _paginator: Paginator
    _deduplicator: Deduplicator
    _ahead: int = 0
    _queue: PrefetchQueue = field(factory=PrefetchQueue, init=False)
    _following: PageRef | None = field(default=START, init=False)
    _loop: PaginationLoop | None = field(default=None, init=False)
    _is_polled: bool = field(default=False, init=False)
    _turn: asyncio.Lock = field(factory=asyncio.Lock, init=False, repr=False)

    def __aiter__(self) -> "PageIterator[T]":
        return self

    async def __anext__(self) -> Page[T]:
        async with self._turn:
            while (ref := self._following) is not None:
                page = await self._fetched(ref)
                if self._following is ref and page is not None and (new := self._advance(page)) is not None:
                    return new
        if self._loop is not None:
            raise self._fetcher.call.error(PaginationError, detail=str(self._loop))
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """End the iteration: cancel what is fetched ahead, and wait until its connections are released."""
        self._following = self._loop = None
        await self._queue.stop()

    async def _fetched(self, ref: PageRef) -> Page[T] | None:
        """A page; fetched again, with retries, if it was prefetched and proves to be corrupted. None once closed."""
        if self._is_polled:
            self._queue.start(ref, self._fetcher.response)
        try:
            response = await self._queue.take(ref)
            if self._following is not ref:
                return None
            page = self._parsed(ref, response)
            return page if page is not None else await self._fetcher.page(ref)
        except asyncio.CancelledError:
            self._is_polled = True
            raise
        except Exception:
            await self._queue.stop()
            raise

    def _parsed(self, ref: PageRef, response: WholeResponse | None) -> Page[T] | None:
        """The page in a prefetched response; None if there is none, or it is corrupted in a way that may pass."""
        if response is None:
            return None
        try:
            return self._fetcher.parsed(ref, response)
        except AttemptFailed as failed:
            if is_transient(failed.failure):
                return None
            raise failed.error from None

    def _advance(self, page: Page[T]) -> Page[T] | None:
        """Decide where the next page starts; return what is new of this one, None if it repeats the one before."""
        ids = ids_of(page.items)
        try:
            self._following = self._paginator.after(_summary(page, ids))
        except PaginationLoop as reason:
            self._following, self._loop = None, reason
        if self._following is not None and self._ahead:
            for ref in self._paginator.ahead(self._following, self._ahead):
                self._queue.start(ref, self._fetcher.response)
        if self._paginator.repeated:
            return None
        self._deduplicator.watch(page.result_info)
        items = self._deduplicator.unseen(page.items, ids)
        return page if items is page.items else evolve(page, items=items)


def items_of(pages: PageIterator[T]) -> BatchedIterator[T]:
    """The items on some pages."""

    async def more() -> list[T]:
        return (await anext(pages)).items

    return BatchedIterator(more, pages.aclose)


def _summary(page: Page[Any], ids: Ids | None) -> PageSummary:
    keys = page.items if ids is None else ids
    return PageSummary(len(keys), page.result_info or ResultInfo(), keys, ids is not None, page.headers)
