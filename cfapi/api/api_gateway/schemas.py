"""`cf.api_gateway.schemas`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Pages, Paging, Resource, Unset


class Schemas(Resource):
    """API gateway schemas: `cf.api_gateway.schemas`."""

    def list(
        self, *, zone_id: str,
        feature: Sequence[Literal[
            "thresholds", "parameter_schemas", "schema_info", "confidence_intervals",
        ] | str] | Unset = UNSET,
        host: Sequence[str] | Unset = UNSET, include_schema_kind: Sequence[Literal["learned"] | str] | Unset = UNSET,
    ) -> Pages[Any]:
        """List API gateway schemas: GET /zones/{zone_id}/api_gateway/schemas (permission: Domain API Gateway Read or
        Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/schemas/methods/list/"""
        return self._pages(
            "api_gateway.schemas.list", "GET", "/zones/{zone_id}/api_gateway/schemas", locals(), PLAIN,
            paging=Paging(kind="single", items="result.schemas"),
        )
