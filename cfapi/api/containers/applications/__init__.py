"""`cf.containers.applications`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.containers import DurableObjectsConfigurationNamespaceId, ObservabilityLogs
from cfapi.api.shared.browser_rendering import NameAndValue, TextMessage

if TYPE_CHECKING:
    from cfapi.api.containers.applications.instances import Instances
    from cfapi.api.containers.applications.rollouts import Rollouts
    from cfapi.api.containers.applications.versions import Versions


@model
class Application:
    """Application: response of containers.applications.list."""

    id: str
    account_id: str
    configuration: ApplicationConfiguration | None = None
    created_at: Moment
    instances: int | None = None
    name: str
    scheduling_policy: Literal["default", "durable_object"] | str
    updated_at: Moment
    version: int | None = None
    active_rollout_id: str | None = None
    constraints: Constraints | None = None
    durable_objects: DurableObjectsConfigurationNamespaceId | None = None
    health: ApplicationHealth | None = None
    max_instances: int | None = None
    observability: Observability | None = None
    rollout_active_grace_period: int | None = None


@model
class ApplicationConfiguration:
    """Application configuration: part of Application."""

    image: str | None = None
    authorized_keys: list[ApplicationConfigurationAuthorizedKey] | None = None
    command: list[str] | None = None
    entrypoint: list[str] | None = None
    environment_variables: list[NameAndValue] | None = None
    instance_type: Literal["lite", "basic", "standard-1", "standard-2", "standard-3", "standard-4"] | str | None = None
    observability: Observability | None = None
    wrangler_ssh: ApplicationConfigurationWranglerSSH | None = None


@model
class ApplicationConfigurationAuthorizedKey:
    """Application configuration authorized key: part of ApplicationConfiguration."""

    public_key: str
    name: str | None = None


@model
class ApplicationConfigurationParam:
    """Application configuration param: argument of containers.applications.create."""

    authorized_keys: list[ApplicationConfigurationAuthorizedKey] | None = None
    wrangler_ssh: ApplicationConfigurationWranglerSSH | None = None


@model
class ApplicationConfigurationWranglerSSH:
    """Application configuration wrangler SSH: part of ApplicationConfiguration."""

    enabled: bool | None = None
    port: int | None = None


@model
class ApplicationHealth:
    """Application health: part of Application."""

    errors: list[CcScheduledApplicationHealthError] | None = None
    instances: ApplicationInstances
    summary: Literal["healthy", "degraded", "unhealthy", "pending"] | str | None = None


@model
class ApplicationInstances:
    """Application instances: part of ApplicationHealth."""

    active: int
    assigned: int | None = None
    starting: int | None = None


@model
class CcObjectsParam:
    """Cc objects param: argument of containers.applications.create."""

    namespace_id: str | None = None
    class_name: str | None = None
    script_name: str | None = None


@model
class CcScheduledApplicationConfiguration:
    """Cc scheduled application configuration: argument of containers.applications.create."""

    image: str
    authorized_keys: list[ApplicationConfigurationAuthorizedKey] | None = None
    command: list[str] | None = None
    entrypoint: list[str] | None = None
    environment_variables: list[NameAndValue] | None = None
    instance_type: Literal["lite", "basic", "standard-1", "standard-2", "standard-3", "standard-4"] | str | None = None
    observability: Observability | None = None


@model
class CcScheduledApplicationHealthError:
    """Cc scheduled application health error: part of ApplicationHealth."""

    event: CcScheduledApplicationHealthEvent
    instance_id: str


@model
class CcScheduledApplicationHealthEvent:
    """Cc scheduled application health event: part of CcScheduledApplicationHealthError."""

    id: str
    details: dict[str, Any]
    message: str
    name: Literal[
        "SchedulerPlaced", "NetworkingIPAssigned", "VMStarted", "ImagePulled", "ImagePullError", "VMFailedToStart",
        "NetworkingIPAssignmentFailed", "VMRunning", "VMStopping", "VMStopped", "VMFailed", "RuntimeStartFailed",
        "SSHStarted", "ServiceHealthUpdates", "CheckUpdate", "DurableObjectConnected", "ContainerStarted",
    ] | str
    status_change: dict[str, Any] = renamed("statusChange")
    time: Moment
    type: Literal["Info", "Error", "Warn", "UserError", "SystemError"] | str


@model
class Constraints:
    """Constraints: argument of containers.applications.create."""

    jurisdiction: str | None = None
    regions: list[str] | None = None


@model
class Observability:
    """Observability: argument of containers.applications.create."""

    logs: ObservabilityLogs | None = None


@model
class RolloutCreateTargetConfiguration:
    """Rollout create target configuration: argument of containers.applications.rollouts.create."""

    authorized_keys: list[ApplicationConfigurationAuthorizedKey] | None = None
    command: list[str] | None = None
    entrypoint: list[str] | None = None
    environment_variables: list[NameAndValue] | None = None
    image: str | None = None
    instance_type: Literal["lite", "basic", "standard-1", "standard-2", "standard-3", "standard-4"] | str | None = None
    observability: Observability | None = None


ApplicationCreateConfiguration = (
    CcScheduledApplicationConfiguration | ApplicationConfigurationParam | ApplicationConfiguration | Mapping[str, Any]
)
ApplicationEditConfiguration = ApplicationConfigurationParam | ApplicationConfiguration | Mapping[str, Any] | None


class Applications(Resource):
    """Container applications: `cf.containers.applications`."""

    @cached_property
    def instances(self) -> Instances:
        from cfapi.api.containers.applications.instances import Instances
        return Instances(self._session)

    @cached_property
    def rollouts(self) -> Rollouts:
        from cfapi.api.containers.applications.rollouts import Rollouts
        return Rollouts(self._session)

    @cached_property
    def versions(self) -> Versions:
        from cfapi.api.containers.applications.versions import Versions
        return Versions(self._session)

    def list(
        self, *, account_id: str, image: str | Unset = UNSET, name: str | Unset = UNSET,
        page_token: str | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Application]:
        """List container applications: GET /accounts/{account_id}/containers/applications.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/list/"""
        return self._pages(
            "containers.applications.list", "GET", "/accounts/{account_id}/containers/applications", locals(),
            Application, paging=Paging(kind="page_token", cursor="page_token"),
        )

    def create(
        self, *, account_id: str, name: str, scheduling_policy: Literal["default", "durable_object"] | str,
        configuration: ApplicationCreateConfiguration | Unset = UNSET, instances: int | Unset = UNSET,
        max_instances: int | Unset = UNSET, constraints: Constraints | Mapping[str, Any] | Unset = UNSET,
        durable_objects: CcObjectsParam | Mapping[str, Any] | Unset = UNSET,
        observability: Observability | Mapping[str, Any] | Unset = UNSET,
        rollout_active_grace_period: int | Unset = UNSET,
    ) -> Reply[Application]:
        """Create a container application: POST /accounts/{account_id}/containers/applications.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/create/"""
        return self._call(
            "containers.applications.create", "POST", "/accounts/{account_id}/containers/applications", locals(),
            Application,
        )

    def get(self, application_id: str, *, account_id: str) -> Reply[Application]:
        """Get a container application: GET /accounts/{account_id}/containers/applications/{application_id}.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/get/"""
        return self._call(
            "containers.applications.get", "GET", "/accounts/{account_id}/containers/applications/{application_id}",
            locals(), Application,
        )

    def edit(
        self, application_id: str, *, account_id: str, configuration: ApplicationEditConfiguration | Unset = UNSET,
        constraints: Constraints | Mapping[str, Any] | None | Unset = UNSET, max_instances: int | None | Unset = UNSET,
        observability: Observability | Mapping[str, Any] | None | Unset = UNSET,
        rollout_active_grace_period: int | None | Unset = UNSET,
    ) -> Reply[Application]:
        """Edit a container application: PATCH /accounts/{account_id}/containers/applications/{application_id}.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/edit/"""
        return self._call(
            "containers.applications.edit", "PATCH", "/accounts/{account_id}/containers/applications/{application_id}",
            locals(), Application,
        )

    def delete(self, application_id: str, *, account_id: str) -> Reply[TextMessage]:
        """Delete a container application: DELETE /accounts/{account_id}/containers/applications/{application_id}.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/methods/delete/"""
        return self._call(
            "containers.applications.delete", "DELETE",
            "/accounts/{account_id}/containers/applications/{application_id}", locals(), TextMessage,
        )
