"""`cf.ssl` without await, as types. Written by codegen."""

from cfapi.sync.api.ssl.analyze import AnalyzeResource
from cfapi.sync.api.ssl.auto_origin_tls_kex import AutoOriginTLSKexResource
from cfapi.sync.api.ssl.certificate_packs import CertificatePacks
from cfapi.sync.api.ssl.recommendations import Recommendations
from cfapi.sync.api.ssl.universal import UniversalResource
from cfapi.sync.api.ssl.verification import VerificationResource
from cfapi.sync.resources import Resource

class SSLResource(Resource):
    """SSL: `cf.ssl`."""

    @property
    def analyze(self) -> AnalyzeResource: ...

    @property
    def auto_origin_tls_kex(self) -> AutoOriginTLSKexResource: ...

    @property
    def certificate_packs(self) -> CertificatePacks: ...

    @property
    def recommendations(self) -> Recommendations: ...

    @property
    def universal(self) -> UniversalResource: ...

    @property
    def verification(self) -> VerificationResource: ...
