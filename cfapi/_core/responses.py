"""What a response means: an envelope with a result of some type, or the failure that it reports.

Pure: nothing here waits or sends.
"""

from collections.abc import Callable
from types import NoneType
from typing import Any, TypeVar, cast, get_origin

import msgspec
from attrs import evolve, frozen

from cfapi._codec.decoding import Codec, Undecodable, decode_plain
from cfapi._codec.envelope import Envelope, ResultInfo, parse_messages
from cfapi._codec.introspection import fields_of, is_class, members_of
from cfapi._codec.wire import NOT_JSON, NULL, RawEnvelope, WireEnvelope, list_of, starts_with
from cfapi._core.call import Call
from cfapi._core.failures import failed_query, not_json, refused
from cfapi._core.parts import Parts
from cfapi._core.result_place import (
    ANYWHERE,
    RESULT,
    WHOLE,
    MissingPlace,
    find,
    info_beside,
    is_bare,
    is_enclosed,
    is_of_query,
)
from cfapi._http.charsets import charset_of
from cfapi._http.messages import AnyResponse, StreamedResponse, WholeResponse
from cfapi.clock import Clock
from cfapi.errors import DecodeError, Message

# A 200 implies content (RFC 9110, section 15.3.1), and the response to these methods is nothing but content, as that to
# a query is. A change was made, whether its response has content or not.
OK = 200
CONTENT_METHODS = frozenset({"GET", "OPTIONS"})
QUERIES = "/graphql"
EMPTY_LIST = msgspec.Raw(b"[]")

T = TypeVar("T")

Parser = Callable[[Call, WholeResponse], T]

_decode_raw_envelope = msgspec.json.Decoder(RawEnvelope).decode


@frozen
class ResponseParser:
    """Reads the responses of one client.

    All of its methods raise `AttemptFailed` where the response reports a failure or is not what this API sends, and
    `DecodeError` where it can't be read as the requested type.

    Args:
        codec: Reads JSON as types.
        clock: For dates in `Retry-After`.
    """

    codec: Codec
    clock: Clock

    def raise_for_status(self, call: Call, response: AnyResponse) -> None:
        """Raise the failure that a status reports; a response with such a status is complete."""
        if not response.ok:
            self.parse_raw(call, cast("WholeResponse", response))

    def checked(self, call: Call, response: WholeResponse) -> WholeResponse:
        """A good response as received: unparsed, many of them cost the garbage collector nothing."""
        self.raise_for_status(call, response)
        return response

    def checked_stream(self, call: Call, response: AnyResponse) -> StreamedResponse:
        """A good response that is still arriving."""
        self.raise_for_status(call, response)
        return cast("StreamedResponse", response)

    def parse_raw(self, call: Call, response: WholeResponse, at: str = RESULT) -> Envelope[msgspec.Raw]:
        """The envelope, with what is at some place of the body as its undecoded result."""
        return _envelope_at(call, response, self._good_envelope(call, response), at)

    def parse_plain(self, call: Call, response: WholeResponse) -> Envelope[Any]:
        """The envelope, with the result as dicts, lists, strings and numbers, wherever the response has it."""
        envelope = self.parse_raw(call, response, ANYWHERE)
        try:
            return evolve(envelope, result=decode_plain(envelope.result))
        except Undecodable as error:
            raise unreadable(call, response, str(error)) from None

    def typed_parser(self, kind: type[T], *, at: str = RESULT, strict: bool) -> Parser[Envelope[T]]:
        """A parser of responses whose result, at some place of the body, is of a type.

        Args:
            kind: The type.
            at: Where the result is, as `cfapi._core.result_place` has it.
            strict: Whether a result that does not fit its type is an error.
        """
        if kind is NoneType:
            return cast("Parser[Envelope[T]]", self._parse_nothing)
        in_envelope = at in (RESULT, ANYWHERE)

        def parse(call: Call, response: WholeResponse) -> Envelope[T]:
            whole = (
                self.codec.decode_envelope(response.body, kind, strict=strict) if in_envelope and response.ok else None
            )
            if whole is not None and whole.success is True:
                return _envelope(response, whole, whole.result)
            raw = self._good_envelope(call, response)
            place = RESULT if at == WHOLE and is_enclosed(raw) and not _has_result(kind) else at
            is_needed = get_origin(kind) is list or call.path == QUERIES
            envelope = _envelope_at(call, response, raw, place, is_needed=is_needed)
            # One surprise at a time: fields may drift, and the envelope may be left out; of both nothing is known.
            # An empty object is no such surprise: it says nothing.
            bare = place.partition(".")[0] == RESULT and is_bare(raw)
            strictly = strict or (bare and bytes(envelope.result) != b"{}")
            result = self._typed(call, response, envelope.result, kind, strict=strictly)
            return evolve(cast("Envelope[Any]", envelope), result=result)

        return parse

    def envelope_parser(self, kind: type[T], *, at: str = RESULT, strict: bool) -> Parser[Envelope[T]]:
        """A parser of responses that are all content where the type is bytes, str or `Parts`; else of their results."""
        if kind is bytes:
            return cast("Parser[Envelope[T]]", self._parse_bytes)
        if kind is str:
            return cast("Parser[Envelope[T]]", self._parse_text)
        if kind == Parts:
            return cast("Parser[Envelope[T]]", self._parse_parts)
        return self.typed_parser(kind, at=at, strict=strict)

    def _parse_nothing(self, call: Call, response: WholeResponse) -> Envelope[None]:
        """A response whose content is not needed: it may have any body, or none, but must not report a failure."""
        if response.ok and not _is_json(response.body):
            return _envelope(response, RawEnvelope(success=True), None)
        return evolve(cast("Envelope[Any]", self.parse_raw(call, response)), result=None)

    def _parse_bytes(self, call: Call, response: WholeResponse) -> Envelope[bytes]:
        self.raise_for_status(call, response)
        return _envelope(response, RawEnvelope(success=True), response.body)

    def _parse_text(self, call: Call, response: WholeResponse) -> Envelope[str]:
        """All of the content as text; or the text in an envelope, where one came although content was documented."""
        self._check_content(call, response)
        whole = self._text_in_envelope(response)
        if whole is not None:
            return _envelope(response, whole, whole.result)
        text = response.body.decode(charset_of(response.headers), "replace")
        return _envelope(response, RawEnvelope(success=True), text)

    def _parse_parts(self, call: Call, response: WholeResponse) -> Envelope[Parts]:
        """The parts of the content by name; content that is no multipart is one part."""
        from cfapi._core.part_streams import parts_of
        from cfapi._http.multipart_reader import MalformedMultipart

        self._check_content(call, response)
        try:
            return _envelope(response, RawEnvelope(success=True), parts_of(response))
        except MalformedMultipart as error:
            raise unreadable(call, response, str(error)) from None

    def _check_content(self, call: Call, response: WholeResponse) -> None:
        """Raise the failure that a status reports, or an envelope that came although content was documented."""
        self.raise_for_status(call, response)
        if response.content_type.endswith("json") and _is_refusal(response.body):
            self._good_envelope(call, response)

    def _text_in_envelope(self, response: WholeResponse) -> WireEnvelope[str] | None:
        whole = self.codec.decode_envelope(response.body, str) if response.content_type.endswith("json") else None
        return whole if whole is not None and whole.success is True else None

    def _good_envelope(self, call: Call, response: WholeResponse) -> RawEnvelope:
        envelope = _read_envelope(call, response)
        if envelope is None or not response.ok or envelope.success is False:
            raise refused(call, response, _errors_of(envelope), self.clock.now())
        try:
            if _is_failed_query(response, envelope):
                raise failed_query(call, response, _errors_of(envelope))
        except (Undecodable, *NOT_JSON) as error:  # what is beside the errors
            raise unreadable(call, response, str(error)) from None
        return envelope

    def _typed(self, call: Call, response: WholeResponse, raw: msgspec.Raw, kind: type[T], *, strict: bool) -> T:
        """A result as a type; null, or an empty object, is an empty list where a list is expected.

        Elsewhere null says that there is nothing, as an empty body does where its status allows it (such as 201 or
        202), and a list where one object is expected has several of them.
        """
        null = starts_with(b"n", raw)
        if get_origin(kind) is list:
            raw = EMPTY_LIST if null or bytes(raw) == b"{}" else raw
            if not starts_with(b"[", raw):
                raise unreadable(call, response, "the result is not a list")
        elif null:
            return cast("T", None)
        try:
            if starts_with(b"[", raw) and all(map(is_class, members_of(kind))):
                return cast("T", self.codec.decode(raw, list_of(kind), strict=strict))
            return self.codec.decode(raw, kind, strict=strict)
        except Undecodable as error:
            raise unreadable(call, response, str(error)) from None


def error_messages(body: bytes) -> tuple[Message, ...]:
    """The errors in the body of a response, if it is an envelope."""
    try:
        return _errors_of(_decode_raw_envelope(body))
    except NOT_JSON:
        return ()


def unreadable(call: Call, response: AnyResponse, reason: str) -> DecodeError:
    """A good response is not of the type that the operation is documented to return."""
    return call.error(DecodeError, response, detail=reason)


def _errors_of(envelope: RawEnvelope | None) -> tuple[Message, ...]:
    return parse_messages(envelope.errors) if envelope is not None else ()


def _has_result(kind: Any) -> bool:
    """Whether a type has a result of its own, as some bodies do that look like envelopes."""
    return any(field.wire == RESULT for each in members_of(kind) if is_class(each) for field in fields_of(each))


def _envelope_at(
    call: Call, response: WholeResponse, raw: RawEnvelope, at: str, *, is_needed: bool = False
) -> Envelope[msgspec.Raw]:
    """The envelope of what is at a place; where that is missing, nothing was returned, unless something is needed."""
    if is_needed and not response.body and response.status == OK:
        raise unreadable(call, response, "the body is empty")
    try:
        envelope = _envelope(response, raw, find(response.body, raw, at))
        beside = info_beside(response.body, raw, at)
    except MissingPlace:
        if is_needed:
            raise unreadable(call, response, f"there is nothing at {at}") from None
        return _envelope(response, raw, NULL)
    except (Undecodable, *NOT_JSON):
        raise unreadable(call, response, f"there is no object around {at}") from None
    return evolve(envelope, result_info=beside.overridden_by(envelope.result_info)) if beside else envelope


def _envelope(response: WholeResponse, wire: WireEnvelope[Any], result: T) -> Envelope[T]:
    return Envelope(
        result,
        ResultInfo.parse(wire.result_info),
        parse_messages(wire.messages) if wire.messages else (),
        parse_messages(wire.errors) if wire.errors else (),
        status=response.status,
        headers=response.headers,
    )


def _is_failed_query(response: WholeResponse, envelope: RawEnvelope) -> bool:
    """Whether a GraphQL query failed, which is reported with a good status (GraphQL over HTTP, section 6.4)."""
    errors: object = envelope.errors
    return bool(errors) and is_bare(envelope) and is_of_query(response.body)


def _read_envelope(call: Call, response: WholeResponse) -> RawEnvelope | None:
    """The envelope of a response; None for a failure without one."""
    if response.ok and not response.body and (call.method not in CONTENT_METHODS or response.status != OK):
        return RawEnvelope(success=True)
    try:
        return _decode_raw_envelope(response.body)
    except msgspec.ValidationError:  # JSON, but not an object
        return RawEnvelope() if response.ok else None
    except NOT_JSON as error:
        if not response.ok:
            return None
        raise not_json(call, response, str(error), is_complete=isinstance(error, RecursionError)) from None


def _is_refusal(body: bytes) -> bool:
    """Whether a body is an envelope that reports a failure."""
    try:
        return _decode_raw_envelope(body).success is False
    except NOT_JSON:
        return False


def _is_json(body: bytes) -> bool:
    try:
        _decode_raw_envelope(body)
    except msgspec.ValidationError:
        return True
    except NOT_JSON:
        return False
    return True
