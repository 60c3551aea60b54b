"""`cf.api_gateway`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import Moment, Resource, model

if TYPE_CHECKING:
    from cfapi.api.api_gateway.configurations import Configurations
    from cfapi.api.api_gateway.discovery import DiscoveryResource
    from cfapi.api.api_gateway.expression_template import ExpressionTemplateResource
    from cfapi.api.api_gateway.labels import Labels
    from cfapi.api.api_gateway.operations import Operations
    from cfapi.api.api_gateway.schemas import Schemas
    from cfapi.api.api_gateway.settings import Settings
    from cfapi.api.api_gateway.user_schemas import UserSchemas


@model
class LabelBulkCreateSelector:
    """Label bulk create selector: argument of api_gateway.labels.managed.resources.operation.update."""

    include: LabelBulkCreateSelectorInclude


@model
class LabelBulkCreateSelectorInclude:
    """Label bulk create selector include: part of LabelBulkCreateSelector."""

    operation_ids: list[str]


@model
class OperationActiveSchema:
    """Operation active schema: part of OperationInfo."""

    id: str | None = None
    created_at: Moment | None = None
    name: str | None = None


@model
class OperationConfidenceIntervals:
    """Operation confidence intervals: part of OperationSuggestedThreshold."""

    p90: OperationP90 | None = None
    p95: OperationP90 | None = None
    p99: OperationP90 | None = None


@model
class OperationFeatures:
    """Operation features: part of Operation."""

    thresholds: OperationThresholds | None = None
    parameter_schemas: OperationSchemas | None = None
    api_routing: OperationRouting | None = None
    confidence_intervals: OperationIntervals | None = None
    schema_info: OperationInfo | None = None


@model
class OperationInfo:
    """Operation info: part of OperationFeatures."""

    active_schema: OperationActiveSchema | None = None
    mitigation_action: Literal["none", "log", "block"] | str | None = None


@model
class OperationIntervals:
    """Operation intervals: part of OperationFeatures."""

    last_updated: Moment | None = None
    suggested_threshold: OperationSuggestedThreshold | None = None


@model
class OperationP90:
    """Operation P90: part of OperationConfidenceIntervals."""

    lower: int | float | None = None
    upper: int | float | None = None


@model
class OperationParameterSchemas:
    """Operation parameter schemas: part of OperationSchemas."""

    parameters: list[Any] | None = None
    responses: Any = None


@model
class OperationRouting:
    """Operation routing: part of OperationFeatures."""

    last_updated: Moment | None = None
    route: str | None = None


@model
class OperationSchemas:
    """Operation schemas: part of OperationFeatures."""

    last_updated: Moment | None = None
    parameter_schemas: OperationParameterSchemas | None = None


@model
class OperationSuggestedThreshold:
    """Operation suggested threshold: part of OperationIntervals."""

    confidence_intervals: OperationConfidenceIntervals | None = None
    mean: int | float | None = None


@model
class OperationThresholds:
    """Operation thresholds: part of OperationFeatures."""

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
class User:
    """User: response of api_gateway.labels.user.bulk_create."""

    created_at: Moment
    description: str
    last_updated: Moment
    metadata: Any
    name: str
    source: Literal["user", "managed"] | str


class APIGatewayResource(Resource):
    """API gateway: `cf.api_gateway`."""

    @cached_property
    def configurations(self) -> Configurations:
        from cfapi.api.api_gateway.configurations import Configurations
        return Configurations(self._session)

    @cached_property
    def discovery(self) -> DiscoveryResource:
        from cfapi.api.api_gateway.discovery import DiscoveryResource
        return DiscoveryResource(self._session)

    @cached_property
    def expression_template(self) -> ExpressionTemplateResource:
        from cfapi.api.api_gateway.expression_template import ExpressionTemplateResource
        return ExpressionTemplateResource(self._session)

    @cached_property
    def labels(self) -> Labels:
        from cfapi.api.api_gateway.labels import Labels
        return Labels(self._session)

    @cached_property
    def operations(self) -> Operations:
        from cfapi.api.api_gateway.operations import Operations
        return Operations(self._session)

    @cached_property
    def schemas(self) -> Schemas:
        from cfapi.api.api_gateway.schemas import Schemas
        return Schemas(self._session)

    @cached_property
    def settings(self) -> Settings:
        from cfapi.api.api_gateway.settings import Settings
        return Settings(self._session)

    @cached_property
    def user_schemas(self) -> UserSchemas:
        from cfapi.api.api_gateway.user_schemas import UserSchemas
        return UserSchemas(self._session)
