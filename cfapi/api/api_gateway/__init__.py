"""`cf.api_gateway`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import Moment, Resource, model
from cfapi.api.shared.api_gateway import (
    AppData, ConfidenceIntervalsConfidenceIntervals, OperationFeatureAPIRoutingAPIRouting,
    OperationFeatureThresholdsThresholds,
)

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
class FeatureParameterSchemasParameterSchemas:
    """Feature parameter schemas parameter schemas: part of OperationFeatures."""

    last_updated: Moment | None = None
    parameter_schemas: SchemasParameterSchemasParameterSchemas | None = None


@model
class LabelBulkCreateSelector:
    """Label bulk create selector: argument of api_gateway.labels.managed.resources.operation.update."""

    include: LabelBulkCreateSelectorInclude


@model
class LabelBulkCreateSelectorInclude:
    """Label bulk create selector include: part of LabelBulkCreateSelector."""

    operation_ids: list[str]


@model
class OperationFeatureSchemaInfoSchemaInfo:
    """Operation feature schema info schema info: part of OperationFeatures."""

    active_schema: AppData | None = None
    mitigation_action: Literal["none", "log", "block"] | str | None = None


@model
class OperationFeatures:
    """Operation features: part of Operation."""

    thresholds: OperationFeatureThresholdsThresholds | None = None
    parameter_schemas: FeatureParameterSchemasParameterSchemas | None = None
    api_routing: OperationFeatureAPIRoutingAPIRouting | None = None
    confidence_intervals: ConfidenceIntervalsConfidenceIntervals | None = None
    schema_info: OperationFeatureSchemaInfoSchemaInfo | None = None


@model
class SchemasParameterSchemasParameterSchemas:
    """Schemas parameter schemas parameter schemas: part of FeatureParameterSchemasParameterSchemas."""

    parameters: list[Any] | None = None
    responses: Any = None


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
