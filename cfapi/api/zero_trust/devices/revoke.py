"""`cf.zero_trust.devices.revoke`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cfapi._core import PLAIN, Reply, Resource, deprecated


class RevokeResource(Resource):
    """Device revoke: `cf.zero_trust.devices.revoke`."""

    @deprecated("zero_trust.devices.revoke.create is deprecated")
    def create(self, *, account_id: str, body: Sequence[str]) -> Reply[Any]:
        """Create device revoke (deprecated): POST /accounts/{account_id}/devices/revoke (permission: Zero Trust Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/revoke/methods/create/"""
        return self._call(
            "zero_trust.devices.revoke.create", "POST", "/accounts/{account_id}/devices/revoke", locals(), PLAIN,
            whole="body",
        )
