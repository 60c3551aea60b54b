"""From checked arguments to the call that a typed method makes of them, which is not sent yet."""

# A call is shown before it is sent, and sent without being read as a class: what no client offers.
# pyright: reportPrivateUsage=false

import warnings
from operator import attrgetter
from typing import Any

import msgspec
from attrs import evolve, frozen

from cfapi._codec.encoding import encode_json
from cfapi._codec.model import UNSET
from cfapi._core.call import Call
from cfapi._core.calls_by_path import CallsByPath
from cfapi._core.paging.pages import Pages
from cfapi._core.replies import Reply
from cfapi.cli.calls.binding import ABSENT, Bound
from cfapi.cli.calls.operation import IN_BODY, KnownOperation
from cfapi.cli.json_values import is_object
from cfapi.client import Cloudflare


@frozen
class Prepared:
    """A call that can be made, as a listing if it is one.

    Attributes:
        call: What is sent; of a listing, what is sent first.
        pages: The listing, with its items as the JSON that came; None if it is none.
    """

    call: Call
    pages: Pages[msgspec.Raw] | None = None


def prepare(cf: Cloudflare, operation: KnownOperation, bound: Bound) -> Prepared:
    """The call that the operation's method makes, so that a command sends what the method sends.

    Raises:
        ArgumentError: Something can't be sent.
    """
    method = attrgetter(operation.name)(cf)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the command says it in its own words
        made: Reply[Any] | Pages[Any] = method(**_arguments(operation, bound))
    call = _with_body(made._call, operation, bound)  # noqa: SLF001  # nothing else sees the call unsent
    if isinstance(made, Pages):
        pages = evolve(made, call=call, item=msgspec.Raw)
        return Prepared(call.with_query(pages._page_query.without()), pages)  # noqa: SLF001
    made.close()
    return Prepared(call)


def prepare_path(cf: CallsByPath, verb: str, path: str, **given: Any) -> Prepared:
    """A call by path, as `Cloudflare.request` takes it.

    Raises:
        ArgumentError: Something can't be sent.
    """
    made = cf.open(verb, path, **given)
    made.close()
    return Prepared(made._call)  # noqa: SLF001


def _arguments(operation: KnownOperation, bound: Bound) -> dict[str, Any]:
    """The arguments of the method; what the body lacks is not sent."""
    found: dict[str, Any] = {**bound.ids, **bound.query, **bound.headers}
    members: dict[str, Any] = bound.body if is_object(bound.body) else {}
    for each in operation.fields:
        argument = each.argument
        if argument.place in IN_BODY and argument.wire:
            value = members.get(argument.wire, UNSET)
            if value is not UNSET or argument.required:
                found[argument.name] = value
        elif argument.place in IN_BODY:
            found[argument.name] = UNSET if bound.body is ABSENT else bound.body
        elif argument.place == "content" and (bound.content is not None or argument.required):
            found[argument.name] = UNSET if bound.content is None else bound.content
    return found


def _with_body(call: Call, operation: KnownOperation, bound: Bound) -> Call:
    """The call with a body whose members the method does not know."""
    if bound.body is ABSENT or operation.is_form or operation.whole is not None:
        return call
    known = {each.argument.wire for each in operation.fields if each.argument.place in IN_BODY}
    if is_object(bound.body) and bound.body and bound.body.keys() <= known:
        return call
    return evolve(call, body=encode_json(bound.body))
