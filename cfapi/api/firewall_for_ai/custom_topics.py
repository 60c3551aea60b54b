"""`cf.firewall_for_ai.custom_topics`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class WafProductApiBundleCustomTopic:
    """WAF product API bundle custom topic: argument of firewall_for_ai.custom_topics.update."""

    label: str
    topic: str


@model
class WafProductApiBundleCustomTopics:
    """WAF product API bundle custom topics: response of firewall_for_ai.custom_topics.get."""

    topics: list[WafProductApiBundleCustomTopic] | None = None


class CustomTopicsResource(Resource):
    """Firewall for AI custom topics: `cf.firewall_for_ai.custom_topics`."""

    def get(self, *, zone_id: str) -> Reply[WafProductApiBundleCustomTopics]:
        """Get firewall for AI custom topics: GET /zones/{zone_id}/firewall-for-ai/custom-topics."""
        return self._call(
            "firewall_for_ai.custom_topics.get", "GET", "/zones/{zone_id}/firewall-for-ai/custom-topics", locals(),
            WafProductApiBundleCustomTopics,
        )

    def update(
        self, *, zone_id: str, topics: Sequence[WafProductApiBundleCustomTopic | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[WafProductApiBundleCustomTopics]:
        """Update firewall for AI custom topics: PUT /zones/{zone_id}/firewall-for-ai/custom-topics."""
        return self._call(
            "firewall_for_ai.custom_topics.update", "PUT", "/zones/{zone_id}/firewall-for-ai/custom-topics", locals(),
            WafProductApiBundleCustomTopics,
        )
