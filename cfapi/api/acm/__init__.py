"""`cf.acm`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.acm.custom_trust_store import CustomTrustStoreResource
    from cfapi.api.acm.total_tls import TotalTLSResource


class AcmResource(Resource):
    """Acm: `cf.acm`."""

    @cached_property
    def custom_trust_store(self) -> CustomTrustStoreResource:
        from cfapi.api.acm.custom_trust_store import CustomTrustStoreResource
        return CustomTrustStoreResource(self._session)

    @cached_property
    def total_tls(self) -> TotalTLSResource:
        from cfapi.api.acm.total_tls import TotalTLSResource
        return TotalTLSResource(self._session)
