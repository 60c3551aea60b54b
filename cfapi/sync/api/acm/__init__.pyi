"""`cf.acm` without await, as types. Written by codegen."""

from cfapi.sync.api.acm.custom_trust_store import CustomTrustStoreResource
from cfapi.sync.api.acm.total_tls import TotalTLSResource
from cfapi.sync.resources import Resource

class AcmResource(Resource):
    """Acm: `cf.acm`."""

    @property
    def custom_trust_store(self) -> CustomTrustStoreResource: ...

    @property
    def total_tls(self) -> TotalTLSResource: ...
