"""`cf.logpush` without await, as types. Written by codegen."""

from cfapi.sync.api.logpush.datasets import Datasets
from cfapi.sync.api.logpush.edge import EdgeResource
from cfapi.sync.api.logpush.jobs import Jobs
from cfapi.sync.api.logpush.ownership import OwnershipResource
from cfapi.sync.api.logpush.transformers import Transformers
from cfapi.sync.api.logpush.validate import ValidateResource
from cfapi.sync.resources import Resource

class LogpushResource(Resource):
    """Logpush: `cf.logpush`."""

    @property
    def datasets(self) -> Datasets: ...

    @property
    def edge(self) -> EdgeResource: ...

    @property
    def jobs(self) -> Jobs: ...

    @property
    def ownership(self) -> OwnershipResource: ...

    @property
    def transformers(self) -> Transformers: ...

    @property
    def validate(self) -> ValidateResource: ...
