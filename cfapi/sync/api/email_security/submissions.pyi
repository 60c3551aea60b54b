"""`cf.email_security.submissions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.submissions as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Submissions(Resource):
    """Email security submissions: `cf.email_security.submissions`."""

    @_listing(_api.Submissions.list)
    def list(self) -> Any:
        """List email security submissions: GET /accounts/{account_id}/email-security/submissions.
        https://developers.cloudflare.com/api/resources/email_security/subresources/submissions/methods/list/"""
