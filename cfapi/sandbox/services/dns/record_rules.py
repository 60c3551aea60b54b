"""DNS records: what makes one valid, what clashes with it, and a plausible set for a new zone."""

import ipaddress
import re
from collections.abc import Callable
from typing import Any

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError, ErrorCode
from cfapi.sandbox.json_values import Json, as_object
from cfapi.sandbox.services.dns.record_attributes import comment, tags
from cfapi.sandbox.services.dns.record_data import FIELDS, WITH_PRIORITY, complete, content, fault, is_base64
from cfapi.sandbox.services.dns.record_text import has_controls, normalised_text, wire_length
from cfapi.sandbox.state.host_names import to_ascii
from cfapi.sandbox.state.zone import Records, Zone

PROXIABLE = frozenset({"A", "AAAA", "CNAME"})
_KEPT = ("type", "name", "content", "data", "ttl", "proxied", "settings", "private_routing")
TYPES = frozenset({"A", "AAAA", "CNAME", "MX", "NS", "OPENPGPKEY", "PTR", "TXT", *FIELDS})
_HOST = re.compile(
    r"(?=.{1,253}$)(\*\.)?([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.?"
)
_TXT_LIMIT = 4096
# developers.cloudflare.com/api/resources/dns/subresources/records: nothing else shares a name with NS below the zone's
# own; DS says how what the NS lead to is signed.
_DELEGATION = frozenset({"NS", "DS"})
# https://www.iana.org/assignments/pkix-parameters: properties of CAA
_CAA_TAGS = ("issue", "issuewild", "issuemail", "issuevmc", "iodef", "contactemail", "contactphone")
_AUTOMATIC, _LONGEST_TTL = 1, 86400


def _is_v4(content: str) -> bool:
    return _is_address(ipaddress.IPv4Address, content)


def _is_v6(content: str) -> bool:
    return "%" not in content and _is_address(ipaddress.IPv6Address, content)


def _v6(content: str) -> str:
    """An address as it is kept: short, and in small letters; one that holds an IPv4 address as it is written."""
    address = ipaddress.IPv6Address(content)
    return content.lower() if address.ipv4_mapped else address.compressed


def _is_address(kind: Callable[[str], object], content: str) -> bool:
    try:
        kind(content)
    except ValueError:
        return False
    return True


def _is_host(content: str) -> bool:
    return _HOST.fullmatch(content.lower()) is not None


def _is_alias(content: str) -> bool:
    """A host by its name, not by its address."""
    return _is_host(content) and not _is_v4(content)


def _is_host_or_none(content: str) -> bool:
    """A dot says that nobody takes mail (RFC 7505)."""
    return content == "." or _is_alias(content)


def _is_text(content: str) -> bool:
    return 1 < wire_length(content) <= _TXT_LIMIT


_CONTENT: dict[str, tuple[Callable[[str], bool], int, str]] = {
    "A": (_is_v4, 9005, "Content for A record must be a valid IPv4 address."),
    "AAAA": (_is_v6, 9006, "Content for AAAA record must be a valid IPv6 address."),
    "CNAME": (_is_alias, 9007, "Content for CNAME record is invalid."),
    "NS": (_is_alias, 9008, "Content for NS record is invalid."),
    "MX": (_is_host_or_none, 9009, "Content for MX record must be a hostname."),
    "PTR": (_is_alias, 9010, "Content for PTR record is invalid."),
    "TXT": (_is_text, 9015, "Record content is empty, or exceeds the allowed length of 4096 wire format bytes."),
    "OPENPGPKEY": (is_base64, 9011, "Content for OPENPGPKEY record must be base64."),
}


_OF_HOSTS = frozenset({"CNAME", "NS", "MX", "PTR"})


def normalised(fields: Json, zone: str, plan: str) -> Json:
    """The fields of a record as they are stored, or an ApiError that says which rule they break."""
    record = {name: fields[name] for name in _KEPT if name in fields}
    record |= {"type": _type(fields.get("type")), "name": _name(fields.get("name"), zone)}
    if record["type"] in FIELDS:
        record |= _of_data(record["type"], fields)
    else:
        record.pop("data", None)
        record["content"] = _content(record)
    record["ttl"] = _ttl(fields.get("ttl", _AUTOMATIC), plan)
    record["proxiable"] = record["type"] in PROXIABLE
    record["proxied"] = _proxied(record)
    if record["proxied"]:
        record["ttl"] = _AUTOMATIC
    record["tags"] = tags(fields["tags"], plan) if fields.get("tags") else []
    record["comment"] = comment(fields["comment"], plan) if fields.get("comment") else None
    record["settings"] = _settings(record.get("settings"))
    if record["type"] == "MX":
        record["priority"] = _priority(fields.get("priority"))
    return record


def refuse_clash(record: Json, records: Records, zone: str) -> None:
    """Refuse a record that the others of its name leave no room for."""
    if record["type"] == "CNAME" and record["content"] == record["name"]:
        raise invalid(9039, "CNAME content cannot reference itself.")
    others = [each for each in records.namesakes(record["name"]).values() if each["id"] != record["id"]]
    for other in others:
        if (other["type"], other["content"]) == (record["type"], record["content"]):
            raise codes.RECORD_IDENTICAL.error()
        if record["type"] == "CNAME" and other["type"] in PROXIABLE:
            raise codes.RECORD_HOST_TAKEN.error()
        if other["type"] == "CNAME" and record["type"] in PROXIABLE:
            raise codes.RECORD_CNAME_TAKEN.error()
    if record["name"] != zone:
        _refuse_delegated(record["type"], {each["type"] for each in others})


def _refuse_delegated(kind: str, others: set[str]) -> None:
    """Refuse what does not go with the name servers of a name below the zone's own."""
    if kind == "NS" and others - _DELEGATION:
        raise codes.RECORD_NOT_ALONE.error()
    if kind not in _DELEGATION and "NS" in others:
        raise codes.RECORD_DELEGATED.error()
    if kind == "DS" and "NS" not in others:
        raise _chained(codes.RECORD_DS)


def invalid(code: int, message: str) -> ApiError:
    return codes.RECORD_INVALID.error(chain=((code, message),))


def _chained(code: ErrorCode, **about: object) -> ApiError:
    """An error of validation, which is told in the chain."""
    return invalid(code.number, code.words.format(**about))


def _type(raw: Any) -> str:
    if not isinstance(raw, str) or raw.upper() not in TYPES:
        raise invalid(9003, "Invalid 'type': it is not a supported record type.")
    return raw.upper()


def _name(raw: Any, zone: str) -> str:
    if not isinstance(raw, str) or not raw:
        raise invalid(9000, "DNS name is invalid.")
    name = _host(raw)
    if name == "@":
        return zone
    full = name if name == zone or name.endswith(f".{zone}") else f"{name}.{zone}"
    if not _HOST.fullmatch(full):
        raise invalid(9000, "DNS name is invalid.")
    return full


def _content(record: Json) -> str:
    kind, content = record["type"], record.get("content")
    if not isinstance(content, str) or not content:
        raise invalid(9101, "content is required.")
    if kind == "TXT":
        if has_controls(content):
            raise _chained(codes.RECORD_TEXT)
        content = normalised_text(content)
    valid, code, message = _CONTENT.get(kind, (bool, 0, ""))
    if kind in _OF_HOSTS:
        content = _host(content) or "."
    if not valid(content):
        raise invalid(code, message)
    return _v6(content) if kind == "AAAA" else content


def _target(name: str) -> str:
    """The host that a record leads to, or a dot for none."""
    host = _host(name) or "."
    if host != "." and not _is_alias(host):
        raise invalid(9102, f"{name} is not a hostname.")
    return host


def _host(name: str) -> str:
    """A host name as it is kept: in small letters, in ASCII, without a dot at its end."""
    return (name.lower() if name.isascii() and "xn--" not in name.lower() else to_ascii(name)).rstrip(".")


def _of_data(kind: str, fields: Json) -> Json:
    """What follows from the data of a record. Its content alone says nothing: the API composes it."""
    known, own = as_object(fields.get("data")), fields.get("priority")
    given = known if own is None else {"priority": own} | known
    data, missing = complete(kind, given, _target)
    if missing:
        lacks = tuple((9101, f"{name} is a required data field.") for name in missing)
        raise codes.RECORD_INVALID.error(chain=lacks)
    if (why := fault(kind, data)) is not None:
        raise invalid(9102, why)
    if kind == "CAA" and data["tag"].lower() not in _CAA_TAGS:
        raise _chained(codes.RECORD_CAA, tags=", ".join(_CAA_TAGS))
    beside = {"priority": int(data["priority"])} if kind in WITH_PRIORITY else {}
    if kind == "URI":
        del data["priority"]
    return {"data": data, "content": content(kind, data), **beside}


def _ttl(raw: Any, plan: str) -> int:
    lowest = 30 if plan == "enterprise" else 60
    if _is_whole(raw) and (raw == _AUTOMATIC or lowest <= raw <= _LONGEST_TTL):
        return int(raw)
    raise invalid(9021, f"Invalid TTL. Must be between {lowest} and {_LONGEST_TTL} seconds, or 1 for Automatic.")


def _is_whole(raw: Any) -> bool:
    """Whether it is a whole number: JSON's true is none, though Python's is."""
    return isinstance(raw, int) and not isinstance(raw, bool)


def _proxied(record: Json) -> bool:
    proxied = record.get("proxied", False)
    if not isinstance(proxied, bool):
        raise invalid(9002, "Invalid value for proxied: it must be true or false.")
    if proxied and not record["proxiable"]:
        raise invalid(9004, "This record type cannot be proxied.")
    return proxied


def _settings(raw: Any) -> Json:
    if raw is not None and not isinstance(raw, dict):
        raise invalid(9102, "settings must be an object.")
    return as_object(raw) if raw else {}


def _priority(raw: Any) -> int:
    if not _is_whole(raw) or not 0 <= raw < 2**16:
        raise invalid(9104, "priority is a required field of an MX record.")
    return int(raw)


def added(zone: Zone, records: Records, fields: Json, id: str, now: str) -> Json:
    """Add a record, or raise an ApiError that says which rule it breaks."""
    record = stored(normalised(fields, zone.name, zone.plan), id, now)
    refuse_clash(record, records, zone.name)
    records[id] = record
    return record


def stored(fields: Json, id: str, created: str) -> Json:
    """A record as the API answers it."""
    return {
        "id": id,
        **fields,
        "meta": {},
        "created_on": created,
        "modified_on": created,
    }
