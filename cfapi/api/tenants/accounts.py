"""`cf.tenants.accounts`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Pages, Paging, Resource, model


@model
class Account:
    """Account: response of tenants.accounts.list."""

    id: str
    created_on: Moment
    name: str | None = None
    settings: AccountSettings
    type: Literal["standard", "enterprise"] | str
    tags: dict[str, str] | None = None


@model
class AccountSettings:
    """Account settings: part of Account."""

    abuse_contact_email: str | None = None
    access_approval_expiry: Moment | None = None
    api_access_enabled: bool | None = None
    default_nameservers: str | None = None
    enforce_twofactor: bool | None = None
    use_account_custom_ns_by_default: bool | None = None


class Accounts(Resource):
    """Tenant accounts: `cf.tenants.accounts`."""

    def list(self, tenant_id: str) -> Pages[Account]:
        """List tenant accounts: GET /tenants/{tenant_id}/accounts.
        https://developers.cloudflare.com/api/resources/tenants/subresources/accounts/methods/list/"""
        return self._pages(
            "tenants.accounts.list", "GET", "/tenants/{tenant_id}/accounts", locals(), Account,
            paging=Paging(kind="single"),
        )
