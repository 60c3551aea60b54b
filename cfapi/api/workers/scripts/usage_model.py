"""`cf.workers.scripts.usage_model`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class UsageModel:
    """Usage model: response of workers.scripts.usage_model.get."""

    usage_model: Literal["standard", "bundled", "unbound"] | str | None = None
    user_limits: UserLimits | None = None


@model
class UserLimits:
    """User limits: argument of workers.scripts.usage_model.update."""

    cpu_ms: int | None = None
    """Milliseconds."""


class UsageModelResource(Resource):
    """Script usage model: `cf.workers.scripts.usage_model`."""

    def get(self, *, account_id: str, script_name: str) -> Reply[UsageModel]:
        """Get script usage model: GET /accounts/{account_id}/workers/scripts/{script_name}/usage-model (permission:
        Workers Scripts Read or Workers Tail Read)."""
        return self._call(
            "workers.scripts.usage_model.get", "GET",
            "/accounts/{account_id}/workers/scripts/{script_name}/usage-model", locals(), UsageModel,
        )

    def update(
        self, *, account_id: str, script_name: str,
        usage_model: Literal["standard", "bundled", "unbound"] | str | Unset = UNSET,
        user_limits: UserLimits | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[UsageModel]:
        """Update script usage model: PUT /accounts/{account_id}/workers/scripts/{script_name}/usage-model (permission:
        Workers Scripts Write)."""
        return self._call(
            "workers.scripts.usage_model.update", "PUT",
            "/accounts/{account_id}/workers/scripts/{script_name}/usage-model", locals(), UsageModel,
        )
