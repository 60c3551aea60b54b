"""`cf.zones.ct`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.zones.ct.alerting import AlertingResource


class CTResource(Resource):
    """Zone CT: `cf.zones.ct`."""

    @cached_property
    def alerting(self) -> AlertingResource:
        from cfapi.api.zones.ct.alerting import AlertingResource
        return AlertingResource(self._session)
