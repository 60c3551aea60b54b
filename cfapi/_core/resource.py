"""What the generated resources inherit: how a method becomes a call."""

import functools
import inspect
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeAlias, TypeVar, Unpack, cast

from cfapi._core.arguments import ArgumentBinding, bind, build_call, encode_call, expand_path
from cfapi._core.paging.model import Paging
from cfapi._core.paging.pages import Pages
from cfapi._core.replies import Reply
from cfapi._core.result_place import RESULT
from cfapi._core.session import Session

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])
__all__ = ["PLAIN", "Kind", "Resource", "deprecated"]

GENERATED = "cfapi.api"
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
            explained = _explaining(method)

            @functools.wraps(method)
            def warning(*args: Any, **kwargs: Any) -> Any:
                _warn_once(message)
                return explained(*args, **kwargs)

            warning.__deprecated__ = message
            return warning

        return marked


@functools.cache
def _warn_once(message: str) -> None:
    warnings.warn(message, DeprecationWarning, stacklevel=_stack_level())


def _stack_level() -> int:
    """How far above the function that asks its caller outside of cfapi is."""
    level, frame = 0, inspect.currentframe()
    while frame is not None and str(frame.f_globals.get("__name__")).startswith("cfapi."):
        level, frame = level + 1, frame.f_back
    return level


def _explaining(method: F) -> F:
    """A method whose TypeErrors about its arguments say what to write instead."""

    @functools.wraps(method)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return method(*args, **kwargs)
        except TypeError as error:
            if (explained := _wrong_arguments(error, method, args, kwargs)) is not None:
                raise explained from None
            raise

    return cast("F", call)


def _wrong_arguments(
    error: TypeError, method: Callable[..., Any], args: Sequence[object], given: Iterable[str]
) -> TypeError | None:
    """The error for arguments that a method does not take, or lacks; None if it takes them all."""
    from inspect import Parameter, signature

    from cfapi._hints import CALL_ARGUMENTS, no_arguments

    takes = signature(method).parameters
    names = [name for name in takes if name != "self"]
    if unknown := [name for name in given if name not in takes]:
        objects = {name for name, each in takes.items() if "Mapping[" in str(each.annotation)}
        return no_arguments(f"{method.__qualname__}()", unknown, names, CALL_ARGUMENTS, objects)
    by_name = [name for name, each in takes.items() if each.kind is Parameter.KEYWORD_ONLY]
    if by_name and len(args) > len(takes) - len(by_name):
        return TypeError(f"{method.__qualname__}() takes {', '.join(by_name[:4])} by name: {by_name[0]}=...")
    if method.__name__ == "get" and not given and " missing " in str(error) and hasattr(type(args[0]), "list"):
        return TypeError(f"{error}; .list() lists what there is")
    return None


class Resource:
    """A node of the resource tree: a group of operations over one session.

    Methods pass on their arguments as they are; an `ArgumentBinding` says where those go that follow no rule.
    """

    _root: ClassVar[type["Resource"]]

    def __init__(self, session: Session) -> None:
        self._session = session

    def __init_subclass__(cls) -> None:
        """Explain wrong arguments of the calls; this costs a call a fraction of a microsecond."""
        if cls.__module__ == GENERATED:
            Resource._root = cls
        if cls.__module__.startswith(GENERATED):
            for name, member in list(vars(cls).items()):
                if isinstance(member, FunctionType) and not hasattr(member, "__deprecated__"):
                    setattr(cls, name, _explaining(member))

    if not TYPE_CHECKING:  # to type checkers, what is missing is missing

        def __getattr__(self, name: str) -> NoReturn:
            from cfapi._hints import member_hints, no_attribute

            raise no_attribute(self, name, member_hints(type(self), name, Resource._root))

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
