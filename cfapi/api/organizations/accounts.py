"""`cf.organizations.accounts`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model


@model
class Account:
    """Account: response of organizations.accounts.list."""

    created_on: Moment
    id: str
    name: str | None
    settings: AccountSettings
    type: Literal["standard", "enterprise"] | str


@model
class AccountSettings:
    """Account settings: part of Account."""

    abuse_contact_email: str | None
    access_approval_expiry: Moment | None
    api_access_enabled: bool | None
    default_nameservers: str | None
    enforce_twofactor: bool | None
    use_account_custom_ns_by_default: bool | None


class Accounts(Resource):
    """Organization accounts: `cf.organizations.accounts`."""

    def list(
        self, *, organization_id: str, account_pubname: str | Unset = UNSET,
        account_pubname_starts_with: str | Unset = UNSET, account_pubname_ends_with: str | Unset = UNSET,
        account_pubname_contains: str | Unset = UNSET, name: str | Unset = UNSET, name_starts_with: str | Unset = UNSET,
        name_ends_with: str | Unset = UNSET, name_contains: str | Unset = UNSET,
        order_by: Literal["account_name"] | str | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET, page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> Pages[Account]:
        """List organization accounts: GET /organizations/{organization_id}/accounts."""
        return self._pages(
            "organizations.accounts.list", "GET", "/organizations/{organization_id}/accounts", locals(), Account,
            wire={
                "account_pubname_starts_with": "account_pubname.startsWith",
                "account_pubname_ends_with": "account_pubname.endsWith",
                "account_pubname_contains": "account_pubname.contains", "name_starts_with": "name.startsWith",
                "name_ends_with": "name.endsWith", "name_contains": "name.contains",
            },
            paging=Paging(kind="page_token", size=1000, cursor="page_token", per_page="page_size"),
        )
