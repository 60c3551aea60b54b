"""`cf.workers.scripts.secrets`: classes and calls. Written by codegen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cfapi._core import PLAIN, UNSET, Pages, Paging, Reply, Resource, Unset
from cfapi.api.workers import Secret, SecretKeyParam, SecretTextParam


SecretsParam = SecretTextParam | SecretKeyParam


class Secrets(Resource):
    """Script secrets: `cf.workers.scripts.secrets`."""

    def list(self, script_name: str, *, account_id: str) -> Pages[Secret]:
        """List script secrets: GET /accounts/{account_id}/workers/scripts/{script_name}/secrets (permission: Workers
        Scripts Read or Workers Tail Read).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/list/"""
        return self._pages(
            "workers.scripts.secrets.list", "GET", "/accounts/{account_id}/workers/scripts/{script_name}/secrets",
            locals(), Secret, paging=Paging(kind="single"),
        )

    def update(
        self, script_name: str, *, account_id: str, name: str, type: Literal["secret_text", "secret_key"] | str,
        text: str | Unset = UNSET, algorithm: Any = UNSET,
        format: Literal["raw", "pkcs8", "spki", "jwk"] | str | Unset = UNSET,
        usages: Sequence[Literal[
            "encrypt", "decrypt", "sign", "verify", "deriveKey", "deriveBits", "wrapKey", "unwrapKey",
        ] | str] | Unset = UNSET,
        key_base64: str | Unset = UNSET, key_jwk: Any = UNSET,
    ) -> Reply[Secret]:
        """Update script secrets: PUT /accounts/{account_id}/workers/scripts/{script_name}/secrets (permission: Workers
        Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/update/"""
        return self._call(
            "workers.scripts.secrets.update", "PUT", "/accounts/{account_id}/workers/scripts/{script_name}/secrets",
            locals(), Secret,
        )

    def bulk_update(
        self, script_name: str, *, account_id: str,
        secrets: Mapping[str, SecretsParam | Mapping[str, Any] | None] | Unset = UNSET,
        version_tags: Mapping[str, Any] | Unset = UNSET,
    ) -> Reply[dict[str, Secret]]:
        """Script secrets: bulk update: PATCH /accounts/{account_id}/workers/scripts/{script_name}/secrets-bulk.
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/bulk_update/"""
        return self._call(
            "workers.scripts.secrets.bulk_update", "PATCH",
            "/accounts/{account_id}/workers/scripts/{script_name}/secrets-bulk", locals(), dict[str, Secret],
        )

    def get(
        self, secret_name: str, *, account_id: str, script_name: str, url_encoded: bool | Unset = UNSET,
    ) -> Reply[Secret]:
        """Get a script secret: GET /accounts/{account_id}/workers/scripts/{script_name}/secrets/{secret_name}.
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/get/"""
        return self._call(
            "workers.scripts.secrets.get", "GET",
            "/accounts/{account_id}/workers/scripts/{script_name}/secrets/{secret_name}", locals(), Secret,
        )

    def delete(
        self, secret_name: str, *, account_id: str, script_name: str, url_encoded: bool | Unset = UNSET,
    ) -> Reply[Any]:
        """Delete a script secret: DELETE /accounts/{account_id}/workers/scripts/{script_name}/secrets/{secret_name}
        (permission: Workers Scripts Write).
        https://developers.cloudflare.com/api/resources/workers/subresources/scripts/subresources/secrets/methods/delete/"""
        return self._call(
            "workers.scripts.secrets.delete", "DELETE",
            "/accounts/{account_id}/workers/scripts/{script_name}/secrets/{secret_name}", locals(), PLAIN,
        )
