"""`cf.cloudforce_one.threat_events.raw`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cfapi._core import UNSET, Moment, Reply, Resource, Unset, model, renamed


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
class RawUpdateResult:
    """Raw update result: response of cloudforce_one.threat_events.raw.update."""

    data: dict[str, Any]
    id: str


class RawResource(Resource):
    """Threat event raw: `cf.cloudforce_one.threat_events.raw`."""

    def get(self, raw_id: str, *, account_id: str, event_id: str) -> Reply[Raw]:
        """Get threat event raw: GET /accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id} (permission:
        Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/raw/methods/get/"""
        return self._call(
            "cloudforce_one.threat_events.raw.get", "GET",
            "/accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}", locals(), Raw, at="",
        )

    def update(
        self, *, account_id: str, event_id: str, raw_id: str, data: Mapping[str, Any] | Unset = UNSET,
        source: str | Unset = UNSET, tlp: str | Unset = UNSET,
    ) -> Reply[RawUpdateResult]:
        """Update threat event raw: POST /accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}
        (permission: Cloudforce One Read)."""
        return self._call(
            "cloudforce_one.threat_events.raw.update", "POST",
            "/accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}", locals(), RawUpdateResult, at="",
        )

    def edit(
        self, raw_id: str, *, account_id: str, event_id: str, data: Any = UNSET, source: str | None | Unset = UNSET,
        tlp: str | None | Unset = UNSET,
    ) -> Reply[RawEditResult]:
        """Edit threat event raw: PATCH /accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}
        (permission: Cloudforce One Write).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/raw/methods/edit/"""
        return self._call(
            "cloudforce_one.threat_events.raw.edit", "PATCH",
            "/accounts/{account_id}/cloudforce-one/events/{event_id}/raw/{raw_id}", locals(), RawEditResult, at="",
        )
