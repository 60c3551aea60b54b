"""`cf.security_center.insights` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.security_center.insights as _api
from cfapi.sync.api.security_center.insights.audit_logs import AuditLogs
from cfapi.sync.api.security_center.insights.class_ import ClassResource
from cfapi.sync.api.security_center.insights.classification import ClassificationResource
from cfapi.sync.api.security_center.insights.context import ContextResource
from cfapi.sync.api.security_center.insights.scans import Scans
from cfapi.sync.api.security_center.insights.severity import SeverityResource
from cfapi.sync.api.security_center.insights.type import TypeResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Insights(Resource):
    """Security center insights: `cf.security_center.insights`."""

    @property
    def audit_logs(self) -> AuditLogs: ...

    @property
    def class_(self) -> ClassResource: ...

    @property
    def classification(self) -> ClassificationResource: ...

    @property
    def context(self) -> ContextResource: ...

    @property
    def scans(self) -> Scans: ...

    @property
    def severity(self) -> SeverityResource: ...

    @property
    def type(self) -> TypeResource: ...

    @_listing(_api.Insights.list)
    def list(self) -> Any:
        """List security center insights: GET /{accounts or zones}/{id}/security-center/insights.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/methods/list/"""

    @_call(_api.Insights.dismiss)
    def dismiss(self) -> Any:
        """Dismiss security center insights: PUT /{accounts or zones}/{id}/security-center/insights/{issue_id}/dismiss.
        https://developers.cloudflare.com/api/resources/security_center/subresources/insights/methods/dismiss/"""
