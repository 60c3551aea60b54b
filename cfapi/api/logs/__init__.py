"""`cf.logs`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.logs.control import ControlResource
    from cfapi.api.logs.log_explorer import LogExplorerResource
    from cfapi.api.logs.rayid import RayidResource
    from cfapi.api.logs.received import ReceivedResource


class Logs(Resource):
    """Logs: `cf.logs`."""

    @cached_property
    def control(self) -> ControlResource:
        from cfapi.api.logs.control import ControlResource
        return ControlResource(self._session)

    @cached_property
    def log_explorer(self) -> LogExplorerResource:
        from cfapi.api.logs.log_explorer import LogExplorerResource
        return LogExplorerResource(self._session)

    @cached_property
    def rayid(self) -> RayidResource:
        from cfapi.api.logs.rayid import RayidResource
        return RayidResource(self._session)

    @cached_property
    def received(self) -> ReceivedResource:
        from cfapi.api.logs.received import ReceivedResource
        return ReceivedResource(self._session)
