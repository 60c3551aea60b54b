"""`cf.logpush.datasets` without await, as types. Written by codegen."""

from cfapi.sync.api.logpush.datasets.fields import Fields
from cfapi.sync.api.logpush.datasets.jobs import Jobs
from cfapi.sync.resources import Resource

class Datasets(Resource):
    """Logpush datasets: `cf.logpush.datasets`."""

    @property
    def fields(self) -> Fields: ...

    @property
    def jobs(self) -> Jobs: ...
