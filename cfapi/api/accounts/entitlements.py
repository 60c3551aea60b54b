"""`cf.accounts.entitlements`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Moment, Pages, Paging, Resource, model


@model
class Entitlement:
    """Entitlement: response of accounts.entitlements.list."""

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
    value: bool | int | str | list[int | float] | EntitlementValue


@model
class EntitlementFeature:
    """Entitlement feature: part of Entitlement."""

    id: int
    feature_set: str
    key: str
    name: str


@model
class EntitlementValue:
    """Entitlement value: part of EntitlementAllocation."""

    max: int
    min: int


class Entitlements(Resource):
    """Account entitlements: `cf.accounts.entitlements`."""

    def list(self, *, account_id: str) -> Pages[Entitlement]:
        """List account entitlements: GET /accounts/{account_id}/entitlements.
        https://developers.cloudflare.com/api/resources/accounts/subresources/entitlements/methods/list/"""
        return self._pages(
            "accounts.entitlements.list", "GET", "/accounts/{account_id}/entitlements", locals(), Entitlement,
            paging=Paging(kind="single"),
        )
