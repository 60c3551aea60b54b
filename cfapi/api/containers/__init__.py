"""`cf.containers`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.containers.applications import Applications
    from cfapi.api.containers.images import Images
    from cfapi.api.containers.registries import Registries


@model
class ApplicationHealthInstances:
    """Application health instances: part of CcScheduledApplicationHealth."""

    active: int
    assigned: int


@model
class ApplicationNetwork:
    """Application network: part of PublicApplication."""

    bandwidth_limit_mbps: int
    """Megabits a second, at least 1."""


@model
class ApplicationObservability:
    """Application observability: part of PublicApplication."""

    logs: ObservabilityLogs | None = None
    target_instance_count: int | None = None
    """At least 1."""
    target_instance_percentage: int | None = None
    """Percent, 1 to 99."""


@model
class DurableObjectsConfigurationNamespaceId:
    """Durable objects configuration namespace ID: part of Application."""

    namespace_id: str


@model
class ObservabilityLogs:
    """Observability logs: part of ApplicationObservability."""

    enabled: bool | None = None


@model
class PublicApplication:
    """Public application: response of containers.list."""

    created_at: Moment
    durable_object: DurableObjectsConfigurationNamespaceId | None = None
    health: ApplicationHealthInstances
    id: str
    image: str
    instance_type: PublicInstanceType
    max_instances: int
    name: str
    network: ApplicationNetwork | None = None
    observability: ApplicationObservability | None = None
    rollout_active_grace_period: int | None = None
    """0 to 604800."""
    updated_at: Moment
    version: int


@model
class PublicInstanceType:
    """Public instance type: part of PublicApplication."""

    disk_mb: int
    """Megabytes."""
    memory_mib: int
    vcpu: int | float


class Containers(Resource):
    """Containers: `cf.containers`."""

    @cached_property
    def applications(self) -> Applications:
        from cfapi.api.containers.applications import Applications
        return Applications(self._session)

    @cached_property
    def images(self) -> Images:
        from cfapi.api.containers.images import Images
        return Images(self._session)

    @cached_property
    def registries(self) -> Registries:
        from cfapi.api.containers.registries import Registries
        return Registries(self._session)

    def list(
        self, *, account_id: str, name: str | Unset = UNSET, image: str | Unset = UNSET,
    ) -> Pages[PublicApplication]:
        """List containers: GET /accounts/{account_id}/containers."""
        return self._pages(
            "containers.list", "GET", "/accounts/{account_id}/containers", locals(), PublicApplication,
            paging=Paging(kind="single"),
        )
