"""`cf.accounts.entitlements`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Pages, Paging, Resource
from cfapi.api.shared.accounts import Entitlement


class Entitlements(Resource):
    """Account entitlements: `cf.accounts.entitlements`."""

    def list(self, *, account_id: str) -> Pages[Entitlement]:
        """List account entitlements: GET /accounts/{account_id}/entitlements.
        https://developers.cloudflare.com/api/resources/accounts/subresources/entitlements/methods/list/"""
        return self._pages(
            "accounts.entitlements.list", "GET", "/accounts/{account_id}/entitlements", locals(), Entitlement,
            paging=Paging(kind="single"),
        )
