"""`cf.accounts.receipts`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi.encoding import UNSET, Unset, path
from cfapi.resource import Resource


class Receipts(Resource):
    """Account receipts: `cf.accounts.receipts`."""

    async def pdf(self, receipt_id: str, *, account_id: str, doctype: str | Unset = UNSET) -> bytes:
        """Account receipts: PDF: GET /accounts/{account_id}/receipts/{receipt_id}/pdf.

        https://developers.cloudflare.com/api/resources/accounts/subresources/receipts/methods/pdf/"""
        return await self._bytes(
            "accounts.receipts.pdf", "GET",
            path("/accounts/{account_id}/receipts/{receipt_id}/pdf", account_id=account_id, receipt_id=receipt_id),
            query={"doctype": doctype},
        )
