"""`cf.dns.settings` without await, as types. Written by codegen."""

from cfapi.sync.api.dns.settings.account import AccountResource
from cfapi.sync.api.dns.settings.zone import ZoneResource
from cfapi.sync.resources import Resource

class Settings(Resource):
    """DNS settings: `cf.dns.settings`."""

    @property
    def account(self) -> AccountResource: ...

    @property
    def zone(self) -> ZoneResource: ...
