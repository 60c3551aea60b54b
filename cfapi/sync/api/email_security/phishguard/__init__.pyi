"""`cf.email_security.phishguard` without await, as types. Written by codegen."""

from cfapi.sync.api.email_security.phishguard.reports import Reports
from cfapi.sync.resources import Resource

class PhishguardResource(Resource):
    """Email security phishguard: `cf.email_security.phishguard`."""

    @property
    def reports(self) -> Reports: ...
