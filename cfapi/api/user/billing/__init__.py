"""`cf.user.billing`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.user.billing.history import HistoryResource
    from cfapi.api.user.billing.profile import ProfileResource


class BillingResource(Resource):
    """User billing: `cf.user.billing`."""

    @cached_property
    def history(self) -> HistoryResource:
        from cfapi.api.user.billing.history import HistoryResource
        return HistoryResource(self._session)

    @cached_property
    def profile(self) -> ProfileResource:
        from cfapi.api.user.billing.profile import ProfileResource
        return ProfileResource(self._session)
