"""What the generated resources inherit: how a method becomes a call."""

import functools
import warnings
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, Unpack, cast

from cfapi.call import Call
from cfapi.encoding import UNSET, encode_json, encode_query, header_values
from cfapi.pagination import Pages, Paging
from cfapi.session import Session
from cfapi.streams import Reply
from cfapi.uploads import Source, encode_content, encode_form
from cfapi.wiring import Parts, Wiring, filled, parts

__all__ = ["PLAIN", "Kind", "Resource", "deprecated"]

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])
Given = Mapping[str, Any]
# A type as a value; a name of its own, because `type` is also the name of many arguments.
Kind: TypeAlias = type[T]
PLAIN = cast("Kind[Any]", Any)

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(message: str) -> Callable[[F], F]:
        """Mark a method as deprecated (PEP 702): editors strike it through, its first call in a process warns."""

        def marked(method: F) -> F:
            @functools.wraps(method)
            def warning(*args: Any, **kwargs: Any) -> Any:
                _warn_once(message)
                return method(*args, **kwargs)

            warning.__deprecated__ = message
            return warning

        return marked


@functools.cache
def _warn_once(message: str) -> None:
    warnings.warn(message, DeprecationWarning, stacklevel=3)


class Resource:
    """A node of the resource tree: a group of operations over one session.

    Methods hand over their arguments as they are; `cfapi.wiring` tells where each of them goes.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    async def _call(
        self,
        name: str,
        verb: str,
        path: str,
        given: Given,
        answer: type[T],
        *,
        at: str = "result",
        **wiring: Unpack[Wiring],
    ) -> T:
        """Make a call and read its result."""
        return await self._session.call(_call(name, verb, path, given, wiring), answer, at)

    def _reply(
        self,
        name: str,
        verb: str,
        path: str,
        given: Given,
        answer: type[T],
        *,
        at: str = "result",
        **wiring: Unpack[Wiring],
    ) -> Reply[T]:
        """A call whose answer can be awaited whole, or read as it arrives."""
        return Reply(self._session, _call(name, verb, path, given, wiring), answer, at)

    def _pages(
        self,
        name: str,
        verb: str,
        path: str,
        given: Given,
        item: type[T],
        *,
        paging: Paging = Paging(),  # noqa: B008  # frozen
        **wiring: Unpack[Wiring],
    ) -> Pages[T]:
        """A listing; its query belongs to each page of it."""
        carried = parts(verb, path, given, wiring)
        query = carried.pop("query", {})
        return Pages(self._session, _encoded(name, verb, filled(path, given), carried), item, query, paging)


def _call(name: str, verb: str, path: str, given: Given, wiring: Wiring) -> Call:
    return _encoded(name, verb, filled(path, given), parts(verb, path, given, wiring))


def _encoded(name: str, verb: str, path: str, parts: Parts) -> Call:
    form = parts.get("form")
    body, content_type = _body(parts)
    return Call(
        verb,
        path,
        encode_query(parts.get("query")),
        operation=name,
        body=body,
        form=None if form is None else encode_form(form),
        headers=header_values(parts.get("headers", {})),
        content_type=content_type,
    )


def _body(parts: Parts) -> tuple[bytes | Source | None, str | None]:
    """What is sent, and of which type."""
    content_type = parts.get("content_type", "application/json")
    if (content := parts.get("content", UNSET)) is not UNSET:
        source, own_type = encode_content(content)
        return source, own_type or content_type
    body = parts.get("body", UNSET)
    return (None if body is UNSET else encode_json(body)), content_type
