"""`cf.leaked_credential_checks`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.leaked_credential_checks.detections import Detections


@model
class LeakedCredentialCheck:
    """Leaked credential check: response of leaked_credential_checks.get."""

    enabled: bool | None = None


class LeakedCredentialChecks(Resource):
    """Leaked credential checks: `cf.leaked_credential_checks`."""

    @cached_property
    def detections(self) -> Detections:
        from cfapi.api.leaked_credential_checks.detections import Detections
        return Detections(self._session)

    def get(self, *, zone_id: str) -> Reply[LeakedCredentialCheck]:
        """Get leaked credential checks: GET /zones/{zone_id}/leaked-credential-checks (permission: Zone WAF Read or
        Account WAF Read).
        https://developers.cloudflare.com/api/resources/leaked_credential_checks/methods/get/"""
        return self._call(
            "leaked_credential_checks.get", "GET", "/zones/{zone_id}/leaked-credential-checks", locals(),
            LeakedCredentialCheck,
        )

    def create(self, *, zone_id: str, enabled: bool | Unset = UNSET) -> Reply[LeakedCredentialCheck]:
        """Create a leaked credential check: POST /zones/{zone_id}/leaked-credential-checks (permission: Zone WAF Write
        or Account WAF Write).
        https://developers.cloudflare.com/api/resources/leaked_credential_checks/methods/create/"""
        return self._call(
            "leaked_credential_checks.create", "POST", "/zones/{zone_id}/leaked-credential-checks", locals(),
            LeakedCredentialCheck,
        )
