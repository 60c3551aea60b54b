"""`cf.firewall_for_ai` without await, as types. Written by codegen."""

from cfapi.sync.api.firewall_for_ai.custom_topics import CustomTopicsResource
from cfapi.sync.api.firewall_for_ai.settings import Settings
from cfapi.sync.resources import Resource

class FirewallForAIResource(Resource):
    """Firewall for AI: `cf.firewall_for_ai`."""

    @property
    def custom_topics(self) -> CustomTopicsResource: ...

    @property
    def settings(self) -> Settings: ...
