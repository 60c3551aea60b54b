"""`cf.rules.lists.bulk_operations`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Reply, Resource, model


@model
class BulkOperation:
    """Bulk operation: response of rules.lists.bulk_operations.get."""

    id: str
    status: Literal["pending", "running", "completed", "failed"] | str
    completed: str | None = None
    error: str | None = None


class BulkOperations(Resource):
    """List bulk operations: `cf.rules.lists.bulk_operations`."""

    def get(self, operation_id: str, *, account_id: str) -> Reply[BulkOperation]:
        """Get a list bulk operation: GET /accounts/{account_id}/rules/lists/bulk_operations/{operation_id} (permission:
        Account Filter Lists Read).
        https://developers.cloudflare.com/api/resources/rules/subresources/lists/subresources/bulk_operations/methods/get/"""
        return self._call(
            "rules.lists.bulk_operations.get", "GET",
            "/accounts/{account_id}/rules/lists/bulk_operations/{operation_id}", locals(), BulkOperation,
        )
