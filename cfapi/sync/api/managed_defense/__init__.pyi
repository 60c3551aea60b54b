"""`cf.managed_defense` without await, as types. Written by codegen."""

from cfapi.sync.api.managed_defense.vulnerability_discovery import VulnerabilityDiscoveryResource
from cfapi.sync.resources import Resource

class ManagedDefenseResource(Resource):
    """Managed defense: `cf.managed_defense`."""

    @property
    def vulnerability_discovery(self) -> VulnerabilityDiscoveryResource: ...
