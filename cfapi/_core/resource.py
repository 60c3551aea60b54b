"""What the generated resources inherit: how a method becomes a call."""

import functools
import warnings
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, Unpack, cast

from cfapi._core.arguments import ArgumentBinding, bind, build_call, encode_call, expand_path
from cfapi._core.paging.model import Paging
from cfapi._core.paging.pages import Pages
from cfapi._core.replies import Reply
from cfapi._core.result_place import RESULT
from cfapi._core.session import Session

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])
__all__ = ["PLAIN", "Kind", "Resource", "deprecated"]

Given = Mapping[str, Any]
# A type as a value; a name of its own, because `type` is also the name of many arguments.
Kind: TypeAlias = type[T]
PLAIN = cast("Kind[Any]", Any)

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(message: str) -> Callable[[F], F]:
        """Mark a method as deprecated (PEP 702): editors strike it through, and its first call in a process warns."""

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

    Methods pass on their arguments as they are; an `ArgumentBinding` says where those go that follow no rule.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def _call(
        self,
        name: str,
        verb: str,
        path: str,
        given: Given,
        kind: type[T],
        *,
        at: str = RESULT,
        **binding: Unpack[ArgumentBinding],
    ) -> Reply[T]:
        """A call, which is made when it is awaited."""
        return Reply(self._session, build_call(name, verb, path, given, binding), kind, at)

    def _pages(
        self,
        name: str,
        verb: str,
        path: str,
        given: Given,
        item: type[T],
        *,
        paging: Paging = Paging(),  # noqa: B008  # frozen
        **binding: Unpack[ArgumentBinding],
    ) -> Pages[T]:
        """A listing; its query belongs to each page of it."""
        bound = bind(verb, path, given, binding)
        query = bound.pop("query", {})
        return Pages(self._session, encode_call(name, verb, expand_path(path, given), bound), item, query, paging)
