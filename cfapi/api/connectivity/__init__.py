"""`cf.connectivity`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.connectivity.directory import DirectoryResource


class ConnectivityResource(Resource):
    """Connectivity: `cf.connectivity`."""

    @cached_property
    def directory(self) -> DirectoryResource:
        from cfapi.api.connectivity.directory import DirectoryResource
        return DirectoryResource(self._session)
