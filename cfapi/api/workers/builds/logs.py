"""`cf.workers.builds.logs`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset


class Logs(Resource):
    """Build logs: `cf.workers.builds.logs`."""

    def list(self, *, account_id: str, build_uuid: str, cursor: str | Unset = UNSET) -> Pages[list[int | float]]:
        """List build logs: GET /accounts/{account_id}/builds/builds/{build_uuid}/logs (permission: Workers CI Read)."""
        return self._pages(
            "workers.builds.logs.list", "GET", "/accounts/{account_id}/builds/builds/{build_uuid}/logs", locals(),
            list[int | float], paging=Paging(kind="cursor", items="result.lines"),
        )
