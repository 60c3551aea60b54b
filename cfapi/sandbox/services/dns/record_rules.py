"""DNS records: what makes one valid, what clashes with it, and a plausible set for a new zone."""

import ipaddress
import re
from collections.abc import Callable
from typing import Any, cast

from cfapi.sandbox.errors import codes
from cfapi.sandbox.errors.api_error import ApiError
from cfapi.sandbox.json_values import Json
from cfapi.sandbox.state.zone import Records, Zone

PROXIABLE = frozenset({"A", "AAAA", "CNAME"})
_DATA_ORDER: dict[str, tuple[str, ...]] = {
    "CAA": ("flags", "tag", "value"),
    "CERT": ("type", "key_tag", "algorithm", "certificate"),
    "DNSKEY": ("flags", "protocol", "algorithm", "public_key"),
    "DS": ("key_tag", "algorithm", "digest_type", "digest"),
    "HTTPS": ("priority", "target", "value"),
    "LOC": ("lat_degrees", "lat_minutes", "lat_seconds", "lat_direction", "long_degrees"),
    "NAPTR": ("order", "preference", "flags", "service", "regex", "replacement"),
    "SMIMEA": ("usage", "selector", "matching_type", "certificate"),
    "SRV": ("weight", "port", "target"),
    "SSHFP": ("algorithm", "type", "fingerprint"),
    "SVCB": ("priority", "target", "value"),
    "TLSA": ("usage", "selector", "matching_type", "certificate"),
    "URI": ("weight", "target"),
}
_KEPT = ("type", "name", "content", "data", "ttl", "proxied", "settings", "private_routing")
TYPES = frozenset({"A", "AAAA", "CNAME", "MX", "NS", "OPENPGPKEY", "PTR", "TXT", *_DATA_ORDER})
_HOST = re.compile(
    r"(?=.{1,253}$)(\*\.)?([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.?"
)
_TXT_LIMIT = 4096
_AUTOMATIC, _LONGEST_TTL = 1, 86400


def _is_v4(content: str) -> bool:
    return _is_address(ipaddress.IPv4Address, content)


def _is_v6(content: str) -> bool:
    return _is_address(ipaddress.IPv6Address, content)


def _is_address(kind: Callable[[str], object], content: str) -> bool:
    try:
        kind(content)
    except ValueError:
        return False
    return True


def _is_host(content: str) -> bool:
    return _HOST.fullmatch(content.lower()) is not None


def _is_text(content: str) -> bool:
    return len(content.encode()) <= _TXT_LIMIT


_CONTENT: dict[str, tuple[Callable[[str], bool], int, str]] = {
    "A": (_is_v4, 9005, "Content for A record must be a valid IPv4 address."),
    "AAAA": (_is_v6, 9006, "Content for AAAA record must be a valid IPv6 address."),
    "CNAME": (_is_host, 9007, "Content for CNAME record is invalid."),
    "NS": (_is_host, 9008, "Content for NS record is invalid."),
    "MX": (_is_host, 9009, "Content for MX record must be a hostname."),
    "PTR": (_is_host, 9010, "Content for PTR record is invalid."),
    "TXT": (_is_text, 9015, "Record content exceeds the allowed length of 4096 wire format bytes."),
}


def normalised(fields: Json, zone: str, plan: str) -> Json:
    """The fields of a record as they are stored, or an ApiError that says which rule they break."""
    record = {name: fields[name] for name in _KEPT if name in fields}
    record |= {"type": _type(fields.get("type")), "name": _name(fields.get("name"), zone)}
    record["content"] = _content(record)
    record["ttl"] = _ttl(fields.get("ttl", _AUTOMATIC), plan)
    record["proxiable"] = record["type"] in PROXIABLE
    record["proxied"] = _proxied(record)
    record["tags"] = _tags(fields.get("tags") or [], plan)
    record["comment"] = fields.get("comment")
    record.setdefault("settings", {})
    if record["type"] == "MX":
        record["priority"] = _priority(fields.get("priority"))
    return record


def refuse_clash(record: Json, records: Records) -> None:
    """Refuse a record that the others of its name leave no room for."""
    for other in records.namesakes(record["name"]).values():
        if other["id"] == record["id"]:
            continue
        if (other["type"], other["content"]) == (record["type"], record["content"]):
            raise codes.RECORD_IDENTICAL.error()
        if record["type"] == "CNAME" and other["type"] in PROXIABLE:
            raise codes.RECORD_HOST_TAKEN.error()
        if other["type"] == "CNAME" and record["type"] in PROXIABLE:
            raise codes.RECORD_CNAME_TAKEN.error()


def invalid(code: int, message: str) -> ApiError:
    return codes.RECORD_INVALID.error(chain=((code, message),))


def _type(raw: Any) -> str:
    if not isinstance(raw, str) or raw.upper() not in TYPES:
        raise invalid(9003, "Invalid 'type': it is not a supported record type.")
    return raw.upper()


def _name(raw: Any, zone: str) -> str:
    if not isinstance(raw, str) or not raw:
        raise invalid(9000, "DNS name is invalid.")
    name = raw.lower().rstrip(".")
    if name == "@":
        return zone
    full = name if name == zone or name.endswith(f".{zone}") else f"{name}.{zone}"
    if not _HOST.fullmatch(full):
        raise invalid(9000, "DNS name is invalid.")
    return full


def _content(record: Json) -> str:
    kind, data, content = record["type"], record.get("data"), record.get("content")
    if kind in _DATA_ORDER and isinstance(data, dict):
        return _composed(kind, cast("Json", data))
    if not isinstance(content, str) or not content:
        raise invalid(9101, "content is required.")
    valid, code, message = _CONTENT.get(kind, (bool, 0, ""))
    if not valid(content):
        raise invalid(code, message)
    return content.rstrip(".") if valid is _is_host else content


def _composed(kind: str, data: Json) -> str:
    missing = [name for name in _DATA_ORDER[kind] if name not in data]
    if missing:
        raise invalid(9101, f"{missing[0]} is a required data field.")
    shown = {**data, "value": f'"{data["value"]}"'} if kind == "CAA" else data
    return " ".join(str(shown[name]) for name in _DATA_ORDER[kind])


def _ttl(raw: Any, plan: str) -> int:
    lowest = 30 if plan == "enterprise" else 60
    if isinstance(raw, int | float) and (raw == _AUTOMATIC or lowest <= raw <= _LONGEST_TTL):
        return int(raw)
    raise invalid(9021, f"Invalid TTL. Must be between {lowest} and {_LONGEST_TTL} seconds, or 1 for Automatic.")


def _proxied(record: Json) -> bool:
    proxied = record.get("proxied", False)
    if not isinstance(proxied, bool):
        raise invalid(9002, "Invalid value for proxied: it must be true or false.")
    if proxied and not record["proxiable"]:
        raise invalid(9004, "This record type cannot be proxied.")
    return proxied


def _tags(raw: Any, plan: str) -> list[str]:
    tags = cast("list[str]", raw)
    if tags and plan == "free":
        raise invalid(9300, f"DNS record has {len(tags)} tags, exceeding the quota of 0.")
    return tags


def _priority(raw: Any) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int | float) or not 0 <= raw < 2**16:
        raise invalid(9104, "priority is a required field of an MX record.")
    return int(raw)


def added(zone: Zone, records: Records, fields: Json, id: str, now: str) -> Json:
    """Add a record, or raise an ApiError that says which rule it breaks."""
    record = stored(normalised(fields, zone.name, zone.plan), id, now)
    refuse_clash(record, records)
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
