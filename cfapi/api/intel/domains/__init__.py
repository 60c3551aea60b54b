"""`cf.intel.domains`: classes and calls. Written by codegen."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cfapi._core import UNSET, Reply, Resource, Unset, model
from cfapi.api.intel import DomainApplication

if TYPE_CHECKING:
    from cfapi.api.intel.domains.bulks import Bulks


@model
class AdditionalInformation:
    """Additional information: part of Bulk."""

    suspected_malware_family: str | None = None


@model
class Domain:
    """Domain: response of intel.domains.get."""

    additional_information: AdditionalInformation | None = None
    application: DomainApplication | None = None
    content_categories: list[RiskType] | None = None
    domain: str | None = None
    inherited_content_categories: list[RiskType] | None = None
    inherited_from: str | None = None
    inherited_risk_types: list[RiskType] | None = None
    popularity_rank: int | None = None
    resolves_to_refs: list[ResolvesToRef] | None = None
    risk_score: int | float | None = None
    risk_types: list[RiskType] | None = None


@model
class ResolvesToRef:
    """Resolves to ref: part of Domain."""

    id: str | None = None
    value: str | None = None


@model
class RiskType:
    """Risk type: part of Bulk."""

    id: int | None = None
    name: str | None = None
    super_category_id: int | None = None


class Domains(Resource):
    """Intel domains: `cf.intel.domains`."""

    @cached_property
    def bulks(self) -> Bulks:
        from cfapi.api.intel.domains.bulks import Bulks
        return Bulks(self._session)

    def get(
        self, *, account_id: str, domain: str | Unset = UNSET, skip_dns: bool | Unset = UNSET,
        skip_ranking: bool | Unset = UNSET,
    ) -> Reply[Domain]:
        """Get intel domains: GET /accounts/{account_id}/intel/domain (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/intel/subresources/domains/methods/get/"""
        return self._call("intel.domains.get", "GET", "/accounts/{account_id}/intel/domain", locals(), Domain)
