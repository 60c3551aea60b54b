"""`cf.accounts`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import field

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import Account, AccountSettings, ObjectID, PermissionGrant

if TYPE_CHECKING:
    from cfapi.api.accounts.client_secret import ClientSecretResource
    from cfapi.api.accounts.entitlements import Entitlements
    from cfapi.api.accounts.invoices import Invoices
    from cfapi.api.accounts.logs import Logs
    from cfapi.api.accounts.members import Members
    from cfapi.api.accounts.organizations import Organizations
    from cfapi.api.accounts.pay_bad_debt import PayBadDebtResource
    from cfapi.api.accounts.pay_invoice import PayInvoiceResource
    from cfapi.api.accounts.payment_methods import PaymentMethods
    from cfapi.api.accounts.profile import ProfileResource
    from cfapi.api.accounts.receipts import Receipts
    from cfapi.api.accounts.roles import Roles
    from cfapi.api.accounts.speed_settings import SpeedSettings
    from cfapi.api.accounts.subscriptions import Subscriptions
    from cfapi.api.accounts.tokens import Tokens


@model
class BatchAccountMove:
    """Batch account move: response of accounts.batch_move."""

    statuses: BatchAccountMoveStatuses


@model
class BatchAccountMoveStatuses:
    """Batch account move statuses: part of BatchAccountMove."""

    message: str | None = None
    moved: bool
    tag: str


@model
class MoveAccount:
    """Move account: response of accounts.move."""

    account_id: str
    destination_organization_id: str
    source_organization_id: str


@model
class PaymentSecret:
    """Payment secret: response of accounts.client_secret.create."""

    client_secret: str | None = field(default=None, repr=False)


@model
class Role:
    """Role: response of accounts.roles.list."""

    id: str
    description: str
    name: str
    permissions: RolePermissions


@model
class RolePermissions:
    """Role permissions: part of Role."""

    analytics: PermissionGrant | None = None
    billing: PermissionGrant | None = None
    cache_purge: PermissionGrant | None = None
    dns: PermissionGrant | None = None
    dns_records: PermissionGrant | None = None
    lb: PermissionGrant | None = None
    logs: PermissionGrant | None = None
    organization: PermissionGrant | None = None
    ssl: PermissionGrant | None = None
    waf: PermissionGrant | None = None
    zone_settings: PermissionGrant | None = None
    zones: PermissionGrant | None = None


class Accounts(Resource):
    """Accounts: `cf.accounts`."""

    @cached_property
    def client_secret(self) -> ClientSecretResource:
        from cfapi.api.accounts.client_secret import ClientSecretResource
        return ClientSecretResource(self._session)

    @cached_property
    def entitlements(self) -> Entitlements:
        from cfapi.api.accounts.entitlements import Entitlements
        return Entitlements(self._session)

    @cached_property
    def invoices(self) -> Invoices:
        from cfapi.api.accounts.invoices import Invoices
        return Invoices(self._session)

    @cached_property
    def logs(self) -> Logs:
        from cfapi.api.accounts.logs import Logs
        return Logs(self._session)

    @cached_property
    def members(self) -> Members:
        from cfapi.api.accounts.members import Members
        return Members(self._session)

    @cached_property
    def organizations(self) -> Organizations:
        from cfapi.api.accounts.organizations import Organizations
        return Organizations(self._session)

    @cached_property
    def pay_bad_debt(self) -> PayBadDebtResource:
        from cfapi.api.accounts.pay_bad_debt import PayBadDebtResource
        return PayBadDebtResource(self._session)

    @cached_property
    def pay_invoice(self) -> PayInvoiceResource:
        from cfapi.api.accounts.pay_invoice import PayInvoiceResource
        return PayInvoiceResource(self._session)

    @cached_property
    def payment_methods(self) -> PaymentMethods:
        from cfapi.api.accounts.payment_methods import PaymentMethods
        return PaymentMethods(self._session)

    @cached_property
    def profile(self) -> ProfileResource:
        from cfapi.api.accounts.profile import ProfileResource
        return ProfileResource(self._session)

    @cached_property
    def receipts(self) -> Receipts:
        from cfapi.api.accounts.receipts import Receipts
        return Receipts(self._session)

    @cached_property
    def roles(self) -> Roles:
        from cfapi.api.accounts.roles import Roles
        return Roles(self._session)

    @cached_property
    def speed_settings(self) -> SpeedSettings:
        from cfapi.api.accounts.speed_settings import SpeedSettings
        return SpeedSettings(self._session)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        from cfapi.api.accounts.subscriptions import Subscriptions
        return Subscriptions(self._session)

    @cached_property
    def tokens(self) -> Tokens:
        from cfapi.api.accounts.tokens import Tokens
        return Tokens(self._session)

    def list(
        self, *, direction: Literal["asc", "desc"] | str | Unset = UNSET, name: str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Account]:
        """List accounts: GET /accounts.
        https://developers.cloudflare.com/api/resources/accounts/methods/list/"""
        return self._pages("accounts.list", "GET", "/accounts", locals(), Account, paging=Paging(size=50))

    def create(
        self, *, name: str, idempotency_key: str | Unset = UNSET, standalone: bool | Unset = UNSET,
        type: Literal["standard", "enterprise"] | str | Unset = UNSET,
        unit: ObjectID | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Account]:
        """Create an account: POST /accounts.
        https://developers.cloudflare.com/api/resources/accounts/methods/create/"""
        return self._call(
            "accounts.create", "POST", "/accounts", locals(), Account, headers={"idempotency_key": "Idempotency-Key"},
        )

    def batch_move(self, *, account_ids: Sequence[str], destination_organization_id: str) -> Reply[BatchAccountMove]:
        """Accounts: batch move: POST /accounts/move."""
        return self._call("accounts.batch_move", "POST", "/accounts/move", locals(), BatchAccountMove)

    def get(self, *, account_id: str) -> Reply[Account]:
        """Get an account: GET /accounts/{account_id} (permission: Account Settings Read or Load Balancers Account Read
        or others).
        https://developers.cloudflare.com/api/resources/accounts/methods/get/"""
        return self._call("accounts.get", "GET", "/accounts/{account_id}", locals(), Account)

    def update(
        self, *, account_id: str, id: str, name: str, type: Literal["standard", "enterprise"] | str,
        managed_by: Mapping[str, Any] | Unset = UNSET, settings: AccountSettings | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[Account]:
        """Update an account: PUT /accounts/{account_id} (permission: Account Settings Write).
        https://developers.cloudflare.com/api/resources/accounts/methods/update/"""
        return self._call("accounts.update", "PUT", "/accounts/{account_id}", locals(), Account)

    def delete(self, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete an account: DELETE /accounts/{account_id} (permission: Account Settings Write).
        https://developers.cloudflare.com/api/resources/accounts/methods/delete/"""
        return self._call("accounts.delete", "DELETE", "/accounts/{account_id}", locals(), ObjectID)

    def move(self, *, account_id: str, destination_organization_id: str) -> Reply[MoveAccount]:
        """Move accounts: POST /accounts/{account_id}/move."""
        return self._call("accounts.move", "POST", "/accounts/{account_id}/move", locals(), MoveAccount)
