"""`cf.zero_trust.gateway.audit_ssh_settings` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.gateway.audit_ssh_settings as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class AuditSSHSettings(Resource):
    """Gateway audit SSH settings: `cf.zero_trust.gateway.audit_ssh_settings`."""

    @_call(_api.AuditSSHSettings.get)
    def get(self) -> Any:
        """Get gateway audit SSH settings: GET /accounts/{account_id}/gateway/audit_ssh_settings.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/audit_ssh_settings/methods/get/"""

    @_call(_api.AuditSSHSettings.update)
    def update(self) -> Any:
        """Update gateway audit SSH settings: PUT /accounts/{account_id}/gateway/audit_ssh_settings.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/audit_ssh_settings/methods/update/"""

    @_call(_api.AuditSSHSettings.rotate_seed)
    def rotate_seed(self) -> Any:
        """Gateway audit SSH settings: rotate seed: POST /accounts/{account_id}/gateway/audit_ssh_settings/rotate_seed.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/gateway/subresources/audit_ssh_settings/methods/rotate_seed/"""
