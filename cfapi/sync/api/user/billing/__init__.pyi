"""`cf.user.billing` without await, as types. Written by codegen."""

from cfapi.sync.api.user.billing.history import HistoryResource
from cfapi.sync.api.user.billing.profile import ProfileResource
from cfapi.sync.resources import Resource

class BillingResource(Resource):
    """User billing: `cf.user.billing`."""

    @property
    def history(self) -> HistoryResource: ...

    @property
    def profile(self) -> ProfileResource: ...
