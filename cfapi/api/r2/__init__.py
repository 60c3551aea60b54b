"""`cf.r2`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.r2.buckets import Buckets
    from cfapi.api.r2.super_slurper import SuperSlurperResource
    from cfapi.api.r2.temporary_credentials import TemporaryCredentials


class R2Resource(Resource):
    """R2: `cf.r2`."""

    @cached_property
    def buckets(self) -> Buckets:
        from cfapi.api.r2.buckets import Buckets
        return Buckets(self._session)

    @cached_property
    def super_slurper(self) -> SuperSlurperResource:
        from cfapi.api.r2.super_slurper import SuperSlurperResource
        return SuperSlurperResource(self._session)

    @cached_property
    def temporary_credentials(self) -> TemporaryCredentials:
        from cfapi.api.r2.temporary_credentials import TemporaryCredentials
        return TemporaryCredentials(self._session)
