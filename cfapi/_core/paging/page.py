"""`Page`: one page of a listing."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar

from attrs import field, frozen
from multidict import CIMultiDict

from cfapi._codec.envelope import Envelope, ResultInfo
from cfapi._codec.reprs import short
from cfapi.errors import Message

T = TypeVar("T")


@frozen
class Page(Generic[T]):
    """One page of a listing: its items, and what the server says of the whole listing."""

    items: list[T] = field(repr=short)
    result_info: ResultInfo | None = None
    headers: CIMultiDict[str] = field(factory=CIMultiDict[str], repr=False, hash=False)
    messages: tuple[Message, ...] = ()
    status: int = 200

    @property
    def result(self) -> list[T]:
        """The same as `items`, as other SDKs and envelopes call it."""
        return self.items

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: int) -> T:
        return self.items[index]

    if not TYPE_CHECKING:  # to type checkers, what is missing is missing

        def __getattr__(self, name: str) -> NoReturn:
            from cfapi._hints import PAGE, no_attribute

            raise no_attribute(self, name, PAGE)

    def __json__(self) -> object:
        return self.items


def page_of(envelope: Envelope[list[T]]) -> Page[T]:
    """The page in an envelope."""
    return Page(envelope.result, envelope.result_info, envelope.headers, envelope.messages, envelope.status)
