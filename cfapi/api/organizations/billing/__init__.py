"""`cf.organizations.billing`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.organizations.billing.usage import UsageResource


class BillingResource(Resource):
    """Organization billing: `cf.organizations.billing`."""

    @cached_property
    def usage(self) -> UsageResource:
        from cfapi.api.organizations.billing.usage import UsageResource
        return UsageResource(self._session)
