"""`cf.accounts.invoices`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import PLAIN, UNSET, Reply, Resource, Unset


class Invoices(Resource):
    """Account invoices: `cf.accounts.invoices`."""

    def edit(self, *, account_id: str, toggle: bool | Unset = UNSET) -> Reply[Any]:
        """Edit account invoices: PATCH /accounts/{account_id}/invoices.
        https://developers.cloudflare.com/api/resources/accounts/subresources/invoices/methods/edit/"""
        return self._call("accounts.invoices.edit", "PATCH", "/accounts/{account_id}/invoices", locals(), PLAIN)
