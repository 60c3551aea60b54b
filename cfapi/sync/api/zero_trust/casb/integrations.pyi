"""`cf.zero_trust.casb.integrations` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.casb.integrations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Integrations(Resource):
    """Casb integrations: `cf.zero_trust.casb.integrations`."""

    @_listing(_api.Integrations.list)
    def list(self) -> Any:
        """List casb integrations: GET /accounts/{account_id}/one/integrations.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/list/"""

    @_call(_api.Integrations.create)
    def create(self) -> Any:
        """Create a casb integration: POST /accounts/{account_id}/one/integrations.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/create/"""

    @_call(_api.Integrations.get)
    def get(self) -> Any:
        """Get a casb integration: GET /accounts/{account_id}/one/integrations/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/get/"""

    @_call(_api.Integrations.update)
    def update(self) -> Any:
        """Update a casb integration: PATCH /accounts/{account_id}/one/integrations/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/update/"""

    @_call(_api.Integrations.delete)
    def delete(self) -> Any:
        """Delete a casb integration: DELETE /accounts/{account_id}/one/integrations/{id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/delete/"""

    @_call(_api.Integrations.pause)
    def pause(self) -> Any:
        """Pause casb integrations: POST /accounts/{account_id}/one/integrations/{id}/pause.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/pause/"""

    @_call(_api.Integrations.resume)
    def resume(self) -> Any:
        """Resume casb integrations: POST /accounts/{account_id}/one/integrations/{id}/resume.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/casb/subresources/integrations/methods/resume/"""
