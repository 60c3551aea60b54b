"""`cf.zones` without await, as types. Written by codegen."""

from typing import Any

import cfapi.api.zones as _api
from cfapi.sync.api.zones.activation_check import ActivationCheckResource
from cfapi.sync.api.zones.analytics import AnalyticsResource
from cfapi.sync.api.zones.ct import CTResource
from cfapi.sync.api.zones.custom_nameservers import CustomNameservers
from cfapi.sync.api.zones.entitlements import Entitlements
from cfapi.sync.api.zones.environments import Environments
from cfapi.sync.api.zones.holds import Holds
from cfapi.sync.api.zones.nel import NELResource
from cfapi.sync.api.zones.observability import ObservabilityResource
from cfapi.sync.api.zones.plans import Plans
from cfapi.sync.api.zones.rate_plans import RatePlans
from cfapi.sync.api.zones.settings import Settings
from cfapi.sync.api.zones.subscriptions import Subscriptions
from cfapi.sync.api.zones.transformations_allowed_origins import TransformationsAllowedOrigins
from cfapi.sync.api.zones.transformations_c2pa import TransformationsC2PAResource
from cfapi.sync.calls import call as _call
from cfapi.sync.calls import listing as _listing
from cfapi.sync.resources import Resource

class Zones(Resource):
    """Zones: `cf.zones`."""

    @property
    def activation_check(self) -> ActivationCheckResource: ...

    @property
    def analytics(self) -> AnalyticsResource: ...

    @property
    def ct(self) -> CTResource: ...

    @property
    def custom_nameservers(self) -> CustomNameservers: ...

    @property
    def entitlements(self) -> Entitlements: ...

    @property
    def environments(self) -> Environments: ...

    @property
    def holds(self) -> Holds: ...

    @property
    def nel(self) -> NELResource: ...

    @property
    def observability(self) -> ObservabilityResource: ...

    @property
    def plans(self) -> Plans: ...

    @property
    def rate_plans(self) -> RatePlans: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def subscriptions(self) -> Subscriptions: ...

    @property
    def transformations_allowed_origins(self) -> TransformationsAllowedOrigins: ...

    @property
    def transformations_c2pa(self) -> TransformationsC2PAResource: ...

    @_listing(_api.Zones.list)
    def list(self) -> Any:
        """List zones: GET /zones (permission: Zone Read).
        https://developers.cloudflare.com/api/resources/zones/methods/list/"""

    @_call(_api.Zones.create)
    def create(self) -> Any:
        """Create a zone: POST /zones (permission: Zone Write or DNS Write).
        https://developers.cloudflare.com/api/resources/zones/methods/create/"""

    @_call(_api.Zones.get)
    def get(self) -> Any:
        """Get a zone: GET /zones/{zone_id} (permission: Zone Read or Zone Settings Read or others).
        https://developers.cloudflare.com/api/resources/zones/methods/get/"""

    @_call(_api.Zones.edit)
    def edit(self) -> Any:
        """Edit a zone: PATCH /zones/{zone_id} (permission: Zone Write).
        https://developers.cloudflare.com/api/resources/zones/methods/edit/"""

    @_call(_api.Zones.delete)
    def delete(self) -> Any:
        """Delete a zone: DELETE /zones/{zone_id} (permission: Zone Write).
        https://developers.cloudflare.com/api/resources/zones/methods/delete/"""
