"""`cf.organizations.billing.usage`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.shared.billing import Usage


class UsageResource(Resource):
    """Billing usage: `cf.organizations.billing.usage`."""

    def get(
        self, organization_id: str, *, from_: date | str | Unset = UNSET, to: date | str | Unset = UNSET,
    ) -> Reply[Sequence[Usage]]:
        """Get billing usage: GET /organizations/{organization_id}/billable/usage.
        https://developers.cloudflare.com/api/resources/organizations/subresources/billing/subresources/usage/methods/get/"""
        return self._call(
            "organizations.billing.usage.get", "GET", "/organizations/{organization_id}/billable/usage", locals(),
            list[Usage], wire={"from_": "from"},
        )
