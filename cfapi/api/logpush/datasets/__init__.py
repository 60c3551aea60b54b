"""`cf.logpush.datasets`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.logpush.datasets.fields import Fields
    from cfapi.api.logpush.datasets.jobs import Jobs


class Datasets(Resource):
    """Logpush datasets: `cf.logpush.datasets`."""

    @cached_property
    def fields(self) -> Fields:
        from cfapi.api.logpush.datasets.fields import Fields
        return Fields(self._session)

    @cached_property
    def jobs(self) -> Jobs:
        from cfapi.api.logpush.datasets.jobs import Jobs
        return Jobs(self._session)
