"""Who may use the controls: programs on this machine, and no web page from elsewhere that a browser here shows.

A page can have its own name resolve to 127.0.0.1 (DNS rebinding); then its requests name it in `Host`. One that is
cross-origin says so in `Origin` and `Sec-Fetch-Site`.
"""

from collections.abc import Collection
from ipaddress import ip_address
from urllib.parse import urlsplit

from aiohttp import web

FOREIGN_SITES = frozenset({"cross-site"})
_NOT_IN_HOSTS = frozenset("@/\\?#, \t")


def why_refused(request: web.BaseRequest, known: Collection[str]) -> str | None:
    """Why a request may not use the controls; None where it may.

    Args:
        request: The request.
        known: The names and addresses that this machine has, besides those of loopback.
    """
    hosts = request.headers.getall("Host", [])
    if len(hosts) != 1 or not is_here(hosts[0], known):
        return "the Host is not this machine"
    if not is_here(request.url.raw_authority, known):  # a request line may name another host
        return "the URL names another host"
    if any(not is_here(_authority(origin), known) for origin in request.headers.getall("Origin", [])):
        return "the Origin is not this machine"
    if FOREIGN_SITES.intersection(map(str.lower, request.headers.getall("Sec-Fetch-Site", []))):
        return "it comes from another site"
    return None


def is_here(authority: str, known: Collection[str]) -> bool:
    """Whether a host, with or without a port, is this machine."""
    if not _NOT_IN_HOSTS.isdisjoint(authority):
        return False
    try:
        host = (urlsplit(f"//{authority}").hostname or "").removesuffix(".")
    except ValueError:
        return False
    return host in {name.lower().strip("[]") for name in known} or _is_loopback(host)


def _authority(origin: str) -> str:
    """The host and port of an origin; empty where there is none, as in `null`."""
    scheme, _, authority = origin.partition("://")
    return authority if scheme in ("http", "https") else ""


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
