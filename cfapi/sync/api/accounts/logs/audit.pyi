"""`cf.accounts.logs.audit` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.logs.audit as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class AuditResource(Resource):
    """Log audit: `cf.accounts.logs.audit`."""

    @_listing(_api.AuditResource.list)
    def list(self) -> Any:
        """List log audit: GET /accounts/{account_id}/logs/audit (permission: Account Settings Read).
        https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/list/"""

    @_listing(_api.AuditResource.product_categories)
    def product_categories(self) -> Any:
        """Log audit: product categories: GET /accounts/{account_id}/logs/audit/product_categories.
        https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/product_categories/"""

    @_listing(_api.AuditResource.history)
    def history(self) -> Any:
        """History log audit: GET /accounts/{account_id}/logs/audit/{id}/history.
        https://developers.cloudflare.com/api/resources/accounts/subresources/logs/subresources/audit/methods/history/"""
