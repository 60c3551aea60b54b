"""`cf.cloudforce_one.threat_signals.feeds` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.threat_signals.feeds as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Feeds(Resource):
    """Threat signal feeds: `cf.cloudforce_one.threat_signals.feeds`."""

    @property
    def raw(self) -> RawResource: ...

    @property
    def skills(self) -> Skills: ...

    @_listing(_api.Feeds.list)
    def list(self) -> Any:
        """List threat signal feeds: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/list/"""

    @_call(_api.Feeds.create)
    def create(self) -> Any:
        """Create a threat signal feed: POST /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/create/"""

    @_call(_api.Feeds.poll)
    def poll(self) -> Any:
        """Poll threat signal feeds: POST /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/poll.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/poll/"""

    @_call(_api.Feeds.edit)
    def edit(self) -> Any:
        """Edit a threat signal feed: PATCH /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/edit/"""

    @_call(_api.Feeds.delete)
    def delete(self) -> Any:
        """Delete a threat signal feed: DELETE /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/methods/delete/"""

class RawResource(Resource):
    """Feed raw: `cf.cloudforce_one.threat_signals.feeds.raw`."""

    @_call(_api.RawResource.get)
    def get(self) -> Any:
        """Get feed raw: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/raw.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/subresources/raw/methods/get/"""

class Skills(Resource):
    """Feed skills: `cf.cloudforce_one.threat_signals.feeds.skills`."""

    @_call(_api.Skills.get)
    def get(self) -> Any:
        """Get feed skills: GET /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/skills.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/subresources/skills/methods/get/"""

    @_call(_api.Skills.update)
    def update(self) -> Any:
        """Update feed skills: PUT /accounts/{account_id}/cloudforce-one/v2/threat-signals/feeds/{feed_id}/skills.
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_signals/subresources/feeds/subresources/skills/methods/update/"""
