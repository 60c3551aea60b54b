"""`cf.brand_protection.queries`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import NoneType
from typing import Any

from cfapi._core import UNSET, Reply, Resource, Unset


class Queries(Resource):
    """Brand protection queries: `cf.brand_protection.queries`."""

    def create(
        self, *, account_id: str, id: str | Unset = UNSET, query_scan: bool | Unset = UNSET,
        query_tag: str | Unset = UNSET, max_time: datetime | str | None | Unset = UNSET,
        min_time: datetime | str | None | Unset = UNSET, body_scan: bool | Unset = UNSET, string_matches: Any = UNSET,
        body_tag: str | Unset = UNSET,
    ) -> Reply[None]:
        """Create a brand protection query: POST /accounts/{account_id}/brand-protection/queries (permission: Intel
        Write).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/queries/methods/create/"""
        return self._call(
            "brand_protection.queries.create", "POST", "/accounts/{account_id}/brand-protection/queries", locals(),
            NoneType, wire={"query_scan": "scan", "query_tag": "tag", "body_scan": "scan", "body_tag": "tag"},
            query="id query_scan query_tag",
        )

    def delete(
        self, *, account_id: str, id: str | Unset = UNSET, scan: bool | Unset = UNSET, tag: str | Unset = UNSET,
    ) -> Reply[None]:
        """Delete brand protection queries: DELETE /accounts/{account_id}/brand-protection/queries (permission: Intel
        Write).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/queries/methods/delete/"""
        return self._call(
            "brand_protection.queries.delete", "DELETE", "/accounts/{account_id}/brand-protection/queries", locals(),
            NoneType,
        )

    def bulk(self, *, account_id: str, queries: Sequence[Mapping[str, Any]] | Unset = UNSET) -> Reply[None]:
        """Bulk brand protection queries: POST /accounts/{account_id}/brand-protection/queries/bulk (permission: Intel
        Write).
        https://developers.cloudflare.com/api/resources/brand_protection/subresources/queries/methods/bulk/"""
        return self._call(
            "brand_protection.queries.bulk", "POST", "/accounts/{account_id}/brand-protection/queries/bulk", locals(),
            NoneType,
        )
