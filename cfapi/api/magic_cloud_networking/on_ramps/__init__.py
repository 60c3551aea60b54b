"""`cf.magic_cloud_networking.on_ramps`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.magic_cloud_networking import (
    OnRampPlanError, OnRampPlannedResourceDiff, OnRampResource, OnRampVPCsByID, ResourceMonthlyCostEstimate,
)
from cfapi.api.shared.accounts import ObjectID

if TYPE_CHECKING:
    from cfapi.api.magic_cloud_networking.on_ramps.address_spaces import AddressSpaces


@model
class OnRamp:
    """On ramp: response of magic_cloud_networking.on_ramps.list."""

    id: str
    """UUID."""
    cloud_type: Literal["AWS", "AZURE", "GOOGLE"] | str
    dynamic_routing: bool
    install_routes_in_cloud: bool
    install_routes_in_magic_wan: bool
    name: str
    type: Literal["OnrampTypeSingle", "OnrampTypeHub"] | str
    updated_at: Moment
    attached_hubs: list[str] | None = None
    attached_vpcs: list[str] | None = None
    cloud_asn: int | None = None
    description: str | None = None
    hub: str | None = None
    """UUID."""
    last_applied_at: Moment | None = None
    last_exported_at: Moment | None = None
    last_planned_at: Moment | None = None
    manage_hub_to_hub_attachments: bool | None = None
    manage_vpc_to_hub_attachments: bool | None = None
    planned_monthly_cost_estimate: OnRampPlannedMonthlyCostEstimate | None = None
    planned_resources: list[OnRampPlannedResource] | None = None
    planned_resources_unavailable: bool | None = None
    post_apply_monthly_cost_estimate: ResourceMonthlyCostEstimate | None = None
    post_apply_resources: dict[str, OnRampVPCsByID] | None = None
    post_apply_resources_unavailable: bool | None = None
    region: str | None = None
    status: OnRampStatus | None = None
    vpc: str | None = None
    """UUID."""
    vpcs_by_id: dict[str, OnRampVPCsByID] | None = None
    vpcs_by_id_unavailable: list[str] | None = None


@model
class OnRampPlannedMonthlyCostEstimate:
    """On ramp planned monthly cost estimate: part of OnRamp."""

    currency: str
    current_monthly_cost: int | float
    diff: int | float
    proposed_monthly_cost: int | float


@model
class OnRampPlannedResource:
    """On ramp planned resource: part of OnRamp."""

    diff: OnRampPlannedResourceDiff
    keys_require_replace: list[str]
    monthly_cost_estimate_diff: OnRampPlannedMonthlyCostEstimate
    planned_action: Literal["no_op", "create", "update", "replace", "destroy"] | str
    resource: OnRampResource


@model
class OnRampStatus:
    """On ramp status: part of OnRamp."""

    apply_progress: StatusPlanProgress
    lifecycle_state: Literal[
        "OnrampNeedsApply", "OnrampPendingPlan", "OnrampPlanning", "OnrampPlanFailed", "OnrampPendingApproval",
        "OnrampPendingApply", "OnrampApplying", "OnrampApplyFailed", "OnrampActive", "OnrampPendingDestroy",
        "OnrampDestroying", "OnrampDestroyFailed",
    ] | str
    plan_progress: StatusPlanProgress
    routes: list[str]
    tunnels: list[str]
    lifecycle_errors: dict[str, OnRampPlanError] | None = None


@model
class StatusPlanProgress:
    """Status plan progress: part of OnRampStatus."""

    done: int
    total: int


class OnRamps(Resource):
    """Magic cloud networking on ramps: `cf.magic_cloud_networking.on_ramps`."""

    @cached_property
    def address_spaces(self) -> AddressSpaces:
        from cfapi.api.magic_cloud_networking.on_ramps.address_spaces import AddressSpaces
        return AddressSpaces(self._session)

    def list(
        self, *, account_id: str, desc: bool | Unset = UNSET, order_by: str | Unset = UNSET,
        status: bool | Unset = UNSET, vpcs: bool | Unset = UNSET,
    ) -> Pages[OnRamp]:
        """List magic cloud networking on ramps: GET /accounts/{account_id}/magic/cloud/onramps (permission: Magic WAN
        Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/list/"""
        return self._pages(
            "magic_cloud_networking.on_ramps.list", "GET", "/accounts/{account_id}/magic/cloud/onramps", locals(),
            OnRamp, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, cloud_type: Literal["AWS", "AZURE", "GOOGLE"] | str, dynamic_routing: bool,
        install_routes_in_cloud: bool, install_routes_in_magic_wan: bool, name: str,
        type: Literal["OnrampTypeSingle", "OnrampTypeHub"] | str, forwarded: str | Unset = UNSET,
        adopted_hub_id: str | Unset = UNSET, attached_hubs: Sequence[str] | Unset = UNSET,
        attached_vpcs: Sequence[str] | Unset = UNSET, cloud_asn: int | Unset = UNSET,
        description: str | None | Unset = UNSET, hub_provider_id: str | Unset = UNSET,
        manage_hub_to_hub_attachments: bool | Unset = UNSET, manage_vpc_to_hub_attachments: bool | Unset = UNSET,
        region: str | Unset = UNSET, vpc: str | Unset = UNSET,
    ) -> Reply[OnRamp]:
        """Create a magic cloud networking on ramp: POST /accounts/{account_id}/magic/cloud/onramps (permission: Magic
        WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/create/"""
        return self._call(
            "magic_cloud_networking.on_ramps.create", "POST", "/accounts/{account_id}/magic/cloud/onramps", locals(),
            OnRamp, headers={"forwarded": "forwarded"},
        )

    def get(
        self, onramp_id: str, *, account_id: str, planned_resources: bool | Unset = UNSET,
        post_apply_resources: bool | Unset = UNSET, status: bool | Unset = UNSET, vpcs: bool | Unset = UNSET,
    ) -> Reply[OnRamp]:
        """Get a magic cloud networking on ramp: GET /accounts/{account_id}/magic/cloud/onramps/{onramp_id} (permission:
        Magic WAN Read).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/get/"""
        return self._call(
            "magic_cloud_networking.on_ramps.get", "GET", "/accounts/{account_id}/magic/cloud/onramps/{onramp_id}",
            locals(), OnRamp,
        )

    def update(
        self, onramp_id: str, *, account_id: str, attached_hubs: Sequence[str] | Unset = UNSET,
        attached_vpcs: Sequence[str] | Unset = UNSET, description: str | None | Unset = UNSET,
        install_routes_in_cloud: bool | Unset = UNSET, install_routes_in_magic_wan: bool | Unset = UNSET,
        manage_hub_to_hub_attachments: bool | Unset = UNSET, manage_vpc_to_hub_attachments: bool | Unset = UNSET,
        name: str | Unset = UNSET, vpc: str | Unset = UNSET,
    ) -> Reply[OnRamp]:
        """Update a magic cloud networking on ramp: PUT /accounts/{account_id}/magic/cloud/onramps/{onramp_id}
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/update/"""
        return self._call(
            "magic_cloud_networking.on_ramps.update", "PUT", "/accounts/{account_id}/magic/cloud/onramps/{onramp_id}",
            locals(), OnRamp,
        )

    def edit(
        self, onramp_id: str, *, account_id: str, attached_hubs: Sequence[str] | None | Unset = UNSET,
        attached_vpcs: Sequence[str] | None | Unset = UNSET, description: str | None | Unset = UNSET,
        install_routes_in_cloud: bool | None | Unset = UNSET, install_routes_in_magic_wan: bool | None | Unset = UNSET,
        manage_hub_to_hub_attachments: bool | None | Unset = UNSET,
        manage_vpc_to_hub_attachments: bool | None | Unset = UNSET, name: str | None | Unset = UNSET,
        vpc: str | None | Unset = UNSET,
    ) -> Reply[OnRamp]:
        """Edit a magic cloud networking on ramp: PATCH /accounts/{account_id}/magic/cloud/onramps/{onramp_id}
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/edit/"""
        return self._call(
            "magic_cloud_networking.on_ramps.edit", "PATCH", "/accounts/{account_id}/magic/cloud/onramps/{onramp_id}",
            locals(), OnRamp,
        )

    def delete(
        self, onramp_id: str, *, account_id: str, destroy: bool | Unset = UNSET, force: bool | Unset = UNSET,
    ) -> Reply[ObjectID]:
        """Delete a magic cloud networking on ramp: DELETE /accounts/{account_id}/magic/cloud/onramps/{onramp_id}
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/delete/"""
        return self._call(
            "magic_cloud_networking.on_ramps.delete", "DELETE",
            "/accounts/{account_id}/magic/cloud/onramps/{onramp_id}", locals(), ObjectID,
        )

    def apply(self, onramp_id: str, *, account_id: str) -> Reply[None]:
        """Apply magic cloud networking on ramps: POST /accounts/{account_id}/magic/cloud/onramps/{onramp_id}/apply
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/apply/"""
        return self._call(
            "magic_cloud_networking.on_ramps.apply", "POST",
            "/accounts/{account_id}/magic/cloud/onramps/{onramp_id}/apply", locals(), NoneType,
        )

    def export(self, onramp_id: str, *, account_id: str) -> Reply[bytes]:
        """Export magic cloud networking on ramps: POST /accounts/{account_id}/magic/cloud/onramps/{onramp_id}/export
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/export/"""
        return self._call(
            "magic_cloud_networking.on_ramps.export", "POST",
            "/accounts/{account_id}/magic/cloud/onramps/{onramp_id}/export", locals(), bytes,
        )

    def plan(self, onramp_id: str, *, account_id: str) -> Reply[None]:
        """Plan magic cloud networking on ramps: POST /accounts/{account_id}/magic/cloud/onramps/{onramp_id}/plan
        (permission: Magic WAN Write).
        https://developers.cloudflare.com/api/resources/magic_cloud_networking/subresources/on_ramps/methods/plan/"""
        return self._call(
            "magic_cloud_networking.on_ramps.plan", "POST",
            "/accounts/{account_id}/magic/cloud/onramps/{onramp_id}/plan", locals(), NoneType,
        )
