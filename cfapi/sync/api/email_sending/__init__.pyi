"""`cf.email_sending` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_sending as _api
from cfapi.sync.api.email_sending.feedback import FeedbackResource
from cfapi.sync.api.email_sending.limits import Limits
from cfapi.sync.api.email_sending.subdomains import Subdomains
from cfapi.sync.api.email_sending.suppression import SuppressionResource
from cfapi.sync.api.email_sending.suppressions import Suppressions
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class EmailSendingResource(Resource):
    """Email sending: `cf.email_sending`."""

    @property
    def feedback(self) -> FeedbackResource: ...

    @property
    def limits(self) -> Limits: ...

    @property
    def subdomains(self) -> Subdomains: ...

    @property
    def suppression(self) -> SuppressionResource: ...

    @property
    def suppressions(self) -> Suppressions: ...

    @_call(_api.EmailSendingResource.send)
    def send(self) -> Any:
        """Send email sending: POST /accounts/{account_id}/email/sending/send.
        https://developers.cloudflare.com/api/resources/email_sending/methods/send/"""

    @_call(_api.EmailSendingResource.send_raw)
    def send_raw(self) -> Any:
        """Email sending: send raw: POST /accounts/{account_id}/email/sending/send_raw.
        https://developers.cloudflare.com/api/resources/email_sending/methods/send_raw/"""
