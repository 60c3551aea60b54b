"""`cf.schema_validation.schemas.operations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model


@model
class ApiShieldConfidenceIntervalsBounds:
    """API shield confidence intervals bounds: part of SuggestedThresholdConfidenceIntervals."""

    lower: int | float | None = None
    upper: int | float | None = None


@model
class ApiShieldOperationFeatures:
    """API shield operation features: part of Operation."""

    thresholds: ApiShieldOperationFeaturesThresholds | None = None
    parameter_schemas: ApiShieldOperationFeaturesSchemas | None = None
    api_routing: ApiShieldOperationFeaturesAPIRouting | None = None
    confidence_intervals: ApiShieldOperationFeaturesIntervals | None = None
    schema_info: ApiShieldOperationFeaturesInfo | None = None


@model
class ApiShieldOperationFeaturesAPIRouting:
    """API shield operation features API routing: part of ApiShieldOperationFeatures."""

    last_updated: Moment | None = None
    route: str | None = None


@model
class ApiShieldOperationFeaturesActiveSchema:
    """API shield operation features active schema: part of ApiShieldOperationFeaturesInfo."""

    created_at: Moment | None = None
    id: str | None = None
    is_learned: bool | None = None
    name: str | None = None


@model
class ApiShieldOperationFeaturesInfo:
    """API shield operation features info: part of ApiShieldOperationFeatures."""

    active_schema: ApiShieldOperationFeaturesActiveSchema | None = None
    learned_available: bool | None = None
    mitigation_action: Literal["none", "log", "block"] | str | None = None


@model
class ApiShieldOperationFeaturesIntervals:
    """API shield operation features intervals: part of ApiShieldOperationFeatures."""

    last_updated: Moment | None = None
    suggested_threshold: ConfidenceIntervalsSuggestedThreshold | None = None


@model
class ApiShieldOperationFeaturesSchemas:
    """API shield operation features schemas: part of ApiShieldOperationFeatures."""

    last_updated: Moment | None = None
    parameter_schemas: ApiShieldParameterSchemasDefinition | None = None


@model
class ApiShieldOperationFeaturesThresholds:
    """API shield operation features thresholds: part of ApiShieldOperationFeatures."""

    auth_id_tokens: int | None = None
    data_points: int | None = None
    last_updated: Moment | None = None
    p50: int | None = None
    p90: int | None = None
    p99: int | None = None
    period_seconds: int | None = None
    """Seconds."""
    requests: int | None = None
    suggested_threshold: int | None = None


@model
class ApiShieldParameterSchemasDefinition:
    """API shield parameter schemas definition: part of ApiShieldOperationFeaturesSchemas."""

    parameters: list[dict[str, Any]] | None = None
    responses: dict[str, Any] | None = None


@model
class ConfidenceIntervalsSuggestedThreshold:
    """Confidence intervals suggested threshold: part of ApiShieldOperationFeaturesIntervals."""

    confidence_intervals: SuggestedThresholdConfidenceIntervals | None = None
    mean: int | float | None = None


@model
class Operation:
    """Operation: response of schema_validation.schemas.operations.list."""

    endpoint: str
    """URI template."""
    host: str
    """Host name."""
    method: Literal["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "CONNECT", "PATCH", "TRACE"] | str
    last_updated: Moment | None = None
    operation_id: str | None = None
    features: ApiShieldOperationFeatures | None = None


@model
class SuggestedThresholdConfidenceIntervals:
    """Suggested threshold confidence intervals: part of ConfidenceIntervalsSuggestedThreshold."""

    p90: ApiShieldConfidenceIntervalsBounds | None = None
    p95: ApiShieldConfidenceIntervalsBounds | None = None
    p99: ApiShieldConfidenceIntervalsBounds | None = None


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
