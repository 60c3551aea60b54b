"""`cf.addressing.prefixes.advertisement_status`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Moment, Reply, Resource, deprecated, model


@model
class AdvertisementStatus:
    """Advertisement status: response of addressing.prefixes.advertisement_status.get."""

    advertised: bool | None = None
    advertised_modified_at: Moment | None = None


class AdvertisementStatusResource(Resource):
    """Prefix advertisement status: `cf.addressing.prefixes.advertisement_status`."""

    @deprecated("addressing.prefixes.advertisement_status.get is deprecated")
    def get(self, prefix_id: str, *, account_id: str) -> Reply[AdvertisementStatus]:
        """Get prefix advertisement status (deprecated): GET
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status (permission: IP Prefixes: Read or Magic
        Transit Read or IP Prefixes: BGP On Demand Read).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/advertisement_status/methods/get/"""
        return self._call(
            "addressing.prefixes.advertisement_status.get", "GET",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status", locals(), AdvertisementStatus,
        )

    @deprecated("addressing.prefixes.advertisement_status.edit is deprecated")
    def edit(self, prefix_id: str, *, account_id: str, advertised: bool) -> Reply[AdvertisementStatus | None]:
        """Edit prefix advertisement status (deprecated): PATCH
        /accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status (permission: IP Prefixes: Write or Magic
        Transit Write or IP Prefixes: BGP On Demand Write).
        https://developers.cloudflare.com/api/resources/addressing/subresources/prefixes/subresources/advertisement_status/methods/edit/"""
        return self._call(
            "addressing.prefixes.advertisement_status.edit", "PATCH",
            "/accounts/{account_id}/addressing/prefixes/{prefix_id}/bgp/status", locals(), AdvertisementStatus,
        )
