"""`cf.hostnames.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.hostnames.settings.tls import TLSResource


class Settings(Resource):
    """Hostname settings: `cf.hostnames.settings`."""

    @cached_property
    def tls(self) -> TLSResource:
        from cfapi.api.hostnames.settings.tls import TLSResource
        return TLSResource(self._session)
