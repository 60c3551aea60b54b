"""`cf.billing` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.billing as _api
from cfapi.sync.api.billing.bad_debt import BadDebtResource
from cfapi.sync.api.billing.credits import Credits
from cfapi.sync.api.billing.history import HistoryResource
from cfapi.sync.api.billing.profiles import Profiles
from cfapi.sync.api.billing.rate_plans import RatePlans
from cfapi.sync.api.billing.unpaid_invoice import UnpaidInvoiceResource
from cfapi.sync.api.billing.usage import UsageResource
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class BillingResource(Resource):
    """Billing: `cf.billing`."""

    @property
    def bad_debt(self) -> BadDebtResource: ...

    @property
    def credits(self) -> Credits: ...

    @property
    def history(self) -> HistoryResource: ...

    @property
    def profiles(self) -> Profiles: ...

    @property
    def rate_plans(self) -> RatePlans: ...

    @property
    def unpaid_invoice(self) -> UnpaidInvoiceResource: ...

    @property
    def usage(self) -> UsageResource: ...

    @_call(_api.BillingResource.address_validation)
    def address_validation(self) -> Any:
        """Billing: address validation: POST /billing/address-validation.
        https://developers.cloudflare.com/api/resources/billing/methods/address_validation/"""
