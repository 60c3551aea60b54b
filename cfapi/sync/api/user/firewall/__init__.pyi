"""`cf.user.firewall` without await, as types. Written by codegen."""

from cfapi.sync.api.user.firewall.access_rules import AccessRules
from cfapi.sync.resources import Resource

class FirewallResource(Resource):
    """User firewall: `cf.user.firewall`."""

    @property
    def access_rules(self) -> AccessRules: ...
