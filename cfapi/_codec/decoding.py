"""JSON bytes -> typed values: fast where the response fits its types, lenient where the API has drifted.

msgspec decodes structs, of which objects are made (`cfapi._codec.wire_structs`). What does not fit, item by item, is
read by `cfapi._codec.lenient`: unknown enum values stay strings, a wrong type stays as it came, a missing required
field becomes None. Each difference is logged once for each client, class and field on `cfapi.drift`, and its field is
loose from then on, so that the next page is decoded fast again.
"""

import logging
import threading
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_origin

import msgspec
from attrs import define, evolve, field, frozen

from cfapi._codec.depth import DEEPEST, is_too_deep
from cfapi._codec.introspection import classes_in, members_of
from cfapi._codec.sources import Body, LooseField, Source, path_of
from cfapi._codec.wire import NOT_JSON, WireEnvelope, envelope_of
from cfapi._codec.wire_structs import Loose, has_structs, is_exact, read, wire_type

if TYPE_CHECKING:
    from cfapi._codec.lenient import LenientReader, Mismatch

T = TypeVar("T")
Raw = bytes | msgspec.Raw

log = logging.getLogger("cfapi.drift")

NOTHING_LOOSE: Loose = frozenset()

# Many more than one program uses; which fields are loose makes further ones.
DECODERS = 2048
# Of a server that differs in more fields than this, enough was said.
MOST_DIFFERENCES = 1000

_MAKING = threading.RLock()

_split = msgspec.json.Decoder(list[msgspec.Raw]).decode


class Undecodable(ValueError):
    """Bytes are not JSON, or (strictly read) not of their type; the message says where."""


class Readers(threading.local):
    """The lenient reader of each thread: fields are read when they are asked for, wherever that is."""

    lenient: "LenientReader | None" = None


@define(eq=False)
class Codec:
    """Reads the JSON of one client, and remembers where it differs from the schema. Threads may share it."""

    _loose: Loose = field(default=NOTHING_LOOSE, init=False)
    _reported: set[tuple[str, str]] = field(factory=set[tuple[str, str]], init=False)
    _readers: Readers = field(factory=Readers, init=False, repr=False)

    def decode(self, raw: Raw, kind: type[T], *, strict: bool = False) -> T:
        """Read JSON bytes as a type.

        Raises:
            Undecodable: They are not JSON; or `strict`, and something does not fit (the message has its JSON path).
        """
        body = Body(raw, self._read_loosely)
        try:
            return cast("T", self._decode(raw, kind, body, strict=strict))
        except msgspec.ValidationError:
            return cast("T", self._decode_leniently(raw, kind, body, strict=strict))
        except NOT_JSON as error:
            raise Undecodable(str(error)) from None

    def decode_envelope(self, body: bytes, kind: type[T], *, strict: bool = False) -> WireEnvelope[T] | None:
        """Read an envelope and its result in one go; None where that can't be done and it takes two steps."""
        decoder = self._decoder(kind)
        if decoder is None or (strict and not decoder.exact):
            return None
        try:
            envelope = decoder.envelope(body)
            envelope.result = decoder.made(envelope.result, body, (Body(body, self._read_loosely), "result"))
        except (Undecodable, *NOT_JSON):
            return None
        return cast("WireEnvelope[T]", envelope)

    def _decode(self, raw: Raw, kind: Any, source: Source, *, strict: bool = False) -> Any:
        decoder = self._decoder(kind)
        if decoder is None or (strict and not decoder.exact):
            raise msgspec.ValidationError("not to be decoded in one go")
        return decoder.made(decoder.decode(raw), raw, source)

    def _decoder(self, kind: Any) -> "Decoder | None":
        if not self._loose:
            return decoder_of(kind, NOTHING_LOOSE)
        within: frozenset[type] = classes_in(kind)
        return decoder_of(kind, frozenset(each for each in self._loose if each[0] in within))

    def _decode_leniently(self, raw: Raw, kind: Any, body: Body, *, strict: bool) -> Any:
        if not strict and get_origin(kind) is list and (pieces := _pieces(raw)) is not None:
            (item,) = get_args(kind)
            return [self._decode_item(piece, item, (body, place)) for place, piece in enumerate(pieces)]
        value, mismatches = self._reader.read(decode_plain(raw), kind)
        reported = [mismatch for mismatch in mismatches if mismatch.reported]
        if strict and reported:
            raise Undecodable(str(reported[0]))
        self._learn(mismatches)
        return value

    def _decode_item(self, raw: Raw, kind: Any, source: tuple[Body, int]) -> Any:
        """One item of a list: an odd one costs no other one its speed."""
        try:
            return self._decode(raw, kind, source)
        except msgspec.ValidationError:
            value, mismatches = self._reader.read(decode_plain(raw), kind)
        self._learn(evolve(each, where=f"$[{source[1]}]{each.where[1:]}") for each in mismatches)
        return value

    def _read_loosely(self, value: Any, loose: LooseField, source: Source) -> Any:
        """The value of a loose field; a single value that does not fit is kept as it came."""
        if isinstance(value, str | int | float | None) and datetime not in members_of(loose.kind):
            return _fitting(value, loose.kind)
        owner = (loose.owner.__name__, loose.name, loose.owner)
        found, mismatches = self._reader.read(value, loose.kind, at=path_of(source), owner=owner)
        self._learn(mismatches)
        return found

    @property
    def _reader(self) -> "LenientReader":
        """Made on first use, in each thread: most clients never need it."""
        from cfapi._codec.lenient import LenientReader

        reader = self._readers.lenient
        if reader is None or reader.is_full:
            reader = self._readers.lenient = LenientReader()
        return reader

    def _learn(self, mismatches: "Iterable[Mismatch]") -> None:
        """Report differences, and take them as they are from now on."""
        for mismatch in mismatches:
            if mismatch.kind is not None and len(self._loose) < MOST_DIFFERENCES:
                self._loose |= {(mismatch.kind, mismatch.field)}
            place = (mismatch.owner, mismatch.field)
            if mismatch.reported and place not in self._reported and len(self._reported) < MOST_DIFFERENCES:
                self._reported.add(place)
                log.info("The API differs from its schema: %s.", mismatch)


@frozen
class Decoder:
    """How a type is decoded: by itself, or with the envelope around it.

    Without objects, it may hold plain values that nest as deeply as JSON can.
    """

    decode: Callable[[Raw], Any]
    envelope: Callable[[Raw], WireEnvelope[Any]]
    exact: bool
    has_objects: bool

    def made(self, value: Any, raw: Raw, source: Source) -> Any:
        """What was decoded, with objects in place of structs."""
        return read(value, source) if self.has_objects else not_too_deep(value, raw)


@lru_cache(maxsize=DECODERS)
def decoder_of(kind: Any, loose: Loose) -> Decoder | None:
    """The decoder of a type; None where msgspec can't express it.

    They are made one at a time: msgspec lets others see what it knows of a class before that is complete, so that a
    second thread could crash the interpreter. Decoding itself takes no lock.
    """
    with _MAKING:
        try:
            wire = wire_type(kind, loose)
            return Decoder(msgspec.json.Decoder(wire).decode, envelope_of(wire), is_exact(wire), has_structs(wire))
        except TypeError:
            return None


def _pieces(raw: Raw) -> list[msgspec.Raw] | None:
    """The items of a list, undecoded; None where it is none.

    Raises:
        Undecodable: It is not JSON.
    """
    try:
        return _split(raw)
    except msgspec.ValidationError:
        return None
    except NOT_JSON as error:
        raise Undecodable(str(error)) from None


def _fitting(value: Any, kind: Any) -> Any:
    try:
        return msgspec.convert(value, kind)
    except (msgspec.ValidationError, TypeError, OverflowError):
        return value


def decode_plain(raw: Raw) -> Any:
    """Read JSON bytes as dicts, lists, strings, numbers.

    Raises:
        Undecodable: They are not JSON, or nest too deeply.
    """
    try:
        value = msgspec.json.decode(raw)
    except NOT_JSON as error:
        raise Undecodable(str(error)) from None
    return not_too_deep(value, raw)


def not_too_deep(value: T, raw: Raw) -> T:
    """A plain value that can be printed, copied and pickled.

    Raises:
        Undecodable: It nests too deeply.
    """
    if memoryview(raw).nbytes > 2 * DEEPEST and is_too_deep(value):
        raise Undecodable(f"it nests more than {DEEPEST} deep")
    return value
