"""`cf.r2_data_catalog.credentials`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import PLAIN, Reply, Resource, deprecated


class Credentials(Resource):
    """R2 data catalog credentials: `cf.r2_data_catalog.credentials`."""

    @deprecated("r2_data_catalog.credentials.create is deprecated; use basin_catalog.credentials.create")
    def create(self, bucket_name: str, *, account_id: str, token: str) -> Reply[Any]:
        """Create an R2 data catalog credential (deprecated): POST
        /accounts/{account_id}/r2-catalog/{bucket_name}/credential (permission: Workers R2 Data Catalog Write).
        https://developers.cloudflare.com/api/resources/r2_data_catalog/subresources/credentials/methods/create/"""
        return self._call(
            "r2_data_catalog.credentials.create", "POST", "/accounts/{account_id}/r2-catalog/{bucket_name}/credential",
            locals(), PLAIN,
        )
