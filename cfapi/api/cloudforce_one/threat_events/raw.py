"""`cf.cloudforce_one.threat_events.raw`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cfapi._core import UNSET, Moment, Resource, Unset, model, renamed


@model
class Raw:
    """Raw: response of cloudforce_one.threat_events.raw.get."""

    id: str
    account_id: int | float = renamed("accountId")
    created: Moment
    data: Any
    source: str
    tlp: str


@model
class RawEditResult:
    """Raw edit result: response of cloudforce_one.threat_events.raw.edit."""

    id: str
    data: Any


@model
class RawRaw:
    """Raw raw: response of cloudforce_one.threat_events.raw.update."""

    data: dict[str, Any]
    id: str


class RawResource(Resource):
    """Threat event raw: `cf.cloudforce_one.threat_events.raw`."""

    async def get(self, raw_id: str, *, account_id: str, event_id: str) -> Raw:
        """Get threat event raw: GET /accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/raw/methods/get/"""
        return await self._call(
            "cloudforce_one.threat_events.raw.get", "GET",
            "/accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}", locals(), Raw, at="",
        )

    async def update(
        self, *, account_id: str, event_id: str, raw_id: str, data: Mapping[str, Any] | Unset = UNSET,
        source: str | Unset = UNSET, tlp: str | Unset = UNSET,
    ) -> RawRaw:
        """Update threat event raw: POST /accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}
        (permission: Cloudforce One Read)."""
        return await self._call(
            "cloudforce_one.threat_events.raw.update", "POST",
            "/accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}", locals(), RawRaw, at="",
        )

    async def edit(
        self, raw_id: str, *, account_id: str, event_id: str, data: Any = UNSET, source: str | None | Unset = UNSET,
        tlp: str | None | Unset = UNSET,
    ) -> RawEditResult:
        """Edit threat event raw: PATCH /accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/raw/methods/edit/"""
        return await self._call(
            "cloudforce_one.threat_events.raw.edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}", locals(), RawEditResult, at="",
        )
