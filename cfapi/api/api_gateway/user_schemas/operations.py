"""`cf.api_gateway.user_schemas.operations`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, deprecated, model
from cfapi.api.api_gateway import OperationFeatures


@model
class Operation:
    """Operation: response of api_gateway.user_schemas.operations.list."""

    endpoint: str
    host: str
    last_updated: Moment | None = None
    method: Literal["GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "CONNECT", "PATCH", "TRACE"] | str
    operation_id: str | None = None
    features: OperationFeatures | None = None


class Operations(Resource):
    """User schema operations: `cf.api_gateway.user_schemas.operations`."""

    @deprecated("api_gateway.user_schemas.operations.list is deprecated; use schema_validation.schemas.operations.list")
    def list(
        self, schema_id: str, *, zone_id: str, endpoint: str | Unset = UNSET,
        feature: Sequence[Literal[
            "thresholds", "parameter_schemas", "schema_info", "confidence_intervals",
        ] | str] | Unset = UNSET,
        host: Sequence[str] | Unset = UNSET, method: Sequence[str] | Unset = UNSET,
        operation_status: Literal["new", "existing"] | str | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Pages[Operation]:
        """List user schema operations (deprecated): GET
        /zones/{zone_id}/api_gateway/user_schemas/{schema_id}/operations (permission: Domain API Gateway Read or Account
        API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/subresources/operations/methods/list/"""
        return self._pages(
            "api_gateway.user_schemas.operations.list", "GET",
            "/zones/{zone_id}/api_gateway/user_schemas/{schema_id}/operations", locals(), Operation,
            paging=Paging(size=50),
        )
