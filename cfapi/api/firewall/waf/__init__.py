"""`cf.firewall.waf`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.firewall.waf.overrides import Overrides
    from cfapi.api.firewall.waf.packages import Packages


class WAFResource(Resource):
    """Firewall WAF: `cf.firewall.waf`."""

    @cached_property
    def overrides(self) -> Overrides:
        from cfapi.api.firewall.waf.overrides import Overrides
        return Overrides(self._session)

    @cached_property
    def packages(self) -> Packages:
        from cfapi.api.firewall.waf.packages import Packages
        return Packages(self._session)
