"""`cf.accounts.receipts` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts.receipts as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Receipts(Resource):
    """Account receipts: `cf.accounts.receipts`."""

    @_call(_api.Receipts.pdf)
    def pdf(self) -> Any:
        """Account receipts: PDF: GET /accounts/{account_id}/receipts/{receipt_id}/pdf.
        https://developers.cloudflare.com/api/resources/accounts/subresources/receipts/methods/pdf/"""
