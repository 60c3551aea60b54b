"""`cf.dls` without await, as types. Written by codegen."""

from cfapi.sync.api.dls.regional_services import RegionalServices
from cfapi.sync.api.dls.regions import Regions
from cfapi.sync.resources import Resource

class Dls(Resource):
    """Dls: `cf.dls`."""

    @property
    def regional_services(self) -> RegionalServices: ...

    @property
    def regions(self) -> Regions: ...
