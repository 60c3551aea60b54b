"""`cf.ddos_protection.advanced_tcp_protection.status` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ddos_protection.advanced_tcp_protection.status as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class StatusResource(Resource):
    """Advanced tcp protection status: `cf.ddos_protection.advanced_tcp_protection.status`."""

    @_call(_api.StatusResource.get)
    def get(self) -> Any:
        """Get advanced tcp protection status: GET
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status (permission: DDoS Protection
        Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/status/methods/get/"""

    @_call(_api.StatusResource.edit)
    def edit(self) -> Any:
        """Edit advanced tcp protection status: PATCH
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/status/methods/edit/"""
