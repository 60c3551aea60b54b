"""`cf.email_security.phishguard`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.email_security.phishguard.reports import Reports


class PhishguardResource(Resource):
    """Email security phishguard: `cf.email_security.phishguard`."""

    @cached_property
    def reports(self) -> Reports:
        from cfapi.api.email_security.phishguard.reports import Reports
        return Reports(self._session)
