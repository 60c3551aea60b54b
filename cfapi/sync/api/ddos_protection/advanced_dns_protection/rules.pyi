"""`cf.ddos_protection.advanced_dns_protection.rules` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.ddos_protection.advanced_dns_protection.rules as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Rules(Resource):
    """Advanced DNS protection rules: `cf.ddos_protection.advanced_dns_protection.rules`."""

    @_listing(_api.Rules.list)
    def list(self) -> Any:
        """List advanced DNS protection rules: GET
        /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules (permission: DDoS Protection
        Read)."""

    @_call(_api.Rules.create)
    def create(self) -> Any:
        """Create an advanced DNS protection rule: POST
        /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules (permission: DDoS Protection
        Write)."""

    @_call(_api.Rules.bulk_delete)
    def bulk_delete(self) -> Any:
        """Advanced DNS protection rules: bulk delete: DELETE
        /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules (permission: DDoS Protection
        Write)."""

    @_call(_api.Rules.get)
    def get(self) -> Any:
        """Get an advanced DNS protection rule: GET
        /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id} (permission: DDoS
        Protection Read)."""

    @_call(_api.Rules.edit)
    def edit(self) -> Any:
        """Edit an advanced DNS protection rule: PATCH
        /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id} (permission: DDoS
        Protection Write)."""

    @_call(_api.Rules.delete)
    def delete(self) -> Any:
        """Delete an advanced DNS protection rule: DELETE
        /accounts/{account_id}/magic/advanced_dns_protection/configs/dns_protection/rules/{rule_id} (permission: DDoS
        Protection Write)."""
