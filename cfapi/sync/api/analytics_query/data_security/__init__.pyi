"""`cf.analytics_query.data_security` without await, as types. Written by codegen."""

from cfapi.sync.api.analytics_query.data_security.content_findings import ContentFindings
from cfapi.sync.api.analytics_query.data_security.findings import Findings
from cfapi.sync.resources import Resource

class DataSecurityResource(Resource):
    """Analytics query data security: `cf.analytics_query.data_security`."""

    @property
    def content_findings(self) -> ContentFindings: ...

    @property
    def findings(self) -> Findings: ...
