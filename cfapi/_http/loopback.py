"""Which hosts are this machine: what is sent to them does not leave it."""

from ipaddress import IPv6Address, ip_address

LOCALHOST = "localhost"


def is_local_name(host: str) -> bool:
    """Whether a host is `localhost`, or a name below it, which is this machine whoever resolves it (RFC 6761, 6.3)."""
    name = host.lower().removesuffix(".")
    return name == LOCALHOST or name.endswith(f".{LOCALHOST}")


def is_loopback(host: str) -> bool:
    """Whether a host is this machine: `localhost` and the names below it, 127.0.0.0/8, ::1."""
    if is_local_name(host):
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (mapped or address).is_loopback
