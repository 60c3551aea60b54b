"""`cf.logs.log_explorer` without await, as types. Written by codegen."""

from cfapi.sync.api.logs.log_explorer.datasets import Datasets
from cfapi.sync.api.logs.log_explorer.query import QueryResource
from cfapi.sync.resources import Resource

class LogExplorerResource(Resource):
    """Log explorer: `cf.logs.log_explorer`."""

    @property
    def datasets(self) -> Datasets: ...

    @property
    def query(self) -> QueryResource: ...
