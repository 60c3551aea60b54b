"""`cf.workers.scripts.settings`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.shared.workers import ConsumerScript, ScriptObservability
from cfapi.api.workers.scripts import MetadataObservability


@model
class Setting:
    """Setting: response of workers.scripts.settings.get."""

    logpush: bool | None = None
    observability: ScriptObservability | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None


class Settings(Resource):
    """Script settings: `cf.workers.scripts.settings`."""

    def get(self, script_name: str, *, account_id: str) -> Reply[Setting]:
        """Get script settings: GET /accounts/{account_id}/workers/scripts/{script_name}/script-settings (permission:
        Workers Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/settings/methods/get/"""
        return self._call(
            "workers.scripts.settings.get", "GET",
            "/accounts/{account_id}/workers/scripts/{script_name}/script-settings", locals(), Setting,
        )

    def edit(
        self, script_name: str, *, account_id: str, logpush: bool | None | Unset = UNSET,
        observability: MetadataObservability | Mapping[str, Any] | None | Unset = UNSET,
        tags: Sequence[str] | None | Unset = UNSET,
        tail_consumers: Sequence[ConsumerScript | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Reply[Setting]:
        """Edit script settings: PATCH /accounts/{account_id}/workers/scripts/{script_name}/script-settings (permission:
        Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/settings/methods/edit/"""
        return self._call(
            "workers.scripts.settings.edit", "PATCH",
            "/accounts/{account_id}/workers/scripts/{script_name}/script-settings", locals(), Setting,
        )
