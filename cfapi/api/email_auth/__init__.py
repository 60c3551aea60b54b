"""`cf.email_auth`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.email_auth.dmarc_reports import DmarcReports
    from cfapi.api.email_auth.spf import SpfResource


class EmailAuthResource(Resource):
    """Email auth: `cf.email_auth`."""

    @cached_property
    def dmarc_reports(self) -> DmarcReports:
        from cfapi.api.email_auth.dmarc_reports import DmarcReports
        return DmarcReports(self._session)

    @cached_property
    def spf(self) -> SpfResource:
        from cfapi.api.email_auth.spf import SpfResource
        return SpfResource(self._session)
