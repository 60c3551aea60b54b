"""`cf.radar.post_quantum.tls`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model, renamed


@model
class Support:
    """Support: response of radar.post_quantum.tls.support."""

    bugs: SupportBugs
    host: str
    kex: int | float
    kex_name: str = renamed("kexName")
    pq: bool


@model
class SupportBugs:
    """Support bugs: part of Support."""

    hrr_failure: bool = renamed("hrrFailure")
    split_client_hello: bool = renamed("splitClientHello")
    unknown_keyshare: bool = renamed("unknownKeyshare")


class TLSResource(Resource):
    """Post quantum TLS: `cf.radar.post_quantum.tls`."""

    def support(self, *, host: str) -> Reply[Support]:
        """Support post quantum TLS: GET /radar/post_quantum/tls/support (permission: User Details Read).
        https://developers.cloudflare.com/api/resources/radar/subresources/post_quantum/subresources/tls/methods/support/"""
        return self._call("radar.post_quantum.tls.support", "GET", "/radar/post_quantum/tls/support", locals(), Support)
