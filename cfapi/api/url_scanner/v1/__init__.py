"""`cf.url_scanner.v1`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.url_scanner.v1.responses import Responses
    from cfapi.api.url_scanner.v1.scans import Scans


class V1Resource(Resource):
    """URL scanner v1: `cf.url_scanner.v1`."""

    @cached_property
    def responses(self) -> Responses:
        from cfapi.api.url_scanner.v1.responses import Responses
        return Responses(self._session)

    @cached_property
    def scans(self) -> Scans:
        from cfapi.api.url_scanner.v1.scans import Scans
        return Scans(self._session)
