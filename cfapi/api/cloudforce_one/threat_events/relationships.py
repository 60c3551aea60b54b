"""`cf.cloudforce_one.threat_events.relationships`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, deprecated
from cfapi.api.cloudforce_one.threat_events import ThreatEvent


class Relationships(Resource):
    """Threat event relationships: `cf.cloudforce_one.threat_events.relationships`."""

    def create(
        self, *, account_id: str, child_ids: Sequence[str], dataset_id: str, parent_id: str,
        relationship_type: Literal["related_to", "caused_by", "attributed_to"] | str,
    ) -> Reply[None]:
        """Create a threat event relationship: POST /accounts/{account_id}/cloudforce-one/events/relationships/create
        (permission: Cloudforce One Read)."""
        return self._call(
            "cloudforce_one.threat_events.relationships.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/relationships/create", locals(), NoneType,
            wire={
                "child_ids": "childIds", "dataset_id": "datasetId", "parent_id": "parentId",
                "relationship_type": "relationshipType",
            },
        )

    @deprecated("cloudforce_one.threat_events.relationships.list is deprecated")
    def list(
        self, event_id: str, *, account_id: str, dataset_id: str,
        direction: Literal["ancestors", "descendants", "both"] | str | Unset = UNSET,
        include_parent: bool | Unset = UNSET, indicator_type_ids: Sequence[str] | Unset = UNSET,
        max_depth: float | Unset = UNSET, page: int | Unset = UNSET, page_size: int | Unset = UNSET,
        relationship_types: str | Sequence[str] | Unset = UNSET,
    ) -> Pages[ThreatEvent]:
        """List threat event relationships (deprecated): GET
        /accounts/{account_id}/cloudforce-one/events/{event_id}/relationships (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/relationships/methods/list/"""
        return self._pages(
            "cloudforce_one.threat_events.relationships.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/{event_id}/relationships", locals(), ThreatEvent,
            wire={
                "dataset_id": "datasetId", "include_parent": "includeParent", "indicator_type_ids": "indicatorTypeIds",
                "max_depth": "maxDepth", "page_size": "pageSize", "relationship_types": "relationshipTypes",
            },
            paging=Paging(kind="page_no_total", items="", per_page="pageSize"),
        )
