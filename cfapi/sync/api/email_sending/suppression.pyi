"""`cf.email_sending.suppression` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_sending.suppression as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class SuppressionResource(Resource):
    """Email sending suppression: `cf.email_sending.suppression`."""

    @_listing(_api.SuppressionResource.list)
    def list(self) -> Any:
        """List email sending suppression: GET /{accounts or zones}/{id}/email/sending/suppression."""

    @_call(_api.SuppressionResource.create)
    def create(self) -> Any:
        """Create email sending suppression: POST /{accounts or zones}/{id}/email/sending/suppression."""

    @_call(_api.SuppressionResource.get)
    def get(self) -> Any:
        """Get email sending suppression: GET /{accounts or zones}/{id}/email/sending/suppression/{suppression_id}."""

    @_call(_api.SuppressionResource.delete)
    def delete(self) -> Any:
        """Delete email sending suppression: DELETE /{accounts or
        zones}/{id}/email/sending/suppression/{suppression_id}."""
