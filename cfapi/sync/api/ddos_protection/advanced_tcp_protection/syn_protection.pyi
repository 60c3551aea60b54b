"""`cf.ddos_protection.advanced_tcp_protection.syn_protection` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ddos_protection.advanced_tcp_protection.syn_protection as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class SynProtectionResource(Resource):
    """Advanced tcp protection syn protection: `cf.ddos_protection.advanced_tcp_protection.syn_protection`."""

    @property
    def filters(self) -> Filters: ...

    @property
    def rules(self) -> Rules: ...

class Filters(Resource):
    """Syn protection filters: `cf.ddos_protection.advanced_tcp_protection.syn_protection.filters`."""

    @property
    def items(self) -> Items: ...

    @_listing(_api.Filters.list)
    def list(self) -> Any:
        """List syn protection filters: GET
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters (permission: DDoS Protection
        Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/methods/list/"""

    @_call(_api.Filters.create)
    def create(self) -> Any:
        """Create a syn protection filter: POST
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/methods/create/"""

    @_call(_api.Filters.bulk_delete)
    def bulk_delete(self) -> Any:
        """Syn protection filters: bulk delete: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/methods/bulk_delete/"""

class Items(Resource):
    """Filter items: `cf.ddos_protection.advanced_tcp_protection.syn_protection.filters.items`."""

    @_call(_api.Items.get)
    def get(self) -> Any:
        """Get a filter item: GET
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id} (permission:
        DDoS Protection Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/subresources/items/methods/get/"""

    @_call(_api.Items.edit)
    def edit(self) -> Any:
        """Edit a filter item: PATCH
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id} (permission:
        DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/subresources/items/methods/edit/"""

    @_call(_api.Items.delete)
    def delete(self) -> Any:
        """Delete a filter item: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/filters/{filter_id} (permission:
        DDoS Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/filters/subresources/items/methods/delete/"""

class Rules(Resource):
    """Syn protection rules: `cf.ddos_protection.advanced_tcp_protection.syn_protection.rules`."""

    @property
    def items(self) -> RulesItems: ...

    @_listing(_api.Rules.list)
    def list(self) -> Any:
        """List syn protection rules: GET
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules (permission: DDoS Protection
        Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/methods/list/"""

    @_call(_api.Rules.create)
    def create(self) -> Any:
        """Create a syn protection rule: POST
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/methods/create/"""

    @_call(_api.Rules.bulk_delete)
    def bulk_delete(self) -> Any:
        """Syn protection rules: bulk delete: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules (permission: DDoS Protection
        Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/methods/bulk_delete/"""

class RulesItems(Resource):
    """Rule items: `cf.ddos_protection.advanced_tcp_protection.syn_protection.rules.items`."""

    @_call(_api.RulesItems.get)
    def get(self) -> Any:
        """Get a rule item: GET
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id} (permission: DDoS
        Protection Read).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/subresources/items/methods/get/"""

    @_call(_api.RulesItems.edit)
    def edit(self) -> Any:
        """Edit a rule item: PATCH
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id} (permission: DDoS
        Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/subresources/items/methods/edit/"""

    @_call(_api.RulesItems.delete)
    def delete(self) -> Any:
        """Delete a rule item: DELETE
        /accounts/{account_id}/magic/advanced_tcp_protection/configs/syn_protection/rules/{rule_id} (permission: DDoS
        Protection Write).
        https://developers.cloudflare.com/api/resources/ddos_protection/subresources/advanced_tcp_protection/subresources/syn_protection/subresources/rules/subresources/items/methods/delete/"""
