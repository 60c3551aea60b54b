"""`cf.dns.usage`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.dns.usage.account import AccountResource
    from cfapi.api.dns.usage.zone import ZoneResource


class UsageResource(Resource):
    """DNS usage: `cf.dns.usage`."""

    @cached_property
    def account(self) -> AccountResource:
        from cfapi.api.dns.usage.account import AccountResource
        return AccountResource(self._session)

    @cached_property
    def zone(self) -> ZoneResource:
        from cfapi.api.dns.usage.zone import ZoneResource
        return ZoneResource(self._session)
