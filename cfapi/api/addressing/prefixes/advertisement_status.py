"""`cf.addressing.prefixes.advertisement_status`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Resource, deprecated, model


@model
class AdvertisementStatus:
    """Advertisement status: response of addressing.prefixes.advertisement_status.get."""

    advertised: bool | None = None
    advertised_modified_at: Moment | None = None


class AdvertisementStatusResource(Resource):
    """Prefix advertisement status: `cf.addressing.prefixes.advertisement_status`."""

    @deprecated("addressing.prefixes.advertisement_status.get is deprecated")
    async def get(self, prefix_id: str, *, account_id: str) -> AdvertisementStatus:
        """Get prefix advertisement status (deprecated): GET
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status (permission: IP Prefixes: Read or Magic
        Transit Read or IP Prefixes: BGP On Demand Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/advertisement_status/methods/get/"""
        return await self._call(
            "addressing.prefixes.advertisement_status.get", "GET",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status", locals(), AdvertisementStatus,
        )

    @deprecated("addressing.prefixes.advertisement_status.edit is deprecated")
    async def edit(self, prefix_id: str, *, account_id: str, advertised: bool) -> AdvertisementStatus | None:
        """Edit prefix advertisement status (deprecated): PATCH
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status (permission: IP Prefixes: Write or Magic
        Transit Write or IP Prefixes: BGP On Demand Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/advertisement_status/methods/edit/"""
        return await self._call(
            "addressing.prefixes.advertisement_status.edit", "PATCH",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status", locals(), AdvertisementStatus,
        )
