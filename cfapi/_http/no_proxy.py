"""NO_PROXY: the hosts that are reached directly, in the forms that curl, Go and requests accept.

A name covers the names below it, with or without `.` or `*.` before it; `*` covers all. An address may be a network
(`10.0.0.0/8`, `fd00::/8`). Any of them may have a port. Entries are separated by commas or spaces.
"""

import re
from ipaddress import ip_address, ip_network

# A name, an IPv4 address, an IPv6 address with or without brackets; then perhaps a port.
ENTRY = re.compile(r"\[(?P<bracketed>[^]]*)\](?::(?P<its_port>\d+))?|(?P<host>[^:]*)(?::(?P<port>\d+))?|(?P<bare>.*)")


def is_exempt(host: str, port: int, no_proxy: str) -> bool:
    """Whether a host is reached directly.

    Args:
        host: Its name or address, without brackets.
        port: The port that is connected to.
        no_proxy: What NO_PROXY says.
    """
    host = host.lower().removesuffix(".")
    return any(_covers(entry, host, port) for entry in re.split(r"[\s,]+", no_proxy.lower()) if entry)


def _covers(entry: str, host: str, port: int) -> bool:
    found = ENTRY.fullmatch(entry)
    if found is None or int(found["its_port"] or found["port"] or port) != port:
        return False
    named = found["bracketed"] or found["host"] or found["bare"] or ""
    return named == "*" or _is_same_or_below(host, named.removeprefix("*").removeprefix(".").removesuffix("."))


def _is_same_or_below(host: str, name: str) -> bool:
    """Whether a host is of a name or below it, or in a network; an address is a network of one."""
    try:
        address = ip_address(host)
    except ValueError:
        return host == name or host.endswith(f".{name}")
    try:
        return address in ip_network(name, strict=False)
    except ValueError:
        return False
