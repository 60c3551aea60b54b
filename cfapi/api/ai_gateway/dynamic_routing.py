"""`cf.ai_gateway.dynamic_routing`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Moment, Resource, Unset, model, renamed


@model
class Deployment:
    """Deployment: part of DeploymentsData."""

    created_at: Moment
    deployment_id: str
    version_id: str


@model
class DeploymentsData:
    """Deployments data: response of ai_gateway.dynamic_routing.list_deployments."""

    deployments: list[Deployment]
    order_by: str
    order_by_direction: str
    page: int | float
    per_page: int | float


@model
class DynamicRouting:
    """Dynamic routing: response of ai_gateway.dynamic_routing.create."""

    id: str
    created_at: Moment
    deployment: Deployment
    elements: list[Element]
    gateway_id: str
    modified_at: Moment
    name: str
    version: Version


@model
class DynamicRoutingCreateElementOutputs:
    """Dynamic routing create element outputs: part of DynamicRoutingElementOutputs."""

    element_id: str = renamed("elementId")


@model
class DynamicRoutingCreateElementProperties:
    """Dynamic routing create element properties: part of ElementModel."""

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
    routes: list[Route]


@model
class DynamicRoutingDeleteResult:
    """Dynamic routing delete result: response of ai_gateway.dynamic_routing.delete."""

    id: str
    created_at: Moment
    elements: list[Element]
    gateway_id: str
    modified_at: Moment
    name: str


@model
class DynamicRoutingElementOutputs:
    """Dynamic routing element outputs: part of ElementConditional."""

    false: DynamicRoutingCreateElementOutputs
    true: DynamicRoutingCreateElementOutputs


@model
class DynamicRoutingElementProperties:
    """Dynamic routing element properties: part of ElementRate."""

    key: str
    limit: int | float
    limit_type: Literal["count", "cost"] | str = renamed("limitType")
    window: int | float


@model
class DynamicRoutingUpdateResult:
    """Dynamic routing update result: response of ai_gateway.dynamic_routing.update."""

    route: Route
    success: bool


@model
class DynamicRoutingVersion:
    """Dynamic routing version: response of ai_gateway.dynamic_routing.get_version."""

    id: str
    active: Literal["true", "false"] | str
    created_at: Moment
    data: str
    elements: list[Element]
    gateway_id: str
    modified_at: Moment
    name: str
    version_id: str
    is_valid: bool | None = None


@model
class ElementConditional:
    """Element conditional: one of Element."""

    id: str
    outputs: DynamicRoutingElementOutputs
    properties: ElementProperties
    type: Literal["conditional"]


@model
class ElementEnd:
    """Element end: one of Element."""

    id: str
    outputs: dict[str, DynamicRoutingCreateElementOutputs]
    type: Literal["end"]


@model
class ElementModel:
    """Element model: one of Element."""

    id: str
    outputs: RoutingCreateElementOutputs
    properties: DynamicRoutingCreateElementProperties
    type: Literal["model"]


@model
class ElementOutputs:
    """Element outputs: part of ElementStart."""

    next: DynamicRoutingCreateElementOutputs


@model
class ElementPercentage:
    """Element percentage: one of Element."""

    id: str
    outputs: dict[str, DynamicRoutingCreateElementOutputs]
    type: Literal["percentage"]


@model
class ElementProperties:
    """Element properties: part of ElementConditional."""

    conditions: Any = None


@model
class ElementRate:
    """Element rate: one of Element."""

    id: str
    outputs: RoutingCreateElementOutputs
    properties: DynamicRoutingElementProperties
    type: Literal["rate"]


@model
class ElementStart:
    """Element start: one of Element."""

    id: str
    outputs: ElementOutputs
    type: Literal["start"]


@model
class Route:
    """Route: part of DynamicRoutingData."""

    id: str
    account_tag: str
    created_at: Moment
    deployment: Deployment
    elements: list[Element]
    gateway_id: str
    modified_at: Moment
    name: str
    version: Version


@model
class RoutingCreateElementOutputs:
    """Routing create element outputs: part of ElementModel."""

    fallback: DynamicRoutingCreateElementOutputs
    success: DynamicRoutingCreateElementOutputs


@model
class Version:
    """Version: part of DynamicRouting."""

    active: Literal["true", "false"] | str
    created_at: Moment
    data: str
    version_id: str
    is_valid: bool | None = None


@model
class VersionsData:
    """Versions data: response of ai_gateway.dynamic_routing.list_versions."""

    order_by: str
    order_by_direction: str
    page: int | float
    per_page: int | float
    versions: list[Version]


Element = ElementStart | ElementConditional | ElementPercentage | ElementRate | ElementModel | ElementEnd


class DynamicRoutingResource(Resource):
    """AI gateway dynamic routing: `cf.ai_gateway.dynamic_routing`."""

    async def list(
        self, gateway_id: str, *, account_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> DynamicRoutingData:
        """List AI gateway dynamic routing: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/list/"""
        return await self._call(
            "ai_gateway.dynamic_routing.list", "GET", "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes",
            locals(), DynamicRoutingData, at="data",
        )

    async def create(
        self, gateway_id: str, *, account_id: str, elements: Sequence[Element | Mapping[str, Any]], name: str,
    ) -> DynamicRouting:
        """Create AI gateway dynamic routing: POST /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/create/"""
        return await self._call(
            "ai_gateway.dynamic_routing.create", "POST",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes", locals(), DynamicRouting,
            shapes={"elements": list[Element]},
        )

    async def get(self, id: str, *, account_id: str, gateway_id: str) -> DynamicRouting:
        """Get AI gateway dynamic routing: GET /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}
        (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/get/"""
        return await self._call(
            "ai_gateway.dynamic_routing.get", "GET",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}", locals(), DynamicRouting,
        )

    async def update(self, id: str, *, account_id: str, gateway_id: str, name: str) -> DynamicRoutingUpdateResult:
        """Update AI gateway dynamic routing: PATCH /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/update/"""
        return await self._call(
            "ai_gateway.dynamic_routing.update", "PATCH",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}", locals(), DynamicRoutingUpdateResult,
            at="",
        )

    async def delete(self, id: str, *, account_id: str, gateway_id: str) -> DynamicRoutingDeleteResult:
        """Delete AI gateway dynamic routing: DELETE /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}
        (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/delete/"""
        return await self._call(
            "ai_gateway.dynamic_routing.delete", "DELETE",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}", locals(), DynamicRoutingDeleteResult,
        )

    async def list_deployments(self, id: str, *, account_id: str, gateway_id: str) -> DeploymentsData:
        """AI gateway dynamic routing: list deployments: GET
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/list_deployments/"""
        return await self._call(
            "ai_gateway.dynamic_routing.list_deployments", "GET",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments", locals(),
            DeploymentsData, at="data",
        )

    async def create_deployment(
        self, id: str, *, account_id: str, gateway_id: str, version_id: str,
    ) -> DynamicRoutingDeleteResult:
        """AI gateway dynamic routing: create deployment: POST
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/create_deployment/"""
        return await self._call(
            "ai_gateway.dynamic_routing.create_deployment", "POST",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/deployments", locals(),
            DynamicRoutingDeleteResult,
        )

    async def list_versions(self, id: str, *, account_id: str, gateway_id: str) -> VersionsData:
        """AI gateway dynamic routing: list versions: GET
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions (permission: AI Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/list_versions/"""
        return await self._call(
            "ai_gateway.dynamic_routing.list_versions", "GET",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions", locals(), VersionsData,
            at="data",
        )

    async def create_version(
        self, id: str, *, account_id: str, gateway_id: str, elements: Sequence[Element | Mapping[str, Any]],
    ) -> DynamicRoutingDeleteResult:
        """AI gateway dynamic routing: create version: POST
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions (permission: AI Gateway Write).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/create_version/"""
        return await self._call(
            "ai_gateway.dynamic_routing.create_version", "POST",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions", locals(),
            DynamicRoutingDeleteResult, shapes={"elements": list[Element]},
        )

    async def get_version(self, version_id: str, *, account_id: str, gateway_id: str, id: str) -> DynamicRoutingVersion:
        """AI gateway dynamic routing: get version: GET
        /accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions/{version_id} (permission: AI
        Gateway Read).
        https://developers.cloudflare.com/api/resources/ai_gateway/subresources/dynamic_routing/methods/get_version/"""
        return await self._call(
            "ai_gateway.dynamic_routing.get_version", "GET",
            "/accounts/{account_id}/ai-gateway/gateways/{gateway_id}/routes/{id}/versions/{version_id}", locals(),
            DynamicRoutingVersion,
        )
