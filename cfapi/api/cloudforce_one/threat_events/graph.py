"""`cf.cloudforce_one.threat_events.graph`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed


@model
class Graph:
    """Graph: response of cloudforce_one.threat_events.graph.list."""

    edges: list[GraphEdge]
    node: dict[str, Any] | None = None
    nodes: list[dict[str, Any]]


@model
class GraphEdge:
    """Graph edge: part of Graph."""

    id: str
    relationship_type: str = renamed("relationshipType")
    source: str
    source_id: str = renamed("sourceId")
    source_type: str = renamed("sourceType")
    target: str
    target_id: str = renamed("targetId")
    target_type: str = renamed("targetType")


class GraphResource(Resource):
    """Threat event graph: `cf.cloudforce_one.threat_events.graph`."""

    def list(
        self, *, account_id: str, cursor: str | Unset = UNSET, dataset_ids: Sequence[str] | Unset = UNSET,
        direction: str | Unset = UNSET, expand: Sequence[str] | Unset = UNSET, hydration: str | Unset = UNSET,
        limit: float | Unset = UNSET, max_nodes: float | Unset = UNSET,
        relationship_types: Sequence[str] | Unset = UNSET, seeds: Sequence[str] | Unset = UNSET,
    ) -> Reply[Graph]:
        """List threat event graph: GET /accounts/{account_id}/cloudforce-one/events/graph.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/graph/methods/list/"""
        return self._call(
            "cloudforce_one.threat_events.graph.list", "GET", "/accounts/{account_id}/cloudforce-one/events/graph",
            locals(), Graph, wire={"dataset_ids": "datasetIds", "relationship_types": "relationshipTypes"},
        )
