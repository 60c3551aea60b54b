"""`cf.cloudforce_one.threat_events.event_tags`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import Reply, Resource
from cfapi.api.cloudforce_one.threat_events import Relate


class EventTags(Resource):
    """Threat event event tags: `cf.cloudforce_one.threat_events.event_tags`."""

    def delete(self, event_id: str, *, account_id: str) -> Reply[Relate]:
        """Delete a threat event event tag: DELETE /accounts/{account_id}/cloudforce-one/events/event_tag/{event_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/event_tags/methods/delete/"""
        return self._call(
            "cloudforce_one.threat_events.event_tags.delete", "DELETE",
            "/accounts/{account_id}/cloudforce-one/events/event_tag/{event_id}", locals(), Relate,
        )

    def create(self, event_id: str, *, account_id: str, tags: Sequence[str]) -> Reply[Relate]:
        """Create a threat event event tag: POST
        /accounts/{account_id}/cloudforce-one/events/event_tag/{event_id}/create (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/event_tags/methods/create/"""
        return self._call(
            "cloudforce_one.threat_events.event_tags.create", "POST",
            "/accounts/{account_id}/cloudforce-one/events/event_tag/{event_id}/create", locals(), Relate,
        )
