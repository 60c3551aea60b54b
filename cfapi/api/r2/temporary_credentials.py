"""`cf.r2.temporary_credentials`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cfapi._core import UNSET, Reply, Resource, Unset, model, renamed


@model
class TemporaryCredential:
    """Temporary credential: response of r2.temporary_credentials.create."""

    access_key_id: str | None = renamed("accessKeyId", default=None)
    secret_access_key: str | None = renamed("secretAccessKey", default=None, repr=False)
    session_token: str | None = renamed("sessionToken", default=None, repr=False)


TemporaryCredentialPermission = Literal[
    "admin-read-write", "admin-read-only", "object-read-write", "object-read-only",
] | str


class TemporaryCredentials(Resource):
    """R2 temporary credentials: `cf.r2.temporary_credentials`."""

    def create(
        self, *, account_id: str, bucket: str, parent_access_key_id: str, permission: TemporaryCredentialPermission,
        ttl_seconds: float, objects: Sequence[str] | Unset = UNSET, prefixes: Sequence[str] | Unset = UNSET,
    ) -> Reply[TemporaryCredential]:
        """Create an R2 temporary credential: POST /accounts/{account_id}/r2/temp-access-credentials.
        https://developers.cloudflare.com/api/resources/r2/subresources/temporary_credentials/methods/create/"""
        return self._call(
            "r2.temporary_credentials.create", "POST", "/accounts/{account_id}/r2/temp-access-credentials", locals(),
            TemporaryCredential, wire={"parent_access_key_id": "parentAccessKeyId", "ttl_seconds": "ttlSeconds"},
        )
