"""`cf.bot_management` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.bot_management as _api
from cfapi.sync.api.bot_management.feedback import FeedbackResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class BotManagementResource(Resource):
    """Bot management: `cf.bot_management`."""

    @property
    def feedback(self) -> FeedbackResource: ...

    @_call(_api.BotManagementResource.get)
    def get(self) -> Any:
        """Get bot management: GET /zones/{zone_id}/bot_management (permission: Bot Management Read).
        https://developers.cloudflare.com/api/resources/bot_management/methods/get/"""

    @_call(_api.BotManagementResource.update)
    def update(self) -> Any:
        """Update bot management: PUT /zones/{zone_id}/bot_management (permission: Bot Management Write).
        https://developers.cloudflare.com/api/resources/bot_management/methods/update/"""
