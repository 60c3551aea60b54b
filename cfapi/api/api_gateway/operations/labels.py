"""`cf.api_gateway.operations.labels`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model
from cfapi.api.api_gateway import LabelBulkCreateSelector, User


@model
class Label:
    """Label: response of api_gateway.operations.labels.bulk_update."""

    endpoint: str
    """URI template."""
    host: str
    """Host name."""
    last_updated: Moment
    method: Literal["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "CONNECT", "PATCH", "TRACE"] | str
    operation_id: str
    labels: list[User] | None = None


@model
class LabelUserParam:
    """Label user param: argument of api_gateway.operations.labels.bulk_update."""

    labels: list[str]


@model
class UserParam:
    """User param: argument of api_gateway.operations.labels.bulk_create."""

    labels: list[str] | None = None


class Labels(Resource):
    """Operation labels: `cf.api_gateway.operations.labels`."""

    def bulk_update(
        self, *, zone_id: str, managed: LabelUserParam | Mapping[str, Any],
        selector: LabelBulkCreateSelector | Mapping[str, Any], user: LabelUserParam | Mapping[str, Any],
    ) -> Pages[Label]:
        """Operation labels: bulk update: PUT /zones/{zone_id}/api_gateway/operations/labels (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/bulk_update/"""
        return self._pages(
            "api_gateway.operations.labels.bulk_update", "PUT", "/zones/{zone_id}/api_gateway/operations/labels",
            locals(), Label, paging=Paging(kind="single"),
        )

    def bulk_create(
        self, *, zone_id: str, selector: LabelBulkCreateSelector | Mapping[str, Any],
        managed: UserParam | Mapping[str, Any] | Unset = UNSET, user: UserParam | Mapping[str, Any] | Unset = UNSET,
    ) -> Pages[Label]:
        """Operation labels: bulk create: POST /zones/{zone_id}/api_gateway/operations/labels (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/bulk_create/"""
        return self._pages(
            "api_gateway.operations.labels.bulk_create", "POST", "/zones/{zone_id}/api_gateway/operations/labels",
            locals(), Label, paging=Paging(kind="single"),
        )

    def bulk_delete(self, *, zone_id: str) -> Pages[Label]:
        """Operation labels: bulk delete: DELETE /zones/{zone_id}/api_gateway/operations/labels (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/bulk_delete/"""
        return self._pages(
            "api_gateway.operations.labels.bulk_delete", "DELETE", "/zones/{zone_id}/api_gateway/operations/labels",
            locals(), Label, paging=Paging(kind="single"),
        )

    def update(
        self, operation_id: str, *, zone_id: str, managed: Sequence[str] | Unset = UNSET,
        user: Sequence[str] | Unset = UNSET,
    ) -> Reply[Label]:
        """Update operation labels: PUT /zones/{zone_id}/api_gateway/operations/{operation_id}/labels (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/update/"""
        return self._call(
            "api_gateway.operations.labels.update", "PUT",
            "/zones/{zone_id}/api_gateway/operations/{operation_id}/labels", locals(), Label,
        )

    def create(
        self, operation_id: str, *, zone_id: str, managed: Sequence[str] | Unset = UNSET,
        user: Sequence[str] | Unset = UNSET,
    ) -> Reply[Label]:
        """Create an operation label: POST /zones/{zone_id}/api_gateway/operations/{operation_id}/labels (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/create/"""
        return self._call(
            "api_gateway.operations.labels.create", "POST",
            "/zones/{zone_id}/api_gateway/operations/{operation_id}/labels", locals(), Label,
        )

    def delete(self, operation_id: str, *, zone_id: str) -> Reply[Label]:
        """Delete operation labels: DELETE /zones/{zone_id}/api_gateway/operations/{operation_id}/labels (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/subresources/labels/methods/delete/"""
        return self._call(
            "api_gateway.operations.labels.delete", "DELETE",
            "/zones/{zone_id}/api_gateway/operations/{operation_id}/labels", locals(), Label,
        )
