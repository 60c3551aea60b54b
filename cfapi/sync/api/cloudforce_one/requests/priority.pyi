"""`cf.cloudforce_one.requests.priority` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.requests.priority as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class PriorityResource(Resource):
    """Request priority: `cf.cloudforce_one.requests.priority`."""

    @_call(_api.PriorityResource.list)
    def list(self) -> Any:
        """List request priority: POST /accounts/{account_id}/cloudforce-one/requests/priority (permission: Cloudforce
        One Write)."""

    @_call(_api.PriorityResource.create)
    def create(self) -> Any:
        """Create request priority: POST /accounts/{account_id}/cloudforce-one/requests/priority/new (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/create/"""

    @_call(_api.PriorityResource.quota)
    def quota(self) -> Any:
        """Quota request priority: GET /accounts/{account_id}/cloudforce-one/requests/priority/quota (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/quota/"""

    @_call(_api.PriorityResource.get)
    def get(self) -> Any:
        """Get request priority: GET /accounts/{account_id}/cloudforce-one/requests/priority/{priority_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/get/"""

    @_call(_api.PriorityResource.update)
    def update(self) -> Any:
        """Update request priority: PUT /accounts/{account_id}/cloudforce-one/requests/priority/{priority_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/update/"""

    @_call(_api.PriorityResource.delete)
    def delete(self) -> Any:
        """Delete request priority: DELETE /accounts/{account_id}/cloudforce-one/requests/priority/{priority_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/priority/methods/delete/"""
