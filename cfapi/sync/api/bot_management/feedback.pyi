"""`cf.bot_management.feedback` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.bot_management.feedback as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class FeedbackResource(Resource):
    """Bot management feedback: `cf.bot_management.feedback`."""

    @_listing(_api.FeedbackResource.list)
    def list(self) -> Any:
        """List bot management feedback: GET /zones/{zone_id}/bot_management/feedback (permission: Bot Management
        Feedback Report Read or Bot Management Read)."""

    @_call(_api.FeedbackResource.create)
    def create(self) -> Any:
        """Create bot management feedback: POST /zones/{zone_id}/bot_management/feedback (permission: Bot Management
        Feedback Report Read or Bot Management Read)."""
