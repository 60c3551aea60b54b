"""`cf.brand_protection.logo_matches`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence

from cfapi._core import UNSET, Reply, Resource, Unset
from cfapi.api.brand_protection import Match


class LogoMatches(Resource):
    """Brand protection logo matches: `cf.brand_protection.logo_matches`."""

    def get(
        self, *, account_id: str, limit: str | Unset = UNSET, logo_id: Sequence[str] | Unset = UNSET,
        offset: str | Unset = UNSET,
    ) -> Reply[Match]:
        """Get brand protection logo matches: GET /accounts/{account_id}/brand-protection/logo-matches (permission:
        Intel Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/logo_matches/methods/get/"""
        return self._call(
            "brand_protection.logo_matches.get", "GET", "/accounts/{account_id}/brand-protection/logo-matches",
            locals(), Match, at="",
        )

    def download(
        self, *, account_id: str, limit: str | Unset = UNSET, logo_id: Sequence[str] | Unset = UNSET,
        offset: str | Unset = UNSET,
    ) -> Reply[Match]:
        """Download brand protection logo matches: GET /accounts/{account_id}/brand-protection/logo-matches/download
        (permission: Intel Read).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/logo_matches/methods/download/"""
        return self._call(
            "brand_protection.logo_matches.download", "GET",
            "/accounts/{account_id}/brand-protection/logo-matches/download", locals(), Match, at="",
        )
