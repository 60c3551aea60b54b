"""`cf.cloudforce_one.scans`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.cloudforce_one.scans.config import ConfigResource
    from cfapi.api.cloudforce_one.scans.results import Results


class Scans(Resource):
    """Cloudforce one scans: `cf.cloudforce_one.scans`."""

    @cached_property
    def config(self) -> ConfigResource:
        from cfapi.api.cloudforce_one.scans.config import ConfigResource
        return ConfigResource(self._session)

    @cached_property
    def results(self) -> Results:
        from cfapi.api.cloudforce_one.scans.results import Results
        return Results(self._session)
