"""`cf.api_gateway.operations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model, renamed
from cfapi.api.api_gateway import OperationFeatures

if TYPE_CHECKING:
    from cfapi.api.api_gateway.operations.labels import Labels
    from cfapi.api.api_gateway.operations.schema_validation import SchemaValidationResource


@model
class Body:
    """Body: argument of api_gateway.operations.bulk_create."""

    endpoint: str
    """URI template."""
    host: str
    """Host name."""
    method: Literal["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "CONNECT", "PATCH", "TRACE"] | str


@model
class Operation:
    """Operation: response of api_gateway.operations.create."""

    endpoint: str
    """URI template."""
    host: str
    """Host name."""
    last_updated: Moment
    method: Literal["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "CONNECT", "PATCH", "TRACE"] | str
    operation_id: str
    features: OperationFeatures | None = None
    schemas: Schemas | None = None


@model
class OperationItem:
    """Operation item: response of api_gateway.operations.list."""

    endpoint: str
    """URI template."""
    host: str
    """Host name."""
    last_updated: Moment
    method: Literal["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "CONNECT", "PATCH", "TRACE"] | str
    operation_id: str
    features: OperationFeatures | None = None


@model
class Schemas:
    """Schemas: part of Operation."""

    learned: SchemasLearned | None = None
    uploaded: SchemasLearned | None = None


@model
class SchemasLearned:
    """Schemas learned: part of Schemas."""

    parameters: list[dict[str, Any]] | None = None
    request_body: dict[str, Any] | None = renamed("requestBody", default=None)


OperationMethod = Literal["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "CONNECT", "PATCH", "TRACE"] | str


class Operations(Resource):
    """API gateway operations: `cf.api_gateway.operations`."""

    @cached_property
    def labels(self) -> Labels:
        from cfapi.api.api_gateway.operations.labels import Labels
        return Labels(self._session)

    @cached_property
    def schema_validation(self) -> SchemaValidationResource:
        from cfapi.api.api_gateway.operations.schema_validation import SchemaValidationResource
        return SchemaValidationResource(self._session)

    def list(
        self, *, zone_id: str, direction: Literal["asc", "desc"] | str | Unset = UNSET, endpoint: str | Unset = UNSET,
        feature: Sequence[Literal[
            "thresholds", "parameter_schemas", "schema_info", "confidence_intervals",
        ] | str] | Unset = UNSET,
        host: Sequence[str] | Unset = UNSET, method: Sequence[str] | Unset = UNSET,
        order: Literal["method", "host", "endpoint", "thresholds.$key"] | str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[OperationItem]:
        """List API gateway operations: GET /zones/{zone_id}/api_gateway/operations (permission: Domain API Gateway Read
        or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/list/"""
        return self._pages(
            "api_gateway.operations.list", "GET", "/zones/{zone_id}/api_gateway/operations", locals(), OperationItem,
            paging=Paging(size=50),
        )

    def bulk_create(self, *, zone_id: str, body: Sequence[Body | Mapping[str, Any]]) -> Pages[OperationItem]:
        """API gateway operations: bulk create: POST /zones/{zone_id}/api_gateway/operations (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/bulk_create/"""
        return self._pages(
            "api_gateway.operations.bulk_create", "POST", "/zones/{zone_id}/api_gateway/operations", locals(),
            OperationItem, whole="body", paging=Paging(kind="single"),
        )

    def bulk_delete(self, *, zone_id: str) -> Reply[None]:
        """API gateway operations: bulk delete: DELETE /zones/{zone_id}/api_gateway/operations (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/bulk_delete/"""
        return self._call(
            "api_gateway.operations.bulk_delete", "DELETE", "/zones/{zone_id}/api_gateway/operations", locals(),
            NoneType,
        )

    def create(self, *, zone_id: str, endpoint: str, host: str, method: OperationMethod) -> Reply[Operation]:
        """Create an API gateway operation: POST /zones/{zone_id}/api_gateway/operations/item (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/create/"""
        return self._call(
            "api_gateway.operations.create", "POST", "/zones/{zone_id}/api_gateway/operations/item", locals(),
            Operation,
        )

    def get(
        self, operation_id: str, *, zone_id: str,
        feature: Sequence[Literal[
            "thresholds", "parameter_schemas", "schema_info", "confidence_intervals",
        ] | str] | Unset = UNSET,
        with_schemas: bool | Unset = UNSET,
    ) -> Reply[Operation]:
        """Get an API gateway operation: GET /zones/{zone_id}/api_gateway/operations/{operation_id} (permission: Domain
        API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/get/"""
        return self._call(
            "api_gateway.operations.get", "GET", "/zones/{zone_id}/api_gateway/operations/{operation_id}", locals(),
            Operation,
        )

    def delete(self, operation_id: str, *, zone_id: str) -> Reply[None]:
        """Delete an API gateway operation: DELETE /zones/{zone_id}/api_gateway/operations/{operation_id} (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/operations/methods/delete/"""
        return self._call(
            "api_gateway.operations.delete", "DELETE", "/zones/{zone_id}/api_gateway/operations/{operation_id}",
            locals(), NoneType,
        )
