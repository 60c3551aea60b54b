"""`cf.page_rules.settings` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.page_rules.settings as _api
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Settings(Resource):
    """Page rule settings: `cf.page_rules.settings`."""

    @_deprecated("page_rules.settings.list is deprecated")
    @_listing(_api.Settings.list)
    def list(self) -> Any:
        """List page rule settings (deprecated): GET /zones/{zone_id}/pagerules/settings (permission: Page Rules Read or
        Zone Read)."""
