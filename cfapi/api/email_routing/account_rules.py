"""`cf.email_routing.account_rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset
from cfapi.api.email_routing import AccountRule


class AccountRules(Resource):
    """Email routing account rules: `cf.email_routing.account_rules`."""

    def list(
        self, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET, enabled: bool | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[AccountRule]:
        """List email routing account rules: GET /{accounts or zones}/{id}/email/routing/rules (permission: Email
        Routing Rules Read).
        https://developers.cloudflare.com/api/resources/email_routing/subresources/account_rules/methods/list/"""
        return self._pages(
            "email_routing.account_rules.list", "GET", "{scope}/email/routing/rules", locals(), AccountRule,
            paging=Paging(kind="page_no_total"),
        )
