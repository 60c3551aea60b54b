"""`cf.aisearch.instances.jobs`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, deprecated
from cfapi.api.aisearch import Job, JobLogs


class Jobs(Resource):
    """Instance jobs: `cf.aisearch.instances.jobs`."""

    @deprecated("aisearch.instances.jobs.list is deprecated; use aisearch.namespaces.instances.jobs.list")
    def list(self, id: str, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Job]:
        """List instance jobs (deprecated): GET /accounts/{account_id}/ai-search/instances/{id}/jobs.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/subresources/jobs/methods/list/"""
        return self._pages(
            "aisearch.instances.jobs.list", "GET", "/accounts/{account_id}/ai-search/instances/{id}/jobs", locals(),
            Job, paging=Paging(size=50),
        )

    @deprecated("aisearch.instances.jobs.create is deprecated; use aisearch.namespaces.instances.jobs.create")
    def create(self, id: str, *, account_id: str, description: str | None | Unset = UNSET) -> Reply[Job]:
        """Create an instance job (deprecated): POST /accounts/{account_id}/ai-search/instances/{id}/jobs.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/subresources/jobs/methods/create/"""
        return self._call(
            "aisearch.instances.jobs.create", "POST", "/accounts/{account_id}/ai-search/instances/{id}/jobs", locals(),
            Job,
        )

    @deprecated("aisearch.instances.jobs.get is deprecated; use aisearch.namespaces.instances.jobs.get")
    def get(self, job_id: str, *, account_id: str, id: str) -> Reply[Job]:
        """Get an instance job (deprecated): GET /accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/subresources/jobs/methods/get/"""
        return self._call(
            "aisearch.instances.jobs.get", "GET", "/accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}",
            locals(), Job,
        )

    def edit(self, *, id: str, job_id: str, account_id: str, action: Literal["cancel"] | str) -> Reply[Job]:
        """Edit an instance job: PATCH /accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}."""
        return self._call(
            "aisearch.instances.jobs.edit", "PATCH", "/accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}",
            locals(), Job,
        )

    @deprecated("aisearch.instances.jobs.logs is deprecated; use aisearch.namespaces.instances.jobs.logs")
    def logs(
        self, job_id: str, *, account_id: str, id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[JobLogs]:
        """Logs instance jobs (deprecated): GET /accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}/logs.
        https://developers.cloudflare.com/api/resources/aisearch/subresources/instances/subresources/jobs/methods/logs/"""
        return self._pages(
            "aisearch.instances.jobs.logs", "GET", "/accounts/{account_id}/ai-search/instances/{id}/jobs/{job_id}/logs",
            locals(), JobLogs, paging=Paging(size=500),
        )
