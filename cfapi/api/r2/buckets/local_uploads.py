"""`cf.r2.buckets.local_uploads`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Resource
from cfapi.api.r2.buckets import Sippy


class LocalUploads(Resource):
    """Bucket local uploads: `cf.r2.buckets.local_uploads`."""

    async def get(self, *, bucket_name: str, account_id: str) -> Sippy:
        """Get bucket local uploads: GET /accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads."""
        return await self._call(
            "r2.buckets.local_uploads.get", "GET", "/accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads",
            locals(), Sippy,
        )

    async def update(self, *, bucket_name: str, account_id: str, enabled: bool) -> dict[str, Any]:
        """Update bucket local uploads: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads."""
        return await self._call(
            "r2.buckets.local_uploads.update", "PUT", "/accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads",
            locals(), dict[str, Any],
        )
