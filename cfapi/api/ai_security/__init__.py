"""`cf.ai_security`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.ai_security.custom_topics import CustomTopicsResource


@model
class AISecurity:
    """AI security: response of ai_security.get."""

    enabled: bool | None = None


class AISecurityResource(Resource):
    """AI security: `cf.ai_security`."""

    @cached_property
    def custom_topics(self) -> CustomTopicsResource:
        from cfapi.api.ai_security.custom_topics import CustomTopicsResource
        return CustomTopicsResource(self._session)

    def get(self, *, zone_id: str) -> Reply[AISecurity]:
        """Get AI security: GET /zones/{zone_id}/ai-security/settings.
        https://developers.cloudflare.com/api/resources/ai_security/methods/get/"""
        return self._call("ai_security.get", "GET", "/zones/{zone_id}/ai-security/settings", locals(), AISecurity)

    def update(self, *, zone_id: str, enabled: bool | Unset = UNSET) -> Reply[AISecurity]:
        """Update AI security: PUT /zones/{zone_id}/ai-security/settings.
        https://developers.cloudflare.com/api/resources/ai_security/methods/update/"""
        return self._call("ai_security.update", "PUT", "/zones/{zone_id}/ai-security/settings", locals(), AISecurity)
