"""`cf.basin_catalog.credentials`: classes and calls. Written by codegen."""

from __future__ import annotations

from typing import Any

from cfapi._core import PLAIN, Reply, Resource


class Credentials(Resource):
    """Basin catalog credentials: `cf.basin_catalog.credentials`."""

    def create(self, bucket_name: str, *, account_id: str, token: str) -> Reply[Any]:
        """Create a basin catalog credential: POST /accounts/{account_id}/basin-catalog/{bucket_name}/credential.
        https://developers.cloudflare.com/api/resources/basin_catalog/subresources/credentials/methods/create/"""
        return self._call(
            "basin_catalog.credentials.create", "POST", "/accounts/{account_id}/basin-catalog/{bucket_name}/credential",
            locals(), PLAIN,
        )
