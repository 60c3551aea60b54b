"""Where in a response the result is: in its envelope, elsewhere in the body, or the whole of it."""

import msgspec

from cfapi._codec.decoding import decode_plain
from cfapi._codec.envelope import BESIDE_ITEMS, ResultInfo
from cfapi._codec.wire import NULL, RawEnvelope, starts_with

# In an envelope, or, for calls by path, wherever the response has it.
RESULT, ANYWHERE = "result", "*"
AROUND_RESULT = frozenset({"success", "errors", "messages", "result_info"})

_members = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode


def find(body: bytes, envelope: RawEnvelope, at: str) -> msgspec.Raw:
    """What is at a place of a body; null where there is nothing.

    Args:
        body: The whole body.
        envelope: The same, read as an envelope.
        at: "result" of the envelope, another place such as "data" or "result.items", "" for the whole body, or
            `ANYWHERE`.

    Raises:
        msgspec.DecodeError: There is something else than an object on the way.
    """
    if at == ANYWHERE:
        return _find_anywhere(body, envelope)
    first, _, rest = at.partition(".")
    if first != RESULT:
        return _dig(_whole(body), at)
    # Some responses have no envelope: then all of it is the result, unless it has one of that name.
    return _dig(_whole(body) if is_bare(envelope) else envelope.result, rest)


def info_beside(body: bytes, envelope: RawEnvelope, at: str) -> ResultInfo | None:
    """Where a listing continues, if that is told in the object that the items are in.

    Raises:
        msgspec.DecodeError: There is something else than an object on the way.
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


def _find_anywhere(body: bytes, envelope: RawEnvelope) -> msgspec.Raw:
    """The result; or where there is none, what else the body has, so that nothing is lost."""
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
    for key in filter(None, place.split(".")):
        raw = NULL if starts_with(b"n", raw) else _members(raw).get(key, NULL)
    return raw


def _whole(body: bytes) -> msgspec.Raw:
    return msgspec.Raw(body.strip()) if body else NULL
