"""`cf.zero_trust.access.certificates` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zero_trust.access.certificates as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Certificates(Resource):
    """Access certificates: `cf.zero_trust.access.certificates`."""

    @property
    def settings(self) -> Settings: ...

    @_listing(_api.Certificates.list)
    def list(self) -> Any:
        """List access certificates: GET /{accounts or zones}/{id}/access/certificates (permission: Access: Mutual TLS
        Certificates Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/list/"""

    @_call(_api.Certificates.create)
    def create(self) -> Any:
        """Create an access certificate: POST /{accounts or zones}/{id}/access/certificates (permission: Access: Mutual
        TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/create/"""

    @_call(_api.Certificates.get)
    def get(self) -> Any:
        """Get an access certificate: GET /{accounts or zones}/{id}/access/certificates/{certificate_id} (permission:
        Access: Mutual TLS Certificates Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/get/"""

    @_call(_api.Certificates.update)
    def update(self) -> Any:
        """Update an access certificate: PUT /{accounts or zones}/{id}/access/certificates/{certificate_id} (permission:
        Access: Mutual TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/update/"""

    @_call(_api.Certificates.delete)
    def delete(self) -> Any:
        """Delete an access certificate: DELETE /{accounts or zones}/{id}/access/certificates/{certificate_id}
        (permission: Access: Mutual TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/methods/delete/"""

class Settings(Resource):
    """Certificate settings: `cf.zero_trust.access.certificates.settings`."""

    @_listing(_api.Settings.get)
    def get(self) -> Any:
        """Get certificate settings: GET /{accounts or zones}/{id}/access/certificates/settings (permission: Access:
        Mutual TLS Certificates Read).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/subresources/settings/methods/get/"""

    @_listing(_api.Settings.update)
    def update(self) -> Any:
        """Update certificate settings: PUT /{accounts or zones}/{id}/access/certificates/settings (permission: Access:
        Mutual TLS Certificates Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/access/subresources/certificates/subresources/settings/methods/update/"""
