"""`cf.accounts.receipts`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset


class Receipts(Resource):
    """Account receipts: `cf.accounts.receipts`."""

    def pdf(self, receipt_id: str, *, account_id: str, doctype: str | Unset = UNSET) -> Reply[bytes]:
        """Account receipts: PDF: GET /accounts/{account_id}/receipts/{receipt_id}/pdf.
        https://developers.cloudflare.com/api/resources/accounts/subresources/receipts/methods/pdf/"""
        return self._call(
            "accounts.receipts.pdf", "GET", "/accounts/{account_id}/receipts/{receipt_id}/pdf", locals(), bytes,
        )
