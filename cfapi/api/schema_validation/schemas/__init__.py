"""`cf.schema_validation.schemas`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import PLAIN, UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.schema_validation.schemas.hosts import Hosts
    from cfapi.api.schema_validation.schemas.operations import Operations


@model
class PublicSchema:
    """Public schema: response of schema_validation.schemas.list."""

    created_at: Moment
    kind: Literal["openapi_v3"] | str
    name: str
    schema_id: str
    source: str
    validation_enabled: bool | None = None


class Schemas(Resource):
    """Schema validation schemas: `cf.schema_validation.schemas`."""

    @cached_property
    def hosts(self) -> Hosts:
        from cfapi.api.schema_validation.schemas.hosts import Hosts
        return Hosts(self._session)

    @cached_property
    def operations(self) -> Operations:
        from cfapi.api.schema_validation.schemas.operations import Operations
        return Operations(self._session)

    def list(
        self, *, zone_id: str, omit_source: bool | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, validation_enabled: bool | Unset = UNSET,
    ) -> Pages[PublicSchema]:
        """List schema validation schemas: GET /zones/{zone_id}/schema_validation/schemas (permission: Domain API
        Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/list/"""
        return self._pages(
            "schema_validation.schemas.list", "GET", "/zones/{zone_id}/schema_validation/schemas", locals(),
            PublicSchema, paging=Paging(size=50),
        )

    def create(
        self, *, zone_id: str, kind: Literal["openapi_v3"] | str, name: str, source: str, validation_enabled: bool,
    ) -> Reply[PublicSchema]:
        """Create a schema validation schema: POST /zones/{zone_id}/schema_validation/schemas (permission: Domain API
        Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/create/"""
        return self._call(
            "schema_validation.schemas.create", "POST", "/zones/{zone_id}/schema_validation/schemas", locals(),
            PublicSchema,
        )

    def get(self, schema_id: str, *, zone_id: str, omit_source: bool | Unset = UNSET) -> Reply[PublicSchema]:
        """Get a schema validation schema: GET /zones/{zone_id}/schema_validation/schemas/{schema_id} (permission:
        Domain API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/get/"""
        return self._call(
            "schema_validation.schemas.get", "GET", "/zones/{zone_id}/schema_validation/schemas/{schema_id}", locals(),
            PublicSchema,
        )

    def edit(self, schema_id: str, *, zone_id: str, validation_enabled: bool | Unset = UNSET) -> Reply[PublicSchema]:
        """Edit a schema validation schema: PATCH /zones/{zone_id}/schema_validation/schemas/{schema_id} (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/edit/"""
        return self._call(
            "schema_validation.schemas.edit", "PATCH", "/zones/{zone_id}/schema_validation/schemas/{schema_id}",
            locals(), PublicSchema,
        )

    def delete(self, schema_id: str, *, zone_id: str) -> Reply[Any]:
        """Delete a schema validation schema: DELETE /zones/{zone_id}/schema_validation/schemas/{schema_id} (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/schema_validation/subresources/schemas/methods/delete/"""
        return self._call(
            "schema_validation.schemas.delete", "DELETE", "/zones/{zone_id}/schema_validation/schemas/{schema_id}",
            locals(), PLAIN,
        )
