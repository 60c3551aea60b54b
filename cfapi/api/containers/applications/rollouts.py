"""`cf.containers.applications.rollouts`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Resource, Unset, model
from cfapi.api.containers import ApplicationHealthInstances
from cfapi.api.containers.applications import CcScheduledApplicationHealthError, RolloutCreateTargetConfiguration


@model
class CcScheduledApplicationHealth:
    """Cc scheduled application health: part of Rollout."""

    errors: list[CcScheduledApplicationHealthError]
    instances: ApplicationHealthInstances
    summary: Literal["healthy", "degraded", "unhealthy", "pending"] | str | None = None


@model
class Progress:
    """Progress: part of Rollout."""

    current_step: int
    total_instances: int
    total_steps: int
    updated_instances: int
    version_distribution: ProgressVersionDistribution | None = None


@model
class ProgressVersionDistribution:
    """Progress version distribution: part of Progress.

    current_version_percentage: percent; target_version_percentage: percent."""

    current_version_instances: int | None = None
    current_version_percentage: int | None = None
    target_version_instances: int | None = None
    target_version_percentage: int | None = None


@model
class Rollout:
    """Rollout: response of containers.applications.rollouts.create.

    percentage: percent."""

    id: str
    created_at: Moment
    current_configuration: RolloutCreateTargetConfiguration
    current_version: int
    description: str
    health: CcScheduledApplicationHealth
    kind: Literal["full_auto", "full_manual", "durable_objects_auto"] | str
    last_updated_at: Moment
    status: Literal["pending", "progressing", "completed", "reverted", "replaced"] | str
    strategy: Literal["rolling", "new_instances"] | str
    target_configuration: RolloutCreateTargetConfiguration
    target_version: int
    percentage: int | None = None
    progress: Progress | None = None
    started_at: Moment | None = None
    steps: list[Step] | None = None
    version_distribution: VersionDistribution | None = None


@model
class Step:
    """Step: part of Rollout."""

    id: int
    description: str
    status: Literal["pending", "progressing", "reverting", "completed", "reverted"] | str
    step_size: StepSize
    completed_at: Moment | None = None
    reason: str | None = None
    started_at: Moment | None = None


@model
class StepParam:
    """Step param: argument of containers.applications.rollouts.create."""

    description: str
    step_size: StepSize


@model
class StepSize:
    """Step size: part of Step.

    percentage: percent."""

    percentage: int


@model
class VersionDistribution:
    """Version distribution: part of Rollout.

    current_version_percentage: percent; target_version_percentage: percent."""

    current_version_percentage: int
    target_version_percentage: int


class Rollouts(Resource):
    """Application rollouts: `cf.containers.applications.rollouts`."""

    async def create(
        self, application_id: str, *, account_id: str, description: str,
        strategy: Literal["rolling", "new_instances"] | str,
        target_configuration: RolloutCreateTargetConfiguration | Mapping[str, Any],
        kind: Literal["full_auto", "full_manual"] | str | Unset = UNSET, percentage: int | Unset = UNSET,
        step_percentage: Literal[5, 10, 20, 25, 50, 100] | int | Unset = UNSET,
        steps: Sequence[StepParam | Mapping[str, Any]] | Unset = UNSET,
    ) -> Rollout:
        """Create an application rollout: POST /accounts/{account_id}/containers/applications/{application_id}/rollouts.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/rollouts/methods/create/"""
        return await self._call(
            "containers.applications.rollouts.create", "POST",
            "/accounts/{account_id}/containers/applications/{application_id}/rollouts", locals(), Rollout,
        )
