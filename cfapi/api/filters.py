"""`cf.filters`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, deprecated, model
from cfapi.api.shared.accounts import ObjectID
from cfapi.api.shared.filters import FilterBulkUpdateBody


@model
class FirewallFilter:
    """Firewall filter: response of filters.list."""

    id: str | None = None
    description: str | None = None
    expression: str | None = None
    paused: bool | None = None
    ref: str | None = None


class Filters(Resource):
    """Filters: `cf.filters`."""

    @deprecated("filters.list is deprecated; use rulesets")
    def list(
        self, *, zone_id: str, id: str | Unset = UNSET, description: str | Unset = UNSET,
        expression: str | Unset = UNSET, page: int | Unset = UNSET, paused: bool | Unset = UNSET,
        per_page: int | Unset = UNSET, ref: str | Unset = UNSET,
    ) -> Pages[FirewallFilter]:
        """List filters (deprecated): GET /zones/{zone_id}/filters (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/filters/methods/list/"""
        return self._pages(
            "filters.list", "GET", "/zones/{zone_id}/filters", locals(), FirewallFilter, paging=Paging(size=100),
        )

    @deprecated("filters.bulk_update is deprecated; use rulesets")
    def bulk_update(
        self, *, zone_id: str, body: Sequence[FilterBulkUpdateBody | Mapping[str, Any]],
    ) -> Pages[FirewallFilter]:
        """Filters: bulk update (deprecated): PUT /zones/{zone_id}/filters (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/filters/methods/bulk_update/"""
        return self._pages(
            "filters.bulk_update", "PUT", "/zones/{zone_id}/filters", locals(), FirewallFilter, whole="body",
            paging=Paging(kind="single"),
        )

    @deprecated("filters.create is deprecated; use rulesets")
    def create(
        self, *, zone_id: str, body: Sequence[FilterBulkUpdateBody | Mapping[str, Any]],
    ) -> Pages[FirewallFilter]:
        """Create a filter (deprecated): POST /zones/{zone_id}/filters (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/filters/methods/create/"""
        return self._pages(
            "filters.create", "POST", "/zones/{zone_id}/filters", locals(), FirewallFilter, whole="body",
            paging=Paging(kind="single"),
        )

    @deprecated("filters.bulk_delete is deprecated; use rulesets")
    def bulk_delete(self, *, zone_id: str, id: Sequence[str]) -> Reply[Sequence[ObjectID] | None]:
        """Filters: bulk delete (deprecated): DELETE /zones/{zone_id}/filters (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/filters/methods/bulk_delete/"""
        return self._call("filters.bulk_delete", "DELETE", "/zones/{zone_id}/filters", locals(), list[ObjectID])

    @deprecated("filters.get is deprecated; use rulesets")
    def get(self, filter_id: str, *, zone_id: str) -> Reply[FirewallFilter]:
        """Get a filter (deprecated): GET /zones/{zone_id}/filters/{filter_id} (permission: Firewall Services Read).
        https://developers.cloudflare.com/api/resources/filters/methods/get/"""
        return self._call("filters.get", "GET", "/zones/{zone_id}/filters/{filter_id}", locals(), FirewallFilter)

    @deprecated("filters.update is deprecated; use rulesets")
    def update(
        self, filter_id: str, *, zone_id: str, description: str | None | Unset = UNSET, expression: str | Unset = UNSET,
        paused: bool | Unset = UNSET, ref: str | Unset = UNSET,
    ) -> Reply[FirewallFilter]:
        """Update a filter (deprecated): PUT /zones/{zone_id}/filters/{filter_id} (permission: Firewall Services Write).
        https://developers.cloudflare.com/api/resources/filters/methods/update/"""
        return self._call("filters.update", "PUT", "/zones/{zone_id}/filters/{filter_id}", locals(), FirewallFilter)

    @deprecated("filters.delete is deprecated; use rulesets")
    def delete(self, filter_id: str, *, zone_id: str) -> Reply[ObjectID]:
        """Delete a filter (deprecated): DELETE /zones/{zone_id}/filters/{filter_id} (permission: Firewall Services
        Write).
        https://developers.cloudflare.com/api/resources/filters/methods/delete/"""
        return self._call("filters.delete", "DELETE", "/zones/{zone_id}/filters/{filter_id}", locals(), ObjectID)
