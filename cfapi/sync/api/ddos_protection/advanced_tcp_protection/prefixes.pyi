"""`cf.ddos_protection.advanced_tcp_protection.prefixes` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ddos_protection.advanced_tcp_protection.prefixes as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Prefixes(Resource):
    """Advanced tcp protection prefixes: `cf.ddos_protection.advanced_tcp_protection.prefixes`."""

    @property
    def items(self) -> Items: ...

    @_listing(_api.Prefixes.list)
    def list(self) -> Any:
        """List advanced tcp protection prefixes: GET
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes (permission: DDoS Protection Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/list/"""

    @_call(_api.Prefixes.create)
    def create(self) -> Any:
        """Create an advanced tcp protection prefix: POST
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes (permission: DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/create/"""

    @_call(_api.Prefixes.bulk_delete)
    def bulk_delete(self) -> Any:
        """Advanced tcp protection prefixes: bulk delete: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes (permission: DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/bulk_delete/"""

    @_listing(_api.Prefixes.bulk_create)
    def bulk_create(self) -> Any:
        """Advanced tcp protection prefixes: bulk create: POST
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/bulk (permission: DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/prefixes/methods/bulk_create/"""

class Items(Resource):
    """Prefix items: `cf.ddos_protection.advanced_tcp_protection.prefixes.items`."""

    @_call(_api.Items.get)
    def get(self) -> Any:
        """Get a prefix item: GET /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id}
        (permission: DDoS Protection Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/prefixes/subresources/items/methods/get/"""

    @_call(_api.Items.edit)
    def edit(self) -> Any:
        """Edit a prefix item: PATCH /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id}
        (permission: DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/prefixes/subresources/items/methods/edit/"""

    @_call(_api.Items.delete)
    def delete(self) -> Any:
        """Delete a prefix item: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/prefixes/{prefix_id} (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/prefixes/subresources/items/methods/delete/"""
