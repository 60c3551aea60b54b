"""`cf.cloudforce_one.requests` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.requests as _api
from cfapi.sync.api.cloudforce_one.requests.assets import Assets
from cfapi.sync.api.cloudforce_one.requests.message import MessageResource
from cfapi.sync.api.cloudforce_one.requests.priority import PriorityResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Requests(Resource):
    """Cloudforce one requests: `cf.cloudforce_one.requests`."""

    @property
    def assets(self) -> Assets: ...

    @property
    def message(self) -> MessageResource: ...

    @property
    def priority(self) -> PriorityResource: ...

    @_listing(_api.Requests.list)
    def list(self) -> Any:
        """List cloudforce one requests: POST /accounts/{account_id}/cloudforce-one/requests (permission: Cloudforce One
        Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/list/"""

    @_call(_api.Requests.constants)
    def constants(self) -> Any:
        """Constants cloudforce one requests: GET /accounts/{account_id}/cloudforce-one/requests/constants (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/constants/"""

    @_call(_api.Requests.create)
    def create(self) -> Any:
        """Create a cloudforce one request: POST /accounts/{account_id}/cloudforce-one/requests/new (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/create/"""

    @_call(_api.Requests.quota)
    def quota(self) -> Any:
        """Quota cloudforce one requests: GET /accounts/{account_id}/cloudforce-one/requests/quota (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/quota/"""

    @_listing(_api.Requests.types)
    def types(self) -> Any:
        """Types cloudforce one requests: GET /accounts/{account_id}/cloudforce-one/requests/types (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/types/"""

    @_call(_api.Requests.get)
    def get(self) -> Any:
        """Get a cloudforce one request: GET /accounts/{account_id}/cloudforce-one/requests/{request_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/get/"""

    @_call(_api.Requests.update)
    def update(self) -> Any:
        """Update a cloudforce one request: PUT /accounts/{account_id}/cloudforce-one/requests/{request_id} (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/update/"""

    @_call(_api.Requests.delete)
    def delete(self) -> Any:
        """Delete a cloudforce one request: DELETE /accounts/{account_id}/cloudforce-one/requests/{request_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/methods/delete/"""
