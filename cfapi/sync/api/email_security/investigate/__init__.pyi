"""`cf.email_security.investigate` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_security.investigate as _api
from cfapi.sync.api.email_security.investigate.action_log import ActionLogResource
from cfapi.sync.api.email_security.investigate.bulk import BulkResource
from cfapi.sync.api.email_security.investigate.detections import Detections
from cfapi.sync.api.email_security.investigate.move import MoveResource
from cfapi.sync.api.email_security.investigate.preview import PreviewResource
from cfapi.sync.api.email_security.investigate.raw import RawResource
from cfapi.sync.api.email_security.investigate.reclassify import ReclassifyResource
from cfapi.sync.api.email_security.investigate.release import ReleaseResource
from cfapi.sync.api.email_security.investigate.trace import TraceResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class InvestigateResource(Resource):
    """Email security investigate: `cf.email_security.investigate`."""

    @property
    def action_log(self) -> ActionLogResource: ...

    @property
    def bulk(self) -> BulkResource: ...

    @property
    def detections(self) -> Detections: ...

    @property
    def move(self) -> MoveResource: ...

    @property
    def preview(self) -> PreviewResource: ...

    @property
    def raw(self) -> RawResource: ...

    @property
    def reclassify(self) -> ReclassifyResource: ...

    @property
    def release(self) -> ReleaseResource: ...

    @property
    def trace(self) -> TraceResource: ...

    @_listing(_api.InvestigateResource.list)
    def list(self) -> Any:
        """List email security investigate: GET /accounts/{account_id}/email-security/investigate (permission: Cloud
        Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/methods/list/"""

    @_call(_api.InvestigateResource.get)
    def get(self) -> Any:
        """Get email security investigate: GET /accounts/{account_id}/email-security/investigate/{investigate_id}
        (permission: Cloud Email Security: Read).
        https://developers.cloudflare.com/api/resources/email_security/subresources/investigate/methods/get/"""
