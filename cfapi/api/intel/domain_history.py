"""`cf.intel.domain_history`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.intel import DomainApplication


@model
class DomainHistory:
    """Domain history: response of intel.domain_history.get."""

    categorizations: list[DomainHistoryCategorization] | None = None
    domain: str | None = None


@model
class DomainHistoryCategorization:
    """Domain history categorization: part of DomainHistory."""

    categories: list[DomainApplication] | None = None
    end: date | None = None
    start: date | None = None


class DomainHistoryResource(Resource):
    """Intel domain history: `cf.intel.domain_history`."""

    def get(self, *, account_id: str, domain: str | Unset = UNSET) -> Reply[Sequence[DomainHistory]]:
        """Get intel domain history: GET /accounts/{account_id}/intel/domain-history (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/domain_history/methods/get/"""
        return self._call(
            "intel.domain_history.get", "GET", "/accounts/{account_id}/intel/domain-history", locals(),
            list[DomainHistory],
        )
