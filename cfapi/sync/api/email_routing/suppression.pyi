"""`cf.email_routing.suppression` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_routing.suppression as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class SuppressionResource(Resource):
    """Email routing suppression: `cf.email_routing.suppression`."""

    @_listing(_api.SuppressionResource.list)
    def list(self) -> Any:
        """List email routing suppression: GET /{accounts or zones}/{id}/email/routing/suppression."""

    @_call(_api.SuppressionResource.create)
    def create(self) -> Any:
        """Create email routing suppression: POST /{accounts or zones}/{id}/email/routing/suppression."""

    @_call(_api.SuppressionResource.get)
    def get(self) -> Any:
        """Get email routing suppression: GET /{accounts or zones}/{id}/email/routing/suppression/{suppression_id}."""

    @_call(_api.SuppressionResource.delete)
    def delete(self) -> Any:
        """Delete email routing suppression: DELETE /{accounts or
        zones}/{id}/email/routing/suppression/{suppression_id}."""
