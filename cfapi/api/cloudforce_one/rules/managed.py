"""`cf.cloudforce_one.rules.managed`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Resource, model
from cfapi.api.shared.cloudforce_one import ConfigUpdateConsentPurposes


@model
class Managed:
    """Managed: response of cloudforce_one.rules.managed.get."""

    metadata: Metadata
    rules: list[ConfigUpdateConsentPurposes]


@model
class Metadata:
    """Metadata: part of Managed."""

    fetched_at: Moment
    total_rules: int | float


class ManagedResource(Resource):
    """Rule managed: `cf.cloudforce_one.rules.managed`."""

    async def get(self, *, account_id: str) -> Managed:
        """Get rule managed: GET /accounts/{account_id}/cloudforce-one/rules/managed."""
        return await self._call(
            "cloudforce_one.rules.managed.get", "GET", "/accounts/{account_id}/cloudforce-one/rules/managed", locals(),
            Managed, at="",
        )
