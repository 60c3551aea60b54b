"""What a listing declares, where a page of it starts, and a summary of each page."""

from collections.abc import Collection, Mapping
from typing import Literal
from urllib.parse import quote

from attrs import field, frozen
from multidict import CIMultiDict

from cfapi._codec.envelope import ResultInfo
from cfapi._codec.model import UNSET
from cfapi._core.call import Call
from cfapi._core.urls import encode_query

Kind = Literal["page", "page_no_total", "cursor", "cursors_after", "page_token", "offset", "single"]


@frozen
class Paging:
    """How an operation paginates: what its schema declares.

    Args:
        kind: The kind of pagination; a "single" listing declares none.
        items: Where the items are in the response.
        size: The largest page that the operation documents; None where it is unknown.
        page: The query parameter that numbers pages.
        per_page: The query parameter that sizes pages.
        cursor: The query parameter that takes a cursor or a page token.
        offset: The query parameter that skips items.
    """

    kind: Kind = "page"
    items: str = "result"
    size: int | None = None
    page: str = "page"
    per_page: str = "per_page"
    cursor: str = "cursor"
    offset: str = "offset"


@frozen
class PageQuery:
    """The query of a listing, of which all but one parameter stays the same from page to page."""

    _values: Mapping[str, object]
    _encoded: dict[str, str] = field(factory=dict[str, str], init=False, eq=False, repr=False)

    @classmethod
    def of(cls, given: Mapping[str, object], paging: Paging) -> "PageQuery":
        """The caller's query, with the largest page that the operation allows unless the caller chose one."""
        size = {} if paging.size is None else {paging.per_page: paging.size}
        return cls(size | {name: value for name, value in given.items() if value is not UNSET and value is not None})

    def with_value(self, name: str, value: str | int) -> str:
        """The query string with one parameter set."""
        return "&".join(filter(None, (self.without(name), f"{name}={quote(str(value), safe='')}")))

    def without(self, name: str = "") -> str:
        """The query string without one parameter; what stays the same is encoded once."""
        if name not in self._encoded:
            self._encoded[name] = encode_query({key: value for key, value in self._values.items() if key != name})
        return self._encoded[name]


@frozen
class PageRef:
    """Where a page starts: a query parameter and its value."""

    name: str
    value: int | str

    def call(self, listing: Call, query: PageQuery) -> Call:
        """The call that fetches the page."""
        return listing.with_query(query.with_value(self.name, self.value))


@frozen
class FirstPage(PageRef):
    """The first page, which needs no parameter of its own."""

    def call(self, listing: Call, query: PageQuery) -> Call:
        """The call that fetches the page."""
        return listing.with_query(query.without())


START = FirstPage("", "")


@frozen
class PageSummary:
    """What a strategy needs to know of a page.

    Attributes:
        count: How many items it has.
        info: What the server says of the listing; empty where it says nothing.
        keys: What identifies the items: their ids, or else the items themselves, of which many may be equal.
        have_ids: Whether the keys are ids.
        headers: The HTTP headers of the response.
    """

    count: int
    info: ResultInfo
    keys: Collection[object]
    have_ids: bool = False
    headers: CIMultiDict[str] = field(factory=CIMultiDict[str], eq=False, repr=False)


class PaginationLoop(Exception):
    """The listing repeats itself though the server says that there is more."""
