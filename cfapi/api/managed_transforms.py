"""`cf.managed_transforms`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class ManagedRequestHeader:
    """Managed request header: argument of managed_transforms.edit."""

    id: str
    enabled: bool


@model
class ManagedTransform:
    """Managed transform: response of managed_transforms.list."""

    managed_request_headers: list[ManagedTransformHeader]
    managed_response_headers: list[ManagedTransformHeader]


@model
class ManagedTransformHeader:
    """Managed transform header: part of ManagedTransform."""

    id: str
    enabled: bool
    has_conflict: bool
    conflicts_with: list[str] | None = None


class ManagedTransforms(Resource):
    """Managed transforms: `cf.managed_transforms`."""

    def list(self, *, zone_id: str) -> Reply[ManagedTransform]:
        """List managed transforms: GET /zones/{zone_id}/managed_headers (permission: Managed headers Read or Transform
        Rules Read or others).
        https://developers.cloudflare.com/api/resources/managed_transforms/methods/list/"""
        return self._call(
            "managed_transforms.list", "GET", "/zones/{zone_id}/managed_headers", locals(), ManagedTransform,
        )

    def edit(
        self, *, zone_id: str,
        managed_request_headers: Sequence[ManagedRequestHeader | Mapping[str, Any]] | None | Unset = UNSET,
        managed_response_headers: Sequence[ManagedRequestHeader | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Reply[ManagedTransform]:
        """Edit managed transforms: PATCH /zones/{zone_id}/managed_headers (permission: Managed headers Write or
        Transform Rules Write or others).
        https://developers.cloudflare.com/api/resources/managed_transforms/methods/edit/"""
        return self._call(
            "managed_transforms.edit", "PATCH", "/zones/{zone_id}/managed_headers", locals(), ManagedTransform,
        )

    def delete(self, *, zone_id: str) -> Reply[None]:
        """Delete managed transforms: DELETE /zones/{zone_id}/managed_headers (permission: Managed headers Write or
        Transform Rules Write or others).
        https://developers.cloudflare.com/api/resources/managed_transforms/methods/delete/"""
        return self._call("managed_transforms.delete", "DELETE", "/zones/{zone_id}/managed_headers", locals(), NoneType)
