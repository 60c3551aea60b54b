"""`cf.accounts.logs`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.accounts.logs.audit import AuditResource


class Logs(Resource):
    """Account logs: `cf.accounts.logs`."""

    @cached_property
    def audit(self) -> AuditResource:
        from cfapi.api.accounts.logs.audit import AuditResource
        return AuditResource(self._session)
