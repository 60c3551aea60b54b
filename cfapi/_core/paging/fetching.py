"""`PageFetcher`: how one page of a listing is fetched."""

from typing import Generic, TypeVar

from attrs import frozen

from cfapi._codec.envelope import Envelope
from cfapi._codec.wire import list_of
from cfapi._core.call import Call
from cfapi._core.paging.model import PageQuery, PageRef
from cfapi._core.paging.page import Page, page_of
from cfapi._core.responses import Parser
from cfapi._core.session import Session
from cfapi._http.messages import WholeResponse

T = TypeVar("T")


@frozen
class PageFetcher(Generic[T]):
    """Fetches pages of a listing.

    Attributes:
        call: The call, whose query is that of a page.
        item: The type of the items.
        at: Where the items are in a response.
    """

    _session: Session
    call: Call
    item: type[T]
    at: str
    _query: PageQuery

    async def page(self, ref: PageRef) -> Page[T]:
        """Fetch a page."""
        return page_of(await self._session.send(self._call_for(ref), self._parser))

    async def response(self, ref: PageRef) -> WholeResponse:
        """Fetch the response with a page. Unparsed, many of them cost the garbage collector nothing."""
        return await self._session.send(self._call_for(ref), self._session.parser.checked)

    def parsed(self, ref: PageRef, response: WholeResponse) -> Page[T]:
        """The page in a response.

        Raises:
            AttemptFailed: The response is corrupted.
        """
        return page_of(self._parser(self._call_for(ref), response))

    @property
    def _parser(self) -> Parser[Envelope[list[T]]]:
        strict = self._session.options.strict
        return self._session.parser.typed_parser(list_of(self.item), at=self.at, strict=strict)

    def _call_for(self, ref: PageRef) -> Call:
        return ref.call(self.call, self._query)
