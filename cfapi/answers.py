"""An HTTP answer -> an envelope, or the error that it means. Pure: nothing here waits or sends."""

from collections.abc import Callable
from types import NoneType
from typing import Any, TypeVar, cast, get_origin

import msgspec
from attrs import evolve, frozen

from cfapi.call import Call
from cfapi.charsets import charset_of
from cfapi.clock import Clock
from cfapi.decoding import NOT_JSON, NULL, RawWire, Undecodable, Wire, decode, decode_at_once, decode_plain
from cfapi.envelope import LEADING, Envelope, Message, ResultInfo, parse_messages
from cfapi.errors import (
    PERMISSION_CODES,
    CallError,
    ConnectionFailed,
    DecodeError,
    Forbidden,
    NotFound,
    OutcomeUnknown,
    RequestRefused,
    TimedOut,
    error_class,
)
from cfapi.exchange import Answer, Broken
from cfapi.retries import Failure, Trouble, parse_retry_after

EXCERPT = 200
EMPTY_STATUSES = frozenset({204, 205, 304})
EMPTY_LIST = msgspec.Raw(b"[]")
# Where a result is: in an envelope, or, for calls by path, wherever the answer has it.
RESULT, ANYWHERE = "result", "*"
AROUND_RESULT = frozenset({"success", "errors", "messages", "result_info"})

T = TypeVar("T")


@frozen
class Setback(Exception):
    """An attempt failed: what to decide on, and what to raise if that decision is to give up."""

    failure: Failure
    error: CallError


_decode_wire = msgspec.json.Decoder(RawWire).decode
_members = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode


def open_envelope(call: Call, answer: Answer, clock: Clock, at: str = RESULT) -> Envelope[msgspec.Raw]:
    """The envelope of a good answer, with its result undecoded.

    Args:
        call: What was answered.
        answer: The answer.
        clock: Tells how long a date in `Retry-After` is away.
        at: Where the result is: "result" of the envelope, another place such as "data" or "result.items", "" for
            the whole body, or `ANYWHERE`.

    Raises:
        Setback: The answer tells of a failure, or is not what this API answers.
        DecodeError: There is no such place.
    """
    return _envelope_at(call, answer, _good_wire(call, answer, clock), at)


def _envelope_at(call: Call, answer: Answer, wire: RawWire, at: str) -> Envelope[msgspec.Raw]:
    try:
        envelope = _envelope(answer, wire, _found(answer, wire, at))
        beside = _info_beside(answer, wire, at)
        return evolve(envelope, result_info=beside.under(envelope.result_info)) if beside is not None else envelope
    except NOT_JSON:
        raise unreadable_content(call, answer, f"expected an object around {at}") from None


def _good_wire(call: Call, answer: Answer, clock: Clock) -> RawWire:
    wire = _read_wire(call, answer)
    if wire is None or not answer.ok or wire.success is False:
        raise _refused(call, answer, parse_messages(wire.errors) if wire is not None else (), clock)
    return wire


Opener = Callable[[Call, Answer, Clock], T]


def open_typed(kind: type[T], *, at: str = RESULT, strict: bool) -> Opener[Envelope[T]]:
    """How to open an answer whose result, at some place of it, is of a type.

    Raises:
        Setback: As `open_envelope`.
        DecodeError: The result does not fit, and `strict` asks that it does, or it says something without an envelope.
    """
    if kind is NoneType:
        return cast("Opener[Envelope[T]]", _open_nothing)
    in_envelope = at in (RESULT, ANYWHERE)

    def opened(call: Call, answer: Answer, clock: Clock) -> Envelope[T]:
        whole = decode_at_once(answer.body, kind) if in_envelope and answer.ok else None
        if whole is not None and whole.success is True:
            return _envelope(answer, whole, whole.result)
        wire = _good_wire(call, answer, clock)
        envelope = _envelope_at(call, answer, wire, at)
        # One surprise at a time: fields may drift, and the envelope may be left out; of both nothing is known.
        # An empty object is no such surprise: it says nothing.
        bare = at.partition(".")[0] == RESULT and _is_bare(wire)
        strictly = strict or (bare and bytes(envelope.result) != b"{}")
        return evolve(cast("Envelope[Any]", envelope), result=read_result(call, envelope, kind, strict=strictly))

    return opened


def open_content(kind: type[T], *, at: str = RESULT, strict: bool) -> Opener[T]:
    """How to open an answer that is all content where `kind` is bytes or str, and as `open_typed` otherwise."""
    if kind is bytes:
        return cast("Opener[T]", _open_bytes)
    if kind is str:
        return cast("Opener[T]", _open_text)
    typed = open_typed(kind, at=at, strict=strict)
    return lambda call, answer, clock: typed(call, answer, clock).result


def _open_nothing(call: Call, answer: Answer, clock: Clock) -> Envelope[None]:
    """A good answer of which nothing is wanted: it may have any body, or none, but tell of no failure."""
    if answer.ok and not _is_json(answer.body):
        return _envelope(answer, RawWire(success=True), None)
    return evolve(cast("Envelope[Any]", open_envelope(call, answer, clock)), result=None)


def _open_bytes(call: Call, answer: Answer, clock: Clock) -> bytes:
    return keep_answer(call, answer, clock).body


def _open_text(call: Call, answer: Answer, clock: Clock) -> str:
    return keep_answer(call, answer, clock).body.decode(charset_of(answer.headers), "replace")


def _found(answer: Answer, wire: RawWire, at: str) -> msgspec.Raw:
    """What is at a place of an answer; null where there is nothing.

    Raises:
        msgspec.DecodeError: There is something else than an object on the way.
    """
    if at == ANYWHERE:
        return _found_anywhere(answer, wire)
    first, _, rest = at.partition(".")
    if first != RESULT:
        return _dig(_whole(answer), at)
    # Some answers have no envelope: then all of it is the result, unless it has one of that name.
    return _dig(_whole(answer) if _is_bare(wire) else wire.result, rest)


def _info_beside(answer: Answer, wire: RawWire, at: str) -> ResultInfo | None:
    """Where a listing goes on, if that is told in the object that the items are in."""
    above, _, own = at.rpartition(".")
    if not own or at in (RESULT, ANYWHERE):
        return None
    around = _found(answer, wire, above)
    members = _members(around) if starts_with(b"{", around) else {}
    return ResultInfo.beside({name: decode_plain(members[name]) for name in members.keys() & LEADING})


def _is_bare(wire: RawWire) -> bool:
    """Whether there is no envelope."""
    return wire.success is None and wire.result is NULL


def _found_anywhere(answer: Answer, wire: RawWire) -> msgspec.Raw:
    """The result; or where there is none, what else the answer has, so that nothing is lost."""
    if wire.success is None:
        return _whole(answer)
    if wire.result is not NULL or not answer.body:
        return wire.result
    members = _members(answer.body)
    others = members.keys() - AROUND_RESULT
    if others == {"data"}:
        return members["data"]
    return _whole(answer) if others else NULL


def _dig(raw: msgspec.Raw, place: str) -> msgspec.Raw:
    for key in filter(None, place.split(".")):
        raw = NULL if starts_with(b"n", raw) else _members(raw).get(key, NULL)
    return raw


def _whole(answer: Answer) -> msgspec.Raw:
    return msgspec.Raw(answer.body.strip()) if answer.body else NULL


def read_result(call: Call, envelope: Envelope[msgspec.Raw], kind: type[T], *, strict: bool) -> T:
    """The result of an answer as a type; null, or an empty object, is an empty list where a list is expected.

    Raises:
        DecodeError: It is no list where one is expected; or `strict`, and it does not fit.
    """
    raw = envelope.result
    if get_origin(kind) is list:
        raw = EMPTY_LIST if bytes(memoryview(raw)[:4]) == b"null" or bytes(raw) == b"{}" else raw
        if not starts_with(b"[", raw):
            raise unreadable_result(call, envelope, "the result is not a list")
    try:
        return decode(raw, kind, strict=strict)
    except Undecodable as fault:
        raise unreadable_result(call, envelope, str(fault)) from None


def starts_with(letter: bytes, raw: msgspec.Raw) -> bool:
    """Whether undecoded JSON starts with a letter, which tells what kind of value it is."""
    return bytes(memoryview(raw)[:1]) == letter


def _envelope(answer: Answer, wire: Wire[Any], result: T) -> Envelope[T]:
    return Envelope(
        result,
        ResultInfo.parse(wire.result_info),
        parse_messages(wire.messages) if wire.messages else (),
        parse_messages(wire.errors) if wire.errors else (),
        status=answer.status,
        headers=answer.headers,
    )


def keep_answer(call: Call, answer: Answer, clock: Clock) -> Answer:
    """A good answer as it came.

    Raises:
        Setback: The answer tells of a failure.
    """
    if not answer.ok:
        open_envelope(call, answer, clock)
    return answer


def _read_wire(call: Call, answer: Answer) -> RawWire | None:
    """The answer's envelope; None where a failure came without one."""
    if answer.ok and not answer.body and (call.method == "HEAD" or answer.status in EMPTY_STATUSES):
        return RawWire(success=True)
    try:
        return _decode_wire(answer.body)
    except msgspec.ValidationError:  # JSON, but no object
        return RawWire() if answer.ok else None
    except NOT_JSON as fault:
        if not answer.ok:
            return None
        raise _unreadable(call, answer, str(fault)) from None


def _is_json(body: bytes) -> bool:
    try:
        _decode_wire(body)
    except msgspec.ValidationError:
        return True
    except NOT_JSON:
        return False
    return True


def _unreadable(call: Call, answer: Answer, fault: str) -> Setback:
    """A good status with a body that is not JSON. One that claims to be JSON was damaged on its way."""
    claims_json = answer.content_type.endswith("json") and bool(answer.body)
    error = DecodeError(detail=f"{fault}; {excerpt(answer)}", **facts(call, answer))
    return Setback(Failure(Trouble.NO_ANSWER if claims_json else answer.status), error)


def _refused(call: Call, answer: Answer, errors: tuple[Message, ...], clock: Clock) -> Setback:
    wait = parse_retry_after(answer.headers.get("retry-after"), clock.now())
    kind = RequestRefused if answer.ok else error_class(answer.status)
    detail = "" if errors else excerpt(answer)
    error = kind(detail=detail, errors=errors, retry_after=wait, **facts(call, answer))
    if kind is Forbidden or PERMISSION_CODES.intersection(error.codes):
        error = evolve(error, permissions=_needed(call))
    return Setback(Failure(answer.status, wait), error)


def _needed(call: Call) -> tuple[str, ...]:
    """The token permissions of which a call needs one, where that is known."""
    from cfapi.operations import needed

    return needed(call.operation, call.method, call.path)


def unreadable_content(call: Call, answer: Answer, fault: str) -> DecodeError:
    """A good answer is not of the shape that the operation answers."""
    return DecodeError(detail=fault, **facts(call, answer))


def unreadable_result(call: Call, envelope: Envelope[Any], fault: str) -> DecodeError:
    """The `result` of a good envelope is not of the type that the operation answers."""
    ray = envelope.headers.get("cf-ray")
    return DecodeError(call.method, call.path, call.operation, detail=fault, status=envelope.status, ray=ray)


def facts(call: Call, answer: Answer) -> dict[str, Any]:
    """What every error about an answer tells."""
    return {
        "method": call.method,
        "path": call.path,
        "operation": call.operation,
        "status": answer.status,
        "ray": None if answer.ray is None else printable(answer.ray),
    }


def excerpt(answer: Answer) -> str:
    """The beginning of a body that is no envelope, on one line."""
    if not answer.body:
        return "the body is empty"
    text = " ".join(answer.body[: 4 * EXCERPT].decode("utf-8", "replace").split())
    return f"the body is {printable(answer.content_type) or 'of no type'}: {printable(text[:EXCERPT])}"


def printable(text: str) -> str:
    """A text that any terminal and log can show, whatever bytes it came from."""
    return "".join(char if char.isprintable() else "?" for char in text)


def not_answered(call: Call, broken: Broken) -> Setback:
    """No whole answer came."""
    kind = TimedOut if broken.timed_out else ConnectionFailed
    error = kind(call.method, call.path, call.operation, detail=broken.detail)
    return Setback(Failure(broken.trouble), error)


def outcome_unknown(error: CallError) -> OutcomeUnknown:
    """The same facts, for a call that may have been carried out."""
    return OutcomeUnknown(*error.args)


def after_retries(error: CallError, attempts: int) -> CallError:
    """The error of the last attempt. A DELETE that finds nothing the second time may have worked the first time."""
    gone = isinstance(error, NotFound) and error.method == "DELETE" and attempts > 1
    detail = "An earlier attempt got no clear answer and may have deleted it" if gone else error.detail
    return evolve(error, attempts=attempts, detail=detail)
