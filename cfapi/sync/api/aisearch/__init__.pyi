"""`cf.aisearch` without await, as types. Written by codegen."""

from cfapi.sync.api.aisearch.instances import Instances
from cfapi.sync.api.aisearch.namespaces import Namespaces
from cfapi.sync.api.aisearch.tokens import Tokens
from cfapi.sync.resources import Resource

class AisearchResource(Resource):
    """Aisearch: `cf.aisearch`."""

    @property
    def instances(self) -> Instances: ...

    @property
    def namespaces(self) -> Namespaces: ...

    @property
    def tokens(self) -> Tokens: ...
