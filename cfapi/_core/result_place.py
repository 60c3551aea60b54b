"""Where in a response the result is: in its envelope, elsewhere in the body, or the whole body."""

import msgspec

from cfapi._codec.decoding import decode_plain
from cfapi._codec.envelope import BESIDE_ITEMS, ResultInfo
from cfapi._codec.wire import NULL, RawEnvelope, starts_with

# In an envelope, or, for calls by path, wherever the response has it.
RESULT, ANYWHERE, WHOLE = "result", "*", ""
AROUND_RESULT = frozenset({"success", "errors", "messages", "result_info"})

_members = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode


class MissingPlace(Exception):
    """The place where something should be is not there."""


def find(body: bytes, envelope: RawEnvelope, at: str) -> msgspec.Raw:
    """What is at a place of a body; null if there is nothing.

    Args:
        body: The whole body.
        envelope: The same, read as an envelope.
        at: "result" of the envelope, another place such as "data" or "result.items", "" for the whole body, or
            `ANYWHERE`.

    Raises:
        MissingPlace: The place is not there.
        msgspec.DecodeError: There is something other than an object on the way.
    """
    if at == ANYWHERE:
        return _find_anywhere(body, envelope)
    first, _, rest = at.partition(".")
    if first != RESULT:
        whole = _whole(body)
        enclosed = is_enclosed(envelope) and at and first not in _members(whole)
        return _dig(envelope.result if enclosed else whole, at)
    # Some responses have no envelope: then all of it is the result, unless it has one of that name.
    return _dig(_whole(body) if is_bare(envelope) else envelope.result, rest)


def info_beside(body: bytes, envelope: RawEnvelope, at: str) -> ResultInfo | None:
    """Where a listing continues, if the object that contains the items says so.

    Raises:
        msgspec.DecodeError: There is something other than an object on the way.
    """
    above, _, own = at.rpartition(".")
    if not own or at in (RESULT, ANYWHERE):
        return None
    around = find(body, envelope, above)
    members = _members(around) if starts_with(b"{", around) else {}
    return ResultInfo.beside({name: decode_plain(members[name]) for name in members.keys() & BESIDE_ITEMS})


def is_of_query(body: bytes) -> bool:
    """Whether a body is what GraphQL sends: an object with `data`, which a query that can't be executed has not."""
    members = _members(body).keys()
    return "data" in members or members <= {"errors", "extensions"}


def is_bare(envelope: RawEnvelope) -> bool:
    """Whether there is no envelope."""
    return envelope.success is None and envelope.result is NULL


def is_enclosed(envelope: RawEnvelope) -> bool:
    """Whether there is an envelope around a result, which may be null."""
    return envelope.success is True and envelope.result is not NULL


def _find_anywhere(body: bytes, envelope: RawEnvelope) -> msgspec.Raw:
    """The result; or if there is none, what else the body has, so that nothing is lost."""
    if envelope.success is None:
        return _whole(body)
    if envelope.result is not NULL or not body:
        return envelope.result
    members = _members(body)
    others = members.keys() - AROUND_RESULT
    if others == {"data"}:
        return members["data"]
    return _whole(body) if others else NULL


def _dig(raw: msgspec.Raw, place: str) -> msgspec.Raw:
    """What is at a place below; of null and of lists of objects, which come without names, that is all."""
    for key in filter(None, place.split(".")):
        if starts_with(b"n", raw) or _is_list_of_objects(raw):
            return raw
        members = _members(raw)
        if key not in members:
            raise MissingPlace
        raw = members[key]
    return raw


def _is_list_of_objects(raw: msgspec.Raw) -> bool:
    return starts_with(b"[", raw) and bytes(raw)[1:].lstrip()[:1] in b"{]"


def _whole(body: bytes) -> msgspec.Raw:
    return msgspec.Raw(body.strip()) if body else NULL
