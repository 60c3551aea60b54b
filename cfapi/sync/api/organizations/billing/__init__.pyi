"""`cf.organizations.billing` without await, as types. Written by codegen."""

from cfapi.sync.api.organizations.billing.usage import UsageResource
from cfapi.sync.resources import Resource

class BillingResource(Resource):
    """Organization billing: `cf.organizations.billing`."""

    @property
    def usage(self) -> UsageResource: ...
