"""`cf.addressing` without await, as types. Written by codegen."""

from cfapi.sync.api.addressing.address_maps import AddressMaps
from cfapi.sync.api.addressing.leases import Leases
from cfapi.sync.api.addressing.loa_documents import LOADocuments
from cfapi.sync.api.addressing.prefixes import Prefixes
from cfapi.sync.api.addressing.regional_hostnames import RegionalHostnames
from cfapi.sync.api.addressing.services import Services
from cfapi.sync.resources import Resource

class AddressingResource(Resource):
    """Addressing: `cf.addressing`."""

    @property
    def address_maps(self) -> AddressMaps: ...

    @property
    def leases(self) -> Leases: ...

    @property
    def loa_documents(self) -> LOADocuments: ...

    @property
    def prefixes(self) -> Prefixes: ...

    @property
    def regional_hostnames(self) -> RegionalHostnames: ...

    @property
    def services(self) -> Services: ...
