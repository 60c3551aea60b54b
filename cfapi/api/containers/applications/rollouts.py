"""`cf.containers.applications.rollouts`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model
from cfapi.api.containers import ApplicationHealthInstances
from cfapi.api.containers.applications import CcScheduledApplicationHealthError, RolloutCreateTargetConfiguration


@model
class CcScheduledApplicationHealth:
    """Cc scheduled application health: part of Rollout."""

    errors: list[CcScheduledApplicationHealthError]
    instances: ApplicationHealthInstances
    summary: Literal["healthy", "degraded", "unhealthy", "pending"] | str | None = None


@model
class Rollout:
    """Rollout: response of containers.applications.rollouts.create."""

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
    """Percent."""
    progress: RolloutProgress | None = None
    started_at: Moment | None = None
    steps: list[RolloutStep] | None = None
    version_distribution: RolloutCreateResultVersionDistribution | None = None


@model
class RolloutCreateResultVersionDistribution:
    """Rollout create result version distribution: part of Rollout."""

    current_version_percentage: int
    """Percent."""
    target_version_percentage: int
    """Percent."""


@model
class RolloutProgress:
    """Rollout progress: part of Rollout."""

    current_step: int
    total_instances: int
    total_steps: int
    updated_instances: int
    version_distribution: RolloutVersionDistribution | None = None


@model
class RolloutStep:
    """Rollout step: part of Rollout."""

    id: int
    description: str
    status: Literal["pending", "progressing", "reverting", "completed", "reverted"] | str
    step_size: StepSize
    completed_at: Moment | None = None
    reason: str | None = None
    started_at: Moment | None = None


@model
class RolloutVersionDistribution:
    """Rollout version distribution: part of RolloutProgress."""

    current_version_instances: int | None = None
    current_version_percentage: int | None = None
    """Percent."""
    target_version_instances: int | None = None
    target_version_percentage: int | None = None
    """Percent."""


@model
class Step:
    """Step: argument of containers.applications.rollouts.create."""

    description: str
    step_size: StepSize


@model
class StepSize:
    """Step size: part of RolloutStep."""

    percentage: int
    """Percent."""


class Rollouts(Resource):
    """Application rollouts: `cf.containers.applications.rollouts`."""

    def create(
        self, application_id: str, *, account_id: str, description: str,
        strategy: Literal["rolling", "new_instances"] | str,
        target_configuration: RolloutCreateTargetConfiguration | Mapping[str, Any],
        kind: Literal["full_auto", "full_manual"] | str | Unset = UNSET, percentage: int | Unset = UNSET,
        step_percentage: Literal[5, 10, 20, 25, 50, 100] | int | Unset = UNSET,
        steps: Sequence[Step | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Rollout]:
        """Create an application rollout: POST /accounts/{account_id}/containers/applications/{application_id}/rollouts.
        https://developers.cloudflare.com/api/resources/containers/subresources/applications/subresources/rollouts/methods/create/"""
        return self._call(
            "containers.applications.rollouts.create", "POST",
            "/accounts/{account_id}/containers/applications/{application_id}/rollouts", locals(), Rollout,
        )
