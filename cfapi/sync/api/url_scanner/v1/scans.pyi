"""`cf.url_scanner.v1.scans` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.url_scanner.v1.scans as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class Scans(Resource):
    """V1 scans: `cf.url_scanner.v1.scans`."""

    @_deprecated("url_scanner.v1.scans.search is deprecated; use url_scanner.scans.list")
    @_call(_api.Scans.search)
    def search(self) -> Any:
        """Search v1 scans (deprecated): GET /accounts/{account_id}/urlscanner/scan (permission: URL Scanner Read)."""

    @_deprecated("url_scanner.v1.scans.create is deprecated; use url_scanner.scans.create")
    @_call(_api.Scans.create)
    def create(self) -> Any:
        """Create a v1 scan (deprecated): POST /accounts/{account_id}/urlscanner/scan (permission: URL Scanner Read)."""

    @_deprecated("url_scanner.v1.scans.get is deprecated; use url_scanner.scans.get")
    @_call(_api.Scans.get)
    def get(self) -> Any:
        """Get a v1 scan (deprecated): GET /accounts/{account_id}/urlscanner/scan/{scan_id} (permission: URL Scanner
        Read)."""

    @_deprecated("url_scanner.v1.scans.har is deprecated; use url_scanner.scans.har")
    @_call(_api.Scans.har)
    def har(self) -> Any:
        """Har v1 scans (deprecated): GET /accounts/{account_id}/urlscanner/scan/{scan_id}/har (permission: URL Scanner
        Read)."""

    @_deprecated("url_scanner.v1.scans.screenshot is deprecated; use url_scanner.scans.screenshot")
    @_call(_api.Scans.screenshot)
    def screenshot(self) -> Any:
        """Screenshot v1 scans (deprecated): GET /accounts/{account_id}/urlscanner/scan/{scan_id}/screenshot
        (permission: URL Scanner Read)."""
