"""`cf.email_sending.feedback` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_sending.feedback as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class FeedbackResource(Resource):
    """Email sending feedback: `cf.email_sending.feedback`."""

    @_call(_api.FeedbackResource.get)
    def get(self) -> Any:
        """Get email sending feedback: GET /accounts/{account_id}/email/sending/feedback."""
