"""`cf.ddos_protection.advanced_tcp_protection.status`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Resource
from cfapi.api.shared.ddos_protection import Switch


class StatusResource(Resource):
    """Advanced tcp protection status: `cf.ddos_protection.advanced_tcp_protection.status`."""

    async def get(self, *, account_id: str) -> Switch:
        """Get advanced tcp protection status: GET
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status (permission: DDoS Protection
        Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/status/methods/get/"""
        return await self._call(
            "ddos_protection.advanced_tcp_protection.status.get", "GET",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status", locals(), Switch,
        )

    async def edit(self, *, account_id: str, enabled: bool) -> Switch:
        """Edit advanced tcp protection status: PATCH
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/status/methods/edit/"""
        return await self._call(
            "ddos_protection.advanced_tcp_protection.status.edit", "PATCH",
            "/accounts/{account_id}/magic/advanced_tcp_protection/configs/tcp_protection_status", locals(), Switch,
        )
