"""`cf.zero_trust.devices.registrations` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.zero_trust.devices.registrations as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Registrations(Resource):
    """Device registrations: `cf.zero_trust.devices.registrations`."""

    @_listing(_api.Registrations.list)
    def list(self) -> Any:
        """List device registrations: GET /accounts/{account_id}/devices/registrations.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/list/"""

    @_call(_api.Registrations.bulk_delete)
    def bulk_delete(self) -> Any:
        """Device registrations: bulk delete: DELETE /accounts/{account_id}/devices/registrations (permission: Zero
        Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/bulk_delete/"""

    @_deprecated("zero_trust.devices.registrations.revoke is deprecated")
    @_call(_api.Registrations.revoke)
    def revoke(self) -> Any:
        """Revoke device registrations (deprecated): POST /accounts/{account_id}/devices/registrations/revoke
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/revoke/"""

    @_deprecated("zero_trust.devices.registrations.unrevoke is deprecated")
    @_call(_api.Registrations.unrevoke)
    def unrevoke(self) -> Any:
        """Unrevoke device registrations (deprecated): POST /accounts/{account_id}/devices/registrations/unrevoke
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/unrevoke/"""

    @_call(_api.Registrations.get)
    def get(self) -> Any:
        """Get a device registration: GET /accounts/{account_id}/devices/registrations/{registration_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/get/"""

    @_call(_api.Registrations.delete)
    def delete(self) -> Any:
        """Delete a device registration: DELETE /accounts/{account_id}/devices/registrations/{registration_id}
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/registrations/methods/delete/"""
