"""`cf.zero_trust.devices.unrevoke`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cfapi._core import PLAIN, Reply, Resource, deprecated


class UnrevokeResource(Resource):
    """Device unrevoke: `cf.zero_trust.devices.unrevoke`."""

    @deprecated("zero_trust.devices.unrevoke.create is deprecated")
    def create(self, *, account_id: str, body: Sequence[str]) -> Reply[Any]:
        """Create device unrevoke (deprecated): POST /accounts/{account_id}/devices/unrevoke (permission: Zero Trust
        Write).
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/devices/subresources/unrevoke/methods/create/"""
        return self._call(
            "zero_trust.devices.unrevoke.create", "POST", "/accounts/{account_id}/devices/unrevoke", locals(), PLAIN,
            whole="body",
        )
