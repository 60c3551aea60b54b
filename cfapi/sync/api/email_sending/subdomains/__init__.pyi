"""`cf.email_sending.subdomains` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_sending.subdomains as _api
from cfapi.sync.api.email_sending.subdomains.dns import DNSResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Subdomains(Resource):
    """Email sending subdomains: `cf.email_sending.subdomains`."""

    @property
    def dns(self) -> DNSResource: ...

    @_listing(_api.Subdomains.list)
    def list(self) -> Any:
        """List email sending subdomains: GET /zones/{zone_id}/email/sending/subdomains.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/list/"""

    @_call(_api.Subdomains.create)
    def create(self) -> Any:
        """Create an email sending subdomain: POST /zones/{zone_id}/email/sending/subdomains.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/create/"""

    @_call(_api.Subdomains.preview)
    def preview(self) -> Any:
        """Preview email sending subdomains: POST /zones/{zone_id}/email/sending/subdomains/preview."""

    @_call(_api.Subdomains.get)
    def get(self) -> Any:
        """Get an email sending subdomain: GET /zones/{zone_id}/email/sending/subdomains/{subdomain_id}.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/get/"""

    @_call(_api.Subdomains.edit)
    def edit(self) -> Any:
        """Edit an email sending subdomain: PATCH /zones/{zone_id}/email/sending/subdomains/{subdomain_id}.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/edit/"""

    @_call(_api.Subdomains.delete)
    def delete(self) -> Any:
        """Delete an email sending subdomain: DELETE /zones/{zone_id}/email/sending/subdomains/{subdomain_id}.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/methods/delete/"""
