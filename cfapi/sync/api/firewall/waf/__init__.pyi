"""`cf.firewall.waf` without await, as types. Written by codegen."""

from cfapi.sync.api.firewall.waf.overrides import Overrides
from cfapi.sync.api.firewall.waf.packages import Packages
from cfapi.sync.resources import Resource

class WAFResource(Resource):
    """Firewall WAF: `cf.firewall.waf`."""

    @property
    def overrides(self) -> Overrides: ...

    @property
    def packages(self) -> Packages: ...
