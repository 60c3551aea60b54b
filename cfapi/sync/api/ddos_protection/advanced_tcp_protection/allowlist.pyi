"""`cf.ddos_protection.advanced_tcp_protection.allowlist` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ddos_protection.advanced_tcp_protection.allowlist as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AllowlistResource(Resource):
    """Advanced tcp protection allowlist: `cf.ddos_protection.advanced_tcp_protection.allowlist`."""

    @property
    def items(self) -> Items: ...

    @_listing(_api.AllowlistResource.list)
    def list(self) -> Any:
        """List advanced tcp protection allowlist: GET
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist (permission: DDoS Protection Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/allowlist/methods/list/"""

    @_call(_api.AllowlistResource.create)
    def create(self) -> Any:
        """Create advanced tcp protection allowlist: POST
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist (permission: DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/allowlist/methods/create/"""

    @_call(_api.AllowlistResource.bulk_delete)
    def bulk_delete(self) -> Any:
        """Advanced tcp protection allowlist: bulk delete: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist (permission: DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/allowlist/methods/bulk_delete/"""

class Items(Resource):
    """Allowlist items: `cf.ddos_protection.advanced_tcp_protection.allowlist.items`."""

    @_call(_api.Items.get)
    def get(self) -> Any:
        """Get an allowlist item: GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id}
        (permission: DDoS Protection Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/allowlist/subresources/items/methods/get/"""

    @_call(_api.Items.edit)
    def edit(self) -> Any:
        """Edit an allowlist item: PATCH
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id} (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/allowlist/subresources/items/methods/edit/"""

    @_call(_api.Items.delete)
    def delete(self) -> Any:
        """Delete an allowlist item: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/allowlist/{prefix_id} (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/allowlist/subresources/items/methods/delete/"""
