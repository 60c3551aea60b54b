"""`cf.logs` without await, as types. Written by codegen."""

from cfapi.sync.api.logs.control import ControlResource
from cfapi.sync.api.logs.log_explorer import LogExplorerResource
from cfapi.sync.api.logs.rayid import RayidResource
from cfapi.sync.api.logs.received import ReceivedResource
from cfapi.sync.resources import Resource

class Logs(Resource):
    """Logs: `cf.logs`."""

    @property
    def control(self) -> ControlResource: ...

    @property
    def log_explorer(self) -> LogExplorerResource: ...

    @property
    def rayid(self) -> RayidResource: ...

    @property
    def received(self) -> ReceivedResource: ...
