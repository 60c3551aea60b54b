"""`cf.api_gateway.user_schemas`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, Upload, deprecated, model

if TYPE_CHECKING:
    from cfapi.api.api_gateway.user_schemas.hosts import Hosts
    from cfapi.api.api_gateway.user_schemas.operations import Operations


@model
class OldPublicSchema:
    """Old public schema: response of api_gateway.user_schemas.list."""

    created_at: Moment
    kind: Literal["openapi_v3"] | str
    name: str
    schema_id: str
    source: str | None = None
    validation_enabled: bool | None = None


@model
class UserSchema:
    """User schema: response of api_gateway.user_schemas.create."""

    schema: OldPublicSchema
    upload_details: UserSchemaUploadDetails | None = None


@model
class UserSchemaUploadDetails:
    """User schema upload details: part of UserSchema."""

    warnings: list[UserSchemaWarning] | None = None


@model
class UserSchemaWarning:
    """User schema warning: part of UserSchemaUploadDetails."""

    code: int
    locations: list[str] | None = None
    message: str | None = None


class UserSchemas(Resource):
    """API gateway user schemas: `cf.api_gateway.user_schemas`."""

    @cached_property
    def hosts(self) -> Hosts:
        from cfapi.api.api_gateway.user_schemas.hosts import Hosts
        return Hosts(self._session)

    @cached_property
    def operations(self) -> Operations:
        from cfapi.api.api_gateway.user_schemas.operations import Operations
        return Operations(self._session)

    @deprecated("api_gateway.user_schemas.list is deprecated; use schema_validation.schemas.list")
    def list(
        self, *, zone_id: str, omit_source: bool | Unset = UNSET, page: int | Unset = UNSET,
        per_page: int | Unset = UNSET, validation_enabled: bool | Unset = UNSET,
    ) -> Pages[OldPublicSchema]:
        """List API gateway user schemas (deprecated): GET /zones/{zone_id}/api_gateway/user_schemas (permission: Domain
        API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/list/"""
        return self._pages(
            "api_gateway.user_schemas.list", "GET", "/zones/{zone_id}/api_gateway/user_schemas", locals(),
            OldPublicSchema, paging=Paging(size=50),
        )

    @deprecated("api_gateway.user_schemas.create is deprecated; use schema_validation.schemas.create")
    def create(
        self, *, zone_id: str, file: Upload, kind: Literal["openapi_v3"] | str, name: str | Unset = UNSET,
        validation_enabled: Literal["true", "false"] | str | Unset = UNSET,
    ) -> Reply[UserSchema]:
        """Create an API gateway user schema (deprecated): POST /zones/{zone_id}/api_gateway/user_schemas (permission:
        Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/create/"""
        return self._call(
            "api_gateway.user_schemas.create", "POST", "/zones/{zone_id}/api_gateway/user_schemas", locals(),
            UserSchema, form=True, files="file",
        )

    @deprecated("api_gateway.user_schemas.get is deprecated; use schema_validation.schemas.get")
    def get(self, schema_id: str, *, zone_id: str, omit_source: bool | Unset = UNSET) -> Reply[OldPublicSchema]:
        """Get an API gateway user schema (deprecated): GET /zones/{zone_id}/api_gateway/user_schemas/{schema_id}
        (permission: Domain API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/get/"""
        return self._call(
            "api_gateway.user_schemas.get", "GET", "/zones/{zone_id}/api_gateway/user_schemas/{schema_id}", locals(),
            OldPublicSchema,
        )

    @deprecated("api_gateway.user_schemas.edit is deprecated; use schema_validation.schemas.edit")
    def edit(self, schema_id: str, *, zone_id: str, validation_enabled: bool | Unset = UNSET) -> Reply[OldPublicSchema]:
        """Edit an API gateway user schema (deprecated): PATCH /zones/{zone_id}/api_gateway/user_schemas/{schema_id}
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/edit/"""
        return self._call(
            "api_gateway.user_schemas.edit", "PATCH", "/zones/{zone_id}/api_gateway/user_schemas/{schema_id}", locals(),
            OldPublicSchema,
        )

    @deprecated("api_gateway.user_schemas.delete is deprecated; use schema_validation.schemas.delete")
    def delete(self, schema_id: str, *, zone_id: str) -> Reply[None]:
        """Delete an API gateway user schema (deprecated): DELETE /zones/{zone_id}/api_gateway/user_schemas/{schema_id}
        (permission: Domain API Gateway or Account API Gateway).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/methods/delete/"""
        return self._call(
            "api_gateway.user_schemas.delete", "DELETE", "/zones/{zone_id}/api_gateway/user_schemas/{schema_id}",
            locals(), NoneType,
        )
