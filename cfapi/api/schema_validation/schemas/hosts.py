"""`cf.schema_validation.schemas.hosts`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset
from cfapi.api.shared.api_gateway import Host


class Hosts(Resource):
    """Schema hosts: `cf.schema_validation.schemas.hosts`."""

    def list(self, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Host]:
        """List schema hosts: GET /zones/{zone_id}/schema_validation/schemas/hosts (permission: Domain API Gateway Read
        or Account API Gateway Read)."""
        return self._pages(
            "schema_validation.schemas.hosts.list", "GET", "/zones/{zone_id}/schema_validation/schemas/hosts", locals(),
            Host, paging=Paging(size=50),
        )
