"""`cf.accounts` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.accounts as _api
from cfapi.sync.api.accounts.client_secret import ClientSecretResource
from cfapi.sync.api.accounts.entitlements import Entitlements
from cfapi.sync.api.accounts.invoices import Invoices
from cfapi.sync.api.accounts.logs import Logs
from cfapi.sync.api.accounts.members import Members
from cfapi.sync.api.accounts.organizations import Organizations
from cfapi.sync.api.accounts.pay_bad_debt import PayBadDebtResource
from cfapi.sync.api.accounts.pay_invoice import PayInvoiceResource
from cfapi.sync.api.accounts.payment_methods import PaymentMethods
from cfapi.sync.api.accounts.profile import ProfileResource
from cfapi.sync.api.accounts.receipts import Receipts
from cfapi.sync.api.accounts.roles import Roles
from cfapi.sync.api.accounts.speed_settings import SpeedSettings
from cfapi.sync.api.accounts.subscriptions import Subscriptions
from cfapi.sync.api.accounts.tokens import Tokens
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Accounts(Resource):
    """Accounts: `cf.accounts`."""

    @property
    def client_secret(self) -> ClientSecretResource: ...

    @property
    def entitlements(self) -> Entitlements: ...

    @property
    def invoices(self) -> Invoices: ...

    @property
    def logs(self) -> Logs: ...

    @property
    def members(self) -> Members: ...

    @property
    def organizations(self) -> Organizations: ...

    @property
    def pay_bad_debt(self) -> PayBadDebtResource: ...

    @property
    def pay_invoice(self) -> PayInvoiceResource: ...

    @property
    def payment_methods(self) -> PaymentMethods: ...

    @property
    def profile(self) -> ProfileResource: ...

    @property
    def receipts(self) -> Receipts: ...

    @property
    def roles(self) -> Roles: ...

    @property
    def speed_settings(self) -> SpeedSettings: ...

    @property
    def subscriptions(self) -> Subscriptions: ...

    @property
    def tokens(self) -> Tokens: ...

    @_listing(_api.Accounts.list)
    def list(self) -> Any:
        """List accounts: GET /accounts.
        https://developers.cloudflare.com/api/resources/accounts/methods/list/"""

    @_call(_api.Accounts.create)
    def create(self) -> Any:
        """Create an account: POST /accounts.
        https://developers.cloudflare.com/api/resources/accounts/methods/create/"""

    @_call(_api.Accounts.batch_move)
    def batch_move(self) -> Any:
        """Accounts: batch move: POST /accounts/move."""

    @_call(_api.Accounts.get)
    def get(self) -> Any:
        """Get an account: GET /accounts/{account_id} (permission: Account Settings Read or Load Balancers Account Read
        or others).
        https://developers.cloudflare.com/api/resources/accounts/methods/get/"""

    @_call(_api.Accounts.update)
    def update(self) -> Any:
        """Update an account: PUT /accounts/{account_id} (permission: Account Settings Write).
        https://developers.cloudflare.com/api/resources/accounts/methods/update/"""

    @_call(_api.Accounts.delete)
    def delete(self) -> Any:
        """Delete an account: DELETE /accounts/{account_id} (permission: Account Settings Write).
        https://developers.cloudflare.com/api/resources/accounts/methods/delete/"""

    @_call(_api.Accounts.move)
    def move(self) -> Any:
        """Move accounts: POST /accounts/{account_id}/move."""
