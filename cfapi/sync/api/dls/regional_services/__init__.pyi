"""`cf.dls.regional_services` without await, as types. Written by codegen."""

from cfapi.sync.api.dls.regional_services.prefix_bindings import PrefixBindings
from cfapi.sync.resources import Resource

class RegionalServices(Resource):
    """Dl regional services: `cf.dls.regional_services`."""

    @property
    def prefix_bindings(self) -> PrefixBindings: ...
