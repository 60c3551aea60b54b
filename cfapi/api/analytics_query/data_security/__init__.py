"""`cf.analytics_query.data_security`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import Resource

if TYPE_CHECKING:
    from cfapi.api.analytics_query.data_security.content_findings import ContentFindings
    from cfapi.api.analytics_query.data_security.findings import Findings


class DataSecurityResource(Resource):
    """Analytics query data security: `cf.analytics_query.data_security`."""

    @cached_property
    def content_findings(self) -> ContentFindings:
        from cfapi.api.analytics_query.data_security.content_findings import ContentFindings
        return ContentFindings(self._session)

    @cached_property
    def findings(self) -> Findings:
        from cfapi.api.analytics_query.data_security.findings import Findings
        return Findings(self._session)
