"""`cf.workers.beta` without await, as types. Written by codegen."""

from cfapi.sync.api.workers.beta.workers import Workers
from cfapi.sync.resources import Resource

class BetaResource(Resource):
    """Worker beta: `cf.workers.beta`."""

    @property
    def workers(self) -> Workers: ...
