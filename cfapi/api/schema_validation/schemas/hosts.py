"""`cf.schema_validation.schemas.hosts`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model


@model
class ApiShieldSchemaHosts:
    """API shield schema hosts: response of schema_validation.schemas.hosts.list."""

    created_at: Moment
    hosts: list[str]
    name: str
    schema_id: str


class Hosts(Resource):
    """Schema hosts: `cf.schema_validation.schemas.hosts`."""

    def list(
        self, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
    ) -> Pages[ApiShieldSchemaHosts]:
        """List schema hosts: GET /zones/{zone_id}/schema_validation/schemas/hosts (permission: Domain API Gateway Read
        or Account API Gateway Read)."""
        return self._pages(
            "schema_validation.schemas.hosts.list", "GET", "/zones/{zone_id}/schema_validation/schemas/hosts", locals(),
            ApiShieldSchemaHosts, paging=Paging(size=50),
        )
