"""`cf.content_scanning.payloads` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.content_scanning.payloads as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Payloads(Resource):
    """Content scanning payloads: `cf.content_scanning.payloads`."""

    @_listing(_api.Payloads.list)
    def list(self) -> Any:
        """List content scanning payloads: GET /zones/{zone_id}/content-upload-scan/payloads (permission: Zone WAF Read
        or Account WAF Read).
        https://developers.cloudflare.com/api/resources/content_scanning/subresources/payloads/methods/list/"""

    @_listing(_api.Payloads.create)
    def create(self) -> Any:
        """Create a content scanning payload: POST /zones/{zone_id}/content-upload-scan/payloads (permission: Zone WAF
        Write or Account WAF Write).
        https://developers.cloudflare.com/api/resources/content_scanning/subresources/payloads/methods/create/"""

    @_listing(_api.Payloads.update)
    def update(self) -> Any:
        """Update a content scanning payload: PATCH /zones/{zone_id}/content-upload-scan/payloads/{expression_id}.
        https://developers.cloudflare.com/api/resources/content_scanning/subresources/payloads/methods/update/"""

    @_listing(_api.Payloads.delete)
    def delete(self) -> Any:
        """Delete a content scanning payload: DELETE /zones/{zone_id}/content-upload-scan/payloads/{expression_id}
        (permission: Zone WAF Write or Account WAF Write).
        https://developers.cloudflare.com/api/resources/content_scanning/subresources/payloads/methods/delete/"""
