"""`cf.ssl.analyze`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Reply, Resource, Unset


class AnalyzeResource(Resource):
    """SSL analyze: `cf.ssl.analyze`."""

    def create(
        self, *, zone_id: str, bundle_method: Literal["ubiquitous", "optimal", "force"] | str | Unset = UNSET,
        certificate: str | Unset = UNSET,
    ) -> Reply[Any]:
        """Create SSL analyze: POST /zones/{zone_id}/ssl/analyze (permission: SSL and Certificates Read or Access:
        Mutual TLS Certificates Read).
        https://developers.cloudflare.com/api/resources/ssl/subresources/analyze/methods/create/"""
        return self._call("ssl.analyze.create", "POST", "/zones/{zone_id}/ssl/analyze", locals(), PLAIN)
