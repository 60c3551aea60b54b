"""`cf.email_sending.limits` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_sending.limits as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Limits(Resource):
    """Email sending limits: `cf.email_sending.limits`."""

    @_call(_api.Limits.get)
    def get(self) -> Any:
        """Get email sending limits: GET /accounts/{account_id}/email/sending/limits."""
