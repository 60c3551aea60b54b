"""`cf.api_gateway.labels`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.api_gateway.labels.managed import ManagedResource
    from cfapi.api.api_gateway.labels.user import UserResource


@model
class Label:
    """Label: response of api_gateway.labels.list."""

    created_at: Moment
    description: str
    last_updated: Moment
    metadata: Any
    name: str
    source: Literal["user", "managed"] | str
    mapped_resources: Any = None


LabelOrder = Literal["name", "description", "created_at", "last_updated", "mapped_resources.operations"] | str


class Labels(Resource):
    """API gateway labels: `cf.api_gateway.labels`."""

    @cached_property
    def managed(self) -> ManagedResource:
        from cfapi.api.api_gateway.labels.managed import ManagedResource
        return ManagedResource(self._session)

    @cached_property
    def user(self) -> UserResource:
        from cfapi.api.api_gateway.labels.user import UserResource
        return UserResource(self._session)

    def list(
        self, *, zone_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET, filter: str | Unset = UNSET,
        order: LabelOrder | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        source: Literal["user", "managed"] | str | Unset = UNSET, with_mapped_resource_counts: bool | Unset = UNSET,
    ) -> Pages[Label]:
        """List API gateway labels: GET /zones/{zone_id}/api_gateway/labels (permission: Domain API Gateway Read or
        Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/methods/list/"""
        return self._pages(
            "api_gateway.labels.list", "GET", "/zones/{zone_id}/api_gateway/labels", locals(), Label,
            paging=Paging(size=50),
        )
