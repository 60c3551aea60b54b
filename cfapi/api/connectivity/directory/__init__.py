"""`cf.connectivity.directory`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.connectivity.directory.services import Services


class DirectoryResource(Resource):
    """Connectivity directory: `cf.connectivity.directory`."""

    @cached_property
    def services(self) -> Services:
        from cfapi.api.connectivity.directory.services import Services
        return Services(self._session)
