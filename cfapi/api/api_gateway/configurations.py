"""`cf.api_gateway.configurations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class AuthIDCharacteristic:
    """Auth ID characteristic: argument of api_gateway.configurations.update."""

    name: str
    type: Literal["header", "cookie", "jwt"] | str


@model
class Configuration:
    """Configuration: response of api_gateway.configurations.get."""

    auth_id_characteristics: list[AuthIDCharacteristic]


class Configurations(Resource):
    """API gateway configurations: `cf.api_gateway.configurations`."""

    def get(self, *, zone_id: str, normalize: bool | Unset = UNSET) -> Reply[Configuration]:
        """Get API gateway configurations: GET /zones/{zone_id}/api_gateway/configuration (permission: Domain API
        Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/configurations/methods/get/"""
        return self._call(
            "api_gateway.configurations.get", "GET", "/zones/{zone_id}/api_gateway/configuration", locals(),
            Configuration,
        )

    def update(
        self, *, zone_id: str, auth_id_characteristics: Sequence[AuthIDCharacteristic | Mapping[str, Any]],
        normalize: bool | Unset = UNSET,
    ) -> Reply[Configuration]:
        """Update API gateway configurations: PUT /zones/{zone_id}/api_gateway/configuration (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/configurations/methods/update/"""
        return self._call(
            "api_gateway.configurations.update", "PUT", "/zones/{zone_id}/api_gateway/configuration", locals(),
            Configuration, query="normalize",
        )
