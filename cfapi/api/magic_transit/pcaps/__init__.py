"""`cf.magic_transit.pcaps`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Reply, Resource, Unset, model

if TYPE_CHECKING:
    from cfapi.api.magic_transit.pcaps.download import DownloadResource
    from cfapi.api.magic_transit.pcaps.ownership import OwnershipResource


@model
class Filter:
    """Filter: argument of magic_transit.pcaps.create."""

    destination_address: str | None = None
    destination_port: int | float | None = None
    protocol: int | float | None = None
    source_address: str | None = None
    source_port: int | float | None = None


@model
class PCAP:
    """PCAP: response of magic_transit.pcaps.list."""

    id: str | None = None
    filter_v1: Filter | None = None
    offset_time: Moment | None = None
    status: Literal[
        "unknown", "success", "pending", "running", "conversion_pending", "conversion_running", "complete", "failed",
    ] | str | None = None
    submitted: str | None = None
    system: Literal["magic-transit"] | str | None = None
    time_limit: int | float | None = None
    type: Literal["simple", "full"] | str | None = None
    byte_limit: int | float | None = None
    colo_name: str | None = None
    destination_conf: str | None = None
    error_message: str | None = None
    packets_captured: int | None = None
    stop_requested: Moment | None = None


class PCAPs(Resource):
    """Magic transit PCAPs: `cf.magic_transit.pcaps`."""

    @cached_property
    def download(self) -> DownloadResource:
        from cfapi.api.magic_transit.pcaps.download import DownloadResource
        return DownloadResource(self._session)

    @cached_property
    def ownership(self) -> OwnershipResource:
        from cfapi.api.magic_transit.pcaps.ownership import OwnershipResource
        return OwnershipResource(self._session)

    def list(self, *, account_id: str) -> Pages[PCAP]:
        """List magic transit PCAPs: GET /accounts/{account_id}/pcaps (permission: Magic Firewall Packet Captures - Read
        PCAPs API or Magic Firewall Packet Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/methods/list/"""
        return self._pages(
            "magic_transit.pcaps.list", "GET", "/accounts/{account_id}/pcaps", locals(), PCAP,
            paging=Paging(kind="single"),
        )

    def create(
        self, *, account_id: str, system: Literal["magic-transit"] | str, time_limit: float,
        type: Literal["simple", "full"] | str, packet_limit: float | Unset = UNSET,
        filter_v1: Filter | Mapping[str, Any] | Unset = UNSET, offset_time: datetime | str | Unset = UNSET,
        colo_name: str | Unset = UNSET, destination_conf: str | Unset = UNSET, byte_limit: float | Unset = UNSET,
    ) -> Reply[PCAP]:
        """Create a magic transit PCAP: POST /accounts/{account_id}/pcaps (permission: Magic Firewall Packet Captures -
        Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/methods/create/"""
        return self._call("magic_transit.pcaps.create", "POST", "/accounts/{account_id}/pcaps", locals(), PCAP)

    def get(self, pcap_id: str, *, account_id: str) -> Reply[PCAP]:
        """Get a magic transit PCAP: GET /accounts/{account_id}/pcaps/{pcap_id} (permission: Magic Firewall Packet
        Captures - Read PCAPs API or Magic Firewall Packet Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/methods/get/"""
        return self._call("magic_transit.pcaps.get", "GET", "/accounts/{account_id}/pcaps/{pcap_id}", locals(), PCAP)

    def stop(self, pcap_id: str, *, account_id: str) -> Reply[None]:
        """Stop magic transit PCAPs: PUT /accounts/{account_id}/pcaps/{pcap_id}/stop (permission: Magic Firewall Packet
        Captures - Write PCAPs API).
        https://developers.cloudflare.com/api/resources/magic_transit/subresources/pcaps/methods/stop/"""
        return self._call(
            "magic_transit.pcaps.stop", "PUT", "/accounts/{account_id}/pcaps/{pcap_id}/stop", locals(), NoneType,
        )
