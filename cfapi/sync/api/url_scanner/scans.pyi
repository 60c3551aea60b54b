"""`cf.url_scanner.scans` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.url_scanner.scans as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Scans(Resource):
    """URL scanner scans: `cf.url_scanner.scans`."""

    @_call(_api.Scans.bulk_create)
    def bulk_create(self) -> Any:
        """URL scanner scans: bulk create: POST /accounts/{account_id}/urlscanner/v2/bulk (permission: URL Scanner
        Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/bulk_create/"""

    @_call(_api.Scans.dom)
    def dom(self) -> Any:
        """Dom URL scanner scans: GET /accounts/{account_id}/urlscanner/v2/dom/{scan_id} (permission: URL Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/dom/"""

    @_call(_api.Scans.har)
    def har(self) -> Any:
        """Har URL scanner scans: GET /accounts/{account_id}/urlscanner/v2/har/{scan_id} (permission: URL Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/har/"""

    @_call(_api.Scans.get)
    def get(self) -> Any:
        """Get a URL scanner scan: GET /accounts/{account_id}/urlscanner/v2/result/{scan_id} (permission: URL Scanner
        Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/get/"""

    @_call(_api.Scans.create)
    def create(self) -> Any:
        """Create a URL scanner scan: POST /accounts/{account_id}/urlscanner/v2/scan (permission: URL Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/create/"""

    @_call(_api.Scans.screenshot)
    def screenshot(self) -> Any:
        """Screenshot URL scanner scans: GET /accounts/{account_id}/urlscanner/v2/screenshots/{scan_id}.png (permission:
        URL Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/screenshot/"""

    @_listing(_api.Scans.list)
    def list(self) -> Any:
        """List URL scanner scans: GET /accounts/{account_id}/urlscanner/v2/search (permission: URL Scanner Read).
        https://developers.cloudflare.com/api/resources/url_scanner/subresources/scans/methods/list/"""
