"""`cf.accounts.invoices` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.invoices as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Invoices(Resource):
    """Account invoices: `cf.accounts.invoices`."""

    @_call(_api.Invoices.edit)
    def edit(self) -> Any:
        """Edit account invoices: PATCH /accounts/{account_id}/invoices.
        https://developers.cloudflare.com/api/resources/accounts/subresources/invoices/methods/edit/"""
