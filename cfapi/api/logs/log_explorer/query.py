"""`cf.logs.log_explorer.query`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, Upload


class QueryResource(Resource):
    """Log explorer query: `cf.logs.log_explorer.query`."""

    def sql(
        self, body: str | Upload, *, account_id: str | Unset = UNSET, zone_id: str | Unset = UNSET,
    ) -> Pages[dict[str, Any]]:
        """Log explorer query: SQL: POST /{accounts or zones}/{id}/logs/explorer/query/sql (permission: Logs Read).
        https://developers.cloudflare.com/api/resources/logs/subresources/log_explorer/subresources/query/methods/sql/"""
        return self._pages(
            "logs.log_explorer.query.sql", "POST", "{scope}/logs/explorer/query/sql", locals(), dict[str, Any],
            content="body", content_type="text/plain", paging=Paging(kind="single"),
        )
