"""`cf.custom_hostnames.fallback_origin`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Reply, Resource, model


@model
class FallbackOrigin:
    """Fallback origin: response of custom_hostnames.fallback_origin.get."""

    created_at: Moment | None = None
    errors: list[str] | None = None
    origin: str | None = None
    status: Literal[
        "initializing", "pending_deployment", "pending_deletion", "active", "deployment_timed_out",
        "deletion_timed_out",
    ] | str | None = None
    updated_at: Moment | None = None


class FallbackOriginResource(Resource):
    """Custom hostname fallback origin: `cf.custom_hostnames.fallback_origin`."""

    def get(self, *, zone_id: str) -> Reply[FallbackOrigin]:
        """Get custom hostname fallback origin: GET /zones/{zone_id}/custom_hostnames/fallback_origin (permission: SSL
        and Certificates Read).
        https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/get/"""
        return self._call(
            "custom_hostnames.fallback_origin.get", "GET", "/zones/{zone_id}/custom_hostnames/fallback_origin",
            locals(), FallbackOrigin,
        )

    def update(self, *, zone_id: str, origin: str) -> Reply[FallbackOrigin | None]:
        """Update custom hostname fallback origin: PUT /zones/{zone_id}/custom_hostnames/fallback_origin (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/update/"""
        return self._call(
            "custom_hostnames.fallback_origin.update", "PUT", "/zones/{zone_id}/custom_hostnames/fallback_origin",
            locals(), FallbackOrigin,
        )

    def delete(self, *, zone_id: str) -> Reply[FallbackOrigin | None]:
        """Delete custom hostname fallback origin: DELETE /zones/{zone_id}/custom_hostnames/fallback_origin (permission:
        SSL and Certificates Write).
        https://developers.cloudflare.com/api/resources/custom_hostnames/subresources/fallback_origin/methods/delete/"""
        return self._call(
            "custom_hostnames.fallback_origin.delete", "DELETE", "/zones/{zone_id}/custom_hostnames/fallback_origin",
            locals(), FallbackOrigin,
        )
