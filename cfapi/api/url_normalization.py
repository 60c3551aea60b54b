"""`cf.url_normalization`: classes and calls. Written by codegen."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from cfapi._core import Reply, Resource, model


@model
class URLNormalization:
    """URL normalization: response of url_normalization.get."""

    scope: Literal["incoming", "both", "none"] | str
    type: Literal["cloudflare", "rfc3986"] | str


class URLNormalizationResource(Resource):
    """URL normalization: `cf.url_normalization`."""

    def get(self, *, zone_id: str) -> Reply[URLNormalization]:
        """Get URL normalization: GET /zones/{zone_id}/url_normalization (permission: Mass URL Redirects Read or Dynamic
        URL Redirects Read or others).
        https://developers.cloudflare.com/api/resources/url_normalization/methods/get/"""
        return self._call(
            "url_normalization.get", "GET", "/zones/{zone_id}/url_normalization", locals(), URLNormalization,
        )

    def update(
        self, *, zone_id: str, scope: Literal["incoming", "both", "none"] | str,
        type: Literal["cloudflare", "rfc3986"] | str,
    ) -> Reply[URLNormalization]:
        """Update URL normalization: PUT /zones/{zone_id}/url_normalization (permission: Mass URL Redirects Write or
        Dynamic URL Redirects Write or others).
        https://developers.cloudflare.com/api/resources/url_normalization/methods/update/"""
        return self._call(
            "url_normalization.update", "PUT", "/zones/{zone_id}/url_normalization", locals(), URLNormalization,
        )

    def delete(self, *, zone_id: str) -> Reply[None]:
        """Delete URL normalization: DELETE /zones/{zone_id}/url_normalization (permission: Mass URL Redirects Write or
        Dynamic URL Redirects Write or others).
        https://developers.cloudflare.com/api/resources/url_normalization/methods/delete/"""
        return self._call(
            "url_normalization.delete", "DELETE", "/zones/{zone_id}/url_normalization", locals(), NoneType,
        )
