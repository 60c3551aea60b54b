"""`cf.api_gateway.discovery`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from cfapi._core import Moment, Reply, Resource, model

if TYPE_CHECKING:
    from cfapi.api.api_gateway.discovery.operations import Operations


@model
class Discovery:
    """Discovery: response of api_gateway.discovery.get."""

    schemas: list[Any]
    timestamp: Moment


class DiscoveryResource(Resource):
    """API gateway discovery: `cf.api_gateway.discovery`."""

    @cached_property
    def operations(self) -> Operations:
        from cfapi.api.api_gateway.discovery.operations import Operations
        return Operations(self._session)

    def get(self, *, zone_id: str) -> Reply[Discovery]:
        """Get API gateway discovery: GET /zones/{zone_id}/api_gateway/discovery (permission: Domain API Gateway Read or
        Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/discovery/methods/get/"""
        return self._call(
            "api_gateway.discovery.get", "GET", "/zones/{zone_id}/api_gateway/discovery", locals(), Discovery,
        )
