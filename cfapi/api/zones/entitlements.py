"""`cf.zones.entitlements`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Pages, Paging, Resource, model


@model
class Entitlement:
    """Entitlement: response of zones.entitlements.list."""

    id: str
    allocation: EntitlementAllocation
    created_date: Moment
    deleted_date: Moment
    edited_date: Moment
    feature: EntitlementFeature


@model
class EntitlementAllocation:
    """Entitlement allocation: part of Entitlement."""

    type: Literal["bool", "max_count", "enum_number", "range", "string"] | str
    value: bool | int | str | list[int | float] | EntitlementRange


@model
class EntitlementFeature:
    """Entitlement feature: part of Entitlement."""

    id: int
    feature_set: str
    key: str
    name: str


@model
class EntitlementRange:
    """Entitlement range: part of EntitlementAllocation."""

    max: int
    min: int


class Entitlements(Resource):
    """Zone entitlements: `cf.zones.entitlements`."""

    def list(self, *, zone_id: str) -> Pages[Entitlement]:
        """List zone entitlements: GET /zones/{zone_id}/entitlements.
        https://developers.cloudflare.com/api/resources/zones/subresources/entitlements/methods/list/"""
        return self._pages(
            "zones.entitlements.list", "GET", "/zones/{zone_id}/entitlements", locals(), Entitlement,
            paging=Paging(kind="single"),
        )
