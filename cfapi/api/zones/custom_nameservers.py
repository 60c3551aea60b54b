"""`cf.zones.custom_nameservers`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, deprecated, model


@model
class CustomNameserver:
    """Custom nameserver: response of zones.custom_nameservers.get.

    ns_set: 1 to 5."""

    errors: list[CustomNameserverError]
    messages: list[CustomNameserverError]
    success: bool
    enabled: bool | None = None
    ns_set: int | float | None = None
    result_info: CustomNameserverInfo | None = None


@model
class CustomNameserverError:
    """Custom nameserver error: part of CustomNameserver.

    code: at least 1000."""

    code: int
    message: str
    documentation_url: str | None = None
    source: CustomNameserverErrorSource | None = None


@model
class CustomNameserverErrorSource:
    """Custom nameserver error source: part of CustomNameserverError."""

    pointer: str | None = None


@model
class CustomNameserverInfo:
    """Custom nameserver info: part of CustomNameserver."""

    count: int | float | None = None
    page: int | float | None = None
    per_page: int | float | None = None
    total_count: int | float | None = None
    total_pages: int | float | None = None


class CustomNameservers(Resource):
    """Zone custom nameservers: `cf.zones.custom_nameservers`."""

    @deprecated("zones.custom_nameservers.get is deprecated")
    async def get(self, *, zone_id: str) -> CustomNameserver:
        """Get zone custom nameservers (deprecated): GET /zones/{zone_id}/custom_ns (permission: Zone Read or Zone
        Settings Read or others).
        https://developers.cloudflare.com/api/resources/zones/subresources/custom_nameservers/methods/get/"""
        return await self._call(
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
