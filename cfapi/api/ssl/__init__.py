"""`cf.ssl`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.ssl.analyze import AnalyzeResource
    from cfapi.api.ssl.auto_origin_tls_kex import AutoOriginTLSKexResource
    from cfapi.api.ssl.certificate_packs import CertificatePacks
    from cfapi.api.ssl.recommendations import Recommendations
    from cfapi.api.ssl.universal import UniversalResource
    from cfapi.api.ssl.verification import VerificationResource


class SSLResource(Resource):
    """SSL: `cf.ssl`."""

    @cached_property
    def analyze(self) -> AnalyzeResource:
        from cfapi.api.ssl.analyze import AnalyzeResource
        return AnalyzeResource(self._session)

    @cached_property
    def auto_origin_tls_kex(self) -> AutoOriginTLSKexResource:
        from cfapi.api.ssl.auto_origin_tls_kex import AutoOriginTLSKexResource
        return AutoOriginTLSKexResource(self._session)

    @cached_property
    def certificate_packs(self) -> CertificatePacks:
        from cfapi.api.ssl.certificate_packs import CertificatePacks
        return CertificatePacks(self._session)

    @cached_property
    def recommendations(self) -> Recommendations:
        from cfapi.api.ssl.recommendations import Recommendations
        return Recommendations(self._session)

    @cached_property
    def universal(self) -> UniversalResource:
        from cfapi.api.ssl.universal import UniversalResource
        return UniversalResource(self._session)

    @cached_property
    def verification(self) -> VerificationResource:
        from cfapi.api.ssl.verification import VerificationResource
        return VerificationResource(self._session)
