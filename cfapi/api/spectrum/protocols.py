"""`cf.spectrum.protocols`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource, model


@model
class Protocol:
    """Protocol: response of spectrum.protocols.list."""

    description: str
    name: str
    ports: list[int]
    transport: str


class Protocols(Resource):
    """Spectrum protocols: `cf.spectrum.protocols`."""

    def list(self, *, zone_id: str) -> Pages[Protocol]:
        """List spectrum protocols: GET /zones/{zone_id}/spectrum/protocols.
        https://developers.cloudflare.com/api/resources/spectrum/subresources/protocols/methods/list/"""
        return self._pages(
            "spectrum.protocols.list", "GET", "/zones/{zone_id}/spectrum/protocols", locals(), Protocol,
            paging=Paging(kind="single"),
        )
