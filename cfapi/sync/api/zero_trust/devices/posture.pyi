"""`cf.zero_trust.devices.posture` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.devices.posture as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class PostureResource(Resource):
    """Device posture: `cf.zero_trust.devices.posture`."""

    @property
    def integrations(self) -> Integrations: ...

    @_listing(_api.PostureResource.list)
    def list(self) -> Any:
        """List device posture: GET /accounts/{account_id}/devices/posture.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/list/"""

    @_call(_api.PostureResource.create)
    def create(self) -> Any:
        """Create device posture: POST /accounts/{account_id}/devices/posture (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/create/"""

    @_call(_api.PostureResource.get)
    def get(self) -> Any:
        """Get device posture: GET /accounts/{account_id}/devices/posture/{rule_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/get/"""

    @_call(_api.PostureResource.update)
    def update(self) -> Any:
        """Update device posture: PUT /accounts/{account_id}/devices/posture/{rule_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/update/"""

    @_call(_api.PostureResource.delete)
    def delete(self) -> Any:
        """Delete device posture: DELETE /accounts/{account_id}/devices/posture/{rule_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/delete/"""

class Integrations(Resource):
    """Posture integrations: `cf.zero_trust.devices.posture.integrations`."""

    @_listing(_api.Integrations.list)
    def list(self) -> Any:
        """List posture integrations: GET /accounts/{account_id}/devices/posture/integration.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/list/"""

    @_call(_api.Integrations.create)
    def create(self) -> Any:
        """Create a posture integration: POST /accounts/{account_id}/devices/posture/integration (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/create/"""

    @_call(_api.Integrations.get)
    def get(self) -> Any:
        """Get a posture integration: GET /accounts/{account_id}/devices/posture/integration/{integration_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/get/"""

    @_call(_api.Integrations.edit)
    def edit(self) -> Any:
        """Edit a posture integration: PATCH /accounts/{account_id}/devices/posture/integration/{integration_id}
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/edit/"""

    @_call(_api.Integrations.delete)
    def delete(self) -> Any:
        """Delete a posture integration: DELETE /accounts/{account_id}/devices/posture/integration/{integration_id}
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/delete/"""
