"""`cf.durable_objects.namespaces.objects`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model, renamed


@model
class Object:
    """Object: response of durable_objects.namespaces.objects.list."""

    id: str | None = None
    has_stored_data: bool | None = renamed("hasStoredData", default=None)


class Objects(Resource):
    """Namespace objects: `cf.durable_objects.namespaces.objects`."""

    def list(
        self, id: str, *, account_id: str, cursor: str | Unset = UNSET, limit: int | Unset = UNSET,
    ) -> Pages[Object]:
        """List namespace objects: GET /accounts/{account_id}/workers/durable_objects/namespaces/{id}/objects
        (permission: Workers Scripts Read).
        https://developers.cloudflare.com/api/resources/durable_objects/subresources/namespaces/subresources/objects/methods/list/"""
        return self._pages(
            "durable_objects.namespaces.objects.list", "GET",
            "/accounts/{account_id}/workers/durable_objects/namespaces/{id}/objects", locals(), Object,
            paging=Paging(kind="cursors_after", size=1000, per_page="limit"),
        )
