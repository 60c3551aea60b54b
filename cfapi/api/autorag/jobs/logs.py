"""`cf.autorag.jobs.logs`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class Log:
    """Log: response of autorag.jobs.logs.list."""

    created_at: int | float
    id: int
    message: str
    message_type: int


class Logs(Resource):
    """Job logs: `cf.autorag.jobs.logs`."""

    def list(
        self, *, id: str, job_id: str, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[Log]:
        """List job logs: GET /accounts/{account_id}/autorag/rags/{id}/jobs/{job_id}/logs (permission: Auto Rag
        Read)."""
        return self._pages(
            "autorag.jobs.logs.list", "GET", "/accounts/{account_id}/autorag/rags/{id}/jobs/{job_id}/logs", locals(),
            Log, paging=Paging(size=500),
        )
