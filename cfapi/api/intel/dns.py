"""`cf.intel.dns`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from cfapi._core import UNSET, Kind, Pages, Paging, Resource, Unset, model


@model
class DNS:
    """DNS: response of intel.dns.list."""

    count: int | float | None = None
    page: int | float | None = None
    per_page: int | float | None = None
    reverse_records: list[ReverseRecord] | None = None


@model
class ReverseRecord:
    """Reverse record: part of DNS."""

    first_seen: date | None = None
    hostname: str | None = None
    last_seen: date | None = None


@model
class StartEndParams:
    """Start end params: argument of intel.dns.list."""

    end: date | None = None
    start: date | None = None


class DNSResource(Resource):
    """Intel DNS: `cf.intel.dns`."""

    def list(
        self, *, account_id: str, ipv4: str | Unset = UNSET, page: int | Unset = UNSET, per_page: int | Unset = UNSET,
        start_end_params: StartEndParams | Mapping[str, Any] | Unset = UNSET,
    ) -> Pages[DNS | None]:
        """List intel DNS: GET /accounts/{account_id}/intel/dns (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/dns/methods/list/"""
        return self._pages(
            "intel.dns.list", "GET", "/accounts/{account_id}/intel/dns", locals(), cast("Kind[DNS | None]", DNS | None),
            paging=Paging(items="result.items"),
        )
