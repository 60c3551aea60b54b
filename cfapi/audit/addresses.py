"""Addresses as they are compared, and what is known of them by their networks: internal, leading nowhere, shared.

They are packed, as bytes in network order: all addresses of all zones are looked up, and objects would be slow.
"""

import socket
from bisect import bisect_right
from ipaddress import ip_network
from typing import TypeAlias

Address: TypeAlias = bytes

IPV4_BYTES, IPV6_BYTES = 4, 16
MAPPED = bytes(10) + b"\xff\xff"  # RFC 4291, section 2.5.5.2


def address_of(content: str | None) -> Address | None:
    """The address in a record; that of IPv4 where it is written as one of IPv6. None if it is none."""
    if content is None:
        return None
    try:
        if ":" not in content:
            return socket.inet_pton(socket.AF_INET, content)
        return socket.inet_pton(socket.AF_INET6, content).removeprefix(MAPPED)
    except (OSError, ValueError):
        return None


# Nobody has a network with a prefix shorter than these: it is a part of the whole internet.
SHORTEST_PREFIX = {4: 8, 6: 16}


def is_of_everyone(network: str) -> bool:
    """Whether a network is all of the internet, or a part of it that can't be one owner's."""
    try:
        found = ip_network(network, strict=False)
    except ValueError:
        return False
    return found.prefixlen < SHORTEST_PREFIX[found.version]


def shown(address: Address) -> str:
    """An address as it is written."""
    return socket.inet_ntop(socket.AF_INET6 if len(address) == IPV6_BYTES else socket.AF_INET, address)


class Networks:
    """Some networks that do not overlap."""

    def __init__(self, *networks: str) -> None:
        found = [ip_network(network) for network in networks]
        ranges = sorted((each[0].packed, each[-1].packed) for each in found)
        by_length = {size: [each for each in ranges if len(each[0]) == size] for size in (IPV4_BYTES, IPV6_BYTES)}
        self._first = {size: [first for first, _ in each] for size, each in by_length.items()}
        self._last = {size: [last for _, last in each] for size, each in by_length.items()}

    def __contains__(self, address: Address) -> bool:
        size = len(address)
        place = bisect_right(self._first[size], address) - 1
        return place >= 0 and address <= self._last[size][place]


# RFC 1918, 6598, 1122, 3927, 4193, 4291. Not those for documentation, nor 100::/64 (RFC 6666): they lead nowhere, which
# is what they are used for where a Worker or a redirect responds.
INTERNAL = Networks(
    "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "0.0.0.0/8",
    "fc00::/7", "fe80::/10", "::1/128", "::/128",
)  # fmt: skip

# https://developers.cloudflare.com/dns/manage-dns-records/how-to/create-subdomain/ and Pages' and Workers' own records.
ORIGINLESS = Networks("192.0.2.0/31", "100::/64")

# The addresses of hosting services, which all of their customers share: they tell nothing of an origin.
SHARED = Networks(
    # https://docs.github.com/en/pages/configuring-a-custom-domain-for-your-github-pages-site
    "185.199.108.0/22", "2606:50c0:8000::/46",
    # https://vercel.com/docs/domains/working-with-domains/add-a-domain
    "76.76.21.0/24",
    # https://docs.netlify.com/manage/domains/configure-domains/configure-external-dns/
    "75.2.60.5/32", "99.83.190.102/32",
    # https://help.shopify.com/en/manual/domains/add-a-domain/connecting-domains/connect-domain-manual
    "23.227.38.0/24", "2620:127:f00f:5::/64",
    # https://support.squarespace.com/hc/en-us/articles/360002101888
    "198.49.23.144/31", "198.185.159.144/31",
    # https://support.wix.com/en/article/connecting-a-domain-to-wix-using-the-pointing-method
    "185.230.63.0/24",
    # https://wordpress.com/support/domains/custom-dns/default-records/
    "192.0.78.0/24",
    # https://firebase.google.com/docs/hosting/custom-domain
    "199.36.158.100/32",
)  # fmt: skip
