"""`cf.email_auth` without await, as types. Written by codegen."""

from cfapi.sync.api.email_auth.dmarc_reports import DmarcReports
from cfapi.sync.api.email_auth.spf import SpfResource
from cfapi.sync.resources import Resource

class EmailAuthResource(Resource):
    """Email auth: `cf.email_auth`."""

    @property
    def dmarc_reports(self) -> DmarcReports: ...

    @property
    def spf(self) -> SpfResource: ...
