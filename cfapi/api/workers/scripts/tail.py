"""`cf.workers.scripts.tail`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType

from cfapi._core import Moment, Reply, Resource, model


@model
class Tail:
    """Tail: response of workers.scripts.tail.get."""

    id: str
    expires_at: Moment
    url: str


class TailResource(Resource):
    """Script tail: `cf.workers.scripts.tail`."""

    def get(self, script_name: str, *, account_id: str) -> Reply[Sequence[Tail]]:
        """Get script tail: GET /accounts/{account_id}/workers/scripts/{script_name}/tails (permission: Workers Tail
        Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/tail/methods/get/"""
        return self._call(
            "workers.scripts.tail.get", "GET", "/accounts/{account_id}/workers/scripts/{script_name}/tails", locals(),
            list[Tail],
        )

    def create(self, script_name: str, *, account_id: str) -> Reply[Tail]:
        """Create script tail: POST /accounts/{account_id}/workers/scripts/{script_name}/tails (permission: Workers Tail
        Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/tail/methods/create/"""
        return self._call(
            "workers.scripts.tail.create", "POST", "/accounts/{account_id}/workers/scripts/{script_name}/tails",
            locals(), Tail,
        )

    def delete(self, id: str, *, account_id: str, script_name: str) -> Reply[None]:
        """Delete script tail: DELETE /accounts/{account_id}/workers/scripts/{script_name}/tails/{id} (permission:
        Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/tail/methods/delete/"""
        return self._call(
            "workers.scripts.tail.delete", "DELETE", "/accounts/{account_id}/workers/scripts/{script_name}/tails/{id}",
            locals(), NoneType,
        )
