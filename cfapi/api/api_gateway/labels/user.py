"""`cf.api_gateway.labels.user`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.api_gateway import LabelBulkCreateSelector, User
from cfapi.api.api_gateway.labels import Label


@model
class Body:
    """Body: argument of api_gateway.labels.user.bulk_create."""

    name: str
    description: str | None = None
    metadata: Any = None


class UserResource(Resource):
    """Label user: `cf.api_gateway.labels.user`."""

    @cached_property
    def resources(self) -> Resources:
        return Resources(self._session)

    def bulk_create(self, *, zone_id: str, body: Sequence[Body | Mapping[str, Any]]) -> Pages[User]:
        """Label user: bulk create: POST /zones/{zone_id}/api_gateway/labels/user (permission: Domain API Gateway or
        Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/bulk_create/"""
        return self._pages(
            "api_gateway.labels.user.bulk_create", "POST", "/zones/{zone_id}/api_gateway/labels/user", locals(), User,
            whole="body", paging=Paging(kind="single"),
        )

    def bulk_delete(self, *, zone_id: str) -> Pages[User]:
        """Label user: bulk delete: DELETE /zones/{zone_id}/api_gateway/labels/user (permission: Domain API Gateway or
        Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/bulk_delete/"""
        return self._pages(
            "api_gateway.labels.user.bulk_delete", "DELETE", "/zones/{zone_id}/api_gateway/labels/user", locals(), User,
            paging=Paging(kind="single"),
        )

    def get(self, name: str, *, zone_id: str, with_mapped_resource_counts: bool | Unset = UNSET) -> Reply[Label]:
        """Get label user: GET /zones/{zone_id}/api_gateway/labels/user/{name} (permission: Domain API Gateway Read or
        Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/get/"""
        return self._call(
            "api_gateway.labels.user.get", "GET", "/zones/{zone_id}/api_gateway/labels/user/{name}", locals(), Label,
        )

    def update(
        self, name: str, *, zone_id: str, description: str | None | Unset = UNSET, metadata: Any = UNSET,
    ) -> Reply[User]:
        """Update label user: PUT /zones/{zone_id}/api_gateway/labels/user/{name} (permission: Domain API Gateway or
        Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/update/"""
        return self._call(
            "api_gateway.labels.user.update", "PUT", "/zones/{zone_id}/api_gateway/labels/user/{name}", locals(), User,
        )

    def edit(
        self, name: str, *, zone_id: str, description: str | None | Unset = UNSET, metadata: Any = UNSET,
    ) -> Reply[User]:
        """Edit label user: PATCH /zones/{zone_id}/api_gateway/labels/user/{name} (permission: Domain API Gateway or
        Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/edit/"""
        return self._call(
            "api_gateway.labels.user.edit", "PATCH", "/zones/{zone_id}/api_gateway/labels/user/{name}", locals(), User,
        )

    def delete(self, name: str, *, zone_id: str) -> Reply[User]:
        """Delete label user: DELETE /zones/{zone_id}/api_gateway/labels/user/{name} (permission: Domain API Gateway or
        Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/methods/delete/"""
        return self._call(
            "api_gateway.labels.user.delete", "DELETE", "/zones/{zone_id}/api_gateway/labels/user/{name}", locals(),
            User,
        )


class Resources(Resource):
    """User resources: `cf.api_gateway.labels.user.resources`."""

    @cached_property
    def operation(self) -> OperationResource:
        return OperationResource(self._session)


class OperationResource(Resource):
    """Resource operation: `cf.api_gateway.labels.user.resources.operation`."""

    def update(self, name: str, *, zone_id: str, selector: LabelBulkCreateSelector | Mapping[str, Any]) -> Reply[Label]:
        """Update resource operation: PUT /zones/{zone_id}/api_gateway/labels/user/{name}/resources/operation
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/user/subresources/resources/subresources/operation/methods/update/"""
        return self._call(
            "api_gateway.labels.user.resources.operation.update", "PUT",
            "/zones/{zone_id}/api_gateway/labels/user/{name}/resources/operation", locals(), Label,
        )
