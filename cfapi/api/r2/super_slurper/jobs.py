"""`cf.r2.super_slurper.jobs`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model, renamed
from cfapi.api.r2.super_slurper import JobCreateTargetSecret, SourceR2SlurperGcsSourceSchemaSecret
from cfapi.api.shared.accounts import ObjectID


@model
class Job:
    """Job: response of r2.super_slurper.jobs.list."""

    id: str | None = None
    created_at: Moment | None = renamed("createdAt", default=None)
    finished_at: Moment | None = renamed("finishedAt", default=None)
    overwrite: bool | None = None
    source: Source | None = None
    status: Literal["running", "paused", "aborted", "completed"] | str | None = None
    target: Target | None = None


@model
class Log:
    """Log: response of r2.super_slurper.jobs.logs.list."""

    created_at: Moment | None = renamed("createdAt", default=None)
    job: str | None = None
    log_type: Literal[
        "migrationStart", "migrationComplete", "migrationAbort", "migrationError", "migrationPause", "migrationResume",
        "migrationErrorFailedContinuation", "importErrorRetryExhaustion", "importSkippedStorageClass",
        "importSkippedOversized", "importSkippedEmptyObject", "importSkippedUnsupportedContentType",
        "importSkippedExcludedContentType", "importSkippedInvalidMedia", "importSkippedRequiresRetrieval",
    ] | str | None = renamed("logType", default=None)
    message: str | None = None
    object_key: str | None = renamed("objectKey", default=None)


@model
class Progress:
    """Progress: response of r2.super_slurper.jobs.progress."""

    id: str | None = None
    created_at: Moment | None = renamed("createdAt", default=None)
    failed_objects: int | None = renamed("failedObjects", default=None)
    objects: int | None = None
    skipped_objects: int | None = renamed("skippedObjects", default=None)
    status: Literal["running", "paused", "aborted", "completed"] | str | None = None
    transferred_objects: int | None = renamed("transferredObjects", default=None)


@model
class SourceGcsSourceSchema:
    """Source gcs source schema: one of Source."""

    bucket: str | None = None
    keys: list[str] | None = None
    path_prefix: str | None = renamed("pathPrefix", default=None)
    vendor: Literal["gcs"] | None = None


@model
class SourceR2SlurperGcsSourceSchema:
    """Source R2 slurper gcs source schema: one of SourceParam."""

    bucket: str
    secret: SourceR2SlurperGcsSourceSchemaSecret
    vendor: Literal["gcs"]
    keys: list[str] | None = None
    path_prefix: str | None = renamed("pathPrefix", default=None)


@model
class SourceR2SlurperR2SourceSchema:
    """Source R2 slurper R2 source schema: one of SourceParam."""

    bucket: str
    secret: JobCreateTargetSecret
    vendor: Literal["r2"]
    jurisdiction: Literal["default", "eu", "us", "fedramp"] | str | None = None
    keys: list[str] | None = None
    path_prefix: str | None = renamed("pathPrefix", default=None)


@model
class SourceR2SlurperS3SourceSchema:
    """Source R2 slurper S3 source schema: one of SourceParam."""

    bucket: str
    secret: JobCreateTargetSecret
    vendor: Literal["s3"]
    endpoint: str | None = None
    keys: list[str] | None = None
    path_prefix: str | None = renamed("pathPrefix", default=None)
    region: str | None = None


@model
class SourceR2SourceSchema:
    """Source R2 source schema: one of Source."""

    bucket: str | None = None
    jurisdiction: Literal["default", "eu", "us", "fedramp"] | str | None = None
    keys: list[str] | None = None
    path_prefix: str | None = renamed("pathPrefix", default=None)
    vendor: Literal["r2"] | None = None


@model
class SourceS3SourceSchema:
    """Source S3 source schema: one of Source."""

    bucket: str | None = None
    endpoint: str | None = None
    keys: list[str] | None = None
    path_prefix: str | None = renamed("pathPrefix", default=None)
    vendor: Literal["s3"] | None = None


@model
class Target:
    """Target: part of Job."""

    bucket: str | None = None
    jurisdiction: Literal["default", "eu", "us", "fedramp"] | str | None = None
    vendor: Literal["r2"] | str | None = None


@model
class TargetParam:
    """Target param: argument of r2.super_slurper.jobs.create."""

    bucket: str
    secret: JobCreateTargetSecret
    vendor: Literal["r2"] | str
    jurisdiction: Literal["default", "eu", "us", "fedramp"] | str | None = None


Source = SourceS3SourceSchema | SourceGcsSourceSchema | SourceR2SourceSchema
SourceParam = SourceR2SlurperS3SourceSchema | SourceR2SlurperGcsSourceSchema | SourceR2SlurperR2SourceSchema


class Jobs(Resource):
    """Super slurper jobs: `cf.r2.super_slurper.jobs`."""

    @cached_property
    def logs(self) -> Logs:
        return Logs(self._session)

    def list(self, *, account_id: str, limit: int | Unset = UNSET, offset: int | Unset = UNSET) -> Pages[Job]:
        """List super slurper jobs: GET /accounts/{account_id}/slurper/jobs.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/list/"""
        return self._pages(
            "r2.super_slurper.jobs.list", "GET", "/accounts/{account_id}/slurper/jobs", locals(), Job,
            paging=Paging(kind="offset", size=50, per_page="limit"),
        )

    async def create(
        self, *, account_id: str, overwrite: bool | Unset = UNSET,
        source: SourceParam | Mapping[str, Any] | Unset = UNSET,
        target: TargetParam | Mapping[str, Any] | Unset = UNSET,
    ) -> ObjectID:
        """Create a super slurper job: POST /accounts/{account_id}/slurper/jobs.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/create/"""
        return await self._call(
            "r2.super_slurper.jobs.create", "POST", "/accounts/{account_id}/slurper/jobs", locals(), ObjectID,
            shapes={"source": SourceParam, "target": TargetParam},
        )

    async def abort_all(self, *, account_id: str) -> str | None:
        """Super slurper jobs: abort all: PUT /accounts/{account_id}/slurper/jobs/abortAll.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/abort_all/"""
        return await self._call(
            "r2.super_slurper.jobs.abort_all", "PUT", "/accounts/{account_id}/slurper/jobs/abortAll", locals(), str,
        )

    async def get(self, job_id: str, *, account_id: str) -> Job:
        """Get a super slurper job: GET /accounts/{account_id}/slurper/jobs/{job_id}.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/get/"""
        return await self._call(
            "r2.super_slurper.jobs.get", "GET", "/accounts/{account_id}/slurper/jobs/{job_id}", locals(), Job,
        )

    async def delete(self, *, account_id: str, job_id: str) -> str:
        """Delete a super slurper job: DELETE /accounts/{account_id}/slurper/jobs/{job_id}."""
        return await self._call(
            "r2.super_slurper.jobs.delete", "DELETE", "/accounts/{account_id}/slurper/jobs/{job_id}", locals(), str,
        )

    async def abort(self, job_id: str, *, account_id: str) -> str | None:
        """Abort super slurper jobs: PUT /accounts/{account_id}/slurper/jobs/{job_id}/abort.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/abort/"""
        return await self._call(
            "r2.super_slurper.jobs.abort", "PUT", "/accounts/{account_id}/slurper/jobs/{job_id}/abort", locals(), str,
        )

    async def pause(self, job_id: str, *, account_id: str) -> str | None:
        """Pause super slurper jobs: PUT /accounts/{account_id}/slurper/jobs/{job_id}/pause.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/pause/"""
        return await self._call(
            "r2.super_slurper.jobs.pause", "PUT", "/accounts/{account_id}/slurper/jobs/{job_id}/pause", locals(), str,
        )

    async def progress(self, job_id: str, *, account_id: str) -> Progress:
        """Progress super slurper jobs: GET /accounts/{account_id}/slurper/jobs/{job_id}/progress.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/progress/"""
        return await self._call(
            "r2.super_slurper.jobs.progress", "GET", "/accounts/{account_id}/slurper/jobs/{job_id}/progress", locals(),
            Progress,
        )

    async def resume(self, job_id: str, *, account_id: str) -> str | None:
        """Resume super slurper jobs: PUT /accounts/{account_id}/slurper/jobs/{job_id}/resume.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/resume/"""
        return await self._call(
            "r2.super_slurper.jobs.resume", "PUT", "/accounts/{account_id}/slurper/jobs/{job_id}/resume", locals(), str,
        )


class Logs(Resource):
    """Job logs: `cf.r2.super_slurper.jobs.logs`."""

    def list(
        self, job_id: str, *, account_id: str, limit: int | Unset = UNSET, offset: int | Unset = UNSET,
    ) -> Pages[Log]:
        """List job logs: GET /accounts/{account_id}/slurper/jobs/{job_id}/logs.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/subresources/logs/methods/list/"""
        return self._pages(
            "r2.super_slurper.jobs.logs.list", "GET", "/accounts/{account_id}/slurper/jobs/{job_id}/logs", locals(),
            Log, paging=Paging(kind="offset", size=50, per_page="limit"),
        )
