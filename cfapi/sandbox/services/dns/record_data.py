"""Records made of fields: what these may be, the fields as one text, as zone files write it, and back."""

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from typing import Any

from cfapi.sandbox.json_values import Json, number, whole
from cfapi.sandbox.services.dns.record_text import has_controls, quoted, unquoted

# What a type's fields are, in the order of its text; without those that stand beside the content.
FIELDS: Mapping[str, tuple[str, ...]] = {
    "CAA": ("flags", "tag", "value"),
    "CERT": ("type", "key_tag", "algorithm", "certificate"),
    "DNSKEY": ("flags", "protocol", "algorithm", "public_key"),
    "DS": ("key_tag", "algorithm", "digest_type", "digest"),
    "HTTPS": ("priority", "target", "value"),
    "LOC": (
        "lat_degrees", "lat_minutes", "lat_seconds", "lat_direction",
        "long_degrees", "long_minutes", "long_seconds", "long_direction",
        "altitude", "size", "precision_horz", "precision_vert",
    ),
    "NAPTR": ("order", "preference", "flags", "service", "regex", "replacement"),
    "SMIMEA": ("usage", "selector", "matching_type", "certificate"),
    "SRV": ("weight", "port", "target"),
    "SSHFP": ("algorithm", "type", "fingerprint"),
    "SVCB": ("priority", "target", "value"),
    "TLSA": ("usage", "selector", "matching_type", "certificate"),
    "URI": ("weight", "target"),
}  # fmt: skip
# Types whose priority stands beside the content: zone files have it in front.
WITH_PRIORITY = frozenset({"MX", "SRV", "URI"})
_QUOTED = {"CAA": {"value"}, "NAPTR": {"flags", "service", "regex"}, "URI": {"target"}}
_HOSTS = {"HTTPS": "target", "NAPTR": "replacement", "SRV": "target", "SVCB": "target"}
# What LOC counts as where it is not said (RFC 1876), in metres.
_LOC_USUAL = {
    "lat_minutes": 0, "lat_seconds": 0, "long_minutes": 0, "long_seconds": 0,
    "altitude": 0, "size": 1, "precision_horz": 10000, "precision_vert": 10,
}  # fmt: skip
_USUAL: Mapping[str, Json] = {"LOC": _LOC_USUAL, "HTTPS": {"value": ""}, "SVCB": {"value": ""}}
_WORDS = re.compile(r'"(?:[^"\\]|\\.)*"|\S+')
_SECONDS = {"lat_seconds", "long_seconds"}
_METRES = {"altitude", "size", "precision_horz", "precision_vert"}


# The most that a number may be, by its field, or by type and field; none is less than nothing.
_MOST: Mapping[str, int] = {
    **dict.fromkeys(("priority", "weight", "port", "key_tag", "order", "preference"), 65535),
    **dict.fromkeys(("algorithm", "digest_type", "protocol", "usage", "selector", "matching_type"), 255),
    **dict.fromkeys(("lat_minutes", "long_minutes"), 59),
    "lat_degrees": 90,
    "long_degrees": 180,
    "CAA.flags": 255,
    "DNSKEY.flags": 65535,
    "CERT.type": 65535,
    "SSHFP.type": 255,
}
# RFC 1876, section 2.
_BETWEEN: Mapping[str, tuple[float, float]] = {
    **dict.fromkeys(("lat_seconds", "long_seconds"), (0, 59.999)),
    **dict.fromkeys(("size", "precision_horz", "precision_vert"), (0, 90_000_000)),
    "altitude": (-100_000, 42_849_672.95),
}
_DIRECTIONS = {"lat_direction": ("N", "S"), "long_direction": ("E", "W")}
_HEX = frozenset({"TLSA.certificate", "SMIMEA.certificate", "SSHFP.fingerprint", "DS.digest"})
# The API returns these in capitals: https://github.com/kubernetes-sigs/external-dns/pull/6616
_CAPITALS = frozenset({"TLSA.certificate", "SMIMEA.certificate"})
_BASE64 = frozenset({"DNSKEY.public_key", "CERT.certificate"})


def fault(kind: str, data: Json) -> str | None:
    """What is wrong with the fields of a record, if anything is."""
    return next(filter(None, (_fault(kind, name, data[name]) for name in data)), None)


def _fault(kind: str, name: str, value: Any) -> str | None:
    own = f"{kind}.{name}"
    most = _MOST.get(own, _MOST.get(name))
    if name == "type" and own not in _MOST:
        most = None
    if most is not None:
        return None if whole(0, most)(value) else f"{name} must be a number between 0 and {most}."
    if name in _BETWEEN:
        low, high = _BETWEEN[name]
        return None if number(low, high)(value) else f"{name} must be a number between {low} and {high}."
    if name in _DIRECTIONS:
        return None if value in _DIRECTIONS[name] else f"{name} must be one of {' and '.join(_DIRECTIONS[name])}."
    return _text_fault(own, name, value) if isinstance(value, str) else f"{name} must be a text."


def _text_fault(own: str, name: str, value: str) -> str | None:
    if has_controls(value):
        return f"{name} must be printable."
    if own in _HEX:
        return None if _is_hex(value) else f"{name} must be hexadecimal."
    return f"{name} must be base64." if own in _BASE64 and not is_base64(value) else None


def _is_hex(text: str) -> bool:
    return len(text) % 2 == 0 and re.fullmatch(r"[0-9A-Fa-f]+", text) is not None


def is_base64(text: str) -> bool:
    """Whether a text is base64, as the keys of records are; zone files may have spaces in it."""
    try:
        return bool(base64.b64decode("".join(text.split()), validate=True))
    except binascii.Error:
        return False


def complete(kind: str, data: Json, host: Callable[[str], str]) -> tuple[Json, list[str]]:
    """The fields of a record as they are kept, and the names of those that are missing."""
    given = {**_USUAL.get(kind, {}), **dict.fromkeys(_may_be_empty(kind), ""), **data}
    wanted = (*(("priority",) if kind in WITH_PRIORITY else ()), *FIELDS[kind])
    known = {name: given[name] for name in wanted if given.get(name) is not None}
    missing = [name for name in wanted if known.get(name) in (None, "") and name not in _may_be_empty(kind)]
    if (name := _HOSTS.get(kind)) and isinstance(known.get(name), str):
        known[name] = host(known[name])
    known |= {
        name: each.upper() for name, each in known.items() if f"{kind}.{name}" in _CAPITALS and isinstance(each, str)
    }
    return known, missing


def _may_be_empty(kind: str) -> set[str]:
    return {"value"} if kind in {"HTTPS", "SVCB"} else {"flags", "service", "regex"} if kind == "NAPTR" else set()


def content(kind: str, data: Json) -> str:
    """The fields as one text."""
    return " ".join(filter(None, (_word(kind, name, data[name]) for name in FIELDS[kind])))


def _word(kind: str, name: str, value: Any) -> str:
    if kind == "LOC":
        return _metric(name, value)
    if name in _QUOTED.get(kind, ()):
        return quoted(str(value))
    return str(value)


def _metric(name: str, value: Any) -> str:
    if name in _SECONDS:
        return f"{float(value):.3f}"
    return f"{float(value):.2f}m" if name in _METRES else str(value)


def parsed(kind: str, text: str) -> Json:
    """The fields in a text of a zone file, with the priority in front where the type has one.

    Raises:
        ValueError: They are not those of the type.
    """
    words = _WORDS.findall(text)
    if kind == "LOC":
        return _location(words)
    names = (*(("priority",) if kind in WITH_PRIORITY else ()), *FIELDS[kind])
    if len(words) < len(names) - (names[-1] == "value"):
        raise ValueError(f"{text} has too few fields")
    # The last field is all that is left: parameters of services, or keys in pieces.
    glue = " " if kind in {"HTTPS", "SVCB"} else ""
    parts = [*words[: len(names) - 1], glue.join(words[len(names) - 1 :])]
    return {name: _value(kind, name, part) for name, part in zip(names, parts, strict=True)}


def _value(kind: str, name: str, part: str) -> Any:
    if name in _QUOTED.get(kind, ()):
        return unquoted(part)
    if part.isdecimal() and name not in {"certificate", "public_key", "digest", "fingerprint", "value", "target"}:
        return int(part)
    return part.rstrip(".") or "." if name == _HOSTS.get(kind) else part


def _location(words: list[str]) -> Json:
    """Degrees, and maybe minutes and seconds, up to a direction; then metres."""
    found: Json = dict(_LOC_USUAL)
    rest = list(words)
    for side, directions in (("lat", "NS"), ("long", "EW")):
        for name in ("degrees", "minutes", "seconds", "direction"):
            word = rest.pop(0) if rest else ""
            if word.upper() in tuple(directions):
                found[f"{side}_direction"] = word.upper()
                break
            found[f"{side}_{name}"] = float(word) if name == "seconds" else int(word)
    for name, word in zip(("altitude", "size", "precision_horz", "precision_vert"), rest, strict=False):
        found[name] = float(word.removesuffix("m"))
    return found
