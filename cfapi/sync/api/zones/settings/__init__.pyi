"""`cf.zones.settings` without await, as types. Written by codegen."""

from typing import Any

# pyright: reportDeprecated=false
from typing_extensions import deprecated as _deprecated

import cfapi.api.zones.settings as _api
from cfapi.sync.api.zones.settings.aegis import AegisResource
from cfapi.sync.api.zones.settings.fonts import Fonts
from cfapi.sync.api.zones.settings.origin_h2_max_streams import OriginH2MaxStreams
from cfapi.sync.api.zones.settings.origin_max_http_version import OriginMaxHTTPVersionResource
from cfapi.sync.api.zones.settings.rum import RUMResource
from cfapi.sync.api.zones.settings.speed_brain import SpeedBrainResource
from cfapi.sync.api.zones.settings.ssl_automatic_mode import SSLAutomaticModeResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Settings(Resource):
    """Zone settings: `cf.zones.settings`."""

    @property
    def aegis(self) -> AegisResource: ...

    @property
    def fonts(self) -> Fonts: ...

    @property
    def origin_h2_max_streams(self) -> OriginH2MaxStreams: ...

    @property
    def origin_max_http_version(self) -> OriginMaxHTTPVersionResource: ...

    @property
    def rum(self) -> RUMResource: ...

    @property
    def speed_brain(self) -> SpeedBrainResource: ...

    @property
    def ssl_automatic_mode(self) -> SSLAutomaticModeResource: ...

    @_deprecated("zones.settings.list is deprecated; use zones.settings.get")
    @_listing(_api.Settings.list)
    def list(self) -> Any:
        """List zone settings (deprecated): GET /zones/{zone_id}/settings (permission: Zone Settings Read)."""

    @_deprecated("zones.settings.bulk_edit is deprecated; use zones.settings.edit")
    @_call(_api.Settings.bulk_edit)
    def bulk_edit(self) -> Any:
        """Zone settings: bulk edit (deprecated): PATCH /zones/{zone_id}/settings (permission: Zone Settings Write)."""

    @_call(_api.Settings.get)
    def get(self) -> Any:
        """Get a zone setting: GET /zones/{zone_id}/settings/{setting_id} (permission: Zone Settings Read).
        https://developers.cloudflare.com/api/resources/zones/subresources/settings/methods/get/"""

    @_call(_api.Settings.edit)
    def edit(self) -> Any:
        """Edit a zone setting: PATCH /zones/{zone_id}/settings/{setting_id} (permission: Zone Settings Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/settings/methods/edit/"""
