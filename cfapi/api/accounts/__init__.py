"""`cf.accounts`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi.api.shared import ObjectID
from cfapi.encoding import UNSET, Unset, path
from cfapi.model import Moment, model
from cfapi.pagination import Pages, Paging
from cfapi.resource import Resource

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
class Account:
    """Account: answer of accounts.list."""

    id: str
    name: str
    type: Literal["standard", "enterprise"] | str
    created_on: Moment | None = None
    managed_by: ManagedBy | None = None
    settings: AccountSettings | None = None


@model
class AccountSettings:
    """Account settings: argument of accounts.update."""

    abuse_contact_email: str | None = None
    enforce_twofactor: bool | None = None


@model
class BatchAccountMove:
    """Batch account move: answer of accounts.batch_move."""

    statuses: BatchAccountMoveStatuses


@model
class BatchAccountMoveStatuses:
    """Batch account move statuses: part of BatchAccountMove."""

    message: str | None = None
    moved: bool
    tag: str


@model
class ManagedBy:
    """Managed by: part of Account."""

    parent_org_id: str | None = None
    parent_org_name: str | None = None


@model
class MoveAccount:
    """Move account: answer of accounts.move."""

    account_id: str
    destination_organization_id: str
    source_organization_id: str


@model
class PayBadDebt:
    """Pay bad debt: answer of accounts.client_secret.create."""

    client_secret: str | None = None


@model
class PermissionGrant:
    """Permission grant: part of RolePermissions."""

    read: bool | None = None
    write: bool | None = None


@model
class Role:
    """Role: answer of accounts.roles.list."""

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
        return self._pages(
            "accounts.list", "/accounts", Account,
            query={"direction": direction, "name": name, "page": page, "per_page": per_page}, paging=Paging(size=50),
        )

    async def create(
        self, *, name: str, idempotency_key: str | Unset = UNSET, standalone: bool | Unset = UNSET,
        type: Literal["standard", "enterprise"] | str | Unset = UNSET,
        unit: ObjectID | Mapping[str, Any] | Unset = UNSET,
    ) -> Account:
        """Create an account: POST /accounts.

        https://developers.cloudflare.com/api/resources/accounts/methods/create/"""
        return await self._call(
            "accounts.create", "POST", "/accounts", Account, headers={"Idempotency-Key": idempotency_key},
            body={"name": name, "standalone": standalone, "type": type, "unit": unit},
        )

    async def batch_move(self, *, account_ids: Sequence[str], destination_organization_id: str) -> BatchAccountMove:
        """Accounts: batch move: POST /accounts/move."""
        return await self._call(
            "accounts.batch_move", "POST", "/accounts/move", BatchAccountMove,
            body={"account_ids": account_ids, "destination_organization_id": destination_organization_id},
        )

    async def get(self, *, account_id: str) -> Account:
        """Get an account: GET /accounts/{account_id} (permission: Account Settings Read or Load Balancers Account Read
        or others).

        https://developers.cloudflare.com/api/resources/accounts/methods/get/"""
        return await self._call("accounts.get", "GET", path("/accounts/{account_id}", account_id=account_id), Account)

    async def update(
        self, *, account_id: str, id: str, name: str, type: Literal["standard", "enterprise"] | str,
        managed_by: Mapping[str, Any] | Unset = UNSET, settings: AccountSettings | Mapping[str, Any] | Unset = UNSET,
    ) -> Account:
        """Update an account: PUT /accounts/{account_id} (permission: Account Settings Write).

        https://developers.cloudflare.com/api/resources/accounts/methods/update/"""
        return await self._call(
            "accounts.update", "PUT", path("/accounts/{account_id}", account_id=account_id), Account,
            body={"id": id, "name": name, "type": type, "managed_by": managed_by, "settings": settings},
        )

    async def delete(self, *, account_id: str) -> ObjectID:
        """Delete an account: DELETE /accounts/{account_id} (permission: Account Settings Write).

        https://developers.cloudflare.com/api/resources/accounts/methods/delete/"""
        return await self._call(
            "accounts.delete", "DELETE", path("/accounts/{account_id}", account_id=account_id), ObjectID,
        )

    async def move(self, *, account_id: str, destination_organization_id: str) -> MoveAccount:
        """Move accounts: POST /accounts/{account_id}/move."""
        return await self._call(
            "accounts.move", "POST", path("/accounts/{account_id}/move", account_id=account_id), MoveAccount,
            body={"destination_organization_id": destination_organization_id},
        )
