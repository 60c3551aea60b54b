"""`cf.iam.scim.schemas`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource
from cfapi.api.iam.scim import TextContents


class Schemas(Resource):
    """SCIM schemas: `cf.iam.scim.schemas`."""

    def list(self, *, account_id: str) -> Reply[TextContents]:
        """List SCIM schemas: GET /accounts/{account_id}/scim/v2/Schemas (permission: Account Settings Read)."""
        return self._call(
            "iam.scim.schemas.list", "GET", "/accounts/{account_id}/scim/v2/Schemas", locals(), TextContents, at="",
        )

    def get(self, *, account_id: str, schema_id: str) -> Reply[TextContents]:
        """Get a SCIM schema: GET /accounts/{account_id}/scim/v2/Schemas/{schema_id} (permission: Account Settings
        Read)."""
        return self._call(
            "iam.scim.schemas.get", "GET", "/accounts/{account_id}/scim/v2/Schemas/{schema_id}", locals(), TextContents,
            at="",
        )
