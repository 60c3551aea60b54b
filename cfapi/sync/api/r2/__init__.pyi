"""`cf.r2` without await, as types. Written by codegen."""

from cfapi.sync.api.r2.buckets import Buckets
from cfapi.sync.api.r2.super_slurper import SuperSlurperResource
from cfapi.sync.api.r2.temporary_credentials import TemporaryCredentials
from cfapi.sync.resources import Resource

class R2Resource(Resource):
    """R2: `cf.r2`."""

    @property
    def buckets(self) -> Buckets: ...

    @property
    def super_slurper(self) -> SuperSlurperResource: ...

    @property
    def temporary_credentials(self) -> TemporaryCredentials: ...
