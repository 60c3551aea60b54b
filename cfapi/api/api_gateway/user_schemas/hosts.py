"""`cf.api_gateway.user_schemas.hosts`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, deprecated, model


@model
class Host:
    """Host: response of api_gateway.user_schemas.hosts.list."""

    created_at: Moment
    hosts: list[str]
    name: str
    schema_id: str


class Hosts(Resource):
    """User schema hosts: `cf.api_gateway.user_schemas.hosts`."""

    @deprecated("api_gateway.user_schemas.hosts.list is deprecated; use schema_validation.schemas.hosts.list")
    def list(self, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Host]:
        """List user schema hosts (deprecated): GET /zones/{zone_id}/api_gateway/user_schemas/hosts (permission: Domain
        API Gateway Read or Account API Gateway Read).
        https://developers.cloudflare.com/api/resources/api_gateway/subresources/user_schemas/subresources/hosts/methods/list/"""
        return self._pages(
            "api_gateway.user_schemas.hosts.list", "GET", "/zones/{zone_id}/api_gateway/user_schemas/hosts", locals(),
            Host, paging=Paging(size=50),
        )
