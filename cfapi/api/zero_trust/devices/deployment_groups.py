"""`cf.zero_trust.devices.deployment_groups`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.shared.accounts import ObjectID


@model
class DeploymentGroup:
    """Deployment group: response of zero_trust.devices.deployment_groups.list."""

    id: str
    created_at: Moment
    name: str
    updated_at: Moment
    version_config: list[DeploymentGroupVersionConfig]
    policy_ids: list[str] | None = None


@model
class DeploymentGroupVersionConfig:
    """Deployment group version config: part of DeploymentGroup."""

    target_environment: str | None = None
    version: str


@model
class VersionConfig:
    """Version config: argument of zero_trust.devices.deployment_groups.create."""

    target_environment: str | None
    version: str


class DeploymentGroups(Resource):
    """Device deployment groups: `cf.zero_trust.devices.deployment_groups`."""

    def list(
        self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[DeploymentGroup]:
        """List device deployment groups: GET /accounts/{account_id}/devices/deployment-groups.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/list/"""
        return self._pages(
            "zero_trust.devices.deployment_groups.list", "GET", "/accounts/{account_id}/devices/deployment-groups",
            locals(), DeploymentGroup, paging=Paging(size=100),
        )

    def create(
        self, *, account_id: str, name: str, version_config: Sequence[VersionConfig | Mapping[str, Any]],
        policy_ids: Sequence[str] | Unset = UNSET,
    ) -> Reply[DeploymentGroup]:
        """Create a device deployment group: POST /accounts/{account_id}/devices/deployment-groups.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/create/"""
        return self._call(
            "zero_trust.devices.deployment_groups.create", "POST", "/accounts/{account_id}/devices/deployment-groups",
            locals(), DeploymentGroup,
        )

    def get(self, group_id: str, *, account_id: str) -> Reply[DeploymentGroup]:
        """Get a device deployment group: GET /accounts/{account_id}/devices/deployment-groups/{group_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/get/"""
        return self._call(
            "zero_trust.devices.deployment_groups.get", "GET",
            "/accounts/{account_id}/devices/deployment-groups/{group_id}", locals(), DeploymentGroup,
        )

    def edit(
        self, group_id: str, *, account_id: str, name: str | None | Unset = UNSET,
        policy_ids: Sequence[str] | None | Unset = UNSET,
        version_config: Sequence[VersionConfig | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Reply[DeploymentGroup]:
        """Edit a device deployment group: PATCH /accounts/{account_id}/devices/deployment-groups/{group_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/edit/"""
        return self._call(
            "zero_trust.devices.deployment_groups.edit", "PATCH",
            "/accounts/{account_id}/devices/deployment-groups/{group_id}", locals(), DeploymentGroup,
        )

    def delete(self, group_id: str, *, account_id: str) -> Reply[ObjectID]:
        """Delete a device deployment group: DELETE /accounts/{account_id}/devices/deployment-groups/{group_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/deployment_groups/methods/delete/"""
        return self._call(
            "zero_trust.devices.deployment_groups.delete", "DELETE",
            "/accounts/{account_id}/devices/deployment-groups/{group_id}", locals(), ObjectID,
        )
