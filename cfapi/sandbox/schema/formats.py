"""What JSON Schema calls the format of a text: those that nobody doubts, and whether a text has them.

Others are names alone here: the API takes `*.example.com` where its schemas say `hostname`.
"""

import ipaddress
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_EMAIL = re.compile(rf"{_ATOM}(\.{_ATOM})*@{_LABEL}(\.{_LABEL})*")
# RFC 3986: the characters of most parts of a URI, those of its host, and the whole. Logpush puts the day for {DATE}.
_ANY = r"([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2}|\{DATE\})"
_NAME = r"([A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
_HOST = rf"({_NAME}(:{_NAME})?@)?(\[[0-9A-Fa-f:.]+\]|{_NAME})(:\d*)?"
_PATH = rf"(//{_HOST}(/{_ANY}*)*|/?({_ANY}+(/{_ANY}*)*)?)"
_URI = re.compile(rf"[A-Za-z][A-Za-z0-9+.-]*:{_PATH}(\?({_ANY}|[/?])*)?(#({_ANY}|[/?])*)?")


def has_format(kind: str, text: str) -> bool:
    """Whether a text has a format; any has one that is not checked."""
    check = CHECKS.get(kind)
    return check is None or check(text)


def _is_moment(text: str) -> bool:
    return _MOMENT.fullmatch(text) is not None and _parses(datetime.fromisoformat, text[:19].upper())


def _is_date(text: str) -> bool:
    return _DATE.fullmatch(text) is not None and _parses(date.fromisoformat, text)


def _is_ipv6(text: str) -> bool:
    return "%" not in text and _parses(ipaddress.IPv6Address, text)


def _parses(parse: Callable[[str], object], text: str) -> bool:
    with suppress(ValueError):
        parse(text)
        return True
    return False


CHECKS: Mapping[str, Callable[[str], bool]] = {
    "date": _is_date,
    "date-time": _is_moment,
    "email": lambda text: _EMAIL.fullmatch(text) is not None,
    "ipv4": lambda text: _parses(ipaddress.IPv4Address, text),
    "ipv6": _is_ipv6,
    "uri": lambda text: _URI.fullmatch(text) is not None,
    "uuid": lambda text: _UUID.fullmatch(text) is not None,
}
