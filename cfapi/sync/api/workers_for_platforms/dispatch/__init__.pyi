"""`cf.workers_for_platforms.dispatch` without await, as types. Written by codegen."""

from cfapi.sync.api.workers_for_platforms.dispatch.namespaces import Namespaces
from cfapi.sync.resources import Resource

class DispatchResource(Resource):
    """Workers for platform dispatch: `cf.workers_for_platforms.dispatch`."""

    @property
    def namespaces(self) -> Namespaces: ...
