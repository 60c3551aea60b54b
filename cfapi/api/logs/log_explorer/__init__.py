"""`cf.logs.log_explorer`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.logs.log_explorer.datasets import Datasets
    from cfapi.api.logs.log_explorer.query import QueryResource


class LogExplorerResource(Resource):
    """Log explorer: `cf.logs.log_explorer`."""

    @cached_property
    def datasets(self) -> Datasets:
        from cfapi.api.logs.log_explorer.datasets import Datasets
        return Datasets(self._session)

    @cached_property
    def query(self) -> QueryResource:
        from cfapi.api.logs.log_explorer.query import QueryResource
        return QueryResource(self._session)
