"""`cf.iam.scim.schemas`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Resource
from cfapi.api.iam.scim import TextContents


class Schemas(Resource):
    """SCIM schemas: `cf.iam.scim.schemas`."""

    async def list(self, *, account_id: str) -> TextContents:
        """List SCIM schemas: GET /accounts/{account_id}/scim/v2/Schemas (permission: Account Settings Read)."""
        return await self._call(
            "iam.scim.schemas.list", "GET", "/accounts/{account_id}/scim/v2/Schemas", locals(), TextContents, at="",
        )

    async def get(self, *, account_id: str, schema_id: str) -> TextContents:
        """Get a SCIM schema: GET /accounts/{account_id}/scim/v2/Schemas/{schema_id} (permission: Account Settings
        Read)."""
        return await self._call(
            "iam.scim.schemas.get", "GET", "/accounts/{account_id}/scim/v2/Schemas/{schema_id}", locals(), TextContents,
            at="",
        )
