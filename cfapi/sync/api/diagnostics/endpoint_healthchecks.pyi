"""`cf.diagnostics.endpoint_healthchecks` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.diagnostics.endpoint_healthchecks as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class EndpointHealthchecks(Resource):
    """Diagnostics endpoint healthchecks: `cf.diagnostics.endpoint_healthchecks`."""

    @_call(_api.EndpointHealthchecks.list)
    def list(self) -> Any:
        """List diagnostics endpoint healthchecks: GET /accounts/{account_id}/diagnostics/endpoint-healthchecks
        (permission: Magic Transit Write).
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/list/"""

    @_call(_api.EndpointHealthchecks.create)
    def create(self) -> Any:
        """Create a diagnostics endpoint healthcheck: POST /accounts/{account_id}/diagnostics/endpoint-healthchecks
        (permission: Magic Transit Write).
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/create/"""

    @_call(_api.EndpointHealthchecks.get)
    def get(self) -> Any:
        """Get a diagnostics endpoint healthcheck: GET /accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}
        (permission: Magic Transit Write).
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/get/"""

    @_call(_api.EndpointHealthchecks.update)
    def update(self) -> Any:
        """Update a diagnostics endpoint healthcheck: PUT /accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}.
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/update/"""

    @_call(_api.EndpointHealthchecks.delete)
    def delete(self) -> Any:
        """Delete a diagnostics endpoint healthcheck: DELETE
        /accounts/{account_id}/diagnostics/endpoint-healthchecks/{id}.
        https://developers.cloudflare.com/api/resources/diagnostics/subresources/endpoint_healthchecks/methods/delete/"""
