"""`Page`: one page of a listing."""

from collections.abc import Iterator
from typing import Generic, TypeVar

from attrs import field, frozen
from multidict import CIMultiDict

from cfapi._codec.envelope import Envelope, ResultInfo
from cfapi.errors import Message

T = TypeVar("T")


@frozen
class Page(Generic[T]):
    """One page of a listing: its items, and what the server says of the whole listing."""

    items: list[T]
    result_info: ResultInfo | None = None
    headers: CIMultiDict[str] = field(factory=CIMultiDict[str], repr=False, hash=False)
    messages: tuple[Message, ...] = ()
    status: int = 200

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __json__(self) -> object:
        return self.items


def page_of(envelope: Envelope[list[T]]) -> Page[T]:
    """The page in an envelope."""
    return Page(envelope.result, envelope.result_info, envelope.headers, envelope.messages, envelope.status)
