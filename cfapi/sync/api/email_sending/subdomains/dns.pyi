"""`cf.email_sending.subdomains.dns` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.email_sending.subdomains.dns as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class DNSResource(Resource):
    """Subdomain DNS: `cf.email_sending.subdomains.dns`."""

    @property
    def status(self) -> StatusResource: ...

    @_listing(_api.DNSResource.get)
    def get(self) -> Any:
        """Get subdomain DNS: GET /zones/{zone_id}/email/sending/subdomains/{subdomain_id}/dns.
        https://developers.cloudflare.com/api/resources/email_sending/subresources/subdomains/subresources/dns/methods/get/"""

    @_call(_api.DNSResource.repair)
    def repair(self) -> Any:
        """Repair subdomain DNS: POST /zones/{zone_id}/email/sending/subdomains/{subdomain_id}/dns."""

class StatusResource(Resource):
    """DNS status: `cf.email_sending.subdomains.dns.status`."""

    @_call(_api.StatusResource.get)
    def get(self) -> Any:
        """Get DNS status: GET /zones/{zone_id}/email/sending/subdomains/{subdomain_id}/dns/status."""
