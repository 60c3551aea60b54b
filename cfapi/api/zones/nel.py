"""`cf.zones.nel`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from cfapi._core import Moment, Reply, Resource, model


@model
class NEL:
    """NEL: response of zones.nel.get."""

    id: Literal["nel"] | str
    editable: bool
    modified_on: Moment
    value: NELValue


@model
class NELValue:
    """NEL value: argument of zones.nel.edit."""

    enabled: bool


class NELResource(Resource):
    """Zone NEL: `cf.zones.nel`."""

    def get(self, *, zone_id: str) -> Reply[NEL]:
        """Get zone NEL: GET /zones/{zone_id}/settings/nel.
        https://developers.cloudflare.com/api/resources/zones/subresources/nel/methods/get/"""
        return self._call("zones.nel.get", "GET", "/zones/{zone_id}/settings/nel", locals(), NEL)

    def edit(self, *, zone_id: str, value: NELValue | Mapping[str, Any]) -> Reply[NEL]:
        """Edit zone NEL: PATCH /zones/{zone_id}/settings/nel.
        https://developers.cloudflare.com/api/resources/zones/subresources/nel/methods/edit/"""
        return self._call("zones.nel.edit", "PATCH", "/zones/{zone_id}/settings/nel", locals(), NEL)
