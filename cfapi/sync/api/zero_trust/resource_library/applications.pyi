"""`cf.zero_trust.resource_library.applications` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.resource_library.applications as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Applications(Resource):
    """Resource library applications: `cf.zero_trust.resource_library.applications`."""

    @_listing(_api.Applications.list)
    def list(self) -> Any:
        """List resource library applications: GET /accounts/{account_id}/resource-library/applications.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/list/"""

    @_call(_api.Applications.create)
    def create(self) -> Any:
        """Create a resource library application: POST /accounts/{account_id}/resource-library/applications.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/create/"""

    @_call(_api.Applications.get)
    def get(self) -> Any:
        """Get a resource library application: GET /accounts/{account_id}/resource-library/applications/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/get/"""

    @_call(_api.Applications.update)
    def update(self) -> Any:
        """Update a resource library application: PATCH /accounts/{account_id}/resource-library/applications/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/update/"""

    @_call(_api.Applications.delete)
    def delete(self) -> Any:
        """Delete a resource library application: DELETE /accounts/{account_id}/resource-library/applications/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/resource_library/subresources/applications/methods/delete/"""
