"""`cf.autorag.jobs`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.autorag.jobs.logs import Logs


@model
class Job:
    """Job: response of autorag.jobs.list."""

    end_reason: str | None = None
    ended_at: Moment | None = None
    id: str
    last_seen_at: Moment | None = None
    source: Literal["user", "schedule"] | str
    started_at: Moment | None = None


class Jobs(Resource):
    """Autorag jobs: `cf.autorag.jobs`."""

    @cached_property
    def logs(self) -> Logs:
        from cfapi.api.autorag.jobs.logs import Logs
        return Logs(self._session)

    def list(self, *, id: str, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Job]:
        """List autorag jobs: GET /accounts/{account_id}/autorag/rags/{id}/jobs (permission: Auto Rag Read)."""
        return self._pages(
            "autorag.jobs.list", "GET", "/accounts/{account_id}/autorag/rags/{id}/jobs", locals(), Job,
            paging=Paging(size=50),
        )

    def get(self, *, id: str, job_id: str, account_id: str) -> Reply[Job]:
        """Get an autorag job: GET /accounts/{account_id}/autorag/rags/{id}/jobs/{job_id} (permission: Auto Rag
        Read)."""
        return self._call(
            "autorag.jobs.get", "GET", "/accounts/{account_id}/autorag/rags/{id}/jobs/{job_id}", locals(), Job,
        )
