"""`cf.brand_protection.matches`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.brand_protection import Match


class Matches(Resource):
    """Brand protection matches: `cf.brand_protection.matches`."""

    def get(
        self, *, account_id: str, id: str | Unset = UNSET, include_dismissed: bool | Unset = UNSET,
        include_domain_id: bool | Unset = UNSET, limit: int | Unset = UNSET, offset: int | Unset = UNSET,
    ) -> Reply[Match]:
        """Get brand protection matches: GET /accounts/{account_id}/brand-protection/matches (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/matches/methods/get/"""
        return self._call(
            "brand_protection.matches.get", "GET", "/accounts/{account_id}/brand-protection/matches", locals(), Match,
            at="",
        )

    def download(
        self, *, account_id: str, id: str | Unset = UNSET, include_dismissed: bool | Unset = UNSET,
        include_domain_id: bool | Unset = UNSET, limit: int | Unset = UNSET, offset: int | Unset = UNSET,
    ) -> Reply[Match]:
        """Download brand protection matches: GET /accounts/{account_id}/brand-protection/matches/download (permission:
        Intel Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/matches/methods/download/"""
        return self._call(
            "brand_protection.matches.download", "GET", "/accounts/{account_id}/brand-protection/matches/download",
            locals(), Match, at="",
        )
