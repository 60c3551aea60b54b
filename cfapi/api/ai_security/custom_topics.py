"""`cf.ai_security.custom_topics`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class CustomTopic:
    """Custom topic: response of ai_security.custom_topics.get."""

    topics: list[Topic] | None = None


@model
class Topic:
    """Topic: argument of ai_security.custom_topics.update."""

    label: str
    topic: str


class CustomTopicsResource(Resource):
    """AI security custom topics: `cf.ai_security.custom_topics`."""

    def get(self, *, zone_id: str) -> Reply[CustomTopic]:
        """Get AI security custom topics: GET /zones/{zone_id}/ai-security/custom-topics.
        https://developers.cloudflare.com/api/resources/ai_security/subresources/custom_topics/methods/get/"""
        return self._call(
            "ai_security.custom_topics.get", "GET", "/zones/{zone_id}/ai-security/custom-topics", locals(), CustomTopic,
        )

    def update(
        self, *, zone_id: str, topics: Sequence[Topic | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[CustomTopic]:
        """Update AI security custom topics: PUT /zones/{zone_id}/ai-security/custom-topics.
        https://developers.cloudflare.com/api/resources/ai_security/subresources/custom_topics/methods/update/"""
        return self._call(
            "ai_security.custom_topics.update", "PUT", "/zones/{zone_id}/ai-security/custom-topics", locals(),
            CustomTopic,
        )
