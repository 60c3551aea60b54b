"""`Pages`: a lazy async iterator over any listing."""

import asyncio
import logging
from collections import deque
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Coroutine,
    Generator,
    Hashable,
    Iterator,
    Mapping,
    Sequence,
)
from operator import attrgetter, itemgetter
from typing import Any, Generic, TypeVar, cast
from urllib.parse import quote

from attrs import define, evolve, field, frozen
from multidict import CIMultiDict

from cfapi.answers import Opener, Setback, keep_answer, open_typed
from cfapi.call import Call
from cfapi.decoding import list_of
from cfapi.encoding import UNSET, encode_query
from cfapi.envelope import Envelope, ResultInfo, as_int
from cfapi.errors import ArgumentError, PaginationError
from cfapi.exchange import Answer
from cfapi.paging import START, Endless, Glance, Paging, Position, Route
from cfapi.retries import is_passing
from cfapi.session import Session

__all__ = ["Page", "Pages", "Paging"]

T = TypeVar("T")

log = logging.getLogger("cfapi.pagination")


@frozen
class Page(Generic[T]):
    """One page of a listing: its items, and what the server says of the whole."""

    items: list[T]
    result_info: ResultInfo | None = None
    headers: CIMultiDict[str] = field(factory=CIMultiDict[str], repr=False, hash=False)

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


@frozen(eq=False)  # each is itself: gather() keys what it awaits
class Pages(Generic[T]):
    """A listing. Nothing is sent before it is awaited or iterated, and each walk starts anew.

        async for zone in cf.zones.list(): ...      # all items, page by page
        page = await cf.zones.list()                # the first page
        zones = await cf.zones.list().collect()     # a list of all items

    An item whose `id` was on one of the two pages before is not yielded again: listings shift while they are
    walked. All that talks to the server raises `CallError`; a listing that never ends is a `PaginationError`.
    """

    _session: Session = field(repr=False)
    _call: Call
    _item: type[T]
    _query: Mapping[str, object]
    _paging: Paging
    _ahead: int = 0
    _encoded: dict[str, str] = field(factory=dict[str, str], init=False, eq=False, repr=False)

    def __aiter__(self) -> AsyncIterator[T]:
        return self._items()

    def __await__(self) -> Generator[Any, None, Page[T]]:
        return self._first_page().__await__()

    def prefetch(self, pages: int) -> "Pages[T]":
        """The same listing, with up to this many pages fetched ahead and held, in order.

        Where the server tells how many pages there are, they are fetched side by side.
        """
        if pages < 0:
            raise ArgumentError("prefetch takes the number of pages to hold, 0 or more.")
        return evolve(self, ahead=pages)

    async def first(self) -> T | None:
        """The first item; None where there is none."""
        found = await self.collect(1)
        return found[0] if found else None

    async def collect(self, limit: int | None = None) -> list[T]:
        """A list of all items, or of the first `limit` ones."""
        items: list[T] = []
        if limit is not None and limit <= 0:
            return items
        walk = self.by_page()
        try:
            async for page in walk:
                items.extend(page.items)
                if limit is not None and len(items) >= limit:
                    break
        finally:
            await walk.aclose()
        return items[:limit]

    async def total(self) -> int | None:
        """How many items the server says there are; None where it does not say. Costs one request."""
        page = await self
        return page.result_info.total_count if page.result_info is not None else None

    async def by_page(self) -> AsyncGenerator[Page[T], None]:
        """The pages, each without the items that the two before it had."""
        route, fresh, ahead = self._route(), _Fresh(self._call), _Ahead()
        position: Position | None = START
        dead_end: Endless | None = None
        try:
            while position is not None:
                answer = ahead.take(position)
                fetched = await self._fetch(position) if answer is None else await self._open(position, await answer)
                try:
                    position = route.after(fetched.glance)
                except Endless as reason:
                    position, dead_end = None, reason
                for next_one in self._positions_ahead(route, position):
                    ahead.start(next_one, self._answer)
                if not route.repeated:
                    yield fresh.only(fetched)
        finally:
            await ahead.stop()
        if dead_end is not None:
            raise PaginationError(self._call.method, self._call.path, self._call.operation, detail=str(dead_end))

    async def _items(self) -> AsyncGenerator[T, None]:
        walk = self.by_page()
        try:
            async for page in walk:
                for item in page.items:
                    yield item
        finally:
            await walk.aclose()

    async def _first_page(self) -> Page[T]:
        return (await self._fetch(START)).page

    async def _fetch(self, position: Position) -> "_Fetched[T]":
        return _Fetched[T].of(await self._session.send(self._call_at(position), self._opener))

    async def _answer(self, position: Position) -> Answer:
        """A page as bytes: what waits in this form costs the garbage collector nothing."""
        return await self._session.send(self._call_at(position), keep_answer)

    async def _open(self, position: Position, answer: Answer) -> "_Fetched[T]":
        """A page that was fetched ahead; fetched again, with retries, if it turns out damaged on its way."""
        try:
            return _Fetched[T].of(self._opener(self._call_at(position), answer, self._session.clock))
        except Setback as setback:
            if not is_passing(setback.failure):
                raise setback.error from None
        return await self._fetch(position)

    @property
    def _opener(self) -> Opener[Envelope[list[T]]]:
        return open_typed(list_of(self._item), at=self._paging.items, strict=self._session.options.strict)

    def _call_at(self, position: Position) -> Call:
        of = self._call
        query = self._encoded_query(position)
        return Call(of.method, of.path, query, of.operation, of.body, of.form, of.headers, of.content_type)

    def _encoded_query(self, position: Position) -> str:
        """The query of a page: what stays the same is encoded once."""
        if position.name not in self._encoded:
            self._encoded[position.name] = self._encoded_without(position.name)
        same = self._encoded[position.name]
        if position is START:
            return same
        return "&".join(filter(None, (same, f"{position.name}={quote(str(position.value), safe='')}")))

    def _encoded_without(self, name: str) -> str:
        """The caller's query, with the largest page that the operation allows unless the caller chose one."""
        sizes = {self._paging.per_page: self._paging.size} if self._paging.size is not None else {}
        given = {key: value for key, value in self._query.items() if value is not UNSET and value is not None}
        return encode_query({key: value for key, value in {**sizes, **given}.items() if key != name})

    def _route(self) -> Route:
        paging = self._paging
        return Route(
            paging,
            page=as_int(self._asked(paging.page)) or 1,
            per_page=as_int(self._asked(paging.per_page)) or paging.size,
            offset=as_int(self._asked(paging.offset)) or 0,
            cursor=cursor if isinstance(cursor := self._asked(paging.cursor), str) else None,
        )

    def _asked(self, name: str) -> object:
        """A value of the caller's query; one that was written into a path comes in a list."""
        given = self._query.get(name)
        values = cast("list[object]", given) if isinstance(given, list) else [given]
        return values[-1] if values else None

    def _positions_ahead(self, route: Route, position: Position | None) -> list[Position]:
        """What to fetch while the caller is busy: pages up to the last known one, or just the next."""
        if position is None or not self._ahead:
            return []
        if position.name != self._paging.page or not route.last_page:
            return [position]
        last = min(route.last_page, route.page + self._ahead - 1)
        return [Position(position.name, page) for page in range(route.page, last + 1)]


@define
class _Fetched(Generic[T]):
    """A page with what identifies its items: their ids, or else the items themselves."""

    page: Page[T]
    ids: list[Hashable] | None = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.ids = _ids(self.page.items)

    @classmethod
    def of(cls, envelope: Envelope[list[T]]) -> "_Fetched[T]":
        return cls(Page(envelope.result, envelope.result_info, envelope.headers))

    @property
    def glance(self) -> Glance:
        items = self.page.items
        info, known = self.page.result_info, self.ids is not None
        return Glance(len(items), info, items if self.ids is None else self.ids, have_ids=known)


def _ids(items: Sequence[Any]) -> list[Hashable] | None:
    """The ids of the items, where each of them has one of its own: versions of one thing may share its id."""
    get = itemgetter("id") if items and isinstance(items[0], dict) else attrgetter("id")
    try:
        ids: list[Hashable] = list(map(get, items))
    except (AttributeError, KeyError, TypeError):
        return None
    return ids if {str, int}.issuperset(map(type, ids)) and len(set(ids)) == len(ids) else None


@define
class _Fresh:
    """Leaves out items that the two pages before had, and tells when the listing changes under the walk."""

    call: Call
    _recent: deque[set[Hashable]] = field(factory=lambda: deque[set[Hashable]](maxlen=2), init=False)
    _total: int | None = field(default=None, init=False)
    _told: bool = field(default=False, init=False)

    def only(self, fetched: _Fetched[T]) -> Page[T]:
        self._watch(fetched.page.result_info)
        if fetched.ids is None:
            return fetched.page
        ids, page = set(fetched.ids), fetched.page
        if any(not before.isdisjoint(ids) for before in self._recent):
            seen = set[Hashable]().union(*self._recent)
            page = evolve(
                page, items=[item for item, mark in zip(page.items, fetched.ids, strict=True) if mark not in seen]
            )
        self._recent.append(ids)
        return page

    def _watch(self, info: ResultInfo | None) -> None:
        total = info.total_count if info is not None else None
        if total is not None and self._total is not None and total != self._total and not self._told:
            self._told = True
            log.warning(
                "%s %s changed from %d to %d items while it was listed; some may be missing.",
                self.call.method,
                self.call.path,
                self._total,
                total,
            )
        self._total = total


@define
class _Ahead:
    """Answers that are on their way, or wait to be asked for, in order."""

    _tasks: dict[Position, asyncio.Task[Answer]] = field(factory=dict[Position, asyncio.Task[Answer]], init=False)

    def start(self, position: Position, fetch: Callable[[Position], Coroutine[Any, Any, Answer]]) -> None:
        if position not in self._tasks:
            self._tasks[position] = asyncio.create_task(fetch(position))

    def take(self, position: Position) -> asyncio.Task[Answer] | None:
        return self._tasks.pop(position, None)

    async def stop(self) -> None:
        """Cancel what nobody will ask for, and wait until it has let go of its connection."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
