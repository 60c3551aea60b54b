"""What the generated resources inherit: how a method becomes a call."""

from collections.abc import Mapping
from typing import TypeVar

from cfapi.call import Call
from cfapi.encoding import UNSET, encode_form, encode_json, encode_query, header_values
from cfapi.pagination import Pages, Paging
from cfapi.session import Session

T = TypeVar("T")


class Resource:
    """A node of the resource tree: a group of operations over one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def _call(
        self,
        name: str,
        verb: str,
        path: str,
        answer: type[T],
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = UNSET,
        form: Mapping[str, object] | None = None,
    ) -> T:
        """Make a call and read its result."""
        call = _call(name, verb, path, query=query, headers=headers, body=body, form=form)
        return await self._session.call(call, answer)

    async def _bytes(
        self,
        name: str,
        verb: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = UNSET,
    ) -> bytes:
        """Make a call whose answer has no envelope."""
        return await self._session.body(_call(name, verb, path, query=query, headers=headers, body=body))

    async def _text(
        self,
        name: str,
        verb: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: object = UNSET,
    ) -> str:
        """Make a call whose answer is text."""
        raw = await self._session.body(_call(name, verb, path, query=query, headers=headers, body=body))
        return raw.decode("utf-8", "replace")

    def _pages(
        self,
        name: str,
        path: str,
        item: type[T],
        *,
        verb: str = "GET",
        query: Mapping[str, object] | None = None,
        body: object = UNSET,
        paging: Paging = Paging(),  # noqa: B008  # frozen
    ) -> Pages[T]:
        """A listing."""
        return Pages(self._session, _call(name, verb, path, body=body), item, query or {}, paging)


def _call(
    name: str,
    verb: str,
    path: str,
    *,
    query: Mapping[str, object] | None = None,
    headers: Mapping[str, object] | None = None,
    body: object = UNSET,
    form: Mapping[str, object] | None = None,
) -> Call:
    return Call(
        verb,
        path,
        encode_query(query),
        operation=name,
        body=None if body is UNSET else encode_json(body),
        form=None if form is None else encode_form(form),
        headers=header_values(headers or {}),
    )
