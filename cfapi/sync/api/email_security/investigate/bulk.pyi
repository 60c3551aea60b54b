"""`cf.email_security.investigate.bulk` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.investigate.bulk as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class BulkResource(Resource):
    """Investigate bulk: `cf.email_security.investigate.bulk`."""

    @property
    def cancel(self) -> CancelResource: ...

    @property
    def messages(self) -> Messages: ...

    @_listing(_api.BulkResource.list)
    def list(self) -> Any:
        """List investigate bulk: GET /accounts/{account_id}/email-security/investigate/bulk.
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/methods/list/"""

    @_call(_api.BulkResource.create)
    def create(self) -> Any:
        """Create investigate bulk: POST /accounts/{account_id}/email-security/investigate/bulk.
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/methods/create/"""

    @_call(_api.BulkResource.get)
    def get(self) -> Any:
        """Get investigate bulk: GET /accounts/{account_id}/email-security/investigate/bulk/{job_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/methods/get/"""

    @_call(_api.BulkResource.delete)
    def delete(self) -> Any:
        """Delete investigate bulk: DELETE /accounts/{account_id}/email-security/investigate/bulk/{job_id}.
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/methods/delete/"""

class CancelResource(Resource):
    """Bulk cancel: `cf.email_security.investigate.bulk.cancel`."""

    @_call(_api.CancelResource.create)
    def create(self) -> Any:
        """Create bulk cancel: POST /accounts/{account_id}/email-security/investigate/bulk/{job_id}/cancel.
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/subresources/cancel/methods/create/"""

class Messages(Resource):
    """Bulk messages: `cf.email_security.investigate.bulk.messages`."""

    @_listing(_api.Messages.list)
    def list(self) -> Any:
        """List bulk messages: GET /accounts/{account_id}/email-security/investigate/bulk/{job_id}/messages.
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/subresources/bulk/subresources/messages/methods/list/"""
