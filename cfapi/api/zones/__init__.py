"""`cf.zones`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import IDAndName, ObjectID

if TYPE_CHECKING:
    from cfapi.api.zones.activation_check import ActivationCheckResource
    from cfapi.api.zones.analytics import AnalyticsResource
    from cfapi.api.zones.ct import CTResource
    from cfapi.api.zones.custom_nameservers import CustomNameservers
    from cfapi.api.zones.entitlements import Entitlements
    from cfapi.api.zones.environments import Environments
    from cfapi.api.zones.holds import Holds
    from cfapi.api.zones.nel import NELResource
    from cfapi.api.zones.observability import ObservabilityResource
    from cfapi.api.zones.plans import Plans
    from cfapi.api.zones.rate_plans import RatePlans
    from cfapi.api.zones.settings import Settings
    from cfapi.api.zones.subscriptions import Subscriptions
    from cfapi.api.zones.transformations_allowed_origins import TransformationsAllowedOrigins
    from cfapi.api.zones.transformations_c2pa import TransformationsC2PAResource


@model
class Zone:
    """Zone: response of zones.list."""

    id: str
    account: IDAndName
    activated_on: Moment | None = None
    created_on: Moment
    development_mode: int | float
    meta: ZoneMeta
    modified_on: Moment
    name: str
    name_servers: list[str]
    original_dnshost: str | None = None
    original_name_servers: list[str] | None = None
    original_registrar: str | None = None
    owner: ZoneOwner
    plan: ZonePlan
    cname_suffix: str | None = None
    paused: bool | None = None
    permissions: list[str] | None = None
    status: Literal["initializing", "pending", "active", "moved"] | str | None = None
    tenant: IDAndName | None = None
    tenant_unit: ObjectID | None = None
    type: Literal["full", "partial", "secondary", "internal"] | str | None = None
    vanity_name_servers: list[str] | None = None
    verification_key: str | None = None


@model
class ZoneMeta:
    """Zone meta: part of Zone."""

    cdn_only: bool | None = None
    custom_certificate_quota: int | None = None
    dns_only: bool | None = None
    foundation_dns: bool | None = None
    page_rule_quota: int | None = None
    phishing_detected: bool | None = None
    step: int | None = None


@model
class ZoneOwner:
    """Zone owner: part of Zone."""

    id: str | None = None
    name: str | None = None
    type: str | None = None


@model
class ZonePlan:
    """Zone plan: part of Zone."""

    id: str | None = None
    can_subscribe: bool | None = None
    currency: str | None = None
    externally_managed: bool | None = None
    frequency: str | None = None
    is_subscribed: bool | None = None
    legacy_discount: bool | None = None
    legacy_id: str | None = None
    name: str | None = None
    price: int | float | None = None


ZoneOrder = Literal["name", "status", "account.id", "account.name", "plan.id"] | str
ZoneType = Literal["full", "partial", "secondary", "internal"] | str | None


class Zones(Resource):
    """Zones: `cf.zones`."""

    @cached_property
    def activation_check(self) -> ActivationCheckResource:
        from cfapi.api.zones.activation_check import ActivationCheckResource
        return ActivationCheckResource(self._session)

    @cached_property
    def analytics(self) -> AnalyticsResource:
        from cfapi.api.zones.analytics import AnalyticsResource
        return AnalyticsResource(self._session)

    @cached_property
    def ct(self) -> CTResource:
        from cfapi.api.zones.ct import CTResource
        return CTResource(self._session)

    @cached_property
    def custom_nameservers(self) -> CustomNameservers:
        from cfapi.api.zones.custom_nameservers import CustomNameservers
        return CustomNameservers(self._session)

    @cached_property
    def entitlements(self) -> Entitlements:
        from cfapi.api.zones.entitlements import Entitlements
        return Entitlements(self._session)

    @cached_property
    def environments(self) -> Environments:
        from cfapi.api.zones.environments import Environments
        return Environments(self._session)

    @cached_property
    def holds(self) -> Holds:
        from cfapi.api.zones.holds import Holds
        return Holds(self._session)

    @cached_property
    def nel(self) -> NELResource:
        from cfapi.api.zones.nel import NELResource
        return NELResource(self._session)

    @cached_property
    def observability(self) -> ObservabilityResource:
        from cfapi.api.zones.observability import ObservabilityResource
        return ObservabilityResource(self._session)

    @cached_property
    def plans(self) -> Plans:
        from cfapi.api.zones.plans import Plans
        return Plans(self._session)

    @cached_property
    def rate_plans(self) -> RatePlans:
        from cfapi.api.zones.rate_plans import RatePlans
        return RatePlans(self._session)

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.zones.settings import Settings
        return Settings(self._session)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        from cfapi.api.zones.subscriptions import Subscriptions
        return Subscriptions(self._session)

    @cached_property
    def transformations_allowed_origins(self) -> TransformationsAllowedOrigins:
        from cfapi.api.zones.transformations_allowed_origins import TransformationsAllowedOrigins
        return TransformationsAllowedOrigins(self._session)

    @cached_property
    def transformations_c2pa(self) -> TransformationsC2PAResource:
        from cfapi.api.zones.transformations_c2pa import TransformationsC2PAResource
        return TransformationsC2PAResource(self._session)

    def list(
        self, *, account: IDAndName | Mapping[str, Any] | Unset = UNSET,
        direction: Literal["asc", "desc"] | str | Unset = UNSET, match: Literal["any", "all"] | str | Unset = UNSET,
        name: str | Unset = UNSET, order: ZoneOrder | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        status: Literal["initializing", "pending", "active", "moved"] | str | Unset = UNSET,
        type: Sequence[Literal["full", "partial", "secondary", "internal"] | str] | Unset = UNSET,
    ) -> Pages[Zone]:
        """List zones: GET /zones (permission: Zone Read).
        https://developers.cloudflare.com/api/resources/zones/methods/list/"""
        return self._pages("zones.list", "GET", "/zones", locals(), Zone, objects="account", paging=Paging(size=50))

    def create(
        self, *, account: ObjectID | Mapping[str, Any], name: str,
        type: Literal["full", "partial", "secondary", "internal"] | str | Unset = UNSET,
    ) -> Reply[Zone]:
        """Create a zone: POST /zones (permission: Zone Write or DNS Write).
        https://developers.cloudflare.com/api/resources/zones/methods/create/"""
        return self._call("zones.create", "POST", "/zones", locals(), Zone)

    def get(self, *, zone_id: str) -> Reply[Zone]:
        """Get a zone: GET /zones/{zone_id} (permission: Zone Read or Zone Settings Read or others).
        https://developers.cloudflare.com/api/resources/zones/methods/get/"""
        return self._call("zones.get", "GET", "/zones/{zone_id}", locals(), Zone)

    def edit(
        self, *, zone_id: str, paused: bool | None | Unset = UNSET, type: ZoneType | Unset = UNSET,
        vanity_name_servers: Sequence[str] | None | Unset = UNSET,
    ) -> Reply[Zone]:
        """Edit a zone: PATCH /zones/{zone_id} (permission: Zone Write).
        https://developers.cloudflare.com/api/resources/zones/methods/edit/"""
        return self._call("zones.edit", "PATCH", "/zones/{zone_id}", locals(), Zone)

    def delete(self, *, zone_id: str) -> Reply[ObjectID | None]:
        """Delete a zone: DELETE /zones/{zone_id} (permission: Zone Write).
        https://developers.cloudflare.com/api/resources/zones/methods/delete/"""
        return self._call("zones.delete", "DELETE", "/zones/{zone_id}", locals(), ObjectID)
