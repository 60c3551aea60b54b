"""`cf.workers.services.environments`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from cfapi._core import UNSET, Parts, Reply, Resource, Unset, Upload, model
from cfapi.api.shared.workers import ConsumerScript, WorkerScript, WorkersObservability


@model
class ContentMetadata:
    """Content metadata: argument of workers.services.environments.content.update."""

    body_part: str | None = None
    main_module: str | None = None


@model
class ScriptSettingsItem:
    """Script settings item: response of workers.services.environments.settings.get."""

    logpush: bool | None = None
    observability: WorkersObservability | None = None
    tags: list[str] | None = None
    tail_consumers: list[ConsumerScript] | None = None


class Environments(Resource):
    """Service environments: `cf.workers.services.environments`."""

    @cached_property
    def content(self) -> ContentResource:
        return ContentResource(self._session)

    @cached_property
    def settings(self) -> Settings:
        return Settings(self._session)


class ContentResource(Resource):
    """Environment content: `cf.workers.services.environments.content`."""

    def get(self, *, account_id: str, service_name: str, environment_name: str) -> Reply[Parts]:
        """Get environment content: GET
        /accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/content (permission:
        Workers Tail Read or Workers Scripts Read)."""
        return self._call(
            "workers.services.environments.content.get", "GET",
            "/accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/content", locals(),
            Parts,
        )

    def update(
        self, *, account_id: str, service_name: str, environment_name: str,
        metadata: ContentMetadata | Mapping[str, Any], cf_worker_body_part: str | Unset = UNSET,
        cf_worker_main_module_part: str | Unset = UNSET, files: Sequence[Upload] | Mapping[str, Upload] | Unset = UNSET,
    ) -> Reply[WorkerScript]:
        """Update environment content: PUT
        /accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/content (permission:
        Workers Scripts Write)."""
        return self._call(
            "workers.services.environments.content.update", "PUT",
            "/accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/content", locals(),
            WorkerScript,
            headers={
                "cf_worker_body_part": "CF-WORKER-BODY-PART",
                "cf_worker_main_module_part": "CF-WORKER-MAIN-MODULE-PART",
            },
            form=True, files="files", as_json="files metadata",
        )


class Settings(Resource):
    """Environment settings: `cf.workers.services.environments.settings`."""

    def get(self, *, account_id: str, service_name: str, environment_name: str) -> Reply[ScriptSettingsItem]:
        """Get environment settings: GET
        /accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/settings (permission:
        Workers Tail Read or Workers Scripts Read)."""
        return self._call(
            "workers.services.environments.settings.get", "GET",
            "/accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/settings", locals(),
            ScriptSettingsItem,
        )

    def edit(
        self, *, account_id: str, service_name: str, environment_name: str, logpush: bool | None | Unset = UNSET,
        observability: WorkersObservability | Mapping[str, Any] | None | Unset = UNSET,
        tags: Sequence[str] | None | Unset = UNSET,
        tail_consumers: Sequence[ConsumerScript | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Reply[ScriptSettingsItem]:
        """Edit environment settings: PATCH
        /accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/settings."""
        return self._call(
            "workers.services.environments.settings.edit", "PATCH",
            "/accounts/{account_id}/workers/services/{service_name}/environments/{environment_name}/settings", locals(),
            ScriptSettingsItem,
        )
