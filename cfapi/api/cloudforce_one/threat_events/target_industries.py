"""`cf.cloudforce_one.threat_events.target_industries`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.cloudforce_one.threat_events import IndicatorWarnings


class TargetIndustries(Resource):
    """Threat event target industries: `cf.cloudforce_one.threat_events.target_industries`."""

    @cached_property
    def by_dataset(self) -> ByDatasetResource:
        return ByDatasetResource(self._session)

    @cached_property
    def catalog(self) -> CatalogResource:
        return CatalogResource(self._session)

    def list(self, *, account_id: str, dataset_ids: Sequence[str] | Unset = UNSET) -> Reply[IndicatorWarnings]:
        """List threat event target industries: GET /accounts/{account_id}/cloudforce-one/events/targetIndustries
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/target_industries/methods/list/"""
        return self._call(
            "cloudforce_one.threat_events.target_industries.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/targetIndustries", locals(), IndicatorWarnings,
            wire={"dataset_ids": "datasetIds"}, at="",
        )


class ByDatasetResource(Resource):
    """Target industry by dataset: `cf.cloudforce_one.threat_events.target_industries.by_dataset`."""

    def list(self, dataset_id: str, *, account_id: str) -> Reply[IndicatorWarnings]:
        """List target industry by dataset: GET
        /accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/targetIndustries (permission: Cloudforce One
        Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/target_industries/subresources/by_dataset/methods/list/"""
        return self._call(
            "cloudforce_one.threat_events.target_industries.by_dataset.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/dataset/{dataset_id}/targetIndustries", locals(),
            IndicatorWarnings, at="",
        )


class CatalogResource(Resource):
    """Target industry catalog: `cf.cloudforce_one.threat_events.target_industries.catalog`."""

    def list(self, *, account_id: str) -> Reply[IndicatorWarnings]:
        """List target industry catalog: GET /accounts/{account_id}/cloudforce-one/events/targetIndustries/catalog
        (permission: Cloudforce One Read).
        https://developers.cloudflare.com/api/resources/cloudforce_one/subresources/threat_events/subresources/target_industries/subresources/catalog/methods/list/"""
        return self._call(
            "cloudforce_one.threat_events.target_industries.catalog.list", "GET",
            "/accounts/{account_id}/cloudforce-one/events/targetIndustries/catalog", locals(), IndicatorWarnings, at="",
        )
