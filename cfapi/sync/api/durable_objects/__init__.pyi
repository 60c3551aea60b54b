"""`cf.durable_objects` without await, as types. Written by codegen."""

from cfapi.sync.api.durable_objects.namespaces import Namespaces
from cfapi.sync.resources import Resource

class DurableObjects(Resource):
    """Durable objects: `cf.durable_objects`."""

    @property
    def namespaces(self) -> Namespaces: ...
