"""`cf.ips`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class IP:
    """IP: response of ips.list."""

    etag: str | None = None
    ipv4_cidrs: list[str] | None = None
    ipv6_cidrs: list[str] | None = None
    jdcloud_cidrs: list[str] | None = None


class IPs(Resource):
    """IPs: `cf.ips`."""

    def list(self, *, networks: str | Unset = UNSET) -> Reply[IP]:
        """List IPs: GET /ips.
        https://developers.cloudflare.com/api/resources/ips/methods/list/"""
        return self._call("ips.list", "GET", "/ips", locals(), IP)
