"""`cf.durable_objects.namespaces`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model, renamed

if TYPE_CHECKING:
    from cfapi.api.durable_objects.namespaces.objects import Objects


@model
class Namespace:
    """Namespace: response of durable_objects.namespaces.list."""

    id: str | None = None
    class_: str | None = renamed("class", default=None)
    name: str | None = None
    script: str | None = None
    use_sqlite: bool | None = None


class Namespaces(Resource):
    """Durable object namespaces: `cf.durable_objects.namespaces`."""

    @cached_property
    def objects(self) -> Objects:
        from cfapi.api.durable_objects.namespaces.objects import Objects
        return Objects(self._session)

    def list(self, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Namespace]:
        """List durable object namespaces: GET /accounts/{account_id}/workers/durable_objects/namespaces (permission:
        Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/durable_objects/subresources/namespaces/methods/list/"""
        return self._pages(
            "durable_objects.namespaces.list", "GET", "/accounts/{account_id}/workers/durable_objects/namespaces",
            locals(), Namespace, paging=Paging(size=1000),
        )
