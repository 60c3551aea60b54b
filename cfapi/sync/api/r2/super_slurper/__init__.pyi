"""`cf.r2.super_slurper` without await, as types. Written by codegen."""

from cfapi.sync.api.r2.super_slurper.connectivity_precheck import ConnectivityPrecheckResource
from cfapi.sync.api.r2.super_slurper.jobs import Jobs
from cfapi.sync.resources import Resource

class SuperSlurperResource(Resource):
    """R2 super slurper: `cf.r2.super_slurper`."""

    @property
    def connectivity_precheck(self) -> ConnectivityPrecheckResource: ...

    @property
    def jobs(self) -> Jobs: ...
