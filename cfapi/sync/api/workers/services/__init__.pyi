"""`cf.workers.services` without await, as types. Written by codegen."""

from cfapi.sync.api.workers.services.environments import Environments
from cfapi.sync.resources import Resource

class Services(Resource):
    """Worker services: `cf.workers.services`."""

    @property
    def environments(self) -> Environments: ...
