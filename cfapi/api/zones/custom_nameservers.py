"""`cf.zones.custom_nameservers`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Reply, Resource, Unset, deprecated, model
from cfapi.api.shared.smart_shield import ErrorDetails


@model
class CustomNameserver:
    """Custom nameserver: response of zones.custom_nameservers.get."""

    errors: list[ErrorDetails]
    messages: list[ErrorDetails]
    success: bool
    enabled: bool | None = None
    ns_set: int | float | None = None
    """1 to 5."""
    result_info: CustomNameserverResultInfo | None = None


@model
class CustomNameserverResultInfo:
    """Custom nameserver result info: part of CustomNameserver."""

    count: int | float | None = None
    page: int | float | None = None
    per_page: int | float | None = None
    total_count: int | float | None = None
    total_pages: int | float | None = None


class CustomNameservers(Resource):
    """Zone custom nameservers: `cf.zones.custom_nameservers`."""

    @deprecated("zones.custom_nameservers.get is deprecated")
    def get(self, *, zone_id: str) -> Reply[CustomNameserver]:
        """Get zone custom nameservers (deprecated): GET /zones/{zone_id}/custom_ns (permission: Zone Read or Zone
        Settings Read or others).
        https://developers.cloudflare.com/api/resources/zones/subresources/custom_nameservers/methods/get/"""
        return self._call(
            "zones.custom_nameservers.get", "GET", "/zones/{zone_id}/custom_ns", locals(), CustomNameserver, at="",
        )

    @deprecated("zones.custom_nameservers.update is deprecated")
    def update(self, *, zone_id: str, enabled: bool | Unset = UNSET, ns_set: float | Unset = UNSET) -> Pages[str]:
        """Update zone custom nameservers (deprecated): PUT /zones/{zone_id}/custom_ns (permission: Zone Write).
        https://developers.cloudflare.com/api/resources/zones/subresources/custom_nameservers/methods/update/"""
        return self._pages(
            "zones.custom_nameservers.update", "PUT", "/zones/{zone_id}/custom_ns", locals(), str,
            paging=Paging(kind="single"),
        )
