"""`cf.email_security`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.email_security.investigate import InvestigateResource
    from cfapi.api.email_security.phishguard import PhishguardResource
    from cfapi.api.email_security.settings import Settings
    from cfapi.api.email_security.submissions import Submissions


class EmailSecurityResource(Resource):
    """Email security: `cf.email_security`."""

    @cached_property
    def investigate(self) -> InvestigateResource:
        from cfapi.api.email_security.investigate import InvestigateResource
        return InvestigateResource(self._session)

    @cached_property
    def phishguard(self) -> PhishguardResource:
        from cfapi.api.email_security.phishguard import PhishguardResource
        return PhishguardResource(self._session)

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.email_security.settings import Settings
        return Settings(self._session)

    @cached_property
    def submissions(self) -> Submissions:
        from cfapi.api.email_security.submissions import Submissions
        return Submissions(self._session)
