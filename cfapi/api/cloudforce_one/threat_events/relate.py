"""`cf.cloudforce_one.threat_events.relate`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import Reply, Resource
from cfapi.api.cloudforce_one.threat_events import Relate


class RelateResource(Resource):
    """Threat event relate: `cf.cloudforce_one.threat_events.relate`."""

    def delete(self, event_id: str, *, account_id: str) -> Reply[Relate]:
        """Delete threat event relate: DELETE /accounts/{account_id}/cloudforce-one/events/relate/{event_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/relate/methods/delete/"""
        return self._call(
            "cloudforce_one.threat_events.relate.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/events/relate/{event_id}", locals(), Relate,
        )

    def create(self, *, account_id: str, event_id: str, events: Sequence[str]) -> Reply[Relate]:
        """Create threat event relate: POST /accounts/{account_id}/cloudforce-one/events/relate/{event_id}/create
        (permission: Cloudforce One Read)."""
        return self._call(
            "cloudforce_one.threat_events.relate.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/relate/{event_id}/create", locals(), Relate,
        )
