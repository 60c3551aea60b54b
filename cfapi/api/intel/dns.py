"""`cf.intel.dns`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from cfapi._core import UNSET, Pages, Paging, Resource, Unset, model


@model
class ReverseRecord:
    """Reverse record: response of intel.dns.list."""

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
    ) -> Pages[ReverseRecord]:
        """List intel DNS: GET /accounts/{account_id}/intel/dns (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/dns/methods/list/"""
        return self._pages(
            "intel.dns.list", "GET", "/accounts/{account_id}/intel/dns", locals(), ReverseRecord,
            objects="start_end_params", paging=Paging(items="result.reverse_records"),
        )
