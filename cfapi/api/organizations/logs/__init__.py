"""`cf.organizations.logs`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.organizations.logs.audit import AuditResource


class Logs(Resource):
    """Organization logs: `cf.organizations.logs`."""

    @cached_property
    def audit(self) -> AuditResource:
        from cfapi.api.organizations.logs.audit import AuditResource
        return AuditResource(self._session)
