"""`cf.dns.usage` without await, as types. Written by codegen."""

from cfapi.sync.api.dns.usage.account import AccountResource
from cfapi.sync.api.dns.usage.zone import ZoneResource
from cfapi.sync.resources import Resource

class UsageResource(Resource):
    """DNS usage: `cf.dns.usage`."""

    @property
    def account(self) -> AccountResource: ...

    @property
    def zone(self) -> ZoneResource: ...
