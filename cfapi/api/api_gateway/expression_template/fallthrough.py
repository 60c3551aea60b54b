"""`cf.api_gateway.expression_template.fallthrough`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import Reply, Resource, deprecated, model


@model
class Fallthrough:
    """Fallthrough: response of api_gateway.expression_template.fallthrough.create."""

    expression: str
    title: str


class FallthroughResource(Resource):
    """Expression template fallthrough: `cf.api_gateway.expression_template.fallthrough`."""

    @deprecated("api_gateway.expression_template.fallthrough.create is deprecated")
    def create(self, *, zone_id: str, hosts: Sequence[str]) -> Reply[Fallthrough]:
        """Create expression template fallthrough (deprecated): POST
        /zones/{zone_id}/api_gateway/expression-template/fallthrough (permission: Domain API Gateway or Account API
        Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/expression_template/subresources/fallthrough/methods/create/"""
        return self._call(
            "api_gateway.expression_template.fallthrough.create", "POST",
            "/zones/{zone_id}/api_gateway/expression-template/fallthrough", locals(), Fallthrough,
        )
