"""`cf.cloudforce_one.rules.managed`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Reply, Resource, model


@model
class CloudforceOneRulesManaged:
    """Cloudforce one rules managed: part of Managed."""

    description: str
    name: str


@model
class Managed:
    """Managed: response of cloudforce_one.rules.managed.get."""

    metadata: ManagedMetadata
    rules: list[CloudforceOneRulesManaged]


@model
class ManagedMetadata:
    """Managed metadata: part of Managed."""

    fetched_at: Moment
    total_rules: int | float


class ManagedResource(Resource):
    """Rule managed: `cf.cloudforce_one.rules.managed`."""

    def get(self, *, account_id: str) -> Reply[Managed]:
        """Get rule managed: GET /accounts/{account_id}/cloudforce-one/rules/managed."""
        return self._call(
            "cloudforce_one.rules.managed.get", "GET", "/accounts/{account_id}/cloudforce-one/rules/managed", locals(),
            Managed, at="",
        )
