"""`cf.user.firewall`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.user.firewall.access_rules import AccessRules


class FirewallResource(Resource):
    """User firewall: `cf.user.firewall`."""

    @cached_property
    def access_rules(self) -> AccessRules:
        from cfapi.api.user.firewall.access_rules import AccessRules
        return AccessRules(self._session)
