"""`cf.ddos_protection.advanced_dns_protection`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.ddos_protection.advanced_dns_protection.rules import Rules


class AdvancedDNSProtectionResource(Resource):
    """DDoS protection advanced DNS protection: `cf.ddos_protection.advanced_dns_protection`."""

    @cached_property
    def rules(self) -> Rules:
        from cfapi.api.ddos_protection.advanced_dns_protection.rules import Rules
        return Rules(self._session)
