"""`cf.cloudforce_one.threat_events.v2`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Reply, Resource, model


@model
class Graphql:
    """Graphql: response of cloudforce_one.threat_events.v2.graphql."""

    data: dict[str, Any] | None = None
    errors: list[dict[str, Any]] | None = None


class V2Resource(Resource):
    """Threat event v2: `cf.cloudforce_one.threat_events.v2`."""

    def graphql(self, *, account_id: str) -> Reply[Graphql]:
        """Graphql threat event v2: POST /accounts/{account_id}/cloudforce-one/v2/events/graphql (permission: Cloudforce
        One Write)."""
        return self._call(
            "cloudforce_one.threat_events.v2.graphql", "POST",
            "/accounts/{account_id}/cloudforce-one/v2/events/graphql", locals(), Graphql, at="",
        )
