"""`cf.r2.super_slurper.jobs`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed, union
from cfapi.api.r2.super_slurper import JobCreateTargetSecret, SlurperGcsSourceSchemaSecret
from cfapi.api.shared.accounts import ObjectID


@union
class Source:
    """Source: part of Job.

    What a variant lacks is None."""

    bucket: str | None
    endpoint: str | None
    keys: list[str] | None
    path_prefix: str | None
    vendor: Literal["s3", "gcs", "r2"] | None
    jurisdiction: Literal["default", "eu", "us", "fedramp"] | str | None


@model
class GcsSourceSchema(Source):
    """Gcs source schema: one of Source."""

    bucket: str | None = None
    keys: list[str] | None = None
    path_prefix: str | None = renamed("pathPrefix", default=None)
    vendor: Literal["gcs"] | None = None


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
class S3SourceSchema(Source):
    """S3 source schema: one of Source."""

    bucket: str | None = None
    endpoint: str | None = None
    keys: list[str] | None = None
    path_prefix: str | None = renamed("pathPrefix", default=None)
    vendor: Literal["s3"] | None = None


@model
class SlurperGcsSourceSchema:
    """Slurper gcs source schema: one of SourceParam."""

    bucket: str
    secret: SlurperGcsSourceSchemaSecret
    vendor: Literal["gcs"]
    keys: list[str] | None = None
    path_prefix: str | None = renamed("pathPrefix", default=None)


@model
class SlurperR2SourceSchema:
    """Slurper R2 source schema: one of SourceParam."""

    bucket: str
    secret: JobCreateTargetSecret
    vendor: Literal["r2"]
    jurisdiction: Literal["default", "eu", "us", "fedramp"] | str | None = None
    keys: list[str] | None = None
    path_prefix: str | None = renamed("pathPrefix", default=None)


@model
class SlurperS3SourceSchema:
    """Slurper S3 source schema: one of SourceParam."""

    bucket: str
    secret: JobCreateTargetSecret
    vendor: Literal["s3"]
    endpoint: str | None = None
    keys: list[str] | None = None
    path_prefix: str | None = renamed("pathPrefix", default=None)
    region: str | None = None


@model
class SourceSchema(Source):
    """Source schema: one of Source."""

    bucket: str | None = None
    jurisdiction: Literal["default", "eu", "us", "fedramp"] | str | None = None
    keys: list[str] | None = None
    path_prefix: str | None = renamed("pathPrefix", default=None)
    vendor: Literal["r2"] | None = None


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


SourceParam = SlurperS3SourceSchema | SlurperGcsSourceSchema | SlurperR2SourceSchema


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

    def create(
        self, *, account_id: str, overwrite: bool | Unset = UNSET,
        source: SourceParam | Source | Mapping[str, Any] | Unset = UNSET,
        target: TargetParam | Target | Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[ObjectID]:
        """Create a super slurper job: POST /accounts/{account_id}/slurper/jobs.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/create/"""
        return self._call(
            "r2.super_slurper.jobs.create", "POST", "/accounts/{account_id}/slurper/jobs", locals(), ObjectID,
            shapes={"source": SourceParam, "target": TargetParam},
        )

    def abort_all(self, *, account_id: str) -> Reply[str | None]:
        """Super slurper jobs: abort all: PUT /accounts/{account_id}/slurper/jobs/abortAll.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/abort_all/"""
        return self._call(
            "r2.super_slurper.jobs.abort_all", "PUT", "/accounts/{account_id}/slurper/jobs/abortAll", locals(), str,
        )

    def get(self, job_id: str, *, account_id: str) -> Reply[Job]:
        """Get a super slurper job: GET /accounts/{account_id}/slurper/jobs/{job_id}.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/get/"""
        return self._call(
            "r2.super_slurper.jobs.get", "GET", "/accounts/{account_id}/slurper/jobs/{job_id}", locals(), Job,
        )

    def delete(self, *, account_id: str, job_id: str) -> Reply[str]:
        """Delete a super slurper job: DELETE /accounts/{account_id}/slurper/jobs/{job_id}."""
        return self._call(
            "r2.super_slurper.jobs.delete", "DELETE", "/accounts/{account_id}/slurper/jobs/{job_id}", locals(), str,
        )

    def abort(self, job_id: str, *, account_id: str) -> Reply[str | None]:
        """Abort super slurper jobs: PUT /accounts/{account_id}/slurper/jobs/{job_id}/abort.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/abort/"""
        return self._call(
            "r2.super_slurper.jobs.abort", "PUT", "/accounts/{account_id}/slurper/jobs/{job_id}/abort", locals(), str,
        )

    def pause(self, job_id: str, *, account_id: str) -> Reply[str | None]:
        """Pause super slurper jobs: PUT /accounts/{account_id}/slurper/jobs/{job_id}/pause.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/pause/"""
        return self._call(
            "r2.super_slurper.jobs.pause", "PUT", "/accounts/{account_id}/slurper/jobs/{job_id}/pause", locals(), str,
        )

    def progress(self, job_id: str, *, account_id: str) -> Reply[Progress]:
        """Progress super slurper jobs: GET /accounts/{account_id}/slurper/jobs/{job_id}/progress.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/progress/"""
        return self._call(
            "r2.super_slurper.jobs.progress", "GET", "/accounts/{account_id}/slurper/jobs/{job_id}/progress", locals(),
            Progress,
        )

    def resume(self, job_id: str, *, account_id: str) -> Reply[str | None]:
        """Resume super slurper jobs: PUT /accounts/{account_id}/slurper/jobs/{job_id}/resume.
        https://developers.cloudflare.com/api/resources/r2/subresources/super_slurper/subresources/jobs/methods/resume/"""
        return self._call(
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
