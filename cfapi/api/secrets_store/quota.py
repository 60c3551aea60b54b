"""`cf.secrets_store.quota`: classes and calls. Written by codegen."""

from __future__ import annotations

from cfapi._core import Reply, Resource, model


@model
class Quota:
    """Quota: response of secrets_store.quota.get."""

    secrets: QuotaSecrets


@model
class QuotaSecrets:
    """Quota secrets: part of Quota."""

    quota: int | float
    usage: int | float


class QuotaResource(Resource):
    """Secrets store quota: `cf.secrets_store.quota`."""

    def get(self, *, account_id: str) -> Reply[Quota]:
        """Get secrets store quota: GET /accounts/{account_id}/secrets_store/quota (permission: Secrets Store Read).
        https://developers.cloudflare.com/api/resources/secrets_store/subresources/quota/methods/get/"""
        return self._call(
            "secrets_store.quota.get", "GET", "/accounts/{account_id}/secrets_store/quota", locals(), Quota,
        )
