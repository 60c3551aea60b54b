"""/ips: the one path that asks for no credentials."""

from cfapi.sandbox.http.responses import Response
from cfapi.sandbox.http.routing import Access
from cfapi.sandbox.schema.resource_request import Handler, ResourceRequest

# Blocks for documentation (RFC 5737, RFC 3849) stand for the real ones.
_BLOCKS = {
    "etag": "9f6d1c0a5b7e43d2a1c8e0f4b6d29a73",
    "ipv4_cidrs": ["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"],
    "ipv6_cidrs": ["2001:db8::/32"],
}


def list_(request: ResourceRequest) -> Response:
    jdcloud = {"jdcloud_cidrs": ["198.51.100.128/25"]} if request.query.get("networks") == "jdcloud" else {}
    return Response(_BLOCKS | jdcloud)


HANDLERS: dict[tuple[str, str], Handler] = {("GET", "/ips"): list_}

ACCESS = {("GET", "/ips"): Access.PUBLIC}
