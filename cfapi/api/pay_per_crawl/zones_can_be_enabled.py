"""`cf.pay_per_crawl.zones_can_be_enabled`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset, model


@model
class DaricZoneCanBeEnabled:
    """Daric zone can be enabled: argument of pay_per_crawl.zones_can_be_enabled.edit."""

    can_be_enabled: bool | None = None
    id: str | None = None


@model
class Payload:
    """Payload: response of pay_per_crawl.zones_can_be_enabled.query."""

    zones: list[DaricZoneCanBeEnabled] | None = None


class ZonesCanBeEnabledResource(Resource):
    """Pay per crawl zones can be enabled: `cf.pay_per_crawl.zones_can_be_enabled`."""

    def edit(
        self, *, account_id: str, zones: Sequence[DaricZoneCanBeEnabled | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[None]:
        """Edit pay per crawl zones can be enabled: PATCH /accounts/{account_id}/pay-per-crawl/zones_can_be_enabled
        (permission: Account Settings Write)."""
        return self._call(
            "pay_per_crawl.zones_can_be_enabled.edit", "PATCH",
            "/accounts/{account_id}/pay-per-crawl/zones_can_be_enabled", locals(), NoneType,
        )

    def query(
        self, *, account_id: str, zones: Sequence[DaricZoneCanBeEnabled | Mapping[str, Any]] | Unset = UNSET,
    ) -> Reply[Payload]:
        """Query pay per crawl zones can be enabled: POST
        /accounts/{account_id}/pay-per-crawl/zones_can_be_enabled/query (permission: Billing Read or DNS View Read or
        others)."""
        return self._call(
            "pay_per_crawl.zones_can_be_enabled.query", "POST",
            "/accounts/{account_id}/pay-per-crawl/zones_can_be_enabled/query", locals(), Payload,
        )
