"""`cf.zero_trust.devices.posture`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from attrs import field

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.shared.accounts import ObjectID


@model
class Input:
    """Input: argument of zero_trust.devices.posture.create."""

    operating_system: Literal["windows", "linux", "mac", "android", "ios", "chromeos"] | str | None = None
    path: str | None = None
    exists: bool | None = None
    sha256: str | None = None
    thumbprint: str | None = None
    id: str | None = None
    domain: str | None = None
    operator: Literal["<", "<=", ">", ">=", "=="] | str | None = None
    version: str | None = None
    os_distro_name: str | None = None
    os_distro_revision: str | None = None
    os_version_extra: str | None = None
    enabled: bool | None = None
    check_disks: list[str] | None = renamed("checkDisks", default=None)
    require_all: bool | None = renamed("requireAll", default=None)
    certificate_id: str | None = None
    cn: str | None = None
    check_private_key: bool | None = None
    extended_key_usage: list[Literal["clientAuth", "emailProtection"] | str] | None = None
    locations: InputLocations | None = None
    subject_alternative_names: list[str] | None = None
    update_window_days: int | float | None = None
    """Days."""
    compliance_status: Literal[
        "compliant", "noncompliant", "unknown", "notapplicable", "ingraceperiod", "error",
    ] | str | None = None
    connection_id: str | None = None
    last_seen: Moment | None = None
    os: str | None = None
    overall: str | None = None
    sensor_config: str | None = None
    state: Literal["online", "offline", "unknown"] | str | None = None
    version_operator: Literal["<", "<=", ">", ">=", "=="] | str | None = renamed("versionOperator", default=None)
    auth_state: list[Literal["Good", "Notified", "Will Block", "Blocked"] | str] | None = None
    count_operator: Literal["<", "<=", ">", ">=", "=="] | str | None = renamed("countOperator", default=None)
    issue_count: str | None = None
    eid_last_seen: Moment | None = None
    risk_level: Literal["low", "medium", "high", "critical"] | str | None = None
    score_operator: Literal["<", "<=", ">", ">=", "=="] | str | None = renamed("scoreOperator", default=None)
    total_score: int | float | None = None
    active_threats: int | float | None = None
    infected: bool | None = None
    is_active: bool | None = None
    network_status: Literal["connected", "disconnected", "disconnecting", "connecting"] | str | None = None
    operational_state: Literal[
        "na", "partially_disabled", "auto_fully_disabled", "fully_disabled", "auto_partially_disabled",
        "disabled_error", "db_corruption",
    ] | str | None = None
    score: int | float | None = None


@model
class InputLocations:
    """Input locations: part of Input."""

    paths: list[str] | None = None
    trust_stores: list[Literal["system", "user"] | str] | None = None


@model
class Integration:
    """Integration: response of zero_trust.devices.posture.integrations.list."""

    id: str | None = None
    config: IntegrationConfig | None = None
    interval: str | None = None
    name: str | None = None
    type: Literal[
        "workspace_one", "crowdstrike_s2s", "uptycs", "intune", "kolide", "tanium_s2s", "sentinelone_s2s", "custom_s2s",
    ] | str | None = None


@model
class IntegrationConfig:
    """Integration config: part of Integration."""

    api_url: str
    auth_url: str
    client_id: str


@model
class IntegrationConfigParam:
    """Integration config param: argument of zero_trust.devices.posture.integrations.create."""

    api_url: str | None = None
    auth_url: str | None = None
    client_id: str | None = None
    client_secret: str | None = field(default=None, repr=False)
    customer_id: str | None = None
    client_key: str | None = None
    access_client_id: str | None = None
    access_client_secret: str | None = field(default=None, repr=False)


@model
class Match:
    """Match: argument of zero_trust.devices.posture.create."""

    platform: Literal["windows", "mac", "linux", "android", "ios", "chromeos"] | str | None = None


@model
class Rule:
    """Rule: response of zero_trust.devices.posture.list."""

    id: str | None = None
    description: str | None = None
    enabled: bool | None = None
    expiration: str | None = None
    input: Input | None = None
    match: list[Match] | None = None
    name: str | None = None
    schedule: str | None = None
    type: Literal[
        "file", "application", "tanium", "gateway", "warp", "disk_encryption", "serial_number", "sentinelone",
        "carbonblack", "firewall", "os_version", "domain_joined", "client_certificate", "client_certificate_v2",
        "antivirus", "unique_client_id", "kolide", "tanium_s2s", "crowdstrike_s2s", "intune", "workspace_one",
        "sentinelone_s2s", "custom_s2s",
    ] | str | None = None


IntegrationEditConfig = IntegrationConfigParam | IntegrationConfig | Mapping[str, Any] | None
IntegrationEditType = Literal[
    "workspace_one", "crowdstrike_s2s", "uptycs", "intune", "kolide", "tanium_s2s", "sentinelone_s2s", "custom_s2s",
] | str | None
IntegrationType = Literal[
    "workspace_one", "crowdstrike_s2s", "uptycs", "intune", "kolide", "tanium_s2s", "sentinelone_s2s", "custom_s2s",
] | str
PostureType = Literal[
    "file", "application", "tanium", "gateway", "warp", "disk_encryption", "serial_number", "sentinelone",
    "carbonblack", "firewall", "os_version", "domain_joined", "client_certificate", "client_certificate_v2",
    "antivirus", "unique_client_id", "kolide", "tanium_s2s", "crowdstrike_s2s", "intune", "workspace_one",
    "sentinelone_s2s", "custom_s2s",
] | str


class PostureResource(Resource):
    """Device posture: `cf.zero_trust.devices.posture`."""

    @cached_property
    def integrations(self) -> Integrations:
        return Integrations(self._session)

    def list(self, *, account_id: str) -> Pages[Rule]:
        """List device posture: GET /accounts/{account_id}/devices/posture.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/list/"""
        return self._pages(
            "zero_trust.devices.posture.list", "GET", "/accounts/{account_id}/devices/posture", locals(), Rule,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, name: str, type: PostureType, description: str | None | Unset = UNSET,
        expiration: str | Unset = UNSET, input: Input | Mapping[str, Any] | Unset = UNSET,
        match: Sequence[Match | Mapping[str, Any]] | Unset = UNSET, schedule: str | Unset = UNSET,
    ) -> Reply[Rule]:
        """Create device posture: POST /accounts/{account_id}/devices/posture (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/create/"""
        return self._call(
            "zero_trust.devices.posture.create", "POST", "/accounts/{account_id}/devices/posture", locals(), Rule,
            shapes={"input": Input},
        )

    def get(self, rule_id: str, *, account_id: str) -> Reply[Rule]:
        """Get device posture: GET /accounts/{account_id}/devices/posture/{rule_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/get/"""
        return self._call(
            "zero_trust.devices.posture.get", "GET", "/accounts/{account_id}/devices/posture/{rule_id}", locals(), Rule,
        )

    def update(
        self, rule_id: str, *, account_id: str, name: str, type: PostureType, description: str | None | Unset = UNSET,
        expiration: str | Unset = UNSET, input: Input | Mapping[str, Any] | Unset = UNSET,
        match: Sequence[Match | Mapping[str, Any]] | Unset = UNSET, schedule: str | Unset = UNSET,
    ) -> Reply[Rule]:
        """Update device posture: PUT /accounts/{account_id}/devices/posture/{rule_id} (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/update/"""
        return self._call(
            "zero_trust.devices.posture.update", "PUT", "/accounts/{account_id}/devices/posture/{rule_id}", locals(),
            Rule, shapes={"input": Input},
        )

    def delete(self, rule_id: str, *, account_id: str) -> Reply[ObjectID | None]:
        """Delete device posture: DELETE /accounts/{account_id}/devices/posture/{rule_id} (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/methods/delete/"""
        return self._call(
            "zero_trust.devices.posture.delete", "DELETE", "/accounts/{account_id}/devices/posture/{rule_id}", locals(),
            ObjectID,
        )


class Integrations(Resource):
    """Posture integrations: `cf.zero_trust.devices.posture.integrations`."""

    def list(self, *, account_id: str) -> Pages[Integration]:
        """List posture integrations: GET /accounts/{account_id}/devices/posture/integration.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/list/"""
        return self._pages(
            "zero_trust.devices.posture.integrations.list", "GET", "/accounts/{account_id}/devices/posture/integration",
            locals(), Integration, paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, config: IntegrationConfigParam | IntegrationConfig | Mapping[str, Any], interval: str,
        name: str, type: IntegrationType,
    ) -> Reply[Integration]:
        """Create a posture integration: POST /accounts/{account_id}/devices/posture/integration (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/create/"""
        return self._call(
            "zero_trust.devices.posture.integrations.create", "POST",
            "/accounts/{account_id}/devices/posture/integration", locals(), Integration,
        )

    def get(self, integration_id: str, *, account_id: str) -> Reply[Integration]:
        """Get a posture integration: GET /accounts/{account_id}/devices/posture/integration/{integration_id}.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/get/"""
        return self._call(
            "zero_trust.devices.posture.integrations.get", "GET",
            "/accounts/{account_id}/devices/posture/integration/{integration_id}", locals(), Integration,
        )

    def edit(
        self, integration_id: str, *, account_id: str, config: IntegrationEditConfig | Unset = UNSET,
        interval: str | None | Unset = UNSET, name: str | None | Unset = UNSET,
        type: IntegrationEditType | Unset = UNSET,
    ) -> Reply[Integration]:
        """Edit a posture integration: PATCH /accounts/{account_id}/devices/posture/integration/{integration_id}
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/edit/"""
        return self._call(
            "zero_trust.devices.posture.integrations.edit", "PATCH",
            "/accounts/{account_id}/devices/posture/integration/{integration_id}", locals(), Integration,
        )

    def delete(self, integration_id: str, *, account_id: str) -> Reply[Any]:
        """Delete a posture integration: DELETE /accounts/{account_id}/devices/posture/integration/{integration_id}
        (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/posture/subresources/integrations/methods/delete/"""
        return self._call(
            "zero_trust.devices.posture.integrations.delete", "DELETE",
            "/accounts/{account_id}/devices/posture/integration/{integration_id}", locals(), PLAIN,
        )
