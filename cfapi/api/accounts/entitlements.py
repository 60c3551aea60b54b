"""`cf.accounts.entitlements`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi.api.shared import Entitlement
from cfapi.encoding import path
from cfapi.pagination import Pages, Paging
from cfapi.resource import Resource


class Entitlements(Resource):
    """Account entitlements: `cf.accounts.entitlements`."""

    def list(self, *, account_id: str) -> Pages[Entitlement]:
        """List account entitlements: GET /accounts/{account_id}/entitlements.

        https://developers.cloudflare.com/api/resources/accounts/subresources/entitlements/methods/list/"""
        return self._pages(
            "accounts.entitlements.list", path("/accounts/{account_id}/entitlements", account_id=account_id),
            Entitlement, paging=Paging(kind="single"),
        )
