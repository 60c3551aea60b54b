"""`cf.network_interconnects` without await, as types. Written by codegen."""

from cfapi.sync.api.network_interconnects.cnis import CnisResource
from cfapi.sync.api.network_interconnects.interconnects import Interconnects
from cfapi.sync.api.network_interconnects.settings import Settings
from cfapi.sync.api.network_interconnects.slots import Slots
from cfapi.sync.resources import Resource

class NetworkInterconnects(Resource):
    """Network interconnects: `cf.network_interconnects`."""

    @property
    def cnis(self) -> CnisResource: ...

    @property
    def interconnects(self) -> Interconnects: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def slots(self) -> Slots: ...
