"""`cf.iam.scim.resource_types`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Literal

from cfapi._core import Reply, Resource
from cfapi.api.iam.scim import TextContents


class ResourceTypes(Resource):
    """SCIM resource types: `cf.iam.scim.resource_types`."""

    def list(self, *, account_id: str) -> Reply[TextContents]:
        """List SCIM resource types: GET /accounts/{account_id}/scim/v2/ResourceTypes (permission: Account Settings
        Read)."""
        return self._call(
            "iam.scim.resource_types.list", "GET", "/accounts/{account_id}/scim/v2/ResourceTypes", locals(),
            TextContents, at="",
        )

    def get(self, *, account_id: str, resource_type_id: Literal["User", "Group"] | str) -> Reply[TextContents]:
        """Get a SCIM resource type: GET /accounts/{account_id}/scim/v2/ResourceTypes/{resource_type_id} (permission:
        Account Settings Read)."""
        return self._call(
            "iam.scim.resource_types.get", "GET", "/accounts/{account_id}/scim/v2/ResourceTypes/{resource_type_id}",
            locals(), TextContents, at="",
        )
