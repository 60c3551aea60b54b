"""`cf.zones.observability.tracing` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones.observability.tracing as _api
from cfapi.sync.calls import call as _call
from cfapi.sync.resources import Resource

class TracingResource(Resource):
    """Observability tracing: `cf.zones.observability.tracing`."""

    @property
    def rules(self) -> Rules: ...

    @property
    def settings(self) -> Settings: ...

class Rules(Resource):
    """Tracing rules: `cf.zones.observability.tracing.rules`."""

    @_call(_api.Rules.get)
    def get(self) -> Any:
        """Get tracing rules: GET /zones/{zone_id}/observability/tracing/rules.
        https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/rules/methods/get/"""

    @_call(_api.Rules.update)
    def update(self) -> Any:
        """Update tracing rules: PUT /zones/{zone_id}/observability/tracing/rules.
        https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/rules/methods/update/"""

    @_call(_api.Rules.delete)
    def delete(self) -> Any:
        """Delete tracing rules: DELETE /zones/{zone_id}/observability/tracing/rules.
        https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/rules/methods/delete/"""

class Settings(Resource):
    """Tracing settings: `cf.zones.observability.tracing.settings`."""

    @_call(_api.Settings.get)
    def get(self) -> Any:
        """Get tracing settings: GET /zones/{zone_id}/observability/tracing/settings.
        https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/settings/methods/get/"""

    @_call(_api.Settings.update)
    def update(self) -> Any:
        """Update tracing settings: PATCH /zones/{zone_id}/observability/tracing/settings.
        https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/settings/methods/update/"""

    @_call(_api.Settings.delete)
    def delete(self) -> Any:
        """Delete tracing settings: DELETE /zones/{zone_id}/observability/tracing/settings.
        https://developers.cloudflare.com/api/resources/zones/subresources/observability/subresources/tracing/subresources/settings/methods/delete/"""
