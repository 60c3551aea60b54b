"""`cf.api_gateway.labels.managed`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.api_gateway import LabelBulkCreateSelector
from cfapi.api.api_gateway.labels import Label


class ManagedResource(Resource):
    """Label managed: `cf.api_gateway.labels.managed`."""

    @cached_property
    def resources(self) -> Resources:
        return Resources(self._session)

    def get(self, name: str, *, zone_id: str, with_mapped_resource_counts: bool | Unset = UNSET) -> Reply[Label]:
        """Get label managed: GET /zones/{zone_id}/api_gateway/labels/managed/{name} (permission: Domain API Gateway
        Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/managed/methods/get/"""
        return self._call(
            "api_gateway.labels.managed.get", "GET", "/zones/{zone_id}/api_gateway/labels/managed/{name}", locals(),
            Label,
        )


class Resources(Resource):
    """Managed resources: `cf.api_gateway.labels.managed.resources`."""

    @cached_property
    def operation(self) -> OperationResource:
        return OperationResource(self._session)


class OperationResource(Resource):
    """Resource operation: `cf.api_gateway.labels.managed.resources.operation`."""

    def update(self, name: str, *, zone_id: str, selector: LabelBulkCreateSelector | Mapping[str, Any]) -> Reply[Label]:
        """Update resource operation: PUT /zones/{zone_id}/api_gateway/labels/managed/{name}/resources/operation
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/labels/subresources/managed/subresources/resources/subresources/operation/methods/update/"""
        return self._call(
            "api_gateway.labels.managed.resources.operation.update", "PUT",
            "/zones/{zone_id}/api_gateway/labels/managed/{name}/resources/operation", locals(), Label,
        )
