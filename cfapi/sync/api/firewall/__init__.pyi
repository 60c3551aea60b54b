"""`cf.firewall` without await, as types. Written by codegen."""

from cfapi.sync.api.firewall.access_rules import AccessRules
from cfapi.sync.api.firewall.lockdowns import Lockdowns
from cfapi.sync.api.firewall.rules import Rules
from cfapi.sync.api.firewall.ua_rules import UARules
from cfapi.sync.api.firewall.waf import WAFResource
from cfapi.sync.resources import Resource

class FirewallResource(Resource):
    """Firewall: `cf.firewall`."""

    @property
    def access_rules(self) -> AccessRules: ...

    @property
    def lockdowns(self) -> Lockdowns: ...

    @property
    def rules(self) -> Rules: ...

    @property
    def ua_rules(self) -> UARules: ...

    @property
    def waf(self) -> WAFResource: ...
