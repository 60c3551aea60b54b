"""`cf.cloud_connector.rules`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import Pages, Paging, Resource, model


@model
class Rule:
    """Rule: response of cloud_connector.rules.list."""

    id: str | None = None
    description: str | None = None
    enabled: bool | None = None
    expression: str | None = None
    parameters: RuleParameters | None = None
    provider: Literal["aws_s3", "cloudflare_r2", "gcp_storage", "azure_storage", "oci_storage"] | str | None = None


@model
class RuleParameters:
    """Rule parameters: part of Rule."""

    host: str | None = None


class Rules(Resource):
    """Cloud connector rules: `cf.cloud_connector.rules`."""

    def list(self, *, zone_id: str) -> Pages[Rule]:
        """List cloud connector rules: GET /zones/{zone_id}/cloud_connector/rules (permission: Cloud Connector Read).
        https://developers.cloudflare.com/api/resources/cloud_connector/subresources/rules/methods/list/"""
        return self._pages(
            "cloud_connector.rules.list", "GET", "/zones/{zone_id}/cloud_connector/rules", locals(), Rule,
            paging=Paging(kind="single"),
        )

    def update(self, *, zone_id: str, rules: Sequence[Rule | Mapping[str, Any]]) -> Pages[Rule]:
        """Update cloud connector rules: PUT /zones/{zone_id}/cloud_connector/rules (permission: Cloud Connector Write).
        https://developers.cloudflare.com/api/resources/cloud_connector/subresources/rules/methods/update/"""
        return self._pages(
            "cloud_connector.rules.update", "PUT", "/zones/{zone_id}/cloud_connector/rules", locals(), Rule,
            whole="rules", paging=Paging(kind="single"),
        )
