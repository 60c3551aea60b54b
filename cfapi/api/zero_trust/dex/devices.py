"""`cf.zero_trust.dex.devices`: classes and calls. Written by codegen."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Literal

from cfapi._core import UNSET, Moment, Pages, Paging, Resource, Unset, model


@model
class ISPsIP:
    """IS ps IP: part of ISPsISP."""

    address: str | None = None
    asn: int | None = None
    aso: str | None = None
    location: ISPsLocation | None = None
    name: str | None = None
    netmask: str | None = None
    version: int | None = None


@model
class ISPsISP:
    """IS ps ISP: response of zero_trust.dex.devices.isps.list."""

    test_id: str
    test_result_id: str
    time_start: Moment
    ip: ISPsIP | None = None


@model
class ISPsLocation:
    """IS ps location: part of ISPsIP."""

    city: str | None = None
    country_iso: str | None = None
    state_iso: str | None = None
    zip: str | None = None


class Devices(Resource):
    """DEX devices: `cf.zero_trust.dex.devices`."""

    @cached_property
    def isps(self) -> Isps:
        return Isps(self._session)


class Isps(Resource):
    """Device isps: `cf.zero_trust.dex.devices.isps`."""

    def list(
        self, device_id: str, *, account_id: str, per_page: int, cursor: str | Unset = UNSET,
        from_: datetime | str | Unset = UNSET, page: int | Unset = UNSET,
        sort_by: Literal["time_start"] | str | Unset = UNSET, sort_order: Literal["ASC", "DESC"] | str | Unset = UNSET,
        to: datetime | str | Unset = UNSET,
    ) -> Pages[ISPsISP]:
        """List device isps: GET /accounts/{account_id}/dex/devices/{device_id}/isps.
        https://developers.cloudflare.com/api/resources/zero_trust/subresources/dex/subresources/devices/subresources/isps/methods/list/"""
        return self._pages(
            "zero_trust.dex.devices.isps.list", "GET", "/accounts/{account_id}/dex/devices/{device_id}/isps", locals(),
            ISPsISP, wire={"from_": "from"}, paging=Paging(kind="page_no_total", items="result.isps"),
        )
