"""`cf.schema_validation.schemas.hosts`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi.api.shared.api_gateway import Host
from cfapi.encoding import UNSET, Unset
from cfapi.pagination import Pages, Paging
from cfapi.resource import Resource


class Hosts(Resource):
    """Schema hosts: `cf.schema_validation.schemas.hosts`."""

    def list(self, *, zone_id: str, page: int | Unset = UNSET, per_page: int | Unset = UNSET) -> Pages[Host]:
        """List schema hosts: GET /zones/{zone_id}/schema_validation/schemas/hosts (permission: Domain API Gateway Read
        or Account API Gateway Read)."""
        return self._pages(
            "schema_validation.schemas.hosts.list", "GET", "/zones/{zone_id}/schema_validation/schemas/hosts", locals(),
            Host, paging=Paging(size=50),
        )
