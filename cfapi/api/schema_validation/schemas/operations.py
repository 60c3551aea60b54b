"""`cf.schema_validation.schemas.operations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model
from cfapi.api.shared.api_gateway import (
    ConfidenceIntervalsConfidenceIntervals, OperationFeatureAPIRoutingAPIRouting, OperationFeatureThresholdsThresholds,
)


@model
class ApiShieldOperationFeatures:
    """API shield operation features: part of Operation."""

    thresholds: OperationFeatureThresholdsThresholds | None = None
    parameter_schemas: ShieldOperationFeaturesParameterSchemas | None = None
    api_routing: OperationFeatureAPIRoutingAPIRouting | None = None
    confidence_intervals: ConfidenceIntervalsConfidenceIntervals | None = None
    schema_info: ApiShieldOperationFeaturesSchemaInfo | None = None


@model
class ApiShieldOperationFeaturesSchemaInfo:
    """API shield operation features schema info: part of ApiShieldOperationFeatures."""

    active_schema: OperationFeaturesSchemaInfoActiveSchema | None = None
    learned_available: bool | None = None
    mitigation_action: Literal["none", "log", "block"] | str | None = None


@model
class ApiShieldParameterSchemasDefinition:
    """API shield parameter schemas definition: part of ShieldOperationFeaturesParameterSchemas."""

    parameters: list[dict[str, Any]] | None = None
    responses: dict[str, Any] | None = None


@model
class Operation:
    """Operation: response of schema_validation.schemas.operations.list.

    endpoint: URI template; host: host name."""

    endpoint: str
    host: str
    method: Literal["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "CONNECT", "PATCH", "TRACE"] | str
    last_updated: Moment | None = None
    operation_id: str | None = None
    features: ApiShieldOperationFeatures | None = None


@model
class OperationFeaturesSchemaInfoActiveSchema:
    """Operation features schema info active schema: part of ApiShieldOperationFeaturesSchemaInfo."""

    created_at: Moment | None = None
    id: str | None = None
    is_learned: bool | None = None
    name: str | None = None


@model
class ShieldOperationFeaturesParameterSchemas:
    """Shield operation features parameter schemas: part of ApiShieldOperationFeatures."""

    last_updated: Moment | None = None
    parameter_schemas: ApiShieldParameterSchemasDefinition | None = None


class Operations(Resource):
    """Schema operations: `cf.schema_validation.schemas.operations`."""

    def list(
        self, *, zone_id: str, schema_id: str,
        feature: Sequence[Literal["thresholds", "parameter_schemas", "schema_info"] | str] | Unset = UNSET,
        host: Sequence[str] | Unset = UNSET, method: Sequence[str] | Unset = UNSET, endpoint: str | Unset = UNSET,
        page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        operation_status: Literal["new", "existing"] | str | Unset = UNSET,
    ) -> Pages[Operation]:
        """List schema operations: GET /zones/{zone_id}/schema_validation/schemas/{schema_id}/operations (permission:
        Domain API Gateway Read or Account API Gateway Read)."""
        return self._pages(
            "schema_validation.schemas.operations.list", "GET",
            "/zones/{zone_id}/schema_validation/schemas/{schema_id}/operations", locals(), Operation,
            paging=Paging(size=50),
        )
