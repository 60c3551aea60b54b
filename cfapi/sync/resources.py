"""Resources without await: each class is made, when it is first used, of the one with await."""

# Classes that are made at run time have members that only this package knows.
# pyright: reportPrivateUsage=false

from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, TypeAlias, cast

from cfapi._core import resource as asynchronous
from cfapi.client import Cloudflare
from cfapi.sync.bridge import Bridge
from cfapi.sync.calls import Call, Listing, Method

Child: TypeAlias = "cached_property[asynchronous.Resource]"


class Resource:
    """A node of the resource tree: a group of operations."""

    _asynchronous: ClassVar[type[asynchronous.Resource]]

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge

    @classmethod
    def _counterpart(cls, client: Cloudflare) -> Any:
        """The asynchronous counterpart of a resource of this class."""
        return cls._asynchronous(client._session)

    if not TYPE_CHECKING:  # to type checkers, what is missing is missing

        def __getattr__(self, name: str) -> NoReturn:
            from cfapi._hints import member_hints, no_attribute
            from cfapi._hints import synchronous as without_await

            hints = member_hints(self._asynchronous, name, asynchronous.Resource._root)
            raise no_attribute(self, name, without_await(hints))

    def __reduce__(self) -> NoReturn:
        raise TypeError("a resource belongs to a client, so it is not pickled or copied; make a new client")


@cache
def synchronous(kind: type[asynchronous.Resource]) -> type[Resource]:
    """The class of a resource without await."""
    about = {"__doc__": kind.__doc__, "__module__": kind.__module__, "__qualname__": kind.__qualname__}
    return type(kind.__name__, (Resource,), {**about, "_asynchronous": kind, **dict(_members(kind))})


def _members(kind: type[asynchronous.Resource]) -> Iterator[tuple[str, object]]:
    members: Mapping[str, Any] = vars(kind)
    for name, member in members.items():
        if isinstance(member, cached_property):
            yield name, _child(cast("Child", member))
        elif isinstance(member, FunctionType) and not name.startswith("_"):
            yield name, _method(member)


def _child(member: Child) -> "cached_property[Resource]":
    def child(self: Resource) -> Resource:
        of = type(member.func(self._counterpart(self._bridge.latest)))
        return synchronous(of)(self._bridge)  # type: ignore[arg-type]  # mypy: a class is not Hashable

    child.__doc__ = member.__doc__
    return cached_property(child)


def _method(function: Callable[..., Any]) -> Method[..., Any]:
    if function.__annotations__["return"].startswith("Pages["):
        return Listing[..., Any](function)
    return Call[..., Any](function)
