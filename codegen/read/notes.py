"""What a schema says of a value beyond its type: its format, its unit, its range."""

import re
from typing import Any

from codegen.read.document import Json
from codegen.read.words import snake

FORMATS = {
    "byte": "base64",
    "cidr": "IP addresses in CIDR notation",
    "email": "e-mail address",
    "hostname": "host name",
    "ipv4": "IPv4 address",
    "ipv4-cidr": "IPv4 addresses in CIDR notation",
    "ipv6": "IPv6 address",
    "uri": "URI",
    "uri-reference": "URI or relative reference",
    "uri-template": "URI template",
    "uuid": "UUID",
}
# Units by the last word of a number's wire name.
UNITS = {
    "bytes": "bytes",
    "days": "days",
    "hours": "hours",
    "kbps": "kilobits a second",
    "mb": "megabytes",
    "mbps": "megabits a second",
    "minutes": "minutes",
    "mins": "minutes",
    "ms": "milliseconds",
    "milliseconds": "milliseconds",
    "ns": "nanoseconds",
    "percent": "percent",
    "percentage": "percent",
    "sec": "seconds",
    "seconds": "seconds",
    "secs": "seconds",
    "ttl": "seconds",
    "us": "microseconds",
}
# Strings with these names are secrets, even if a document does not say so.
SECRETS = {
    "access_client_secret",
    "access_token",
    "api_key",
    "client_secret",
    "passphrase",
    "password",
    "private_key",
    "psk",
    "refresh_token",
    "sas_token",
    "secret",
    "secret_access_key",
    "token",
}
NUMBERS = ("integer", "number")
LAST_WORD = re.compile(r"(?:^|[^A-Za-z0-9]|(?<=[a-z0-9]))([A-Z]?[a-z0-9]+|[A-Z]+)$")


def note(wire: str, schema: Json) -> str:
    """What a reader needs to know of a property: "seconds, 60 to 86400", or "host name"."""
    kinds = schema.get("type", "")
    if any(kind in kinds for kind in NUMBERS):
        return ", ".join(filter(None, [_unit(wire), _range(schema)]))
    return FORMATS.get(schema.get("format", ""), "")


def is_secret(wire: str, schema: Json) -> bool:
    """Whether a property is secret."""
    return bool(schema.get("x-sensitive")) or (snake(wire) in SECRETS and "string" in schema.get("type", ""))


def _unit(wire: str) -> str:
    match = LAST_WORD.search(wire)
    return UNITS.get(match[1].lower(), "") if match else ""


def _range(schema: Json) -> str:
    low, high = _bound(schema, "minimum"), _bound(schema, "maximum")
    if low and high:
        return f"{low} to {high}"
    if low and low != "0":
        return f"at least {low}"
    return f"at most {high}" if high else ""


def _bound(schema: Json, name: str) -> str:
    """A limit as text; sentinels for "any number" are none."""
    value: Any = schema.get(name)
    if value is None or abs(value) >= 2**31 - 1:
        return ""
    return str(int(value)) if float(value).is_integer() else str(value)
