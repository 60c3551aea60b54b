"""`cf.ai.models.schema`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model, renamed


@model
class Schema:
    """Schema: response of ai.models.schema.get."""

    input: SchemaInput
    output: SchemaInput


@model
class SchemaInput:
    """Schema input: part of Schema."""

    additional_properties: bool = renamed("additionalProperties")
    description: str
    type: str


class SchemaResource(Resource):
    """Model schema: `cf.ai.models.schema`."""

    def get(self, *, account_id: str, model: str) -> Reply[Schema]:
        """Get model schema: GET /accounts/{account_id}/ai/models/schema (permission: Workers AI Read).
        https://developers.cloudflare.com/api/resources/ai/subresources/models/subresources/schema/methods/get/"""
        return self._call("ai.models.schema.get", "GET", "/accounts/{account_id}/ai/models/schema", locals(), Schema)
