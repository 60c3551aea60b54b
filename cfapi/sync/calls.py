"""Methods without await, made of those with it.

In a class, such a method stands for one of an asynchronous class, whose signature and docstring it has. On a resource
or a client it is bound to the `Bridge` of that.
"""

from collections.abc import Callable, Coroutine
from functools import update_wrapper
from inspect import Signature, signature
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Self, TypeVar

from cfapi._codec.envelope import Envelope
from cfapi._core import replies
from cfapi._core.paging import pages as asynchronous
from cfapi.errors import CloudflareError
from cfapi.sync.bridge import Bridge
from cfapi.sync.pages import Pages
from cfapi.sync.streams import Reply
from cfapi.sync.tracebacks import shorten

P = ParamSpec("P")
T = TypeVar("T")


class Method(Generic[P, T]):
    """A method that makes a call, and returns what an asynchronous method of the same name gives when it is awaited."""

    __name__: str
    _bridge: Bridge
    _counterpart: Callable[[Any], Any]

    def __init__(self, function: Callable[Concatenate[Any, P], Any]) -> None:
        update_wrapper(self, function)
        self._function = function

    def __get__(self, instance: Any, owner: type | None = None) -> Self:
        if instance is None:
            return self
        bound = object.__new__(type(self))
        vars(bound).update(vars(self))
        bound._bridge, bound._counterpart = instance._bridge, instance._counterpart
        instance.__dict__[self.__name__] = bound  # found there from now on
        return bound

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        coroutine: Coroutine[Any, Any, T] = self._start(*args, **kwargs)
        return self._bridge.run(coroutine)

    def __repr__(self) -> str:
        return f"<{self._function.__qualname__}{self.__signature__}>"

    @property
    def __signature__(self) -> Signature:
        of_function = signature(self._function)
        parameters = list(of_function.parameters.values())
        returned = of_function.return_annotation
        if isinstance(returned, str):
            returned = returned.removeprefix("Reply[").removesuffix("]") if returned.startswith("Reply[") else returned
        own = parameters[1:] if "_bridge" in vars(self) else parameters
        return of_function.replace(parameters=own, return_annotation=returned)

    def __reduce__(self) -> str | tuple[Any, ...]:
        raise TypeError("a call belongs to a client, so it is not pickled or copied")

    def _start(self, *args: P.args, **kwargs: P.kwargs) -> Any:
        """What the asynchronous method returns."""
        try:
            return self._function(self._counterpart(self._bridge.client), *args, **kwargs)
        except CloudflareError as error:
            shorten(error)
            raise


class Call(Method[P, T]):
    """A call of an operation: `cf.zones.get(zone_id=...)` makes it, and returns its result.

    cf.zones.get.envelope(zone_id=...)                             # with messages, headers and status
    with cf.workers.scripts.get.open("name", account_id=...) as stream:
        stream.save("worker.js")                                   # as it arrives, never in memory as a whole
    """

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        reply: replies.Reply[T] = self._start(*args, **kwargs)
        return self._bridge.run(reply)

    def envelope(self, *args: P.args, **kwargs: P.kwargs) -> Envelope[T]:
        """Make the call; the result with all that came with it: messages, headers, status and `result_info`."""
        return self._bridge.run(self._start(*args, **kwargs).envelope())

    def open(self, *args: P.args, **kwargs: P.kwargs) -> Reply[T]:
        """The call, not made yet: `with` makes it, for a response that is read as it arrives."""
        return Reply(self._bridge, self._start(*args, **kwargs))


class Opening(Method[P, Reply[T]]):
    """A method that returns a call which is not made yet."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Reply[T]:
        return Reply(self._bridge, self._start(*args, **kwargs))


class Listing(Method[P, Pages[T]]):
    """A method that returns a listing."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Pages[T]:
        return Pages(self._bridge, self._start(*args, **kwargs))


def method(function: Callable[Concatenate[Any, P], Coroutine[Any, Any, T]]) -> Method[P, T]:
    """A coroutine function as a method without await."""
    return Method(function)


def opening(function: Callable[Concatenate[Any, P], replies.Reply[T]]) -> Opening[P, T]:
    """A method whose calls are not made before they are used."""
    return Opening(function)


if TYPE_CHECKING:  # what the stubs in `cfapi.sync.api` declare methods with

    def call(
        function: Callable[Concatenate[Any, P], replies.Reply[T]],
    ) -> Callable[[Callable[..., object]], Call[P, T]]: ...

    def listing(
        function: Callable[Concatenate[Any, P], asynchronous.Pages[T]],
    ) -> Callable[[Callable[..., object]], Listing[P, T]]: ...
