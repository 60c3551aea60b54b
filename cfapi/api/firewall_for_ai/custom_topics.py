"""`cf.firewall_for_ai.custom_topics`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.shared.ai_security import CustomTopic, CustomTopicTopic


class CustomTopicsResource(Resource):
    """Firewall for AI custom topics: `cf.firewall_for_ai.custom_topics`."""

    def get(self, *, zone_id: str) -> Reply[CustomTopic]:
        """Get firewall for AI custom topics: GET /zones/{zone_id}/firewall-for-ai/custom-topics."""
        return self._call(
            "firewall_for_ai.custom_topics.get", "GET", "/zones/{zone_id}/firewall-for-ai/custom-topics", locals(),
            CustomTopic,
        )

    def update(
        self, *, zone_id: str, topics: Sequence[CustomTopicTopic | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[CustomTopic]:
        """Update firewall for AI custom topics: PUT /zones/{zone_id}/firewall-for-ai/custom-topics."""
        return self._call(
            "firewall_for_ai.custom_topics.update", "PUT", "/zones/{zone_id}/firewall-for-ai/custom-topics", locals(),
            CustomTopic,
        )
