"""`cf.email_security` without await, as types. Written by codegen."""

from cfapi.sync.api.email_security.investigate import InvestigateResource
from cfapi.sync.api.email_security.phishguard import PhishguardResource
from cfapi.sync.api.email_security.settings import Settings
from cfapi.sync.api.email_security.submissions import Submissions
from cfapi.sync.resources import Resource

class EmailSecurityResource(Resource):
    """Email security: `cf.email_security`."""

    @property
    def investigate(self) -> InvestigateResource: ...

    @property
    def phishguard(self) -> PhishguardResource: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def submissions(self) -> Submissions: ...
