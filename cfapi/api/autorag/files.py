"""`cf.autorag.files`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class File:
    """File: response of autorag.files.list."""

    error: str
    key: str


class Files(Resource):
    """Autorag files: `cf.autorag.files`."""

    def list(
        self, *, id: str, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        search: str | Unset = UNSET, status: Literal["completed", "queued", "running", "error"] | str | Unset = UNSET,
    ) -> Pages[File]:
        """List autorag files: GET /accounts/{account_id}/autorag/rags/{id}/files (permission: Auto Rag Read)."""
        return self._pages(
            "autorag.files.list", "GET", "/accounts/{account_id}/autorag/rags/{id}/files", locals(), File,
            paging=Paging(size=50),
        )
