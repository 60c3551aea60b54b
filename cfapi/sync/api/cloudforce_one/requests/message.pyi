"""`cf.cloudforce_one.requests.message` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.cloudforce_one.requests.message as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class MessageResource(Resource):
    """Request message: `cf.cloudforce_one.requests.message`."""

    @_listing(_api.MessageResource.get)
    def get(self) -> Any:
        """Get request message: POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/message (permission:
        Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/message/methods/get/"""

    @_call(_api.MessageResource.create)
    def create(self) -> Any:
        """Create request message: POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/message/new
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/message/methods/create/"""

    @_call(_api.MessageResource.update)
    def update(self) -> Any:
        """Update request message: PUT /accounts/{account_id}/cloudforce-one/requests/{request_id}/message/{message_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/message/methods/update/"""

    @_call(_api.MessageResource.delete)
    def delete(self) -> Any:
        """Delete request message: DELETE
        /accounts/{account_id}/cloudforce-one/requests/{request_id}/message/{message_id} (permission: Cloudforce One
        Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/requests/subresources/message/methods/delete/"""
