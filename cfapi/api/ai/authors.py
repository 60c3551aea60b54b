"""`cf.ai.authors`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import PLAIN, Pages, Paging, Resource


class Authors(Resource):
    """AI authors: `cf.ai.authors`."""

    def list(self, *, account_id: str) -> Pages[Any]:
        """List AI authors: GET /accounts/{account_id}/ai/authors/search (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/authors/methods/list/"""
        return self._pages(
            "ai.authors.list", "GET", "/accounts/{account_id}/ai/authors/search", locals(), PLAIN,
            paging=Paging(kind="single"),
        )
