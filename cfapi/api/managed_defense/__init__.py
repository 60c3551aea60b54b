"""`cf.managed_defense`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.managed_defense.vulnerability_discovery import VulnerabilityDiscoveryResource


class ManagedDefenseResource(Resource):
    """Managed defense: `cf.managed_defense`."""

    @cached_property
    def vulnerability_discovery(self) -> VulnerabilityDiscoveryResource:
        from cfapi.api.managed_defense.vulnerability_discovery import VulnerabilityDiscoveryResource
        return VulnerabilityDiscoveryResource(self._session)
