"""`cf.cloudforce_one.threat_events.graphql`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Reply, Resource, model


@model
class Graphql:
    """Graphql: response of cloudforce_one.threat_events.graphql.create."""

    data: Any = None
    errors: list[Any] | None = None


class GraphqlResource(Resource):
    """Threat event graphql: `cf.cloudforce_one.threat_events.graphql`."""

    def create(self, *, account_id: str) -> Reply[Graphql]:
        """Create threat event graphql: POST /accounts/{account_id}/cloudforce-one/events/graphql (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/graphql/methods/create/"""
        return self._call(
            "cloudforce_one.threat_events.graphql.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/graphql", locals(), Graphql, at="",
        )
