"""`cf.r2.buckets.local_uploads`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import Reply, Resource
from cfapi.api.r2.buckets import Sippy


class LocalUploads(Resource):
    """Bucket local uploads: `cf.r2.buckets.local_uploads`."""

    def get(self, *, bucket_name: str, account_id: str) -> Reply[Sippy]:
        """Get bucket local uploads: GET /accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads."""
        return self._call(
            "r2.buckets.local_uploads.get", "GET", "/accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads",
            locals(), Sippy,
        )

    def update(self, *, bucket_name: str, account_id: str, enabled: bool) -> Reply[dict[str, Any]]:
        """Update bucket local uploads: PUT /accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads."""
        return self._call(
            "r2.buckets.local_uploads.update", "PUT", "/accounts/{account_id}/r2/buckets/{bucket_name}/local-uploads",
            locals(), dict[str, Any],
        )
