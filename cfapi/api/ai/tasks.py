"""`cf.ai.tasks`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import PLAIN, Pages, Paging, Resource


class Tasks(Resource):
    """AI tasks: `cf.ai.tasks`."""

    def list(self, *, account_id: str) -> Pages[Any]:
        """List AI tasks: GET /accounts/{account_id}/ai/tasks/search (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/tasks/methods/list/"""
        return self._pages(
            "ai.tasks.list", "GET", "/accounts/{account_id}/ai/tasks/search", locals(), PLAIN,
            paging=Paging(kind="single"),
        )
