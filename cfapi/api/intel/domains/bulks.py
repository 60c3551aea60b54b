"""`cf.intel.domains.bulks`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.intel import DomainApplication
from cfapi.api.intel.domains import AdditionalInformation, RiskType


@model
class Bulk:
    """Bulk: response of intel.domains.bulks.get."""

    additional_information: AdditionalInformation | None = None
    application: DomainApplication | None = None
    content_categories: list[RiskType] | None = None
    domain: str | None = None
    inherited_content_categories: list[RiskType] | None = None
    inherited_from: str | None = None
    inherited_risk_types: list[RiskType] | None = None
    popularity_rank: int | None = None
    risk_score: int | float | None = None
    risk_types: list[RiskType] | None = None


class Bulks(Resource):
    """Domain bulks: `cf.intel.domains.bulks`."""

    def get(
        self, *, account_id: str, domain: Sequence[str] | Unset = UNSET, include_ranking: bool | Unset = UNSET,
        skip_ranking: bool | Unset = UNSET,
    ) -> Reply[Sequence[Bulk]]:
        """Get domain bulks: GET /accounts/{account_id}/intel/domain/bulk (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/domains/subresources/bulks/methods/get/"""
        return self._call(
            "intel.domains.bulks.get", "GET", "/accounts/{account_id}/intel/domain/bulk", locals(), list[Bulk],
        )
