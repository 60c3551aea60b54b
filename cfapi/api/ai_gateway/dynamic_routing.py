"""`cf.ai_gateway.dynamic_routing`: classes and calls. Written by codegen."""

# Variants narrow the fields of the class that they share.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed, union


@union
class DynamicRoutingElement:
    """Dynamic routing element: argument of ai_gateway.dynamic_routing.create.

    What a variant lacks is None."""

    id: str
    outputs: ElementOutputs | BranchOutputs | dict[str, NextElement] | FallbackOutputs
    type: Literal["start", "conditional", "percentage", "rate", "model", "end"]
    properties: ElementProperties | DynamicRoutingElementProperties | DynamicRoutingCreateElementProperties | None


@model
class BranchOutputs:
    """Branch outputs: part of Conditional."""

    false: NextElement
    true: NextElement


@model
class Conditional(DynamicRoutingElement):
    """Conditional: one of DynamicRoutingElement."""

    id: str
    outputs: BranchOutputs
    properties: ElementProperties
    type: Literal["conditional"]


@model
class DeploymentsData:
    """Deployments data: response of ai_gateway.dynamic_routing.list_deployments."""

    deployments: list[DynamicRoutingDeployment]
    order_by: str
    order_by_direction: str
    page: int | float
    per_page: int | float


@model
class DynamicRouting:
    """Dynamic routing: response of ai_gateway.dynamic_routing.create."""

    id: str
    created_at: Moment
    deployment: DynamicRoutingDeployment
    elements: list[DynamicRoutingElement]
    gateway_id: str
    modified_at: Moment
    name: str
    version: DynamicRoutingVersion


@model
class DynamicRoutingCreateElementProperties:
    """Dynamic routing create element properties: part of Model."""

    model: str
    provider: str
    retries: int | float
    timeout: int | float


@model
class DynamicRoutingData:
    """Dynamic routing data: response of ai_gateway.dynamic_routing.list."""

    order_by: str
    order_by_direction: str
    page: int | float
    per_page: int | float
    routes: list[DynamicRoutingRoute]


@model
class DynamicRoutingDeleteResult:
    """Dynamic routing delete result: response of ai_gateway.dynamic_routing.delete."""

    id: str
    created_at: Moment
    elements: list[DynamicRoutingElement]
    gateway_id: str
    modified_at: Moment
    name: str


@model
class DynamicRoutingDeployment:
    """Dynamic routing deployment: part of DeploymentsData."""

    created_at: Moment
    deployment_id: str
    version_id: str


@model
class DynamicRoutingElementProperties:
    """Dynamic routing element properties: part of Rate."""

    key: str
    limit: int | float
    limit_type: Literal["count", "cost"] | str = renamed("limitType")
    window: int | float


@model
class DynamicRoutingRoute:
    """Dynamic routing route: part of DynamicRoutingData."""

    id: str
    account_tag: str
    created_at: Moment
    deployment: DynamicRoutingDeployment
    elements: list[DynamicRoutingElement]
    gateway_id: str
    modified_at: Moment
    name: str
    version: DynamicRoutingVersion


@model
class DynamicRoutingUpdateResult:
    """Dynamic routing update result: response of ai_gateway.dynamic_routing.update."""

    route: DynamicRoutingRoute
    success: bool


@model
class DynamicRoutingVersion:
    """Dynamic routing version: part of DynamicRouting."""

    active: Literal["true", "false"] | str
    created_at: Moment
    data: str
    version_id: str
    is_valid: bool | None = None


@model
class ElementOutputs:
    """Element outputs: part of Start."""

    next: NextElement


@model
class ElementProperties:
    """Element properties: part of Conditional."""

    conditions: Any = None


@model
class End(DynamicRoutingElement):
    """End: one of DynamicRoutingElement."""

    id: str
    outputs: dict[str, NextElement]
    type: Literal["end"]


@model
class FallbackOutputs:
    """Fallback outputs: part of Model."""

    fallback: NextElement
    success: NextElement


@model
class Model(DynamicRoutingElement):
    """Model: one of DynamicRoutingElement."""

    id: str
    outputs: FallbackOutputs
    properties: DynamicRoutingCreateElementProperties
    type: Literal["model"]


@model
class NextElement:
    """Next element: part of BranchOutputs."""

    element_id: str = renamed("elementId")


@model
class Percentage(DynamicRoutingElement):
    """Percentage: one of DynamicRoutingElement."""

    id: str
    outputs: dict[str, NextElement]
    type: Literal["percentage"]


@model
class Rate(DynamicRoutingElement):
    """Rate: one of DynamicRoutingElement."""

    id: str
    outputs: FallbackOutputs
    properties: DynamicRoutingElementProperties
    type: Literal["rate"]


@model
class Start(DynamicRoutingElement):
    """Start: one of DynamicRoutingElement."""

    id: str
    outputs: ElementOutputs
    type: Literal["start"]


@model
class Version:
    """Version: response of ai_gateway.dynamic_routing.get_version."""

    id: str
    active: Literal["true", "false"] | str
    created_at: Moment
    data: str
    elements: list[DynamicRoutingElement]
    gateway_id: str
    modified_at: Moment
    name: str
    version_id: str
    is_valid: bool | None = None


@model
class VersionsData:
    """Versions data: response of ai_gateway.dynamic_routing.list_versions."""

    order_by: str
    order_by_direction: str
    page: int | float
    per_page: int | float
    versions: list[DynamicRoutingVersion]


class DynamicRoutingResource(Resource):
    """AI gateway dynamic routing: `cf.ai_gateway.dynamic_routing`."""

    def list(
        self, gateway_id: str, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Reply[DynamicRoutingData]:
        """List AI gateway dynamic routing: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/list/"""
        return self._call(
            "ai_gateway.dynamic_routing.list", "GET", "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes",
            locals(), DynamicRoutingData, at="data",
        )

    def create(
        self, gateway_id: str, *, account_id: str, elements: Sequence[DynamicRoutingElement | Mapping[str, Any]],
        name: str,
    ) -> Reply[DynamicRouting]:
        """Create AI gateway dynamic routing: POST /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/create/"""
        return self._call(
            "ai_gateway.dynamic_routing.create", "POST",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes", locals(), DynamicRouting,
            shapes={"elements": list[DynamicRoutingElement]},
        )

    def get(self, id: str, *, account_id: str, gateway_id: str) -> Reply[DynamicRouting]:
        """Get AI gateway dynamic routing: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/get/"""
        return self._call(
            "ai_gateway.dynamic_routing.get", "GET",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}", locals(), DynamicRouting,
        )

    def update(self, id: str, *, account_id: str, gateway_id: str, name: str) -> Reply[DynamicRoutingUpdateResult]:
        """Update AI gateway dynamic routing: PATCH /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/update/"""
        return self._call(
            "ai_gateway.dynamic_routing.update", "PATCH",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}", locals(), DynamicRoutingUpdateResult,
            at="",
        )

    def delete(self, id: str, *, account_id: str, gateway_id: str) -> Reply[DynamicRoutingDeleteResult]:
        """Delete AI gateway dynamic routing: DELETE /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/delete/"""
        return self._call(
            "ai_gateway.dynamic_routing.delete", "DELETE",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}", locals(), DynamicRoutingDeleteResult,
        )

    def list_deployments(self, id: str, *, account_id: str, gateway_id: str) -> Reply[DeploymentsData]:
        """AI gateway dynamic routing: list deployments: GET
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/list_deployments/"""
        return self._call(
            "ai_gateway.dynamic_routing.list_deployments", "GET",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments", locals(),
            DeploymentsData, at="data",
        )

    def create_deployment(
        self, id: str, *, account_id: str, gateway_id: str, version_id: str,
    ) -> Reply[DynamicRoutingDeleteResult]:
        """AI gateway dynamic routing: create deployment: POST
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/create_deployment/"""
        return self._call(
            "ai_gateway.dynamic_routing.create_deployment", "POST",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments", locals(),
            DynamicRoutingDeleteResult,
        )

    def list_versions(self, id: str, *, account_id: str, gateway_id: str) -> Reply[VersionsData]:
        """AI gateway dynamic routing: list versions: GET
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/list_versions/"""
        return self._call(
            "ai_gateway.dynamic_routing.list_versions", "GET",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions", locals(), VersionsData,
            at="data",
        )

    def create_version(
        self, id: str, *, account_id: str, gateway_id: str,
        elements: Sequence[DynamicRoutingElement | Mapping[str, Any]],
    ) -> Reply[DynamicRoutingDeleteResult]:
        """AI gateway dynamic routing: create version: POST
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/create_version/"""
        return self._call(
            "ai_gateway.dynamic_routing.create_version", "POST",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions", locals(),
            DynamicRoutingDeleteResult, shapes={"elements": list[DynamicRoutingElement]},
        )

    def get_version(self, version_id: str, *, account_id: str, gateway_id: str, id: str) -> Reply[Version]:
        """AI gateway dynamic routing: get version: GET
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions/{version_id} (permission: AI
        Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/get_version/"""
        return self._call(
            "ai_gateway.dynamic_routing.get_version", "GET",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions/{version_id}", locals(),
            Version,
        )
