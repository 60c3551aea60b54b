"""What the generated resources inherit: how a method becomes a call."""

from collections.abc import Mapping
from typing import TypedDict, TypeVar, Unpack

from cfapi.call import Call
from cfapi.encoding import UNSET, encode_form, encode_json, encode_query, header_values
from cfapi.pagination import Pages, Paging
from cfapi.session import Session

T = TypeVar("T")


class Parts(TypedDict, total=False):
    """What a call carries besides its path, by wire names; what is UNSET is left out."""

    query: Mapping[str, object]
    headers: Mapping[str, object]
    body: object
    form: Mapping[str, object]


class Resource:
    """A node of the resource tree: a group of operations over one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def _call(self, name: str, verb: str, path: str, answer: type[T], **parts: Unpack[Parts]) -> T:
        """Make a call and read its result."""
        return await self._session.call(_call(name, verb, path, parts), answer)

    async def _bytes(self, name: str, verb: str, path: str, **parts: Unpack[Parts]) -> bytes:
        """Make a call whose answer has no envelope."""
        return await self._session.body(_call(name, verb, path, parts))

    async def _text(self, name: str, verb: str, path: str, **parts: Unpack[Parts]) -> str:
        """Make a call whose answer is text."""
        return (await self._bytes(name, verb, path, **parts)).decode("utf-8", "replace")

    def _pages(
        self,
        name: str,
        path: str,
        item: type[T],
        *,
        verb: str = "GET",
        paging: Paging = Paging(),  # noqa: B008  # frozen
        **parts: Unpack[Parts],
    ) -> Pages[T]:
        """A listing; its query belongs to each page of it."""
        query = parts.pop("query", {})
        return Pages(self._session, _call(name, verb, path, parts), item, query, paging)


def _call(name: str, verb: str, path: str, parts: Parts) -> Call:
    body, form = parts.get("body", UNSET), parts.get("form")
    return Call(
        verb,
        path,
        encode_query(parts.get("query")),
        operation=name,
        body=None if body is UNSET else encode_json(body),
        form=None if form is None else encode_form(form),
        headers=header_values(parts.get("headers", {})),
    )
