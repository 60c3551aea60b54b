"""`cf.email_sending.suppressions` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_sending.suppressions as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Suppressions(Resource):
    """Email sending suppressions: `cf.email_sending.suppressions`."""

    @_listing(_api.Suppressions.list)
    def list(self) -> Any:
        """List email sending suppressions: GET /accounts/{account_id}/email/sending/suppressions.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/list/"""

    @_call(_api.Suppressions.create)
    def create(self) -> Any:
        """Create an email sending suppression: POST /accounts/{account_id}/email/sending/suppressions.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/create/"""

    @_call(_api.Suppressions.import_)
    def import_(self) -> Any:
        """Import email sending suppressions: POST /accounts/{account_id}/email/sending/suppressions/bulk.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/import/"""

    @_call(_api.Suppressions.get)
    def get(self) -> Any:
        """Get an email sending suppression: GET /accounts/{account_id}/email/sending/suppressions/{suppression_id}.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/get/"""

    @_call(_api.Suppressions.edit)
    def edit(self) -> Any:
        """Edit an email sending suppression: PATCH /accounts/{account_id}/email/sending/suppressions/{suppression_id}.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/edit/"""

    @_call(_api.Suppressions.delete)
    def delete(self) -> Any:
        """Delete an email sending suppression: DELETE
        /accounts/{account_id}/email/sending/suppressions/{suppression_id}.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/suppressions/methods/delete/"""
