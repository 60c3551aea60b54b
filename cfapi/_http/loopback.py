"""Which hosts are this machine: what is sent to them does not leave it."""

from ipaddress import IPv6Address, ip_address

LOCALHOST = "localhost"


def is_loopback(host: str) -> bool:
    """Whether a host is this machine: `localhost` and the names below it (RFC 6761, section 6.3), 127.0.0.0/8, ::1."""
    name = host.lower().removesuffix(".")
    if name == LOCALHOST or name.endswith(f".{LOCALHOST}"):
        return True
    try:
        address = ip_address(name)
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (mapped or address).is_loopback
